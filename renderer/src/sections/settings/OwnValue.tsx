import { useState } from 'react';
import type { NumberRules } from '../../../../shared/format/numbers.ts';
import type { Figure } from '../../../../shared/parameters/schema.ts';
import { useDossier } from '../../dossier/useDossier.ts';
import { editTypedNumber, readKeptNumber, readTypedNumber, writeTypedNumber } from '../../fields/readTypedNumber.ts';
import { TextField } from '../../fields/TextField.tsx';
import { TypedInput } from '../../fields/TypedInput.tsx';
import { useTypedField } from '../../fields/useTypedField.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { overrideOf, withOverride } from './overrides.ts';

interface Props {
  id: string;
  path: string;
  figure: Figure;
  rules: NumberRules;
  startsEmpty: boolean;
}

/**
 * The own value and its reason. An override without a number does not exist, so clearing the number takes the
 * override away; the reason is kept here until there is a number again.
 */
export function OwnValue({ id, path, figure, rules, startsEmpty }: Props) {
  const { language } = useLanguage();
  const { forms, screens } = useText();
  const { dossier } = useDossier();
  const index = dossier.settings.overrides.findIndex((override) => override.id === id);
  const stored = index < 0 ? '' : dossier.settings.overrides[index].reason;
  const [reason, setReason] = useState(stored);
  // Kept while the number is being retyped, which takes the override away for a moment.
  if (stored !== '' && stored !== reason) setReason(stored);
  const name = figure.name[language];

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
      answer: (before, value) => withOverride(before, id, value, reason),
    },
  );
  const unit = forms.figureUnit[figure.unit] ?? figure.unit;
  return (
    <>
      <TypedInput
        path={path}
        field={field}
        label={forms.override.typical.label}
        about={name}
        unitText={unit === 'factor' ? undefined : unit}
        inputMode="decimal"
        mayBeUnknown={false}
        takesFocus={startsEmpty}
      />
      {index >= 0 && (
        <TextField
          path={`settings.overrides[${index}].reason`}
          {...forms.override.reason}
          about={name}
          help={stored.trim() === '' ? screens.settings.reasonMissing : undefined}
          mayBeUnknown={false}
          empty=""
        />
      )}
    </>
  );
}
