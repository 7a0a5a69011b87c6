import { ActionIcon } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useHelp } from './useHelp.ts';
import { useHelpText } from './useHelpText.ts';

export function HelpButton() {
  const words = useHelpText();
  const open = useHelp();
  return (
    <ActionIcon variant="subtle" size="lg" aria-label={words.open} title={`${words.open} (F1)`} onClick={() => open()}>
      <IconHelp size={19} aria-hidden="true" />
    </ActionIcon>
  );
}
