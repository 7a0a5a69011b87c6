import type { Dossier } from '../../../shared/dossier/schema.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import type { SectionProps } from './sectionProps.ts';
import { OriginValue } from './OriginProvider.tsx';
import tables from './tables.module.css';
import { useGridText } from './useGridText.ts';

/** As many lines as one reads; the rest is more of the same. */
const MOST = 12;

/** What each vehicle must charge on the road on which day of the coldest week. */
export function ChargingOnTheRoad({
  charging,
  dossier,
}: Pick<SectionProps['assessment'], 'charging'> & { dossier: Dossier }) {
  const all = useGridText();
  const { answers, text, write } = all;
  const rows = charging.groups.flatMap(({ groupId, road }) => road.map((one) => ({ groupId, ...one })));
  if (rows.length === 0) return null;
  const { roadColumns: columns } = answers;
  const total = rows.reduce((sum, one) => sum + one.kWh, 0);
  return (
    <Card title={answers.roadTitle} hint={answers.roadHint}>
      <DataTable caption={answers.roadTitle} narrow>
        <TableHead columns={[columns.vehicle, columns.day, columns.kWh]} numbers={[2]} />
        <tbody>
          {rows.slice(0, MOST).map(({ groupId, vehicle, day, kWh }) => (
            <tr key={`${groupId}/${vehicle}/${day}`}>
              <th scope="row">{text.charging.vehicleOf(groupName(dossier, groupId, all), vehicle)}</th>
              <td>{text.charging.days[day - 1]}</td>
              <td className={tables.number}>
                <OriginValue id={`charging/week/${groupId}`}>{write.kWh(kWh)}</OriginValue>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{answers.roadTotal(write.number(rows.length))}</th>
            <td>–</td>
            <td className={tables.number}>
              <OriginValue id={`charging/week/${rows[0].groupId}`}>{write.kWh(total)}</OriginValue>
            </td>
          </tr>
        </tfoot>
      </DataTable>
    </Card>
  );
}
