import { useId } from 'react';
import { groundsToAsk } from '../../../../shared/access/permits.ts';
import type { PermitGround } from '../../../../shared/dossier/schema.ts';
import { dayRange } from '../../../../shared/format/dates.ts';
import { accessWords } from '../../../../shared/text/access.ts';
import { figuresIn, fillIn } from '../../../../shared/text/fillIn.ts';
import { withValue } from '../../dossier/paths.ts';
import { useDossierStore, useDossierValue } from '../../dossier/useDossier.ts';
import { useParameters } from '../../dossier/useParameters.ts';
import fields from '../../fields/fields.module.css';
import { NumberField } from '../../fields/NumberField.tsx';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { OriginLink } from '../../results/OriginProvider.tsx';
import { FieldGrid } from '../../ui/Card.tsx';
import styles from './fleet.module.css';
import type { GroupPart } from './groupPath.ts';

/** How often a group comes into its zones, and which permit may apply. Asked only of groups that enter one. */
export function PermitFields({ at, group }: GroupPart) {
  const { language } = useLanguage();
  const { forms } = useText();
  const { form } = accessWords[language];
  const parameters = useParameters();
  const visitDate = useDossierValue((dossier) => dossier.visit.date);
  const label = useId();
  if (group.zones.length === 0) return null;
  const day = visitDate ?? dayRange(parameters.edition).first;
  const { vehicle, possible, stale } = groundsToAsk(group, day, parameters);
  const hint = { asks: form.groundsHelp, free: form.keepsAccess, unknown: form.noneYet }[vehicle];
  return (
    <div className={styles.permits}>
      <FieldGrid>
        <NumberField
          path={`${at}.zoneDaysPerYear`}
          {...forms.group.zoneDaysPerYear}
          unit={forms.unit.daysPerYear}
          standIn={null}
        />
        <div className={fields.wide}>
          <p id={label} className={fields.label}>
            {form.grounds}
          </p>
          <p className={styles.hint}>{hint}</p>
          <ul className={styles.grounds} aria-labelledby={label}>
            {possible.map(({ ground }) => (
              <Ground key={ground} at={at} group={group} ground={ground} />
            ))}
            {stale.map((ground) => (
              <Ground key={ground} at={at} group={group} ground={ground} note={form.noLonger} />
            ))}
          </ul>
        </div>
      </FieldGrid>
    </div>
  );
}

/** One ground with what it asks, or with why it does not count. */
function Ground({ at, group, ground, note }: GroupPart & { ground: PermitGround; note?: string }) {
  const { language } = useLanguage();
  const text = accessWords[language].ground[ground];
  const parameters = useParameters();
  const store = useDossierStore();
  const figures = figuresIn(text.condition);
  const ticked = group.permitGrounds.includes(ground);
  const setTicked = (on: boolean): void =>
    store.change((dossier) => {
      const others = group.permitGrounds.filter((one) => one !== ground);
      return withValue(dossier, `${at}.permitGrounds`, on ? [...others, ground] : others);
    });
  return (
    <li>
      <label className={styles.ground}>
        <input
          type="checkbox"
          data-field={`${at}.permitGrounds.${ground}`}
          checked={ticked}
          onChange={(event) => setTicked(event.currentTarget.checked)}
        />
        <span>
          {text.label}
          <span className={styles.condition}>{note ?? fillIn(text.condition, parameters, language)}</span>
        </span>
      </label>
      {note === undefined && figures.length > 0 && (
        <p className={styles.groundOrigins}>
          {figures.map((id) => (
            <OriginLink key={id} id={`figure/${id}`} of={parameters.figure(id).name[language]} />
          ))}
        </p>
      )}
    </li>
  );
}
