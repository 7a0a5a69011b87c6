import type { GridLater } from '../../../shared/assessment/gridLater.ts';
import { compared, comparedIds } from '../../../shared/assessment/origins/chosen.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { comparisonRows } from '../../../shared/report/chosenRemedies.ts';
import { chosenRemedyWords } from '../../../shared/text/chosenRemedies.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { OriginValue } from './OriginProvider.tsx';
import tables from './tables.module.css';

/** What the chosen remedies change: each outcome without and with them. Nothing where none is chosen. */
export function ChosenComparison({ assessment, later }: { assessment: Assessment; later: GridLater }) {
  const { language } = useLanguage();
  const text = chosenRemedyWords[language];
  const rows = comparisonRows(assessment, later, language);
  if (rows === null) return null;
  const { what, without, with: withThem } = text.compareColumns;
  return (
    <Card title={text.compareTitle} hint={text.compareHint}>
      <DataTable caption={text.compareTitle} narrow>
        <TableHead columns={[what, without, withThem]} numbers={[1, 2]} />
        <tbody>
          {rows.map(([label, before, after], index) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className={tables.number}>
                <OriginValue id={`without/${comparedIds[index]}`}>{before}</OriginValue>
              </td>
              <td className={tables.number}>
                <OriginValue id={compared[comparedIds[index]]}>{after}</OriginValue>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}
