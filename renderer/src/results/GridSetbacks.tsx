import type { GridLater } from '../../../shared/assessment/gridLater.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { setbackCells } from '../../../shared/report/gridAnswers.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { OriginValue } from './OriginProvider.tsx';
import tables from './tables.module.css';
import { useGridText } from './useGridText.ts';

/** What the plan can bear: every setback with whether it still fits and what is left. */
export function GridSetbacks({ later, dossier }: { later: GridLater; dossier: Dossier }) {
  const { answers, language } = useGridText();
  const { bearColumns: columns } = answers;
  return (
    <Card title={answers.bearTitle} hint={answers.bearHint}>
      <DataTable caption={answers.bearTitle}>
        <TableHead columns={[columns.what, columns.fits, columns.room, columns.road]} numbers={[2, 3]} />
        <tbody>
          {later.setbacks.map((setback) => {
            const [what, fits, room, road] = setbackCells(setback, dossier, language);
            return (
              <tr key={setback.id}>
                <th scope="row">{what}</th>
                <td>{fits}</td>
                <td className={tables.number}>
                  <OriginValue id={`week/${setback.id}/room`}>{room}</OriginValue>
                </td>
                <td className={tables.number}>
                  {road !== '' && <OriginValue id={`week/${setback.id}/road`}>{road}</OriginValue>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </Card>
  );
}
