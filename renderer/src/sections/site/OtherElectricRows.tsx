import type { Site } from '../../../../shared/dossier/schema.ts';
import { NumberField } from '../../fields/NumberField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { TimeField } from '../../fields/TimeField.tsx';
import { useText } from '../../language/useText.ts';
import { Rows } from '../Rows.tsx';

type OtherElectric = Site['otherElectric'][number];

function newOther(): OtherElectric {
  return { id: crypto.randomUUID(), name: '', number: null, kWhPerDay: null, powerKW: null, from: null, until: null };
}

export function OtherElectricRows() {
  const { forms, screens } = useText();
  const { otherElectric, unit } = forms;
  const text = screens.site;
  return (
    <Rows<OtherElectric>
      list="site.otherElectric"
      columns="1.5fr 0.7fr 1.1fr 1fr 1fr 0.8fr"
      make={newOther}
      addText={text.addOther}
      emptyText={text.othersEmpty}
      removeText={text.removeRow}
    >
      {(_row, index) => {
        const at = `site.otherElectric[${index}]` as const;
        const hiddenLabel = index > 0;
        return (
          <>
            <TextField path={`${at}.name`} {...otherElectric.name} hiddenLabel={hiddenLabel} empty="" />
            <NumberField path={`${at}.number`} {...otherElectric.number} hiddenLabel={hiddenLabel} />
            <NumberField
              path={`${at}.kWhPerDay`}
              {...otherElectric.kWhPerDay}
              unit={unit.kwh}
              hiddenLabel={hiddenLabel}
            />
            <NumberField path={`${at}.powerKW`} {...otherElectric.powerKW} unit={unit.kw} hiddenLabel={hiddenLabel} />
            <TimeField path={`${at}.from`} {...otherElectric.from} hiddenLabel={hiddenLabel} />
            <TimeField path={`${at}.until`} {...otherElectric.until} hiddenLabel={hiddenLabel} />
          </>
        );
      }}
    </Rows>
  );
}
