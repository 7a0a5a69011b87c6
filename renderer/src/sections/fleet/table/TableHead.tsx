import { fleetTableWords } from '../../../../../shared/text/fleetTable.ts';
import { useLanguage } from '../../../language/useLanguage.ts';
import { tableColumns } from './columns.ts';
import styles from './table.module.css';

/** Names of the columns, with their unit. */
export function TableHead() {
  const text = fleetTableWords[useLanguage().language];
  return (
    <thead className={styles.head}>
      <tr className={styles.headRow} aria-rowindex={1}>
        <th scope="col" className={styles.corner} aria-label="#" />
        {tableColumns.map(({ field, kind }, position) => (
          <th key={field} scope="col" className={styles.heading} data-kind={kind} aria-colindex={position + 2}>
            <span>{text.heading[field]}</span>
            {text.unit[field] !== undefined && <small>{text.unit[field]}</small>}
          </th>
        ))}
      </tr>
    </thead>
  );
}
