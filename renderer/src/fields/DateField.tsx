import { memo } from 'react';
import { readDate, writeShortDate, type PartialDate } from '../../../shared/format/dates.ts';
import { dateSentence } from '../../../shared/text/problems.ts';
import type { TextPath } from '../dossier/paths.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import type { FieldProps } from './FieldFrame.tsx';
import { TypedInput } from './TypedInput.tsx';
import { useTypedField } from './useTypedField.ts';

interface Props extends FieldProps {
  path: TextPath;
  /** Asks for a day; otherwise a year or a month will do. */
  full?: boolean;
}

export const DateField = memo(function DateField({ path, full = false, ...rest }: Props) {
  const { language } = useLanguage();
  const { forms } = useText();
  const field = useTypedField<PartialDate>(path, {
    read: (text) => {
      const reading = readDate(text, { full });
      if (reading.ok) return { ok: true, value: reading.date };
      if (reading.problem === 'empty') return { ok: true, value: null };
      return { ok: false, sentence: dateSentence(reading.problem, text, language, full) };
    },
    write: writeShortDate,
    edit: writeShortDate,
  });
  const placeholder = rest.placeholder ?? forms.datePlaceholder[full ? 'full' : 'partial'];
  return <TypedInput {...rest} placeholder={placeholder} path={path} field={field} inputMode="text" />;
});
