import { memo } from 'react';
import { Select } from '@mantine/core';
import type { ChoicePath } from '../dossier/paths.ts';
import { useText } from '../language/useText.ts';
import type { Option } from './ChoiceField.tsx';
import { FieldFrame, isInvalid, type FieldProps } from './FieldFrame.tsx';
import { dropdown } from './dropdown.ts';
import styles from './fields.module.css';
import { takeUnknownKey } from './unknownKey.ts';
import { useDescribed } from './useDescribed.ts';
import { useField } from './useField.ts';
import { useKeptSentence } from './useKeptSentence.ts';

interface Props<V extends string> extends FieldProps {
  path: ChoicePath<V>;
  options: readonly Option<V>[];
}

/** Many answers: a list in which typing searches. */
function SelectFieldOf<V extends string>({ path, options, ...rest }: Props<V>) {
  const { forms, words } = useText();
  const field = useField<V | null>(path);
  const { ids, unknown, problems } = field;
  const sentence = useKeptSentence(field.kept, options);
  const invalid = isInvalid(sentence, problems);
  const input = useDescribed(ids, invalid);
  return (
    <FieldFrame {...rest} {...field} sentence={sentence}>
      <div className={styles.box} data-invalid={invalid || undefined} data-unknown={unknown || undefined}>
        <Select
          id={ids.control}
          data-field={path}
          className={styles.select}
          classNames={{
            input: styles.control,
            option: styles.option,
            options: styles.options,
            dropdown: styles.dropdown,
          }}
          variant="unstyled"
          data={[...options]}
          value={field.value}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': forms.clear(rest.label), tabIndex: -1 }}
          placeholder={unknown ? words.unknown.toLowerCase() : (rest.placeholder ?? forms.choose)}
          nothingFoundMessage={forms.noMatch}
          withScrollArea={false}
          comboboxProps={dropdown}
          ref={input}
          aria-labelledby={ids.label}
          onChange={(value) => field.answer(value)}
          onKeyDown={(event) => void takeUnknownKey(event, field, rest.mayBeUnknown)}
        />
      </div>
    </FieldFrame>
  );
}

/** Drawn again only for another question or another answer: the field next to it is typed in. */
export const SelectField = memo(SelectFieldOf) as typeof SelectFieldOf;
