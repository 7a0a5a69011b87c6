import { IconChevronRight } from '@tabler/icons-react';
import { useParameters } from '../../dossier/useParameters.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { categoryStandIn, figureStandIn, standInSentence } from '../../fields/standIns.ts';
import { TextField } from '../../fields/TextField.tsx';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { FieldGrid } from '../../ui/Card.tsx';
import styles from './fleet.module.css';
import type { GroupPart } from './groupPath.ts';

const categories = (['N1', 'N2', 'N3'] as const).map((value) => ({ value, label: value }));
const co2Classes = [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }));

/** Folded away: most visits do not need it. What it holds counts all the same. */
export function RuleDetails({ at, group }: GroupPart) {
  const { language } = useLanguage();
  const { forms, screens } = useText();
  const { unit, details } = forms;
  const path = `${at}.details` as const;
  const category = categoryStandIn(group, language);
  const leviedShare = figureStandIn('tax.vwh.share', useParameters(), language);
  const categoryHelp =
    category === null || group.details.category !== null ? details.category.help : standInSentence(category, language);
  return (
    <details className={styles.details}>
      <summary>
        <IconChevronRight size={17} aria-hidden="true" />
        <span>
          <strong>{screens.fleet.details}</strong>
          <span>{screens.fleet.detailsHint}</span>
        </span>
      </summary>
      <FieldGrid>
        <ChoiceField
          path={`${path}.category`}
          {...details.category}
          help={categoryHelp}
          options={categories}
          standIn={category}
        />
        <ChoiceField path={`${path}.co2Class`} {...details.co2Class} options={co2Classes} />
        <NumberField path={`${path}.maxMassKg`} {...details.maxMassKg} unit={unit.kg} />
        <NumberField path={`${path}.combinationMassKg`} {...details.combinationMassKg} unit={unit.kg} />
        <TextField path={`${path}.bodyCode`} {...details.bodyCode} />
        <NumberField path={`${path}.wltpGramsPerKm`} {...details.wltpGramsPerKm} unit={unit.gramsPerKm} />
        <NumberField path={`${path}.bpmEuro`} {...details.bpmEuro} unit={unit.euro} />
        <NumberField path={`${path}.roadTaxEuroPerYear`} {...details.roadTaxEuroPerYear} unit={unit.euro} />
        <NumberField
          path={`${path}.leviedSharePercent`}
          {...details.leviedSharePercent}
          unit={unit.percent}
          standIn={leviedShare}
        />
        <NumberField path={`${path}.bodyEuro`} {...details.bodyEuro} unit={unit.euro} />
        <NumberField path={`${path}.refrigerationKWhPerDay`} {...details.refrigerationKWhPerDay} unit={unit.kwh} />
      </FieldGrid>
    </details>
  );
}
