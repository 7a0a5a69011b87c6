import type { LimitBlock } from '../../../../shared/dossier/schema.ts';
import { chargingForms } from '../../../../shared/text/chargingForms.ts';
import { NumberField } from '../../fields/NumberField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TimeField } from '../../fields/TimeField.tsx';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { options } from '../options.ts';
import { Rows } from '../Rows.tsx';

const days = ['all', 'workdays', 'weekend'] as const;

function newBlock(): LimitBlock {
  return { id: crypto.randomUUID(), days: 'all', from: null, until: null, powerKW: null };
}

export function LimitBlockRows() {
  const { language } = useLanguage();
  const { forms, screens } = useText();
  const text = chargingForms[language];
  return (
    <Rows<LimitBlock>
      list="site.limitBlocks"
      columns="1.6fr 1fr 1fr 1fr"
      make={newBlock}
      addText={text.addBlock}
      emptyText={text.blocksEmpty}
      removeText={screens.site.removeRow}
    >
      {(_row, index) => {
        const at = `site.limitBlocks[${index}]` as const;
        const hiddenLabel = index > 0;
        return (
          <>
            <SelectField
              path={`${at}.days`}
              {...text.days}
              options={options(days, text.dayChoices)}
              hiddenLabel={hiddenLabel}
            />
            <TimeField path={`${at}.from`} {...text.from} hiddenLabel={hiddenLabel} />
            <TimeField path={`${at}.until`} {...text.until} hiddenLabel={hiddenLabel} />
            <NumberField path={`${at}.powerKW`} {...text.powerKW} unit={forms.unit.kw} hiddenLabel={hiddenLabel} />
          </>
        );
      }}
    </Rows>
  );
}
