import { useDossierValue } from '../../dossier/useDossier.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { useText } from '../../language/useText.ts';
import { Card, FieldGrid } from '../../ui/Card.tsx';
import { options } from '../options.ts';

const peakKinds = ['measured', 'estimated'] as const;

/** What the building itself takes from the grid. */
export function UseCard() {
  const { forms, words, screens } = useText();
  const { site, unit } = forms;
  const peakKW = useDossierValue((dossier) => dossier.site.peakKW);
  return (
    <Card title={screens.site.useHeading}>
      <FieldGrid>
        <NumberField path="site.yearlyKWh" {...site.yearlyKWh} unit={unit.kwhPerYear} />
        <NumberField path="site.pvKWp" {...site.pvKWp} unit={unit.kwp} />
        <NumberField path="site.peakKW" {...site.peakKW} unit={unit.kw} />
        {peakKW !== null && (
          <ChoiceField path="site.peakKind" {...site.peakKind} options={options(peakKinds, words.peakKind)} />
        )}
      </FieldGrid>
    </Card>
  );
}
