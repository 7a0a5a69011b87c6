import { useMemo, useState } from 'react';
import { withSpokenRange } from '../../../shared/advice/spread.ts';
import { costStanding } from '../../../shared/assessment/costStanding.ts';
import { costFigure } from '../../../shared/report/figures.ts';
import { Card } from '../ui/Card.tsx';
import { AimNote } from './AimNote.tsx';
import { AlternativesCard } from './AlternativesCard.tsx';
import { BreakEvenCard } from './BreakEvenCard.tsx';
import { CostLedger } from './CostLedger.tsx';
import { Together } from '../ui/Together.tsx';
import { FigureView } from './FigureView.tsx';
import { groupName } from './groupNames.ts';
import { costHeadline, costNotComplete } from './headlines.ts';
import { OriginLink, OriginValue } from './OriginProvider.tsx';
import type { SectionProps } from './sectionProps.ts';
import { SchemesCard } from './SchemesCard.tsx';
import styles from './screen.module.css';
import { SpreadCard } from './SpreadCard.tsx';
import { SwingTable } from './SwingTable.tsx';
import { SectionLink } from './Tile.tsx';
import { ToneMark } from './ToneMark.tsx';
import { useDifferenceWords } from './useDifferenceWords.ts';
import { useResultsText } from './useResultsText.ts';
import { useSimulation } from './useSimulation.ts';

/** Diesel against electric: the difference with its range, the ledger per group, and what would turn it around. */
export function CostSection({ assessment, dossier }: SectionProps) {
  const all = useResultsText();
  const { text, language } = all;
  const { tco } = assessment;
  const [chosen, setChosen] = useState<string | null>(null);
  const figure = useMemo(() => costFigure(assessment, dossier, language), [assessment, dossier, language]);
  if (tco.difference === null) {
    return (
      <Card title={text.cost.none} hint={text.cost.noneText}>
        <SectionLink to="fleet">{text.goTo.fleet}</SectionLink>
      </Card>
    );
  }
  const group = tco.groups.find((one) => one.groupId === chosen) ?? tco.groups[0];
  const name = groupName(dossier, group.groupId, all);
  return (
    <>
      <CostHeadline assessment={assessment} />
      <div className={styles.notes}>
        <AimNote />
      </div>
      {figure && (
        <Card title={figure.title}>
          <FigureView
            figure={figure}
            origins={tco.groups.flatMap((one) =>
              [one.diesel, one.electric].map((side) => `tco/${one.groupId}/${side.id}/perKm`),
            )}
          />
        </Card>
      )}
      {tco.groups.length > 1 && (
        <fieldset aria-label={text.cost.chooseGroup} className={`${styles.choice} ${styles.between}`}>
          {tco.groups.map(({ groupId }) => (
            <button
              key={groupId}
              type="button"
              aria-pressed={groupId === group.groupId}
              onClick={() => setChosen(groupId)}
            >
              {groupName(dossier, groupId, all)}
            </button>
          ))}
        </fieldset>
      )}
      <AlternativesCard
        group={group}
        name={name}
        record={dossier.fleetGroups.find((one) => one.id === group.groupId)}
      />
      <Card title={text.cost.ledgerTitle} hint={text.cost.ledgerHint}>
        <CostLedger
          group={group}
          name={name}
          assumed={assessment.plan.groups.some((one) => one.groupId === group.groupId && one.assumed)}
        />
      </Card>
      <SpreadCard dossier={dossier} tco={tco} />
      {costStanding(tco.groups) !== 'unknown' && <BreakEvenCard tco={tco} group={group} name={name} />}
      <SwingTable assessment={assessment} />
      <SchemesCard />
    </>
  );
}

function CostHeadline({ assessment }: Pick<SectionProps, 'assessment'>) {
  const all = useResultsText();
  const { text, write } = all;
  const { between } = useDifferenceWords();
  const { tco } = assessment;
  const simulation = useSimulation();
  const { investment } = text.cost;
  const headline = costHeadline(assessment, all, simulation);
  if (headline === null || tco.difference === null) return null;
  const notComplete = costNotComplete(assessment, all);
  const range = between(withSpokenRange(tco.difference, simulation?.total));
  return (
    <div>
      <p className={styles.headline}>
        {headline.before}
        {headline.amount !== null && <OriginValue id="tco/difference">{headline.amount}</OriginValue>}
        {headline.after}
      </p>
      <div className={styles.notes}>
        {notComplete !== null && (
          <p>
            <ToneMark tone="open">{notComplete}</ToneMark>
          </p>
        )}
        {headline.amount !== null && (
          <p>
            <Together text={simulation === null ? text.cost.rangeSentence(range) : text.cost.drawnSentence(range)} />{' '}
            <OriginLink id={simulation === null ? 'tco/difference/range' : 'spread/total/range'} of={range} />
          </p>
        )}
        <p>
          {investment.before}{' '}
          <OriginValue id="tco/investment/electric">{write.euro(tco.investment.electric)}</OriginValue>
          {investment.between} <OriginValue id="tco/investment/diesel">{write.euro(tco.investment.diesel)}</OriginValue>
          {investment.after} {text.cost.exVat}
        </p>
        {tco.incomplete && notComplete === null && (
          <p>
            <ToneMark tone="open">{text.cost.incomplete}</ToneMark>
          </p>
        )}
        {assessment.charging.strategies.optimal.fit === 'no' && <p>{text.cost.planTooHigh}</p>}
      </div>
    </div>
  );
}
