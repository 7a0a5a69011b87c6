import type { GridResult } from '../../../shared/assessment/results.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { OriginValue } from './OriginProvider.tsx';
import tables from './tables.module.css';
import { useGridText } from './useGridText.ts';

/** Further connections of the site, and how many of the vehicles that are left over fit there. */
export function GridFurther({ grid }: { grid: GridResult }) {
  const { answers, write } = useGridText();
  if (grid.further.length === 0) return null;
  const { furtherColumns: columns } = answers;
  return (
    <Card title={answers.furtherTitle} hint={answers.furtherHint}>
      <DataTable caption={answers.furtherTitle}>
        <TableHead columns={[columns.name, columns.usable, columns.headroom, columns.fits]} numbers={[1, 2, 3]} />
        <tbody>
          {grid.further.map(({ id, name, usableKW, headroomKW, fits }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={tables.number}>
                <OriginValue id={`grid/further/${id}/usable`}>
                  {usableKW === null ? answers.open : write.kW(usableKW)}
                </OriginValue>
              </td>
              <td className={tables.number}>
                <OriginValue id={`grid/further/${id}/headroom`}>
                  {headroomKW === null ? answers.open : write.kW(headroomKW)}
                </OriginValue>
              </td>
              <td className={tables.number}>
                <OriginValue id={`grid/further/${id}/fits`}>
                  {fits === null ? answers.open : write.number(fits)}
                </OriginValue>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}
