import { writeShortDate } from '../../../shared/format/dates.ts';
import type { Parameters, Projection } from '../../../shared/parameters/parameters.ts';
import { fullFigureName } from '../../../shared/report/sourceWords.ts';
import { useParametersText } from '../parameterSets/useParametersText.ts';
import styles from './origin.module.css';
import { parameterFact } from './parameterFacts.ts';
import { ToneMark } from './ToneMark.tsx';
import { useResultsText } from './useResultsText.ts';

interface Props {
  ids: readonly string[];
  visitDate: string;
  projections: readonly Projection[];
  parameters: Parameters;
}

/** The figures behind a value: what was used, who says so, since when, and how certain that is. */
export function OriginParameters({ ids, visitDate, projections, parameters }: Props) {
  const all = useResultsText();
  const { text, words } = all;
  const { figure: figureText } = useParametersText();
  if (ids.length === 0) return null;
  return (
    <section>
      <h4>{text.drawer.parameters}</h4>
      <ul className={styles.parameters}>
        {ids.map((id) => {
          const fact = parameterFact(id, parameters, visitDate, all);
          const projection = projections.find((one) => one.figure === id);
          return (
            <li key={id}>
              <p className={styles.parameterName}>{fact.name}</p>
              <p className={styles.parameterValue}>
                <strong>{fact.value}</strong> {fact.unit}
                {fact.range && <span> ({fact.range})</span>}
              </p>
              <p className={styles.source}>
                {fact.own === null
                  ? [fact.source, fact.validity].filter(Boolean).join(' · ')
                  : text.drawer.own(fact.own)}
              </p>
              {projection && (
                <p className={styles.source}>
                  {projection.index === null
                    ? figureText.projected(writeShortDate(projection.known))
                    : figureText.projectedIndex(
                        writeShortDate(projection.known),
                        fullFigureName(parameters.figure(projection.index), all.language).toLowerCase(),
                      )}
                </p>
              )}
              {fact.own === null && (
                <p className={styles.standing}>
                  {fact.toCheck ? (
                    <ToneMark tone="warning">
                      {text.toCheck}
                      {fact.expired ? `: ${text.drawer.expired}` : ''}
                    </ToneMark>
                  ) : (
                    words.confidence[fact.confidence]
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
