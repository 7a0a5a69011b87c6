import { memo } from 'react';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { readTimes } from '../../../shared/format/dates.ts';
import { withValue, valueAt } from '../dossier/paths.ts';
import { listLimit } from '../dossier/fieldRules.ts';
import type { FieldProps } from './FieldFrame.tsx';
import { TypedInput } from './TypedInput.tsx';
import { useTypedField } from './useTypedField.ts';

interface Props extends FieldProps {
  /** The list of times. */
  path: string;
  notTimes: (text: string) => string;
  tooMany: (most: string) => string;
}

/**
 * Several times in one box. The list itself can hold no text that could not be read, so that is kept under a name
 * beside it, which is no place in the dossier.
 */
export const TimesField = memo(function TimesField({ path, notTimes, tooMany, ...rest }: Props) {
  const most = listLimit(path) ?? Infinity;
  const typed = `${path}Typed`;
  const field = useTypedField<readonly string[]>(
    typed,
    {
      read: (text) => {
        const reading = readTimes(text);
        if (!reading.ok) return { ok: false, sentence: notTimes(text) };
        return reading.times.length > most
          ? { ok: false, sentence: tooMany(String(most)) }
          : { ok: true, value: reading.times };
      },
      write: (times) => times.join(', '),
      edit: (times) => times.join(', '),
    },
    {
      value: (dossier: Dossier) => (valueAt(dossier, path) as readonly string[] | undefined) ?? null,
      answer: (dossier, times) => withValue(dossier, path, times ?? []),
    },
  );
  return <TypedInput {...rest} mayBeUnknown={false} path={typed} field={field} inputMode="text" />;
});
