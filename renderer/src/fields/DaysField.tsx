import { type KeyboardEvent, memo, useState } from 'react';
import { inOrder } from '../../../shared/dossier/drivingDays.ts';
import { weekDays, type WeekDay } from '../../../shared/dossier/schema.ts';
import { dutyDayWords } from '../../../shared/text/dutyDay.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import styles from './fields.module.css';
import { takeUnknownKey } from './unknownKey.ts';
import { useField } from './useField.ts';

/** Where each key of moving goes from a day; the week is a circle. */
const moves: Partial<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % 7,
  ArrowDown: (at) => (at + 1) % 7,
  ArrowLeft: (at) => (at + 6) % 7,
  ArrowUp: (at) => (at + 6) % 7,
  Home: () => 0,
  End: () => 6,
};

/** The days of the week to switch on and off, Monday first. One stop of Tab: arrows go along, space switches. */
export const DaysField = memo(function DaysField({
  path,
  ...rest
}: FieldProps & { path: `fleetGroups[${number}].drivingDays` }) {
  const { language } = useLanguage();
  const { days, daysShort } = dutyDayWords[language];
  const field = useField<readonly WeekDay[] | null>(path);
  const { ids, unknown } = field;
  const chosen = field.value ?? [];
  const [stop, setStop] = useState(0);
  const toggle = (day: WeekDay): void => {
    const next = chosen.includes(day) ? chosen.filter((one) => one !== day) : inOrder([...chosen, day]);
    field.answer(next.length === 0 ? null : next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (takeUnknownKey(event, field)) return;
    if (event.key === 'Delete' || event.key === 'Backspace') return field.answer(null);
    const to = moves[event.key]?.(stop);
    if (to === undefined) return;
    event.preventDefault();
    event.currentTarget.closest('fieldset')?.querySelectorAll('input')[to].focus();
  };
  return (
    <FieldFrame {...rest} {...field} isGroup>
      <fieldset
        id={ids.control}
        tabIndex={-1}
        data-field={path}
        className={styles.pills}
        data-days
        data-unknown={unknown || undefined}
        aria-labelledby={ids.label}
        aria-describedby={ids.notes}
      >
        {weekDays.map((day, at) => (
          <label key={day} className={styles.pill}>
            <input
              type="checkbox"
              aria-label={days[at]}
              tabIndex={at === stop ? 0 : -1}
              checked={chosen.includes(day)}
              onChange={() => toggle(day)}
              onFocus={() => setStop(at)}
              onKeyDown={onKeyDown}
            />
            <span aria-hidden>{daysShort[at]}</span>
          </label>
        ))}
      </fieldset>
    </FieldFrame>
  );
});
