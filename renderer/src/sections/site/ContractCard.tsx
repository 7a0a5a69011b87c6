import { contractForms, strategyIds } from '../../../../shared/dossier/schema.ts';
import { chargingForms } from '../../../../shared/text/chargingForms.ts';
import { chosenRemedyWords } from '../../../../shared/text/chosenRemedies.ts';
import { domainWords } from '../../../../shared/text/domain.ts';
import { useDossierValue } from '../../dossier/useDossier.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { Card, FieldGrid } from '../../ui/Card.tsx';
import { options } from '../options.ts';
import { LimitBlockRows } from './LimitBlockRows.tsx';

const withBlocks = ['timeBlock', 'capacityLimiting', 'nonFirm'];

/** The form of the contract with its hours, and how the company means to charge. */
export function ContractCard() {
  const { language } = useLanguage();
  const { forms } = useText();
  const { unit } = forms;
  const text = chargingForms[language];
  const chosen = chosenRemedyWords[language];
  const form = useDossierValue((dossier) => dossier.site.contractForm);
  return (
    <Card title={text.contractHeading} hint={text.contractHint}>
      <FieldGrid>
        <SelectField path="site.contractForm" {...text.contractForm} options={options(contractForms, text.forms)} />
        {form === 'nonFirm' && <NumberField path="site.firmKW" {...chosen.firmKW} unit={unit.kw} />}
        {form === 'group' && <NumberField path="site.groupContractKW" {...text.groupContractKW} unit={unit.kw} />}
        <ChoiceField
          path="site.strategy"
          {...text.strategy}
          options={options(strategyIds, domainWords[language].strategyShort)}
          wide
        />
      </FieldGrid>
      {form !== null && withBlocks.includes(form) && (
        <>
          <h3>{text.blocks}</h3>
          <LimitBlockRows />
        </>
      )}
    </Card>
  );
}
