import { indexedCosts } from '../../../../shared/dossier/schema.ts';
import { moneyText } from '../../../../shared/text/money.ts';
import { useDossierValue } from '../../dossier/useDossier.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { YesNoField } from '../../fields/YesNoField.tsx';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { Card, FieldGrid } from '../../ui/Card.tsx';
import { options } from '../options.ts';

const taxes = ['before', 'after'] as const;
const moneys = ['nominal', 'real'] as const;

/** Tax, real or nominal money, the loan, and the rise of each kind of cost. */
export function MoneyCards() {
  const { language } = useLanguage();
  const { forms, words } = useText();
  const { settings, company, finance, indices, unit } = forms;
  const text = moneyText[language].form;
  const money = useDossierValue((dossier) => dossier.settings.money);
  return (
    <>
      <Card title={text.taxHeading}>
        <FieldGrid>
          <ChoiceField path="settings.tax" {...settings.tax} options={options(taxes, words.tax)} mayBeUnknown={false} />
          <NumberField path="company.profitTaxPercent" {...company.profitTaxPercent} unit={unit.percent} />
          <ChoiceField
            path="settings.money"
            {...settings.money}
            options={options(moneys, words.money)}
            mayBeUnknown={false}
          />
          {money === 'real' && (
            <NumberField
              path="settings.inflationPercent"
              {...settings.inflationPercent}
              unit={unit.percentPerYear}
              mayBeUnknown={false}
            />
          )}
          <NumberField
            path="settings.finance.ratePercent"
            {...finance.ratePercent}
            unit={unit.percent}
            mayBeUnknown={false}
          />
          <NumberField path="settings.finance.years" {...finance.years} unit={unit.years} mayBeUnknown={false} />
          <NumberField
            path="settings.finance.downPaymentPercent"
            {...finance.downPaymentPercent}
            unit={unit.percent}
            mayBeUnknown={false}
          />
          <YesNoField path="settings.countEre" {...settings.countEre} mayBeUnknown={false} />
        </FieldGrid>
      </Card>
      <Card title={text.indicesHeading} hint={text.indicesHint}>
        <FieldGrid>
          {indexedCosts.map((cost) => (
            <NumberField
              key={cost}
              path={`settings.indices.${cost}`}
              {...indices[cost]}
              unit={unit.percentPerYear}
              mayBeUnknown={false}
            />
          ))}
        </FieldGrid>
      </Card>
    </>
  );
}
