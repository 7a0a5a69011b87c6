import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { keepingWords } from '../../../shared/text/keeping.ts';
import styles from '../data/data.module.css';
import { NoConsentFor } from '../data/WithoutConsent.tsx';
import type { Attached } from '../db/storeContent.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { sizeText } from '../ui/sizes.ts';

export interface SaveQuestion {
  name: string;
  mayBePassedOn: boolean;
  /** Null where there is none, or where the database does not answer. */
  attached: Attached | null;
}

interface Props {
  question: SaveQuestion;
  busy: boolean;
  trouble: boolean;
  onSave: (withAttachments: boolean) => void;
  onClose: () => void;
}

/** Asked before a dossier goes into a file: only where there is something to warn of or to choose. */
export function SaveDossierDialog({ question, busy, trouble, onSave, onClose }: Props) {
  const { name, mayBePassedOn, attached } = question;
  const { language } = useLanguage();
  const { saveDialog: words } = keepingWords[language];
  const { cancel } = useText().screens;
  const [along, setAlong] = useState(true);
  const parts = attached && [
    ...(attached.photos > 0 ? [words.photos(attached.photos)] : []),
    ...(attached.editions > 0 ? [words.editions(attached.editions)] : []),
  ];
  return (
    <Dialog
      opened
      title={words.title(name)}
      onClose={onClose}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button data-autofocus loading={busy} onClick={() => onSave(attached !== null && along)}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {trouble && (
          <p role="alert" className={styles.trouble}>
            {words.notTaken}
          </p>
        )}
        {attached && parts && (
          <Checkbox
            label={words.withAttachments(parts, sizeText(attached.bytes, language))}
            description={along ? words.withHint : words.withoutHint}
            checked={along}
            onChange={(event) => setAlong(event.currentTarget.checked)}
          />
        )}
        {!mayBePassedOn && <NoConsentFor names={[name]} />}
      </div>
    </Dialog>
  );
}
