import type { DutyField } from '../../../../shared/charging/vehicleEnergy.ts';
import { nightPlaces } from '../../../../shared/dossier/schema.ts';
import { useParameters } from '../../dossier/useParameters.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DaysField } from '../../fields/DaysField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { daysStandIn, dutyStandIn, vehicleStandIn } from '../../fields/standIns.ts';
import { TimeField } from '../../fields/TimeField.tsx';
import { YesNoField } from '../../fields/YesNoField.tsx';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { FieldGrid } from '../../ui/Card.tsx';
import { options } from '../options.ts';
import styles from './fleet.module.css';
import type { GroupPart } from './groupPath.ts';

const days = [1, 2, 3, 4, 5, 6, 7].map((value) => ({ value, label: String(value) }));

export function DutyFields({ at, group }: GroupPart) {
  const { language } = useLanguage();
  const { forms, words, screens } = useText();
  const { unit } = forms;
  const text = forms.group;
  const parameters = useParameters();
  const standIn = (field: DutyField) => dutyStandIn(group, field, parameters, language);
  return (
    <div className={styles.subject}>
      <h3>{screens.fleet.dutyHeading}</h3>
      <FieldGrid>
        <ChoiceField path={`${at}.daysPerWeek`} {...text.daysPerWeek} standIn={standIn('daysPerWeek')} options={days} />
        <DaysField
          path={`${at}.drivingDays`}
          {...text.drivingDays}
          standIn={daysStandIn(group, parameters, language)}
        />
        <NumberField path={`${at}.yearlyKm`} {...text.yearlyKm} standIn={standIn('yearlyKm')} unit={unit.km} />
        <NumberField path={`${at}.meanDayKm`} {...text.meanDayKm} standIn={standIn('meanDayKm')} unit={unit.km} />
        <NumberField
          path={`${at}.longestDayKm`}
          {...text.longestDayKm}
          standIn={standIn('longestDayKm')}
          unit={unit.km}
        />
        <div className={styles.newRow}>
          <TimeField path={`${at}.departure`} {...text.departure} standIn={standIn('departure')} />
        </div>
        <TimeField path={`${at}.return`} {...text.return} standIn={standIn('return')} />
        <ChoiceField
          path={`${at}.nightPlace`}
          {...text.nightPlace}
          standIn={standIn('nightPlace')}
          options={options(nightPlaces, words.nightPlace)}
          wide
        />
        <YesNoField
          path={`${at}.refrigerated`}
          {...text.refrigerated}
          standIn={vehicleStandIn('refrigerated', language)}
        />
        <YesNoField path={`${at}.trailer`} {...text.trailer} standIn={vehicleStandIn('trailer', language)} />
      </FieldGrid>
    </div>
  );
}
