import { strategies, type GridResult } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import styles from './screen.module.css';
import tables from './tables.module.css';
import { useResultsText } from './useResultsText.ts';

/** The largest number that fits: per group with the others as planned, and in the order of replacement. */
export function FitTable({ grid, dossier }: { grid: GridResult; dossier: Dossier }) {
  const all = useResultsText();
  const { text, domain, write } = all;
  const cells = (fits: GridResult['inOrder']['fits'], planned: number) => (
    <>
      <td className={tables.number}>{write.number(planned)}</td>
      {strategies.map((strategy) => (
        <td key={strategy} className={tables.number}>
          {write.number(fits[strategy])}
        </td>
      ))}
    </>
  );
  return (
    <Card title={text.grid.fitsTitle}>
      <DataTable caption={text.grid.fitsCaption}>
        <TableHead
          columns={[
            text.grid.fitsGroup,
            text.grid.fitsPlanned,
            ...strategies.map((strategy) => domain.strategyShort[strategy]),
          ]}
          numbers={[1, 2, 3, 4]}
        />
        <tbody>
          {grid.largest.map((row) => (
            <tr key={row.groupId}>
              <th scope="row">{groupName(dossier, row.groupId, all)}</th>
              {cells(row.fits, row.planned)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.grid.fitsOrder}</th>
            {cells(grid.inOrder.fits, grid.inOrder.planned)}
          </tr>
        </tfoot>
      </DataTable>
      <p className={styles.notes}>{text.grid.fitsNote}</p>
    </Card>
  );
}
