import { nothingLater } from '../../../../shared/assessment/later.ts';
import type { Assessment } from '../../../../shared/assessment/results.ts';
import type { Dossier } from '../../../../shared/dossier/schema.ts';
import { writeDate } from '../../../../shared/format/dates.ts';
import { openParameters } from '../../../../shared/parameters/parameters.ts';
import type { ParameterSet } from '../../../../shared/parameters/schema.ts';
import { originDrawerWords } from '../../../../shared/text/originDrawer.ts';
import { OriginProvider, OriginsOf, OriginValue } from '../../results/OriginProvider.tsx';
import type { OriginSource } from '../../results/originSource.ts';
import { dossierOrigins } from '../../results/useDossierOrigins.ts';
import type { MainResults } from '../../../../shared/assessment/mainResults.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import type { EffectAnswer } from '../../parameterSets/effectMessages.ts';
import { DataTable, TableHead } from '../../results/DataTable.tsx';
import { useResultsText } from '../../results/useResultsText.ts';
import styles from './parameters.module.css';

interface Props {
  effect: EffectAnswer | null;
  isComparison: boolean;
  /** What both were calculated from. */
  dossier: Dossier;
  before: ParameterSet;
  after: ParameterSet;
}

/** The main results of the dossier with either set; what differs stands out. */
export function EffectTable({ effect, isComparison, dossier, before: beforeSet, after: afterSet }: Props) {
  const { difference: text } = useParametersText();
  const all = useResultsText();
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
  const sourceOf = (set: ParameterSet, assessment: Assessment): OriginSource => {
    const parameters = openParameters(set, dossier.settings.overrides);
    const about = originDrawerWords[all.language].set(writeDate(set.edition, all.language));
    return dossierOrigins({ dossier, assessment, later: nothingLater, parameters }, all, about);
  };
  const cells = [
    { side: 'before', source: sourceOf(beforeSet, effect.assessed.before), of: before },
    { side: 'after', source: sourceOf(afterSet, effect.assessed.after), of: after },
  ];
  const valueOf = (source: OriginSource, value: string, id: string) => (
    <OriginsOf source={source}>
      <OriginValue id={value === NONE ? null : id}>{value}</OriginValue>
    </OriginsOf>
  );
  return (
    <OriginProvider>
      {same && <p className={styles.same}>{text.resultsSame}</p>}
      <DataTable caption={text.results}>
        <TableHead columns={[columns.result, columns.before, columns.after]} numbers={[1, 2]} />
        <tbody>
          {before.map(({ name, value, id }, index) => (
            <tr key={name} data-changed={value !== after[index].value || undefined} className={styles.effect}>
              <th scope="row">{name}</th>
              {cells.map(({ side, source, of }) => (
                <td key={side}>{valueOf(source, of[index].value, id)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </OriginProvider>
  );
}

const NONE = '–';

function useRows(): (results: MainResults) => { name: string; value: string; id: string }[] {
  const { difference: text } = useParametersText();
  const all = useResultsText();
  const { write, domain } = all;
  /** In words: a sign alone is read the wrong way round too easily. */
  const direction = (value: number): string =>
    value < 0 ? all.text.panel.amountCheaper(write.euro(-value)) : all.text.panel.amountDearer(write.euro(value));
  const or = (value: number | null, show: (value: number) => string): string => (value === null ? NONE : show(value));
  return (results) => {
    const { difference } = results;
    return [
      {
        name: text.result.refused,
        value: `${results.vehiclesRefused} / ${results.vehicles}`,
        id: 'fleetAccess/refused',
      },
      { name: text.result.open, value: String(results.vehiclesOpen), id: 'fleetAccess/open' },
      {
        name: text.result.firstRefusal,
        value: results.firstRefusal === null ? NONE : write.date(results.firstRefusal),
        id: 'fleetAccess/first',
      },
      { name: text.result.difference, value: or(difference?.typical ?? null, direction), id: 'tco/difference' },
      {
        name: text.result.range,
        value: difference === null ? NONE : `${direction(difference.low)} – ${direction(difference.high)}`,
        id: 'tco/difference/range',
      },
      {
        name: text.result.peakUncontrolled,
        value: write.kW(results.peakKW.uncontrolled),
        id: 'charging/peak/uncontrolled',
      },
      { name: text.result.peakOptimal, value: write.kW(results.peakKW.optimal), id: 'charging/peak/optimal' },
      { name: text.result.fit, value: domain.fit[results.fit.optimal], id: 'charging/margin/optimal' },
      { name: text.result.limit, value: or(results.limitKW, write.kW), id: 'grid/limit' },
      { name: text.result.price, value: or(results.pricePerKWh, write.euroExact), id: 'price/optimal' },
    ];
  };
}
