import { memo, useMemo } from 'react';
import type { YesNoPath } from '../dossier/paths.ts';
import { useText } from '../language/useText.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { FieldProps } from './FieldFrame.tsx';

export const YesNoField = memo(function YesNoField({ path, ...rest }: FieldProps & { path: YesNoPath }) {
  const { words } = useText();
  const options = useMemo(
    () => [
      { value: true, label: words.yes },
      { value: false, label: words.no },
    ],
    [words],
  );
  return <ChoiceField<boolean> {...rest} path={path} options={options} />;
});
