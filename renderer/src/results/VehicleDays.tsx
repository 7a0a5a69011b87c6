import { useState, type ReactNode } from 'react';
import type { RoadWeek } from '../../../shared/charging/roadWeek.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { loadDecimals } from '../../../shared/format/numbers.ts';
import { dutyDayWords } from '../../../shared/text/dutyDay.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import { OriginValue } from './OriginProvider.tsx';
import screen from './screen.module.css';
import tables from './tables.module.css';
import { useResultsText } from './useResultsText.ts';

/** As many lines as one takes in at once. */
const SHORT = 12;

interface Props {
  title: string;
  hint: string;
  unit: string;
  rows: readonly RoadWeek[];
  dossier: Dossier;
  /** What the ids begin with that tell where an amount comes from. */
  room: 'short' | 'roadDay';
  /** What stands above the table. */
  children?: ReactNode;
}

/** An amount of energy per vehicle and day of the coldest week. */
export function VehicleDays({ title, hint, unit, rows, dossier, room, children }: Props) {
  const all = useResultsText();
  const { text, write, language } = all;
  const [whole, setWhole] = useState(false);
  const words = dutyDayWords[language];
  const shown = whole ? rows : rows.slice(0, SHORT);
  const amount = (kWh: number, whose: string, when: number | 'week'): ReactNode => {
    if (kWh === 0) return '–';
    return <OriginValue id={`${room}/${whose}/${when}`}>{write.number(kWh, loadDecimals(kWh))}</OriginValue>;
  };
  const sum = (of: (row: RoadWeek) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return (
    <Card title={title} hint={hint}>
      {children}
      <DataTable caption={`${title}, ${unit}`}>
        <TableHead
          columns={[words.roadVehicle, ...words.daysShort, `${words.roadWeek} (kWh)`]}
          numbers={[1, 2, 3, 4, 5, 6, 7, 8]}
        />
        <tbody>
          {shown.map(({ groupId, vehicle, days, weekKWh }) => (
            <tr key={`${groupId}/${vehicle}`}>
              <th scope="row">{text.charging.vehicleOf(groupName(dossier, groupId, all), vehicle)}</th>
              {days.map((kWh, day) => (
                <td key={words.days[day]} className={tables.number}>
                  {amount(kWh, `${groupId}/${vehicle}`, day)}
                </td>
              ))}
              <td className={tables.number}>{amount(weekKWh, `${groupId}/${vehicle}`, 'week')}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.roadAll(write.number(rows.length))}</th>
            {words.days.map((name, day) => (
              <td key={name} className={tables.number}>
                {amount(
                  sum((row) => row.days[day]),
                  'all',
                  day,
                )}
              </td>
            ))}
            <td className={tables.number}>
              {amount(
                sum((row) => row.weekKWh),
                'all',
                'week',
              )}
            </td>
          </tr>
        </tfoot>
      </DataTable>
      {rows.length > SHORT && !whole && (
        <button type="button" className={screen.more} onClick={() => setWhole(true)}>
          {words.roadMore(write.number(rows.length))}
        </button>
      )}
    </Card>
  );
}
