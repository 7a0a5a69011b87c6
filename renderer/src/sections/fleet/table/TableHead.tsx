import { fleetTableWords } from '../../../../../shared/text/fleetTable.ts';
import { useLanguage } from '../../../language/useLanguage.ts';
import { tableColumns } from './columns.ts';
import styles from './table.module.css';

/** Names of the columns, with their unit. */
export function TableHead() {
  const text = fleetTableWords[useLanguage().language];
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" className={styles.headRow} aria-rowindex={1}>
        <div role="columnheader" className={styles.corner} aria-label="#" />
        {tableColumns.map(({ field, kind }, position) => (
          <div key={field} role="columnheader" className={styles.heading} data-kind={kind} aria-colindex={position + 2}>
            <span>{text.heading[field]}</span>
            {text.unit[field] !== undefined && <small>{text.unit[field]}</small>}
          </div>
        ))}
      </div>
    </div>
  );
}
