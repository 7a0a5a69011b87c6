import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import { writeShortDate } from '../../../../../shared/format/dates.ts';
import { writeNumber, type Language } from '../../../../../shared/format/numbers.ts';
import type { ListedVehicle } from '../../../../../shared/intake/vehicles.ts';
import { furtherAnswers } from '../../../../../shared/text/fleetPreview.ts';
import { intakeWords } from '../../../../../shared/text/intake.ts';
import { words } from '../../../../../shared/text/words.ts';
import { Together } from '../../../ui/Together.tsx';
import styles from '../../../intake/intake.module.css';
import { ShowFilter, type Filter } from '../../../intake/ShowFilter.tsx';
import { Verdict } from '../../../intake/Verdict.tsx';
import { useLanguage } from '../../../language/useLanguage.ts';
import { DataTable, TableHead } from '../../../results/DataTable.tsx';
import tables from '../../../results/tables.module.css';
import { Card } from '../../../ui/Card.tsx';
import { Notes } from './Notes.tsx';
import { ReadingNotes } from './ReadingNotes.tsx';
import { remarkSentences } from './remarkSentences.ts';

/** As many rows as one looks through at a time. */
const AT_ONCE = 100;

interface Props {
  vehicles: readonly ListedVehicle[];
  coming: ReadonlySet<number>;
  onTake: (id: number, on: boolean) => void;
}

/** Every vehicle of the list with its verdict. */
export function VehicleList({ vehicles, coming, onTake }: Props) {
  const { language } = useLanguage();
  const text = intakeWords[language];
  const [filter, setFilter] = useState<Filter>('all');
  const [shown, setShown] = useState(AT_ONCE);
  const found = vehicles.filter(({ standing }) => filter === 'all' || standing === filter);
  return (
    <Card title={text.fleet.vehicles} hint={text.fleet.vehiclesHint}>
      <ReadingNotes vehicles={vehicles} />
      <ShowFilter
        rows={vehicles}
        shown={filter}
        text={text}
        onShow={(next) => {
          setFilter(next);
          setShown(AT_ONCE);
        }}
      />
      <div className={styles.preview}>
        <DataTable caption={text.fleet.vehicles}>
          <TableHead columns={text.fleet.head} numbers={[1, 5, 7, 8]} />
          <tbody>
            {found.slice(0, shown).map((vehicle) => (
              <VehicleRow
                key={vehicle.id}
                vehicle={vehicle}
                language={language}
                taken={coming.has(vehicle.id)}
                onTake={onTake}
              />
            ))}
          </tbody>
        </DataTable>
      </div>
      {found.length > shown && (
        <Button className={styles.more} variant="subtle" size="compact-sm" onClick={() => setShown(shown + AT_ONCE)}>
          {text.more(Math.min(AT_ONCE, found.length - shown))}
        </Button>
      )}
    </Card>
  );
}

interface RowProps {
  vehicle: ListedVehicle;
  language: Language;
  taken: boolean;
  onTake: (id: number, on: boolean) => void;
}

const VehicleRow = memo(
  function VehicleRow({ vehicle, language, taken, onTake }: RowProps) {
    const text = intakeWords[language];
    const names = words[language];
    const { line } = vehicle.sources[0];
    const isRefused = vehicle.standing === 'refused';
    const look = isRefused || !taken ? styles.refusedRow : undefined;
    const further = isRefused ? [] : furtherAnswers(vehicle, language);
    const reasons = remarkSentences(vehicle, language);
    const isNoted = further.length > 0 || reasons.length > 0;
    const row = (
      <tr className={look} data-noted={isNoted || undefined}>
        <td rowSpan={isNoted ? 2 : 1}>
          <input
            type="checkbox"
            className={styles.check}
            aria-label={text.fleet.leaveOut(line)}
            checked={taken && !isRefused}
            disabled={isRefused}
            onChange={(event) => onTake(vehicle.id, event.currentTarget.checked)}
          />
        </td>
        <td rowSpan={isNoted ? 2 : 1} className={`${tables.number} ${styles.quiet}`}>
          {line}
        </td>
        <th scope="row" className={styles.vehicle}>
          {vehicle.number === 1 ? '' : `${vehicle.number} × `}
          {vehicle.model || vehicle.groupName}
          {vehicle.plate !== null && <small>{vehicle.plate}</small>}
        </th>
        <td className={styles.kind}>
          {/* What was read of a row that is no vehicle of the fleet would name it as one. */}
          <Together
            text={vehicle.vehicleClass === null || isRefused ? '–' : names.vehicleClass[vehicle.vehicleClass]}
          />
        </td>
        <td>{vehicle.fuel === null ? '–' : names.fuel[vehicle.fuel]}</td>
        <td className={tables.number}>{vehicle.euroClass ?? '–'}</td>
        <td className={tables.whole}>
          {vehicle.firstAdmission === null ? '–' : writeShortDate(vehicle.firstAdmission)}
        </td>
        <td className={tables.number}>{vehicle.yearlyKm === null ? '–' : writeNumber(vehicle.yearlyKm, language)}</td>
        <td className={tables.number}>{vehicle.replacementYear ?? '–'}</td>
        <td>
          <Verdict standing={vehicle.standing} reasons={[]} text={text} />
        </td>
      </tr>
    );
    if (!isNoted) return row;
    return (
      <>
        {row}
        <tr className={look} data-notes="">
          <td colSpan={text.fleet.head.length - 2}>
            <Notes further={further} />
            {reasons.length > 0 && (
              <ul className={styles.reasons} data-standing={vehicle.standing}>
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </td>
        </tr>
      </>
    );
  },
  (before, after) =>
    before.vehicle === after.vehicle && before.language === after.language && before.taken === after.taken,
);
