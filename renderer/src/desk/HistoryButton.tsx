import { ActionIcon } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { HistoryDialog } from '../history/HistoryDialog.tsx';
import { useDataText } from '../language/useDataText.ts';

export function HistoryButton() {
  const { history } = useDataText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={history.open}
        title={history.open}
        onClick={() => setOpen(true)}
      >
        <IconHistory size={18} aria-hidden="true" />
      </ActionIcon>
      {open && <HistoryDialog onClose={() => setOpen(false)} />}
    </>
  );
}
