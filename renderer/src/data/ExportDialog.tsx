import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { keepingWords } from '../../../shared/text/keeping.ts';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { dayAndTime } from '../ui/moments.ts';
import { sizeText } from '../ui/sizes.ts';
import styles from './data.module.css';
import { searchDossiers } from './searching.ts';
import { useExporting } from './useExporting.ts';
import { useAttached } from './useAttached.ts';
import { WithoutConsent } from './WithoutConsent.tsx';

/** Fewer characters are guessed too quickly, however often the key is stirred. */
const shortestPassphrase = 12;
const mostShown = 200;

export function ExportDialog({ list, onClose }: { list: readonly DossierSummary[]; onClose: () => void }) {
  const { exchange, search, dossiers } = useDataText();
  const { cancel } = useText().screens;
  const { language } = useLanguage();
  const { busy, save } = useExporting();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState('');
  const [locked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const chosen = list.filter(({ id }) => !left.has(id));
  const attached = useAttached(list, chosen);
  const found = searchDossiers(list, asked);
  const isShort = passphrase.length < shortestPassphrase;
  const ready = chosen.length > 0 && (!locked || (!isShort && passphrase === repeated));

  const turn = (ids: readonly string[], on: boolean): void => {
    const next = new Set(left);
    for (const id of ids)
      if (on) next.delete(id);
      else next.add(id);
    setLeft(next);
  };
  const foundIds = found.map(({ id }) => id);

  return (
    <Dialog
      opened
      size={640}
      title={exchange.exportTitle}
      onClose={onClose}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button
            disabled={!ready}
            loading={busy}
            onClick={() => void save(chosen, locked ? passphrase : null).then((done) => done && onClose())}
          >
            {exchange.save}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <output>{chosen.length === list.length ? exchange.all(list.length) : exchange.chosen(chosen.length)}</output>
        <TextInput
          label={search.label}
          placeholder={search.placeholder}
          value={asked}
          onChange={(event) => setAsked(event.currentTarget.value)}
        />
        <div className={styles.choices}>
          <Checkbox
            label={dossiers(found.length)}
            checked={foundIds.every((id) => !left.has(id))}
            indeterminate={foundIds.some((id) => left.has(id)) && foundIds.some((id) => !left.has(id))}
            onChange={(event) => turn(foundIds, event.currentTarget.checked)}
          />
          <ul>
            {found.slice(0, mostShown).map((summary) => (
              <li key={summary.id}>
                <ChoiceOf summary={summary} chosen={!left.has(summary.id)} onTurn={(on) => turn([summary.id], on)} />
              </li>
            ))}
          </ul>
        </div>
        {attached && (
          <p className={styles.quiet}>
            {keepingWords[language].exportSize(attached.photos, attached.editions, sizeText(attached.bytes, language))}
          </p>
        )}
        <WithoutConsent chosen={chosen} />
        <Checkbox
          label={exchange.encrypt}
          checked={locked}
          onChange={(event) => setLocked(event.currentTarget.checked)}
        />
        {locked && (
          <>
            <p className={styles.quiet}>{exchange.encryptHint}</p>
            <PasswordInput
              label={exchange.passphrase}
              description={isShort ? exchange.tooShort : undefined}
              value={passphrase}
              autoComplete="new-password"
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
            <PasswordInput
              label={exchange.repeat}
              value={repeated}
              autoComplete="new-password"
              error={repeated !== '' && repeated !== passphrase ? exchange.different : undefined}
              onChange={(event) => setRepeated(event.currentTarget.value)}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  summary: DossierSummary;
  chosen: boolean;
  onTurn: (on: boolean) => void;
}

function ChoiceOf({ summary: { name, businessPark, changedAt }, chosen, onTurn }: ChoiceProps) {
  const { language } = useLanguage();
  const { start } = useText().screens;
  return (
    <Checkbox
      label={name || start.nameless}
      description={[businessPark, dayAndTime(changedAt, language)].filter(Boolean).join(' · ')}
      checked={chosen}
      onChange={(event) => onTurn(event.currentTarget.checked)}
    />
  );
}
