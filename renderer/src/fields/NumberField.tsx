import { memo, useMemo } from 'react';
import { numberRules } from '../dossier/fieldRules.ts';
import type { NumberPath } from '../dossier/paths.ts';
import { useLanguage } from '../language/useLanguage.ts';
import type { FieldProps } from './FieldFrame.tsx';
import { editTypedNumber, readKeptNumber, readTypedNumber, writeTypedNumber } from './readTypedNumber.ts';
import { TypedInput } from './TypedInput.tsx';
import { useTypedField } from './useTypedField.ts';

interface Props extends FieldProps {
  path: NumberPath;
  /** Unit behind the number. */
  unit?: string;
  /** A year is written without a separator. */
  asYear?: boolean;
}

export const NumberField = memo(function NumberField({ path, unit, asYear = false, ...rest }: Props) {
  const { language } = useLanguage();
  const rules = useMemo(() => numberRules(path), [path]);
  const field = useTypedField<number>(path, {
    read: (text) => readTypedNumber(text, rules, language, asYear),
    readKept: (text) => readKeptNumber(text, rules, language, asYear),
    write: (value) => (asYear ? String(value) : writeTypedNumber(value, language)),
    edit: (value) => editTypedNumber(value, language),
  });
  return (
    <TypedInput {...rest} path={path} field={field} unitText={unit} inputMode={rules.whole ? 'numeric' : 'decimal'} />
  );
});
