import { memo } from 'react';
import { readTime } from '../../../shared/format/dates.ts';
import { timeSentence } from '../../../shared/text/problems.ts';
import type { TextPath } from '../dossier/paths.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import type { FieldProps } from './FieldFrame.tsx';
import { TypedInput } from './TypedInput.tsx';
import { useTypedField } from './useTypedField.ts';

/** Takes 5:30, 05.30, 0530, 5 and 5u30; shows 05:30. */
export const TimeField = memo(function TimeField({ path, ...rest }: FieldProps & { path: TextPath }) {
  const { language } = useLanguage();
  const { forms } = useText();
  const field = useTypedField<string>(path, {
    read: (text) => {
      const reading = readTime(text);
      if (reading.ok) return { ok: true, value: reading.time };
      if (reading.problem === 'empty') return { ok: true, value: null };
      return { ok: false, sentence: timeSentence(text, language) };
    },
    write: (time) => time,
    edit: (time) => time,
  });
  return (
    <TypedInput
      {...rest}
      placeholder={rest.placeholder ?? forms.timePlaceholder}
      path={path}
      field={field}
      inputMode="text"
    />
  );
});
