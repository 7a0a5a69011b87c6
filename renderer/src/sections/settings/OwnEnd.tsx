import type { NumberRules } from '../../../../shared/format/numbers.ts';
import { editTypedNumber, readKeptNumber, readTypedNumber, writeTypedNumber } from '../../fields/readTypedNumber.ts';
import { TypedInput } from '../../fields/TypedInput.tsx';
import { useTypedField } from '../../fields/useTypedField.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { ownOf, withOwnEnd, type OwnEnds } from './overrides.ts';

interface Props {
  id: string;
  end: keyof OwnEnds;
  about: string;
  /** With the own value as the bound on the other side. */
  rules: NumberRules;
  onKept: (value: number | null) => void;
}

/** The low or the high of an own value; empty where it is certain on that side. */
export function OwnEnd({ id, end, about, rules, onKept }: Props) {
  const { language } = useLanguage();
  const { figure: text } = useParametersText();
  const path = `settings.overrides[${id}].${end}`;
  const field = useTypedField<number>(
    path,
    {
      read: (typed) => readTypedNumber(typed, rules, language),
      readKept: (typed) => readKeptNumber(typed, rules, language),
      write: (value) => writeTypedNumber(value, language),
      edit: (value) => editTypedNumber(value, language),
    },
    {
      value: (before) => ownOf(before, id)?.[end] ?? null,
      answer: (before, value) => {
        onKept(value);
        return withOwnEnd(before, id, end, value);
      },
    },
  );
  return (
    <TypedInput path={path} field={field} label={text[end]} about={about} inputMode="decimal" mayBeUnknown={false} />
  );
}
