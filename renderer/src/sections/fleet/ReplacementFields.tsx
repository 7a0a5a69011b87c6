import { vehicleClasses } from '../../../../shared/dossier/schema.ts';
import { NumberField } from '../../fields/NumberField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { vehicleStandIn } from '../../fields/standIns.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { FieldGrid } from '../../ui/Card.tsx';
import { options } from '../options.ts';
import styles from './fleet.module.css';
import type { GroupPath } from './groupPath.ts';

export function ReplacementFields({ at }: { at: GroupPath }) {
  const { forms, words, screens } = useText();
  const { language } = useLanguage();
  const text = forms.group;
  return (
    <div className={styles.subject}>
      <h3>{screens.fleet.replacementHeading}</h3>
      <FieldGrid>
        <NumberField
          path={`${at}.replacementYear`}
          {...text.replacementYear}
          standIn={vehicleStandIn('replacementYear', language)}
          asYear
        />
        <SelectField
          path={`${at}.replacementClass`}
          {...text.replacementClass}
          options={options(vehicleClasses, words.vehicleClass)}
          mayBeUnknown={false}
        />
      </FieldGrid>
    </div>
  );
}
