import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { EditionRecord } from '../../../shared/editions/editions.ts';
import { writeDate } from '../../../shared/format/dates.ts';
import { resultChanges, type Change } from '../../../shared/report/editionBlocks.ts';
import { editionWords } from '../../../shared/text/reportEditions.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { variantWords } from '../../../shared/text/reportVariants.ts';
import { useStorage } from '../db/useStorage.ts';
import { useText } from '../language/useText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { DataTable, TableHead } from '../results/DataTable.tsx';
import { useResultsText } from '../results/useResultsText.ts';
import { Card } from '../ui/Card.tsx';
import { useToast } from '../ui/useToast.ts';
import type { ReportFileFacts } from '../db/editionRepository.ts';
import { printedEdition } from './changes.ts';
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
  const hasPrevious = all.some(({ number }) => number < edition.number);
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
      {hasPrevious && (
        <details className={styles.detail} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.changes(previousNumber(edition, all))}</summary>
          {open && <Changes edition={edition} all={all} />}
        </details>
      )}
    </li>
  );
}

function previousNumber(edition: EditionRecord, all: readonly EditionRecord[]): string {
  return String(Math.max(...all.filter(({ number }) => number < edition.number).map(({ number }) => number)));
}

function Changes({ edition, all }: Omit<ItemProps, 'files'>) {
  const { language } = useLanguage();
  const { versions: words } = reportScreenWords[language];
  const { columns } = editionWords[language];
  const { previous, headline } = printedEdition(edition, all, language);
  const changes: Change[] =
    previous === null ? [] : [...resultChanges(previous.headline, headline, language), ...previous.entries];
  if (changes.length === 0) return <p>{words.same}</p>;
  return (
    <>
      <p className={styles.quiet}>{words.whereFrom}</p>
      <DataTable caption={words.changes(previousNumber(edition, all))}>
        <TableHead columns={[columns.what, columns.earlier, columns.now]} />
        <tbody>
          {changes.map(({ what, earlier, now }, index) => (
            // A list that never changes: the same line may stand in it twice.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              <th scope="row">{what}</th>
              <td>{earlier}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
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
