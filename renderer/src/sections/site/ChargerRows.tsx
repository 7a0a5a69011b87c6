import type { Site } from '../../../../shared/dossier/schema.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { useText } from '../../language/useText.ts';
import { options } from '../options.ts';
import { Rows } from '../Rows.tsx';

type Charger = Site['chargers'][number];

const kinds = ['ac', 'dc'] as const;

function newCharger(): Charger {
  return { id: crypto.randomUUID(), number: null, kind: null, powerKW: null };
}

export function ChargerRows() {
  const { forms, words, screens } = useText();
  const { charger, unit } = forms;
  const text = screens.site;
  return (
    <Rows<Charger>
      list="site.chargers"
      columns="minmax(90px, 0.7fr) auto 1fr"
      make={newCharger}
      addText={text.addCharger}
      emptyText={text.chargersEmpty}
      removeText={text.removeRow}
    >
      {(_row, index) => {
        const at = `site.chargers[${index}]` as const;
        const hiddenLabel = index > 0;
        return (
          <>
            <NumberField path={`${at}.number`} {...charger.number} hiddenLabel={hiddenLabel} />
            <ChoiceField
              path={`${at}.kind`}
              {...charger.kind}
              options={options(kinds, words.chargerKind)}
              hiddenLabel={hiddenLabel}
            />
            <NumberField path={`${at}.powerKW`} {...charger.powerKW} unit={unit.kw} hiddenLabel={hiddenLabel} />
          </>
        );
      }}
    </Rows>
  );
}
