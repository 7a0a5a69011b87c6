import { useState } from 'react';
import type { NumberRules } from '../../../../shared/format/numbers.ts';
import type { Figure } from '../../../../shared/parameters/schema.ts';
import { fullFigureName } from '../../../../shared/report/sourceWords.ts';
import { useDossier } from '../../dossier/useDossier.ts';
import { editTypedNumber, readKeptNumber, readTypedNumber, writeTypedNumber } from '../../fields/readTypedNumber.ts';
import { TextField } from '../../fields/TextField.tsx';
import { TypedInput } from '../../fields/TypedInput.tsx';
import { useTypedField } from '../../fields/useTypedField.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { domainWords } from '../../../../shared/text/domain.ts';
import { OwnEnd } from './OwnEnd.tsx';
import { overrideOf, ownOf, withOverride } from './overrides.ts';

interface Props {
  id: string;
  path: string;
  figure: Figure;
  rules: NumberRules;
  startsEmpty: boolean;
  /** Asks for a low and a high too; they are shown anyhow where there are some. */
  withEnds?: boolean;
}

/**
 * The own value and its reason. An override without a number does not exist, so clearing the number takes the
 * override away; the reason and the ends are kept here until there is a number again.
 */
export function OwnValue({ id, path, figure, rules, startsEmpty, withEnds = false }: Props) {
  const { language } = useLanguage();
  const { forms } = useText();
  const { dossier } = useDossier();
  const index = dossier.settings.overrides.findIndex((override) => override.id === id);
  const own = ownOf(dossier, id);
  const [kept, setKept] = useState({ reason: own?.reason ?? '', low: own?.low ?? null, high: own?.high ?? null });
  // Kept while the number is being retyped, which takes the override away for a moment.
  if (own !== null && own.reason !== '' && own.reason !== kept.reason) setKept({ ...kept, reason: own.reason });
  const name = fullFigureName(figure, language);

  const field = useTypedField<number>(
    path,
    {
      read: (text) => readTypedNumber(text, rules, language),
      readKept: (text) => readKeptNumber(text, rules, language),
      write: (value) => writeTypedNumber(value, language),
      edit: (value) => editTypedNumber(value, language),
    },
    {
      value: (before) => overrideOf(before, id),
      answer: (before, value) => withOverride(before, id, value, kept.reason, kept),
    },
  );
  const unit = forms.figureUnit[figure.unit] ?? domainWords[language].unit(figure.unit);
  const unitText = unit === 'factor' ? undefined : unit;
  const showsEnds = own !== null && (withEnds || own.low !== null || own.high !== null);
  return (
    <>
      <TypedInput
        path={path}
        field={field}
        label={forms.override.typical.label}
        about={name}
        unitText={unitText}
        inputMode="decimal"
        mayBeUnknown={false}
        takesFocus={startsEmpty}
      />
      {showsEnds &&
        (['low', 'high'] as const).map((end) => (
          <OwnEnd
            key={end}
            id={id}
            end={end}
            about={name}
            rules={end === 'low' ? { ...rules, max: own.typical } : { ...rules, min: own.typical }}
            onKept={(value) => setKept({ ...kept, [end]: value })}
          />
        ))}
      {index >= 0 && (
        <TextField
          path={`settings.overrides[${index}].reason`}
          {...forms.override.reason}
          about={name}
          mayBeUnknown={false}
          wide
          empty=""
        />
      )}
    </>
  );
}
