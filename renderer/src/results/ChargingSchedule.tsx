import { useMemo, useState } from 'react';
import { nightPlanFigure } from '../../../shared/report/gridFigures.ts';
import { Card } from '../ui/Card.tsx';
import { nightCharging } from '../../../shared/charging/nightCharging.ts';
import { DataTable, TableHead } from './DataTable.tsx';
import { FigureView } from './FigureView.tsx';
import { groupName } from './groupNames.ts';
import type { SectionProps } from './sectionProps.ts';
import styles from './screen.module.css';
import { OriginValue } from './OriginProvider.tsx';
import tables from './tables.module.css';
import { useResultsText } from './useResultsText.ts';

/** As many rows as fit on a small laptop beside the choice of the night. */
const SHORT = 8;
const MOST_WINDOWS = 3;

/** Who charges when in the plan of smart charging, one night at a time. */
export function ChargingSchedule({ assessment, dossier }: SectionProps) {
  const all = useResultsText();
  const { text, language } = all;
  const { charging } = assessment;
  const { days, daysShort, scheduleColumns: columns } = text.charging;
  const [day, setDay] = useState(0);
  const [whole, setWhole] = useState(false);
  const figure = useMemo(
    () => nightPlanFigure(assessment, dossier, day, language),
    [assessment, dossier, day, language],
  );
  if (charging.plan.length === 0) return null;
  const shown = whole ? charging.plan : charging.plan.slice(0, SHORT);
  const night = text.charging.night(days[day], days[(day + 1) % 7]);
  return (
    <Card title={text.charging.scheduleTitle} hint={text.charging.scheduleIntro}>
      {charging.strategies.optimal.fit === 'no' && <p className={styles.notes}>{text.charging.scheduleTooHigh}</p>}
      <fieldset aria-label={text.charging.chooseNight} className={styles.choice}>
        {daysShort.map((name, index) => (
          <button
            key={name}
            type="button"
            aria-pressed={index === day}
            aria-label={text.charging.night(days[index], days[(index + 1) % 7])}
            onClick={() => setDay(index)}
          >
            {name}–{daysShort[(index + 1) % 7]}
          </button>
        ))}
      </fieldset>
      <FigureView figure={figure} />
      <DataTable caption={text.charging.scheduleCaption(night)} showCaption>
        <TableHead columns={[columns.vehicle, columns.times, columns.power, columns.energy]} numbers={[2, 3]} />
        <tbody>
          {shown.map((row) => (
            <ScheduleRow
              key={`${row.groupId}/${row.vehicle}`}
              name={text.charging.vehicleOf(groupName(dossier, row.groupId, all), row.vehicle)}
              powerKW={row.powerKW}
              groupId={row.groupId}
              vehicle={row.vehicle}
              day={day}
            />
          ))}
        </tbody>
      </DataTable>
      {charging.plan.length > SHORT && !whole && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {text.charging.showAll(charging.plan.length)}
        </button>
      )}
    </Card>
  );
}

interface RowProps {
  name: string;
  groupId: string;
  vehicle: number;
  powerKW: ArrayLike<number>;
  day: number;
}

function ScheduleRow({ name, groupId, vehicle, powerKW, day }: RowProps) {
  const { text, write } = useResultsText();
  const { windows, highestKW, energyKWh } = nightCharging(powerKW, day);
  const more = windows.length - MOST_WINDOWS;
  if (windows.length === 0) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={3} className={tables.quiet}>
          {text.charging.noCharging}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <OriginValue id={`night/${groupId}/${vehicle}/${day}/times`}>
          {windows
            .slice(0, MOST_WINDOWS)
            .map(({ from, to }) => `${from} – ${to}`)
            .join(', ')}
          {more > 0 && ` ${text.charging.more(more)}`}
        </OriginValue>
      </td>
      <td className={tables.number}>
        <OriginValue id={`night/${groupId}/${vehicle}/${day}/kW`}>{write.kW(highestKW)}</OriginValue>
      </td>
      <td className={tables.number}>
        <OriginValue id={`night/${groupId}/${vehicle}/${day}/kWh`}>{write.kWh(energyKWh)}</OriginValue>
      </td>
    </tr>
  );
}
