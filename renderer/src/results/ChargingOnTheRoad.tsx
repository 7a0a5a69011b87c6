import { useState, type ReactNode } from 'react';
import { roadWeeks } from '../../../shared/charging/roadWeek.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { dutyDayWords } from '../../../shared/text/dutyDay.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import type { SectionProps } from './sectionProps.ts';
import { OriginValue } from './OriginProvider.tsx';
import screen from './screen.module.css';
import tables from './tables.module.css';
import { useResultsText } from './useResultsText.ts';

/** As many lines as one takes in at once. */
const SHORT = 12;

/** What each vehicle must charge on the road on which day of the coldest week. */
export function ChargingOnTheRoad({
  charging,
  dossier,
}: Pick<SectionProps['assessment'], 'charging'> & { dossier: Dossier }) {
  const all = useResultsText();
  const { text, write, language } = all;
  const [whole, setWhole] = useState(false);
  const rows = roadWeeks(charging.groups);
  if (rows.length === 0) return null;
  const words = dutyDayWords[language];
  const shown = whole ? rows : rows.slice(0, SHORT);
  const amount = (kWh: number): string => (kWh === 0 ? '–' : write.number(kWh, kWh < 10 ? 1 : 0));
  const total = (kWh: number): ReactNode =>
    kWh === 0 ? amount(kWh) : <OriginValue id="charging/week/all">{amount(kWh)}</OriginValue>;
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return (
    <Card title={words.roadTitle} hint={words.roadHint}>
      <DataTable caption={`${words.roadTitle}, ${words.roadUnit}`}>
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
                  {kWh === 0 ? amount(kWh) : <OriginValue id={`charging/week/${groupId}`}>{amount(kWh)}</OriginValue>}
                </td>
              ))}
              <td className={tables.number}>
                <OriginValue id={`charging/week/${groupId}`}>{amount(weekKWh)}</OriginValue>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.roadAll(write.number(rows.length))}</th>
            {words.days.map((name, day) => (
              <td key={name} className={tables.number}>
                {total(sum((row) => row.days[day]))}
              </td>
            ))}
            <td className={tables.number}>{total(sum((row) => row.weekKWh))}</td>
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
