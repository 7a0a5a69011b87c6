import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import type { Language } from '../../../shared/format/numbers.ts';
import choice from '../results/screen.module.css';
import { ToneMark } from '../results/ToneMark.tsx';
import { useResultsText } from '../results/useResultsText.ts';
import type { ReportSource } from './messages.ts';
import styles from './report.module.css';
import { useSavingReport, type SavingReport } from './useSavingReport.ts';

interface Props {
  source: ReportSource;
  completeTopics: number;
  /** False while a newer answer is being calculated: a report with old figures would look final. */
  ready: boolean;
  onLanguage: (language: Language) => void;
}

/** Draft or final, in which language, and the button. */
export function SaveReportCard({ source, completeTopics, ready, onLanguage }: Props) {
  const { text, screens } = useResultsText();
  const { saving, save } = useSavingReport();
  const final = completeTopics === 4;
  return (
    <section className={styles.save} data-final={final || undefined}>
      <div>
        <h2>{final ? text.report.final : text.report.draft}</h2>
        <p>{final ? text.report.finalText : text.report.draftText(completeTopics)}</p>
      </div>
      <div className={styles.saveLine}>
        <fieldset aria-label={text.report.language} className={`${choice.choice} ${styles.languages}`}>
          <span aria-hidden="true">{text.report.language}</span>
          {(['nl', 'en'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === source.language} onClick={() => onLanguage(one)}>
              {screens.languageNames[one]}
            </button>
          ))}
        </fieldset>
        <Button
          size="md"
          leftSection={<IconFileTypePdf size={20} stroke={1.6} aria-hidden="true" />}
          loading={saving.state === 'making'}
          disabled={!ready}
          onClick={() => void save(source)}
        >
          {text.report.save}
        </Button>
      </div>
      <output>{ready ? <SavingLine saving={saving} /> : <p className={styles.quiet}>{text.report.waiting}</p>}</output>
    </section>
  );
}

function SavingLine({ saving }: { saving: SavingReport }) {
  const { text } = useResultsText();
  switch (saving.state) {
    case 'idle':
      return null;
    case 'making':
      return <p className={styles.quiet}>{text.report.making}</p>;
    case 'done':
      return <ToneMark tone="good">{saving.text}</ToneMark>;
    case 'failed':
      return (
        <>
          <ToneMark tone="bad">{saving.text}</ToneMark>
          {saving.detail !== null && (
            <details className={styles.detail}>
              <summary>{text.failed.detail}</summary>
              {saving.detail}
            </details>
          )}
        </>
      );
  }
}
