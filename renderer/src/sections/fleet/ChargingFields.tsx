import { IconChevronRight } from '@tabler/icons-react';
import { chargingForms } from '../../../../shared/text/chargingForms.ts';
import { NumberField } from '../../fields/NumberField.tsx';
import { TimeField } from '../../fields/TimeField.tsx';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { FieldGrid } from '../../ui/Card.tsx';
import styles from './fleet.module.css';
import type { GroupPart } from './groupPath.ts';
import { GroupVerdict } from './GroupVerdict.tsx';

/** Second shift, stop by day, spread, charging elsewhere: folded away, most visits do without. */
export function ChargingFields({ at, group }: GroupPart) {
  const { language } = useLanguage();
  const { forms } = useText();
  const { unit } = forms;
  const text = chargingForms[language];
  return (
    <details className={styles.details}>
      <summary>
        <IconChevronRight size={17} aria-hidden="true" />
        <span>
          <strong>{text.dayHeading}</strong>
          <span>{text.dayHint}</span>
        </span>
      </summary>
      <GroupVerdict groupId={group.id} about="day" />
      <FieldGrid>
        <TimeField path={`${at}.secondDeparture`} {...text.secondDeparture} />
        <TimeField path={`${at}.secondReturn`} {...text.secondReturn} />
        <TimeField path={`${at}.middayFrom`} {...text.middayFrom} />
        <TimeField path={`${at}.middayUntil`} {...text.middayUntil} />
        <NumberField path={`${at}.returnSpreadMinutes`} {...text.returnSpreadMinutes} unit={text.minutes} />
        <NumberField path={`${at}.departureSpreadMinutes`} {...text.departureSpreadMinutes} unit={text.minutes} />
        <NumberField path={`${at}.homeSharePercent`} {...text.homeSharePercent} unit={unit.percent} />
        <NumberField path={`${at}.publicSharePercent`} {...text.publicSharePercent} unit={unit.percent} />
      </FieldGrid>
    </details>
  );
}
