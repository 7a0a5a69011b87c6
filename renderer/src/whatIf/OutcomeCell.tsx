import { outcomeIds, type ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';
import { againstNow, type AgainstRow } from '../../../shared/scenarios/against.ts';
import { OriginsOf, OriginValue } from '../results/OriginProvider.tsx';
import type { OriginSource } from '../results/originSource.ts';
import { MissingRemark } from './MissingRemark.tsx';
import { ToneMark } from '../results/ToneMark.tsx';
import tables from '../results/tables.module.css';
import { useDifferenceWords } from '../results/useDifferenceWords.ts';
import { useScenarioText } from './useScenarioText.ts';
import styles from './whatIf.module.css';

export const outcomeRows = ['difference', 'investment', 'depotPrice', 'peakKW', 'fits', 'co2'] as const;
export type OutcomeRow = (typeof outcomeRows)[number];

interface Props {
  row: OutcomeRow;
  outcome: ScenarioOutcome;
  /** What it is held against; null for the base case itself. */
  base: ScenarioOutcome | null;
  /** Where the difference with that comes from; null where there is none. */
  difference?: OriginSource | null;
}

export function OutcomeCell({ row, outcome, base, difference = null }: Props) {
  const { whatIf, write, text } = useScenarioText();
  const { amount } = useDifferenceWords();
  const open = <span className={tables.quiet}>{whatIf.open}</span>;
  const against = (which: AgainstRow, signed: (value: number) => string) => {
    const value = base === null ? null : againstNow(which, outcome, base);
    return value === null || value === 0 ? null : (
      <span className={`${tables.remark} ${styles.apart}`}>
        <OriginsOf source={difference}>
          <OriginValue id={difference === null ? null : `against/${which}`}>{whatIf.versus(signed(value))}</OriginValue>
        </OriginsOf>
      </span>
    );
  };

  const id = outcomeIds(outcome);

  switch (row) {
    case 'difference': {
      if (outcome.difference === null)
        return (
          <>
            {open}
            <MissingRemark outcome={outcome} />
          </>
        );
      return (
        <>
          <OriginValue id={id.difference}>{amount(outcome.difference.typical)}</OriginValue>
          <MissingRemark outcome={outcome} />
          {against('difference', write.signedEuro)}
        </>
      );
    }
    case 'investment':
      return (
        <>
          <OriginValue id={id.investment}>{write.euro(outcome.investment)}</OriginValue>
          {against('investment', write.signedEuro)}
        </>
      );
    case 'depotPrice': {
      const { depotPrice } = outcome;
      if (depotPrice === null) return open;
      return (
        <>
          <OriginValue id={id.depotPrice}>{write.euroExact(depotPrice)}</OriginValue>
          {against('depotPrice', write.signedEuroExact)}
        </>
      );
    }
    case 'peakKW': {
      const { peakKW, usableKW } = outcome;
      const peak = <OriginValue id={id.peakKW}>{write.kW(peakKW)}</OriginValue>;
      return (
        <>
          {usableKW === null ? peak : <ToneMark tone={peakKW > usableKW ? 'bad' : 'good'}>{peak}</ToneMark>}
          {usableKW !== null && (
            <span className={`${tables.remark} ${styles.apart}`}>
              <OriginValue id={id.usableKW}>{whatIf.usable(write.kW(usableKW))}</OriginValue>
            </span>
          )}
        </>
      );
    }
    case 'fits': {
      if (outcome.fits === null) return open;
      const { vehicles, planned } = outcome.fits;
      return (
        <ToneMark tone={vehicles === planned ? 'good' : vehicles === 0 ? 'bad' : 'warning'}>
          <OriginValue id={id.fits}>{text.vehiclesOf(vehicles, planned)}</OriginValue>
        </ToneMark>
      );
    }
    case 'co2':
      return <OriginValue id={id.co2}>{whatIf.tonnes(write.number(outcome.co2Tonnes, 1))}</OriginValue>;
  }
}
