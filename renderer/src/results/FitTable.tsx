import { strategies, type GridResult } from '../../../shared/assessment/results.ts';
import { whatFitsWords } from '../../../shared/text/whatFits.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import { OriginValue } from './OriginProvider.tsx';
import type { SectionProps } from './sectionProps.ts';
import styles from './screen.module.css';
import tables from './tables.module.css';
import { UncountedNote } from './UncountedNote.tsx';
import { useResultsText } from './useResultsText.ts';

/** The largest number that fits: in the order of replacement, and per group with all the others as planned. */
export function FitTable({ assessment: { grid, access }, dossier }: SectionProps) {
  const all = useResultsText();
  const { text, domain, write, language } = all;
  const largestOf = (groupId: string) => grid.largest.find((row) => row.groupId === groupId);
  const unsure = (groupId: string): string | null => {
    const row = largestOf(groupId);
    if (row === undefined || row.fits.optimal >= row.atMost) return null;
    return whatFitsWords[language].rangeShort(write.number(row.atMost));
  };
  /** `below` is the end of the id of one group; empty for all together. */
  const cells = (fits: GridResult['inOrder']['fits'], planned: number, below: string) => (
    <>
      <td className={tables.number}>
        <OriginValue id={`grid/planned${below}`}>{write.number(planned)}</OriginValue>
      </td>
      {strategies.map((strategy) => (
        <td key={strategy} className={tables.number}>
          <OriginValue id={`grid/fits/${strategy}${below}`}>{write.number(fits[strategy])}</OriginValue>
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
          long={5}
        />
        <tbody>
          {grid.inOrder.perGroup.map((row) => (
            <tr key={row.groupId}>
              <th scope="row">{groupName(dossier, row.groupId, all)}</th>
              {cells(row.fits, largestOf(row.groupId)?.planned ?? 0, `/${row.groupId}`)}
              <td className={tables.number}>
                <OriginValue id={`grid/largest/${row.groupId}/optimal`}>
                  {write.number(largestOf(row.groupId)?.fits.optimal ?? 0)}
                </OriginValue>
                {unsure(row.groupId) !== null && <span className={tables.remark}>{unsure(row.groupId)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.grid.fitsOrder}</th>
            {cells(grid.inOrder.fits, grid.inOrder.planned, '')}
            <td className={tables.number}>–</td>
          </tr>
        </tfoot>
      </DataTable>
      <p className={styles.notes}>{text.grid.fitsNote}</p>
      <UncountedNote access={access} dossier={dossier} className={styles.notes} />
    </Card>
  );
}
