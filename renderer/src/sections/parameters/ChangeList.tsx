import { useMemo, useState } from 'react';
import { dayRange } from '../../../../shared/format/dates.ts';
import type { FigureChange, SetDifference } from '../../../../shared/parameters/compare.ts';
import { openParameters, type Parameters } from '../../../../shared/parameters/parameters.ts';
import type { ParameterSet } from '../../../../shared/parameters/schema.ts';
import { fullFigureName } from '../../../../shared/report/sourceWords.ts';
import { useDossierValue } from '../../dossier/useDossier.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { DataTable, TableHead } from '../../results/DataTable.tsx';
import { parameterFact } from '../../results/parameterFacts.ts';
import { useResultsText } from '../../results/useResultsText.ts';
import styles from './parameters.module.css';
import { useUsedIn } from './useUsedIn.ts';
import { ZoneChanges } from './ZoneChanges.tsx';

interface Props {
  difference: SetDifference;
  before: ParameterSet;
  after: ParameterSet;
}

/** What differs, by topic; what counts in this dossier can be shown alone. */
export function ChangeList({ difference, before, after }: Props) {
  const { difference: text, topic: topicNames } = useParametersText();
  const used = useUsedIn();
  const [onlyUsed, setOnlyUsed] = useState(false);
  const sides = useMemo(() => ({ before: openParameters(before), after: openParameters(after) }), [before, after]);
  const { figures } = difference;
  if (difference.same) return <p>{text.same}</p>;
  const shown = onlyUsed ? figures.filter(({ id }) => used.has(id)) : figures;
  const topics = [...new Set(shown.map(({ topic }) => topic))];
  const counts = (['changed', 'added', 'removed'] as const)
    .map((kind) => ({ kind, count: figures.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <div className={styles.countLine}>
        <span data-tabular>{counts.map(({ kind, count }) => `${count} ${text.count[kind]}`).join(', ')}</span>
        <label className={styles.check}>
          <input type="checkbox" checked={onlyUsed} onChange={(event) => setOnlyUsed(event.currentTarget.checked)} />
          {text.onlyUsed}
        </label>
      </div>
      {onlyUsed && shown.length === 0 && <p className={styles.muted}>{text.nothingUsed}</p>}
      {topics.map((topic) => (
        <section key={topic} className={styles.topic}>
          <h3>{topicNames[topic] ?? topic}</h3>
          <DataTable caption={`${text.changes}: ${topicNames[topic] ?? topic}`}>
            <TableHead
              columns={[
                text.changeColumns.figure,
                text.changeColumns.what,
                text.changeColumns.before,
                text.changeColumns.after,
              ]}
            />
            <tbody>
              {shown
                .filter((change) => change.topic === topic)
                .map((change) => (
                  <ChangeRow key={change.id} change={change} sides={sides} isUsed={used.has(change.id)} />
                ))}
            </tbody>
          </DataTable>
        </section>
      ))}
      {!onlyUsed && <ZoneChanges difference={difference} />}
    </>
  );
}

interface RowProps {
  change: FigureChange;
  sides: Record<'before' | 'after', Parameters>;
  isUsed: boolean;
}

function ChangeRow({ change, sides, isUsed }: RowProps) {
  const { difference: text } = useParametersText();
  const { language } = useResultsText();
  const figure = change.after ?? change.before;
  const what =
    change.kind === 'changed' ? change.aspects.map((one) => text.aspect[one]).join(', ') : text.kind[change.kind];
  return (
    <tr>
      <th scope="row">
        {fullFigureName(figure, language)}
        {isUsed && <span className={styles.usedHere}>{text.usedHere}</span>}
      </th>
      <td>{what}</td>
      <td>{change.before === null ? '–' : <Side change={change} parameters={sides.before} />}</td>
      <td>{change.after === null ? '–' : <Side change={change} parameters={sides.after} />}</td>
    </tr>
  );
}

/** Value first; validity, source and confidence only where they differ. */
function Side({ change, parameters }: { change: FigureChange; parameters: Parameters }) {
  const all = useResultsText();
  const visit = useDossierValue((dossier) => dossier.visit.date);
  const day = visit ?? dayRange(parameters.edition).first;
  const fact = parameterFact(change.id, parameters, day, all);
  const { aspects } = change;
  return (
    <>
      <span data-tabular>
        {fact.value} {fact.unit}
      </span>
      {fact.range !== null && <span className={styles.line}>{fact.range}</span>}
      {aspects.includes('validity') && <span className={styles.line}>{fact.validity}</span>}
      {(aspects.includes('source') || aspects.includes('confidence')) && (
        <span className={styles.line}>{fact.source}</span>
      )}
    </>
  );
}
