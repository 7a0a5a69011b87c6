import { electricityOrigins } from '../../../../shared/dossier/schema.ts';
import { ofSupplyPrice } from '../../../../shared/text/whenUnknown.ts';
import { moneyText } from '../../../../shared/text/money.ts';
import { useParameters } from '../../dossier/useParameters.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { figureStandIn } from '../../fields/standIns.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { Card, FieldGrid } from '../../ui/Card.tsx';
import { options } from '../options.ts';

const contracts = ['fixed', 'dynamic'] as const;

/** The electricity contract, a battery, and an offer for a heavier connection: what the price of charging rests on. */
export function SupplyCard() {
  const { language } = useLanguage();
  const { forms, words } = useText();
  const { site, supply, unit } = forms;
  const parameters = useParameters();
  const feedIn = figureStandIn('en.feedin.share', parameters, language);
  return (
    <Card title={moneyText[language].form.supplyHeading}>
      <FieldGrid>
        <ChoiceField
          path="site.supply.contract"
          {...supply.contract}
          options={options(contracts, words.supplyContract)}
        />
        <NumberField
          path="site.supply.pricePerKWh"
          {...supply.pricePerKWh}
          unit={unit.euroPerKWh}
          standIn={figureStandIn('en.supply.fixed', parameters, language)}
        />
        <NumberField
          path="site.supply.feedInPerKWh"
          {...supply.feedInPerKWh}
          unit={unit.euroPerKWh}
          standIn={feedIn && { ...feedIn, what: ofSupplyPrice[language](feedIn.what) }}
        />
        <ChoiceField
          path="site.supply.origin"
          {...supply.origin}
          options={options(electricityOrigins, words.electricityOrigin)}
        />
        <NumberField path="site.batteryKWh" {...site.batteryKWh} unit={unit.kwh} />
        <NumberField path="site.batteryKW" {...site.batteryKW} unit={unit.kw} />
        <NumberField path="site.connectionOfferEuro" {...site.connectionOfferEuro} unit={unit.euro} />
      </FieldGrid>
    </Card>
  );
}
