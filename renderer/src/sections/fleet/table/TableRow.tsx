import { memo, type ReactNode } from 'react';
import type { FleetGroup } from '../../../../../shared/dossier/schema.ts';
import { fleetTableWords } from '../../../../../shared/text/fleetTable.ts';
import { EMPTY_FLEET } from '../../../desk/nextQuestion.ts';
import { shownCell, type CellContext } from './cells.ts';
import { columnPath, ROW_HEIGHT, tableColumns } from './columns.ts';
import styles from './table.module.css';

interface Props {
  index: number;
  /** Null for the row below the last, in which typing begins a new group. */
  group: FleetGroup | null;
  /** Texts of this row that could not be read, by field. */
  kept: Readonly<Record<string, string>> | undefined;
  /** What is odd, as `number:error yearlyKm:warning`: text, so that a row draws again only when it changes. */
  marks: string;
  context: CellContext;
  /** Column of the cursor, and chosen columns from left to right; -1 when none. */
  cursor: number;
  left: number;
  right: number;
  /** Id of what is said about the cell with the cursor. */
  saidBy: string | undefined;
  editor: ReactNode;
}

/** One group as a row. */
export const TableRow = memo(function TableRow(props: Props) {
  const { index, group, kept, marks, context, cursor, left, right, saidBy, editor } = props;
  const text = fleetTableWords[context.language];
  const marked = new Map(marks.split(' ').map((mark) => mark.split(':') as [string, string]));
  return (
    <tr
      className={styles.row}
      aria-rowindex={index + 2}
      data-new={group === null || undefined}
      style={{ top: index * ROW_HEIGHT }}
    >
      <th
        scope="row"
        className={styles.rowHead}
        data-row={index}
        data-active={cursor >= 0 || undefined}
        aria-label={text.row(index + 1)}
      >
        {group === null ? '+' : index + 1}
      </th>
      {tableColumns.map((column, position) => {
        const { field, kind } = column;
        const shown = group === null ? '' : shownCell(group, column, kept?.[field], context);
        const isKept = kept?.[field] !== undefined;
        const mark = isKept ? 'error' : marked.get(field);
        const isCursor = position === cursor;
        return (
          <td
            key={field}
            className={styles.cell}
            tabIndex={isCursor ? (editor === null ? 0 : undefined) : -1}
            aria-colindex={position + 2}
            aria-selected={position >= left && position <= right}
            aria-invalid={mark === 'error' || undefined}
            aria-describedby={isCursor ? saidBy : undefined}
            data-cell={`${index}:${position}`}
            // What Ctrl Enter goes on from. Only the empty table is a question by itself, to which it comes as well.
            data-asks={columnPath(index, field)}
            data-field={group === null && index === 0 && isCursor ? EMPTY_FLEET : undefined}
            data-kind={kind}
            data-cursor={isCursor || undefined}
            data-kept={isKept || undefined}
            data-mark={mark}
            data-unknown={group?.unknown.includes(field) || undefined}
            title={shown === '' ? undefined : shown}
          >
            {isCursor && editor ? (
              editor
            ) : group === null && position === 0 ? (
              <span className={styles.invite}>{text.newRow}</span>
            ) : (
              shown
            )}
          </td>
        );
      })}
    </tr>
  );
});
