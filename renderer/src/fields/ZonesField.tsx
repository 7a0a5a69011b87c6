import { memo, useMemo } from 'react';
import { MultiSelect } from '@mantine/core';
import { writeDate } from '../../../shared/format/dates.ts';
import type { Zone } from '../../../shared/parameters/schema.ts';
import { townKey } from '../../../shared/intake/towns.ts';
import { visitFlowWords } from '../../../shared/text/visitFlow.ts';
import { withUnknown, withAnswer } from '../dossier/edits.ts';
import { withValue } from '../dossier/paths.ts';
import { useDossierStore, useDossierValue } from '../dossier/useDossier.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { dropdown } from './dropdown.ts';
import styles from './fields.module.css';
import { takeUnknownKey } from './unknownKey.ts';
import { useDescribed } from './useDescribed.ts';
import { useField } from './useField.ts';

const order: Record<Zone['status'], number> = { active: 0, announced: 1, paused: 2, dropped: 3 };

/** The zones that a group enters. "In no zone" is an answer too, and differs from not having asked. */
export const ZonesField = memo(function ZonesField({
  group,
  ...rest
}: FieldProps & { group: `fleetGroups[${number}]` }) {
  const { language } = useLanguage();
  const { forms, words } = useText();
  const store = useDossierStore();
  const { zones: all } = useParameters();
  const zones = useMemo(
    () =>
      all.toSorted((a, b) => order[a.status] - order[b.status] || a.municipality.localeCompare(b.municipality, 'nl')),
    [all],
  );
  const path = `${group}.zones`;
  const field = useField<string[]>(path, []);
  const index = Number(/\d+/.exec(group)?.[0]);
  const noZones = useDossierValue((dossier) => dossier.fleetGroups[index]?.noZones ?? false);
  const { ids, unknown } = field;
  const own = useDossierValue((dossier) => dossier.company.municipality);
  const proposed = noZones || unknown ? undefined : ownZone(zones, own, field.value);

  const input = useDescribed(ids);

  const stateOf = (zone: Zone): string => {
    const state = words.zoneStatus[zone.status];
    return zone.start === null ? state : `${state}, ${forms.zoneFrom(writeDate(zone.start, language))}`;
  };
  const setNoZones = (on: boolean): void =>
    store.change((dossier) => {
      const cleared = on ? withAnswer(dossier, path, []) : dossier;
      return withValue(cleared, `${group}.noZones`, on);
    });
  const answer = (chosen: string[]): void =>
    store.change((dossier) => withValue(withAnswer(dossier, path, chosen), `${group}.noZones`, false));
  const setUnknown = (on: boolean): void =>
    store.change((dossier) => withValue(withUnknown(dossier, path, on, []), `${group}.noZones`, false));

  return (
    <FieldFrame {...rest} {...field} setUnknown={setUnknown} wide>
      <div className={styles.box} data-unknown={unknown || undefined}>
        <MultiSelect
          id={ids.control}
          data-field={path}
          className={styles.select}
          classNames={{
            input: styles.control,
            pill: styles.chosen,
            option: styles.option,
            options: styles.options,
            dropdown: styles.dropdown,
            inputField: styles.search,
          }}
          variant="unstyled"
          data={zones.map((zone) => ({ value: zone.id, label: zone.municipality }))}
          value={field.value}
          searchable
          hidePickedOptions
          placeholder={unknown ? words.unknown.toLowerCase() : field.value.length === 0 ? rest.placeholder : undefined}
          nothingFoundMessage={forms.noMatch}
          withScrollArea={false}
          comboboxProps={dropdown}
          aria-labelledby={ids.label}
          ref={input}
          renderOption={({ option }) => {
            const zone = zones.find(({ id }) => id === option.value);
            return (
              <span className={styles.zoneOption}>
                <span>{option.label}</span>
                {zone && <span className={styles.zoneState}>{stateOf(zone)}</span>}
              </span>
            );
          }}
          onChange={answer}
          onKeyDown={(event) => void takeUnknownKey(event, { unknown, setUnknown })}
        />
      </div>
      {proposed !== undefined && (
        <div className={styles.answers}>
          <button type="button" onClick={() => answer([...field.value, proposed.id])}>
            {visitFlowWords[language].proposeZone(proposed.municipality)}
          </button>
        </div>
      )}
      <label className={styles.checkLine}>
        <input
          type="checkbox"
          data-field={`${group}.noZones`}
          checked={noZones}
          onChange={(event) => setNoZones(event.currentTarget.checked)}
        />
        <span>{forms.group.noZones.label}</span>
      </label>
    </FieldFrame>
  );
});

/** The zone of the company's own municipality, there or announced, where the group has not got it yet. */
function ownZone(zones: readonly Zone[], municipality: string | null, chosen: readonly string[]): Zone | undefined {
  if (municipality === null || municipality.trim() === '') return undefined;
  return zones.find(
    (zone) =>
      (zone.status === 'active' || zone.status === 'announced') &&
      townKey(zone.municipality) === townKey(municipality) &&
      !chosen.includes(zone.id),
  );
}
