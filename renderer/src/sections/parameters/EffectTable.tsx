import type { MainResults } from '../../../../shared/assessment/mainResults.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import type { EffectAnswer } from '../../parameterSets/effectMessages.ts';
import { DataTable, TableHead } from '../../results/DataTable.tsx';
import { useResultsText } from '../../results/useResultsText.ts';
import styles from './parameters.module.css';

/** The main results of the dossier with either set; what differs stands out. */
export function EffectTable({ effect, isComparison }: { effect: EffectAnswer | null; isComparison: boolean }) {
  const { difference: text } = useParametersText();
  const rows = useRows();
  if (effect === null) return <p className={styles.muted}>{text.resultsBusy}</p>;
  if (!effect.ok) {
    return (
      <p role="alert" className={styles.refusal}>
        {text.resultsFailed(effect.detail)}
      </p>
    );
  }
  const before = rows(effect.before);
  const after = rows(effect.after);
  const same = before.every(({ value }, index) => value === after[index].value);
  const columns = isComparison ? text.compareColumns : text.columns;
  return (
    <>
      {same && <p className={styles.same}>{text.resultsSame}</p>}
      <DataTable caption={text.results}>
        <TableHead columns={[columns.result, columns.before, columns.after]} numbers={[1, 2]} />
        <tbody>
          {before.map(({ name, value }, index) => (
            <tr key={name} data-changed={value !== after[index].value || undefined} className={styles.effect}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              <td>{after[index].value}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}

function useRows(): (results: MainResults) => { name: string; value: string }[] {
  const { difference: text } = useParametersText();
  const all = useResultsText();
  const { write, domain } = all;
  const none = '–';
  /** In words: a sign alone is read the wrong way round too easily. */
  const direction = (value: number): string =>
    value < 0 ? all.text.panel.amountCheaper(write.euro(-value)) : all.text.panel.amountDearer(write.euro(value));
  const or = (value: number | null, show: (value: number) => string): string => (value === null ? none : show(value));
  return (results) => {
    const { difference } = results;
    return [
      { name: text.result.refused, value: `${results.vehiclesRefused} / ${results.vehicles}` },
      { name: text.result.open, value: String(results.vehiclesOpen) },
      {
        name: text.result.firstRefusal,
        value: results.firstRefusal === null ? none : write.date(results.firstRefusal),
      },
      { name: text.result.difference, value: or(difference?.typical ?? null, direction) },
      {
        name: text.result.range,
        value: difference === null ? none : `${direction(difference.low)} – ${direction(difference.high)}`,
      },
      { name: text.result.peakUncontrolled, value: write.kW(results.peakKW.uncontrolled) },
      { name: text.result.peakOptimal, value: write.kW(results.peakKW.optimal) },
      { name: text.result.fit, value: domain.fit[results.fit.optimal] },
      { name: text.result.limit, value: or(results.limitKW, write.kW) },
      { name: text.result.price, value: or(results.pricePerKWh, write.euroExact) },
    ];
  };
}
