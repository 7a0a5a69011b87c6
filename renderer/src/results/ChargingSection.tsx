import { useMemo } from 'react';
import { strategies } from '../../../shared/assessment/results.ts';
import { loadFigure } from '../../../shared/report/figures.ts';
import { minimumLines, strategyName } from '../../../shared/report/chargerSentences.ts';
import { ownUseFacts } from '../../../shared/report/ownUseSentences.ts';
import { profileWords } from '../../../shared/report/sourceWords.ts';
import { Card } from '../ui/Card.tsx';
import { ChargerTable } from './ChargerTable.tsx';
import { ChargingOnTheRoad } from './ChargingOnTheRoad.tsx';
import { ChargingSchedule } from './ChargingSchedule.tsx';
import { ChargingWeeks } from './ChargingWeeks.tsx';
import { ChargingYear } from './ChargingYear.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { FitMark } from './FitMark.tsx';
import { GridCatchingUp } from './GridCatchingUp.tsx';
import { chargingHeadline } from './headlines.ts';
import { OriginLink, OriginValue } from './OriginProvider.tsx';
import type { SectionProps } from './sectionProps.ts';
import styles from './screen.module.css';
import tables from './tables.module.css';
import { StatedParagraph } from './Stated.tsx';
import { SectionLink } from './Tile.tsx';
import { useResultsText } from './useResultsText.ts';

/** The winter week at the site: what charging asks in three ways, which chargers, who charges when. */
export function ChargingSection({ assessment, dossier }: SectionProps) {
  const { text, language } = useResultsText();
  const { charging } = assessment;
  const figure = useMemo(() => loadFigure(assessment, dossier, language), [assessment, dossier, language]);
  if (!charging.groups.some((group) => group.charger !== null)) {
    return (
      <>
        <Card title={text.charging.none} hint={text.charging.noneText}>
          <SectionLink to="fleet">{text.goTo.fleet}</SectionLink>
        </Card>
        <ChargingOnTheRoad charging={charging} dossier={dossier} />
      </>
    );
  }
  return (
    <>
      <ChargingHeadline assessment={assessment} />
      <ChargingWeeks coldest={figure} />
      <StrategyTable assessment={assessment} />
      <MinimumNotes charging={charging} />
      <ChargerTable charging={charging} dossier={dossier} />
      <ChargingSchedule assessment={assessment} dossier={dossier} />
      <ChargingOnTheRoad charging={charging} dossier={dossier} />
      <GridCatchingUp>{({ year }) => year && <ChargingYear assessment={assessment} year={year} />}</GridCatchingUp>
    </>
  );
}

/** What the headline states. */
const PEAKS = ['charging/peak/optimal', 'charging/peak/uncontrolled'];

function ChargingHeadline({ assessment }: Pick<SectionProps, 'assessment'>) {
  const all = useResultsText();
  const { text, language } = all;
  const { charging } = assessment;
  const headline = chargingHeadline(assessment, all);
  return (
    <div>
      <StatedParagraph className={styles.headline} text={headline ?? ''} ids={headline === null ? [] : PEAKS} />
      <div className={styles.notes}>
        <p>{text.charging.winter}</p>
        {!charging.baseKnown && <p>{text.charging.baseUnknown}</p>}
        {charging.baseKnown && charging.meter === null && (
          <p>{text.charging.profile(charging.profileNames.map((name) => profileWords(name, language)).join(', '))}</p>
        )}
        {charging.meter !== null &&
          ownUseFacts(charging, language).map((line) => (
            <p key={line.text}>
              {line.text} {line.origin !== null && <OriginLink id={line.origin} of={line.text} />}
            </p>
          ))}
        {charging.incompleteOthers.length > 0 && (
          <p>{text.charging.othersMissing(charging.incompleteOthers.join(', '))}</p>
        )}
      </div>
    </div>
  );
}

function MinimumNotes({ charging }: Pick<SectionProps['assessment'], 'charging'>) {
  const { language } = useResultsText();
  const lines = minimumLines(charging, language);
  return lines.length === 0 ? null : (
    <div className={styles.notes}>
      {lines.map((line) => (
        <StatedParagraph key={line.text} {...line} />
      ))}
    </div>
  );
}

function StrategyTable({ assessment }: Pick<SectionProps, 'assessment'>) {
  const { text, write, language } = useResultsText();
  const { charging } = assessment;
  const { strategyColumns } = text.charging;
  const { usableKW } = assessment.grid.limits;
  const unmet = (strategy: (typeof strategies)[number], kWh: number, fits: boolean): string => {
    if (strategy === 'uncontrolled' && !fits) return text.charging.unmetDirect;
    return kWh < 0.5 ? text.charging.unmetNone : text.charging.unmetWeek(write.kWh(kWh));
  };
  return (
    <Card title={text.charging.strategiesCaption}>
      <DataTable caption={text.charging.strategiesCaption}>
        <TableHead
          columns={[
            strategyColumns.strategy,
            strategyColumns.peak,
            strategyColumns.margin,
            strategyColumns.fit,
            strategyColumns.unmet,
          ]}
          numbers={[1, 2, 4]}
        />
        <tbody>
          {strategies.map((strategy) => {
            const outcome = assessment.charging.strategies[strategy];
            const left = usableKW === null ? null : usableKW - outcome.peakKW;
            return (
              <tr key={strategy}>
                <th scope="row">{strategyName(strategy, charging, language)}</th>
                <td className={tables.number}>
                  <OriginValue id={`charging/peak/${strategy}`}>{write.kW(outcome.peakKW)}</OriginValue>
                </td>
                <td className={tables.number}>
                  <OriginValue id={`charging/margin/${strategy}`}>
                    {left === null
                      ? text.open
                      : left < 0
                        ? text.charging.marginOver(write.kW(-left))
                        : text.charging.marginLeft(write.kW(left))}
                  </OriginValue>
                </td>
                <td>
                  <FitMark fit={outcome.fit} />
                </td>
                <td className={tables.number}>
                  <OriginValue id={`charging/unmet/${strategy}`}>
                    {unmet(strategy, outcome.unmetKWh, outcome.fit !== 'no')}
                  </OriginValue>
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </Card>
  );
}
