import type { Site } from '../../../../shared/dossier/schema.ts';
import { NumberField } from '../../fields/NumberField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useText } from '../../language/useText.ts';
import { Rows } from '../Rows.tsx';

type Growth = Site['growth'][number];

function newGrowth(): Growth {
  return { id: crypto.randomUUID(), description: '', powerKW: null, year: null };
}

export function GrowthRows() {
  const { forms, screens } = useText();
  const { growth, unit } = forms;
  const text = screens.site;
  return (
    <Rows<Growth>
      list="site.growth"
      columns="2fr 1fr 0.8fr"
      make={newGrowth}
      addText={text.addGrowth}
      emptyText={text.growthEmpty}
      removeText={text.removeRow}
    >
      {(_row, index) => {
        const at = `site.growth[${index}]` as const;
        const hiddenLabel = index > 0;
        return (
          <>
            <TextField path={`${at}.description`} {...growth.description} hiddenLabel={hiddenLabel} empty="" />
            <NumberField path={`${at}.powerKW`} {...growth.powerKW} unit={unit.kw} hiddenLabel={hiddenLabel} />
            <NumberField path={`${at}.year`} {...growth.year} asYear hiddenLabel={hiddenLabel} />
          </>
        );
      }}
    </Rows>
  );
}
