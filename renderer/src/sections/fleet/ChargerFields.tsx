import { IconChevronRight } from '@tabler/icons-react';
import { chargerRuleWords } from '../../../../shared/text/chargerRules.ts';
import { chargingForms } from '../../../../shared/text/chargingForms.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { TimesField } from '../../fields/TimesField.tsx';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { FieldGrid } from '../../ui/Card.tsx';
import { options } from '../options.ts';
import styles from './fleet.module.css';
import type { GroupPart } from './groupPath.ts';
import { GroupVerdict } from './GroupVerdict.tsx';

const kinds = ['ac', 'dc'] as const;

/** Chargers other than proposed, sharing them, and what they can and cannot do; with what follows from it at once. */
export function ChargerFields({ at, group }: GroupPart) {
  const { language } = useLanguage();
  const { forms, words } = useText();
  const { unit, details } = forms;
  const text = chargingForms[language];
  const rules = chargerRuleWords[language];
  const charging = `${at}.charging` as const;
  const plain = { mayBeUnknown: false };
  return (
    <details className={styles.details}>
      <summary>
        <IconChevronRight size={17} aria-hidden="true" />
        <span>
          <strong>{rules.heading}</strong>
          <span>{rules.hint}</span>
        </span>
      </summary>
      <GroupVerdict groupId={group.id} about="chargers" />
      <FieldGrid>
        <ChoiceField path={`${charging}.kind`} {...text.kind} {...plain} options={options(kinds, words.chargerKind)} />
        <NumberField path={`${at}.details.chargerKW`} {...details.chargerKW} {...plain} unit={unit.kw} />
        <NumberField path={`${charging}.number`} {...text.number} {...plain} />
        <TimesField
          path={`${charging}.swapTimes`}
          {...rules.swapTimes}
          placeholder={rules.swapTimesPlaceholder}
          notTimes={rules.notTimes}
          tooMany={rules.tooManyTimes}
        />
        <NumberField path={`${charging}.taperFromPercent`} {...text.taperFromPercent} {...plain} unit={unit.percent} />
        <NumberField
          path={`${charging}.taperPowerPercent`}
          {...text.taperPowerPercent}
          {...plain}
          unit={unit.percent}
        />
        <NumberField path={`${charging}.minimumKW`} {...rules.minimumKW} {...plain} unit={unit.kw} />
      </FieldGrid>
    </details>
  );
}
