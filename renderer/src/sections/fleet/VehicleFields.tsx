import { fuels, vehicleClasses } from '../../../../shared/dossier/schema.ts';
import { asksEuroClass, asksFuel } from '../../dossier/completeness.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { vehicleStandIn } from '../../fields/standIns.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { FieldGrid } from '../../ui/Card.tsx';
import { options } from '../options.ts';
import styles from './fleet.module.css';
import type { GroupPart } from './groupPath.ts';

const euroClasses = [6, 5, 4, 3, 2, 1, 0].map((value) => ({ value, label: String(value) }));
const ownerships = ['owned', 'leased'] as const;

export function VehicleFields({ at, group }: GroupPart) {
  const { forms, words, screens } = useText();
  const { language } = useLanguage();
  const text = forms.group;
  return (
    <div className={styles.subject}>
      <h3>{screens.fleet.vehicleHeading}</h3>
      <FieldGrid>
        <TextField path={`${at}.name`} {...text.name} mayBeUnknown={false} />
        <NumberField path={`${at}.number`} {...text.number} />
        <SelectField
          path={`${at}.vehicleClass`}
          {...text.vehicleClass}
          options={options(vehicleClasses, words.vehicleClass)}
          wide
        />
        {asksFuel(group) && (
          <ChoiceField
            path={`${at}.fuel`}
            {...text.fuel}
            options={options(fuels, words.fuel)}
            standIn={vehicleStandIn('fuel', language)}
            wide
          />
        )}
        {asksEuroClass(group) && (
          <ChoiceField path={`${at}.euroClass`} {...text.euroClass} options={euroClasses} standIn={null} wide />
        )}
        <DateField path={`${at}.firstAdmission`} {...text.firstAdmission} standIn={null} />
        <ChoiceField path={`${at}.ownership`} {...text.ownership} options={options(ownerships, words.ownership)} />
      </FieldGrid>
    </div>
  );
}
