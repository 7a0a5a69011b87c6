import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { EditionRecord } from '../../../shared/editions/editions.ts';
import { writeDate } from '../../../shared/format/dates.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { variantWords } from '../../../shared/text/reportVariants.ts';
import { useStorage } from '../db/useStorage.ts';
import { useText } from '../language/useText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { useResultsText } from '../results/useResultsText.ts';
import { Card } from '../ui/Card.tsx';
import { useToast } from '../ui/useToast.ts';
import type { ReportFileFacts } from '../db/editionRepository.ts';
import { editionBefore } from './changes.ts';
import { EditionChanges } from './EditionChanges.tsx';
import styles from './report.module.css';
import { reportName } from './reportName.ts';
import { useEditions } from './useEditions.ts';

/** The versions that were handed over: their files as they were, and what changed from one to the next. */
export function EditionsCard() {
  const { language } = useLanguage();
  const { versions: words } = reportScreenWords[language];
  const kept = useEditions();
  if (kept === null) return null;
  if (kept === 'failed') return <Card title={words.title}>{words.failed}</Card>;
  const { editions, files } = kept;
  return (
    <Card title={words.title} hint={words.hint}>
      {editions.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ol className={styles.editions}>
          {editions.map((edition) => (
            <EditionItem
              key={edition.id}
              edition={edition}
              all={editions}
              files={files.filter(({ editionId }) => editionId === edition.id)}
            />
          ))}
        </ol>
      )}
    </Card>
  );
}

interface ItemProps {
  edition: EditionRecord;
  all: readonly EditionRecord[];
  files: readonly ReportFileFacts[];
}

function EditionItem({ edition, all, files }: ItemProps) {
  const { language } = useLanguage();
  const { screens } = useText();
  const { versions: words } = reportScreenWords[language];
  const { name: variantName } = variantWords[language];
  const save = useSavingKept(edition);
  const [open, setOpen] = useState(false);
  const before = editionBefore(edition, all);
  return (
    <li className={styles.edition}>
      <h3>{words.head(String(edition.number), writeDate(edition.day, language))}</h3>
      <p className={styles.mark}>
        {words.mark} <code>{edition.hash}</code>
      </p>
      <fieldset className={styles.files} aria-label={words.files}>
        {files.map((file) => {
          const [variant, tongue] = [variantName[file.variant], screens.languageNames[file.language]];
          return (
            <Button
              key={file.id}
              variant="default"
              size="xs"
              leftSection={<IconDownload size={15} aria-hidden="true" />}
              aria-label={words.save(variant, tongue)}
              onClick={() => void save(file)}
            >
              {variant}, {tongue}
            </Button>
          );
        })}
      </fieldset>
      {before !== null && (
        <details className={styles.detail} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.changes(String(before.number))}</summary>
          {open && <EditionChanges edition={edition} before={before} />}
        </details>
      )}
    </li>
  );
}

/** Hands a kept report over once more, to the byte. */
function useSavingKept({ number, basis }: EditionRecord): (file: ReportFileFacts) => Promise<void> {
  const { editions } = useStorage();
  const platform = usePlatform();
  const { text } = useResultsText();
  const toast = useToast();
  return async ({ id, variant, language }) => {
    try {
      const file = await editions.file(id);
      if (file === null) throw new Error(`The report ${id} is gone.`);
      const { dossier } = JSON.parse(basis) as {
        dossier: { company: { name: string | null }; visit: { date: string | null } };
      };
      const answer = await platform.saveReport(file.bytes, reportName(dossier, language, variant, number));
      if (answer.status !== 'ok') return toast({ text: text.report.notSaved, tone: 'bad' });
      if (answer.value.outcome === 'saved') toast({ text: text.report.saved(answer.value.fileName) });
    } catch (error) {
      console.error(error);
      toast({ text: text.report.notSaved, tone: 'bad' });
    }
  };
}
