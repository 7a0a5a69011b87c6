import { discountPoints } from '../../../../shared/dossier/schema.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { useText } from '../../language/useText.ts';
import { Card, FieldGrid } from '../../ui/Card.tsx';
import { options } from '../options.ts';
import { SectionTitle } from '../SectionTitle.tsx';
import { FigureLine } from './FigureLine.tsx';
import { keyFigures } from './keyFigures.ts';
import { MoneyCards } from './MoneyCards.tsx';
import styles from './settings.module.css';

export function SettingsSection() {
  const { forms, words, screens } = useText();
  const { settings, unit } = forms;
  const text = screens.settings;
  return (
    <>
      <SectionTitle title={text.title} intro={text.intro} />
      <Card title={text.comparisonHeading}>
        <FieldGrid>
          <NumberField path="settings.horizonYears" {...settings.horizonYears} unit={unit.years} mayBeUnknown={false} />
          <NumberField
            path="settings.priceIndexPercent"
            {...settings.priceIndexPercent}
            unit={unit.percentPerYear}
            mayBeUnknown={false}
          />
          <ChoiceField
            path="settings.discountPoint"
            {...settings.discountPoint}
            options={options(discountPoints, words.discountPoint)}
            mayBeUnknown={false}
            wide
          />
        </FieldGrid>
      </Card>
      <MoneyCards />
      <Card title={text.figuresHeading} hint={text.figuresHint}>
        <div className={styles.figures}>
          {keyFigures.map(({ id, rules }) => (
            <FigureLine key={id} id={id} rules={rules} />
          ))}
        </div>
      </Card>
    </>
  );
}
