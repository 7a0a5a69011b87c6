import { connections, type FurtherConnection } from '../../../../shared/dossier/schema.ts';
import { chargingForms } from '../../../../shared/text/chargingForms.ts';
import { NumberField } from '../../fields/NumberField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { options } from '../options.ts';
import { Rows } from '../Rows.tsx';

function newConnection(): FurtherConnection {
  const unanswered = { connection: null, connectionKVA: null, contractedKW: null, peakKW: null };
  return { id: crypto.randomUUID(), name: '', ...unanswered };
}

export function FurtherConnectionRows() {
  const { language } = useLanguage();
  const { forms, screens, words } = useText();
  const { unit } = forms;
  const text = chargingForms[language];
  return (
    <Rows<FurtherConnection>
      list="site.furtherConnections"
      columns="1.3fr 1.2fr 0.8fr 0.9fr 0.9fr"
      make={newConnection}
      addText={text.addFurther}
      emptyText={text.furtherEmpty}
      removeText={screens.site.removeRow}
    >
      {(_row, index) => {
        const at = `site.furtherConnections[${index}]` as const;
        const hiddenLabel = index > 0;
        return (
          <>
            <TextField path={`${at}.name`} {...text.furtherName} hiddenLabel={hiddenLabel} empty="" />
            <SelectField
              path={`${at}.connection`}
              {...text.furtherConnection}
              options={options(connections, words.connection)}
              hiddenLabel={hiddenLabel}
            />
            <NumberField path={`${at}.connectionKVA`} {...text.connectionKVA} hiddenLabel={hiddenLabel} />
            <NumberField path={`${at}.contractedKW`} {...text.contractedKW} unit={unit.kw} hiddenLabel={hiddenLabel} />
            <NumberField path={`${at}.peakKW`} {...text.peakKW} unit={unit.kw} hiddenLabel={hiddenLabel} />
          </>
        );
      }}
    </Rows>
  );
}
