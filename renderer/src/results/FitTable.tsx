import { strategies, type GridResult } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import styles from './screen.module.css';
import tables from './tables.module.css';
import { useResultsText } from './useResultsText.ts';

/** The largest number that fits: in the order of replacement, and per group with all the others as planned. */
export function FitTable({ grid, dossier }: { grid: GridResult; dossier: Dossier }) {
  const all = useResultsText();
  const { text, domain, write } = all;
  const largestOf = (groupId: string) => grid.largest.find((row) => row.groupId === groupId);
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
            text.grid.fitsOthers,
          ]}
          numbers={[1, 2, 3, 4, 5]}
        />
        <tbody>
          {grid.inOrder.perGroup.map((row) => (
            <tr key={row.groupId}>
              <th scope="row">{groupName(dossier, row.groupId, all)}</th>
              {cells(row.fits, largestOf(row.groupId)?.planned ?? 0)}
              <td className={tables.number}>{write.number(largestOf(row.groupId)?.fits.optimal ?? 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.grid.fitsOrder}</th>
            {cells(grid.inOrder.fits, grid.inOrder.planned)}
            <td className={tables.number}>–</td>
          </tr>
        </tfoot>
      </DataTable>
      <p className={styles.notes}>{text.grid.fitsNote}</p>
    </Card>
  );
}
