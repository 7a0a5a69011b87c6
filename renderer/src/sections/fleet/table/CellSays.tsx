import { writeNumber } from '../../../../../shared/format/numbers.ts';
import { fleetTableWords } from '../../../../../shared/text/fleetTable.ts';
import { problemSentence } from '../../../../../shared/text/problems.ts';
import { useProblems } from '../../../dossier/ProblemsProvider.tsx';
import { useDossier } from '../../../dossier/useDossier.ts';
import { useParameters } from '../../../dossier/useParameters.ts';
import { dutyStandIn, standInSentence, vehicleStandIn } from '../../../fields/standIns.ts';
import { useText } from '../../../language/useText.ts';
import { isDutyField, readCell, type CellContext } from './cells.ts';
import type { TableColumn } from './columns.ts';
import { twofoldRows, withMeant, type Area } from './tableEdits.ts';
import styles from './table.module.css';

interface Props {
  id: string;
  row: number;
  column: TableColumn;
  path: string;
  context: CellContext;
  area: Area | null;
  onDone: () => void;
}

/** Everything there is to say about the cell with the cursor, below the table, with the answers where it is a question. */
export function CellSays({ id, row, column, path, context, area, onDone }: Props) {
  const { language } = context;
  const text = fleetTableWords[language];
  const { forms } = useText();
  const { dossier, change } = useDossier();
  const parameters = useParameters();
  const problems = useProblems(path);
  const group = dossier.fleetGroups.at(row);
  const kept = dossier.unreadable[path] as string | undefined;
  const reading = kept === undefined ? null : readCell(kept, column, context, true);
  const isUnknown = group?.unknown.includes(column.field) === true;
  // Also of a cell that was left empty: what follows from the other answers need not be asked.
  const isMissing = isUnknown || (group !== undefined && kept === undefined && group[column.field] === null);
  const standIn =
    group !== undefined && isMissing && isDutyField(column.field)
      ? dutyStandIn(group, column.field, parameters, language)
      : isUnknown
        ? vehicleStandIn(column.field, language)
        : undefined;
  const candidates = reading !== null && !reading.ok ? (reading.candidates ?? []) : [];
  const alike = candidates.length > 0 ? twofoldRows(dossier, column, context) : [];
  const mean = (rows: typeof alike, which: number): void => {
    change((now) => withMeant(now, column, rows, which, context));
    onDone();
  };
  const cells = area === null ? 1 : (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return (
    <div className={styles.says}>
      <div id={id} className={styles.sentences}>
        {reading !== null && !reading.ok && <p className={styles.error}>{reading.sentence}</p>}
        {problems.map((problem) => (
          <p key={problem.code} className={styles[problem.severity]}>
            {problemSentence(problem, language)}
          </p>
        ))}
        {isMissing && standIn !== undefined && <p>{standInSentence(standIn, language)}</p>}
      </div>
      {candidates.length > 0 && (
        <div className={styles.meant}>
          {candidates.map((candidate, which) => (
            <button
              key={candidate.text}
              type="button"
              onClick={() => mean([{ row, values: candidates.map(({ value }) => Number(value)) }], which)}
            >
              {forms.iMean(candidate.text)}
            </button>
          ))}
          {alike.length > 1 &&
            candidates.map((candidate, which) => (
              <button key={candidate.text} type="button" onClick={() => mean(alike, which)}>
                {text.meanAll(
                  forms.iMean(writeNumber(Number(candidate.value), language, { decimals: 6, minDecimals: 0 })),
                  alike.length - 1,
                )}
              </button>
            ))}
        </div>
      )}
      {area !== null && cells > 1 && (
        <p className={styles.count}>{text.selected(area.bottom - area.top + 1, area.right - area.left + 1)}</p>
      )}
    </div>
  );
}
