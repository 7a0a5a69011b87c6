import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import styles from './parameters.module.css';

/** The way back from whatever is shown in place of the list of figures. */
export function BackToFigures({ onClick }: { onClick: () => void }) {
  const text = useParametersText();
  return (
    <Button
      className={styles.back}
      variant="subtle"
      size="compact-sm"
      leftSection={<IconArrowLeft size={16} aria-hidden="true" />}
      onClick={onClick}
    >
      {text.set.back}
    </Button>
  );
}
