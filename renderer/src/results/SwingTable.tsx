import type { Assessment } from '../../../shared/assessment/results.ts';
import { tornadoOf } from '../../../shared/report/moneyFigures.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { Card } from '../ui/Card.tsx';
import { Together } from '../ui/Together.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { FigureView } from './FigureView.tsx';
import { parameterFact } from './parameterFacts.ts';
import styles from './screen.module.css';
import { OriginValue } from './OriginProvider.tsx';
import tables from './tables.module.css';
import { ToneMark } from './ToneMark.tsx';
import { useResultsText } from './useResultsText.ts';

const SHOWN = 5;

/** The figures that move the result most, one at a time from low to high, with their standing. */
export function SwingTable({ assessment }: { assessment: Assessment }) {
  const all = useResultsText();
  const { text, words, write, language } = all;
  const parameters = useParameters();
  const swings = assessment.tco.swings.slice(0, SHOWN);
  if (swings.length === 0) return null;
  const figure = tornadoOf(assessment, parameters, language, undefined, SHOWN);
  const day = assessment.visitDate ?? assessment.parameterEdition;
  const ends = [0, ...swings.flatMap((swing) => [swing.atLow, swing.atHigh])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const place = (value: number): string => `${((value - least) / (most - least || 1)) * 100}%`;
  const columns = text.cost.swingColumns;
  return (
    <Card title={text.cost.swingsTitle}>
      <FigureView figure={figure} origins={['tco/difference', ...swings.map((one) => `swing/${one.figure}`)]} />
      <DataTable caption={text.cost.swingsCaption}>
        <TableHead columns={[columns.figure, columns.used, columns.range, columns.effect, columns.standing]} />
        <tbody>
          {swings.map((swing) => {
            const fact = parameterFact(swing.figure, parameters, day, all);
            const [low, high] = [Math.min(swing.atLow, swing.atHigh), Math.max(swing.atLow, swing.atHigh)];
            return (
              <tr key={swing.figure}>
                <th scope="row">
                  {fact.name}
                  <span className={tables.remark}>
                    <Together text={fact.source} />
                  </span>
                </th>
                <td className={tables.whole}>
                  <OriginValue id={`figure/${swing.figure}`}>{fact.value}</OriginValue>{' '}
                  <span className={tables.quiet}>{fact.unit}</span>
                </td>
                <td>
                  {fact.range === null ? '–' : <OriginValue id={`figure/${swing.figure}`}>{fact.range}</OriginValue>}
                </td>
                <td>
                  <OriginValue id={`swing/${swing.figure}`}>
                    {text.cost.swingEffect(write.signedEuro(swing.atLow), write.signedEuro(swing.atHigh))}
                  </OriginValue>
                  <span className={styles.swing} aria-hidden="true">
                    <span style={{ left: place(low), width: `calc(${place(high)} - ${place(low)})` }} />
                    <i style={{ left: place(0) }} />
                  </span>
                </td>
                <td className={fact.toCheck ? tables.whole : undefined}>
                  {fact.toCheck ? (
                    <ToneMark tone="warning">{text.toCheck}</ToneMark>
                  ) : fact.own === null ? (
                    words.confidence[fact.confidence]
                  ) : (
                    text.drawer.own(fact.own)
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </Card>
  );
}
