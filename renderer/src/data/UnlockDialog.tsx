import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useDataText } from '../language/useDataText.ts';
import { useText } from '../language/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './data.module.css';

interface Props {
  opened: boolean;
  fileName: string;
  /** The last one did not open it. */
  wrong: boolean;
  busy: boolean;
  onAnswer: (passphrase: string | null) => void;
}

/** Asks for the passphrase of a locked file, until it opens or the adviser gives up. */
export function UnlockDialog({ opened, fileName, wrong, busy, onAnswer }: Props) {
  const { locked, exchange } = useDataText();
  const { cancel } = useText().screens;
  const [passphrase, setPassphrase] = useState('');
  const answer = (value: string | null): void => {
    setPassphrase('');
    onAnswer(value);
  };
  return (
    <Dialog
      opened={opened}
      title={locked.title}
      onClose={() => answer(null)}
      actions={
        <>
          <Button variant="default" onClick={() => answer(null)}>
            {cancel}
          </Button>
          <Button type="submit" form="unlock" disabled={passphrase === ''} loading={busy}>
            {locked.open}
          </Button>
        </>
      }
    >
      <form
        id="unlock"
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '' && !busy) answer(passphrase);
        }}
      >
        <p>{locked.text(fileName)}</p>
        <PasswordInput
          label={exchange.passphrase}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={wrong && passphrase === '' ? locked.wrong : undefined}
          autoComplete="off"
          data-autofocus
        />
      </form>
    </Dialog>
  );
}
