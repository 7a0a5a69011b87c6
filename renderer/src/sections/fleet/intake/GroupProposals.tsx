import { Button } from '@mantine/core';
import { IconArrowsJoin2, IconArrowsSplit2 } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { FleetGroup } from '../../../../../shared/dossier/schema.ts';
import { writeShortDate } from '../../../../../shared/format/dates.ts';
import { writeNumber } from '../../../../../shared/format/numbers.ts';
import {
  keptApart,
  mergeAlike,
  mergeGroups,
  splitOff,
  type ProposedGroup,
} from '../../../../../shared/intake/grouping.ts';
import type { Parameters } from '../../../../../shared/parameters/parameters.ts';
import { fleetPreviewWords, furtherAnswers } from '../../../../../shared/text/fleetPreview.ts';
import { intakeWords } from '../../../../../shared/text/intake.ts';
import { words } from '../../../../../shared/text/words.ts';
import { Together } from '../../../ui/Together.tsx';
import styles from '../../../intake/intake.module.css';
import { useLanguage } from '../../../language/useLanguage.ts';
import { DataTable, TableHead } from '../../../results/DataTable.tsx';
import tables from '../../../results/tables.module.css';
import { Card } from '../../../ui/Card.tsx';
import { Notes } from './Notes.tsx';

interface Props {
  groups: readonly ProposedGroup[];
  onChange: (groups: readonly ProposedGroup[]) => void;
  parameters: Parameters;
  /** Those that the dossier seems to hold. */
  already: readonly FleetGroup[];
}

/** What would become fleet groups, to split and merge before it is taken over. */
export function GroupProposals({ groups, onChange, parameters, already }: Props) {
  const { language } = useLanguage();
  const text = intakeWords[language];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [apart, setApart] = useState<ReadonlySet<number>>(new Set());
  const apartFromAlike = useMemo(() => keptApart(groups, parameters), [groups, parameters]);
  const here = groups.filter(({ key }) => chosen.has(key));
  const ids = new Set(groups.flatMap(({ vehicles }) => vehicles.map(({ id }) => id)).filter((id) => apart.has(id)));
  const toggled = <T,>(set: ReadonlySet<T>, one: T, on: boolean): ReadonlySet<T> =>
    new Set(on ? [...set, one] : [...set].filter((other) => other !== one));
  return (
    <Card title={text.fleet.groups} hint={text.fleet.groupsHint}>
      {apartFromAlike > 0 && (
        <div className={styles.apart}>
          <p className={styles.warning}>{text.fleet.keptApart(apartFromAlike)}</p>
          <Button variant="default" size="compact-sm" onClick={() => onChange(mergeAlike(groups, parameters))}>
            {text.fleet.mergeAlike}
          </Button>
        </div>
      )}
      <div className={styles.preview}>
        <DataTable caption={text.fleet.groups}>
          <TableHead columns={text.fleet.groupHead} numbers={[2, 7, 8]} />
          <tbody>
            {groups.map((group, position) => (
              <GroupRow
                key={group.key}
                proposed={group}
                position={position}
                chosen={chosen.has(group.key)}
                apart={apart}
                already={already.includes(group.group)}
                onChoose={(on) => setChosen(toggled(chosen, group.key, on))}
                onApart={(id, on) => setApart(toggled(apart, id, on))}
              />
            ))}
          </tbody>
        </DataTable>
      </div>
      <div className={styles.groupTools}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconArrowsJoin2 size={16} aria-hidden="true" />}
          disabled={here.length < 2}
          onClick={() => {
            onChange(mergeGroups(groups, chosen, parameters));
            setChosen(new Set());
          }}
        >
          {text.fleet.merge}
        </Button>
        {ids.size > 0 && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowsSplit2 size={16} aria-hidden="true" />}
            onClick={() => {
              onChange(splitOff(groups, ids, parameters));
              setApart(new Set());
            }}
          >
            {text.fleet.splitOff(ids.size)}
          </Button>
        )}
      </div>
    </Card>
  );
}

interface RowProps {
  proposed: ProposedGroup;
  position: number;
  chosen: boolean;
  apart: ReadonlySet<number>;
  /** The dossier seems to hold these vehicles. */
  already: boolean;
  onChoose: (on: boolean) => void;
  onApart: (id: number, on: boolean) => void;
}

function GroupRow({ proposed, position, chosen, apart, already, onChoose, onApart }: RowProps) {
  const { language } = useLanguage();
  const { fleet } = intakeWords[language];
  const names = words[language];
  const { group, vehicles, admission, differing, mixedAccess, openAccess } = proposed;
  const { perYear, present } = fleetPreviewWords[language];
  const name = group.name ?? fleet.nameless(position + 1);
  // Masses of the registration differ as a matter of course; they are not worth a sentence.
  const worthSaying = differing.filter(
    (field) => !['maxMassKg', 'combinationMassKg', 'wltpGramsPerKm'].includes(field),
  );
  const further = furtherAnswers(
    { ...group, ...group.details, litresPer100Km: group.costs.presentLitresPer100Km },
    language,
  );
  const isNoted =
    further.length > 0 || mixedAccess || openAccess || already || worthSaying.length > 0 || vehicles.length > 1;
  const row = (
    <tr data-noted={isNoted || undefined}>
      <td rowSpan={isNoted ? 2 : 1}>
        <input
          type="checkbox"
          className={styles.check}
          aria-label={fleet.chooseGroup(name)}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      <th scope="row" className={styles.group}>
        {name}
      </th>
      <td className={tables.number}>{group.number}</td>
      <td className={styles.kind}>
        <Together text={group.vehicleClass === null ? '–' : names.vehicleClass[group.vehicleClass]} />
      </td>
      <td>{group.fuel === null ? '–' : names.fuel[group.fuel]}</td>
      <td>{group.euroClass ?? '–'}</td>
      <td className={styles.vehicle}>
        <Together
          text={
            admission === null
              ? '–'
              : admission.first === admission.last
                ? writeShortDate(admission.first)
                : fleet.between(writeShortDate(admission.first), writeShortDate(admission.last))
          }
        />
        {admission !== null && admission.first !== admission.last && group.firstAdmission !== null && (
          <small>{fleet.recorded(writeShortDate(group.firstAdmission))}</small>
        )}
      </td>
      <td className={tables.number}>{group.yearlyKm === null ? '–' : writeNumber(group.yearlyKm, language)}</td>
      <td className={tables.number}>
        {group.replacements === null
          ? (group.replacementYear ?? '–')
          : group.replacements.map(({ year, number }) => <div key={year}>{perYear(year, number)}</div>)}
      </td>
    </tr>
  );
  if (!isNoted) return row;
  return (
    <>
      {row}
      <tr data-notes="">
        <td colSpan={fleet.groupHead.length - 1}>
          <Notes further={further} />
          {already && <p className={styles.warning}>{present.seems}</p>}
          {mixedAccess && <p className={styles.warning}>{fleet.mixed}</p>}
          {openAccess && !mixedAccess && <p className={styles.warning}>{fleet.open}</p>}
          {worthSaying.length > 0 && (
            <p className={styles.further}>
              {fleet.differing(worthSaying.map((field) => fleet.differingField[field]).join(', '))}
            </p>
          )}
          {vehicles.length > 1 && (
            <details className={styles.members}>
              <summary>{fleet.vehiclesOf(vehicles.length)}</summary>
              {vehicles.map(({ id, sources, model, plate, firstAdmission }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    className={styles.check}
                    aria-label={fleet.chooseVehicle(sources[0].line)}
                    checked={apart.has(id)}
                    onChange={(event) => onApart(id, event.currentTarget.checked)}
                  />
                  {[model, plate, firstAdmission === null ? null : writeShortDate(firstAdmission)]
                    .filter((part) => part !== null && part !== '')
                    .join(' · ')}
                </label>
              ))}
            </details>
          )}
        </td>
      </tr>
    </>
  );
}
