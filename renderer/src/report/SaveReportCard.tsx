import { Button, Progress } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { reportVariants } from '../../../shared/editions/reportVariant.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { variantWords } from '../../../shared/text/reportVariants.ts';
import { ToneMark } from '../results/ToneMark.tsx';
import { useResultsText } from '../results/useResultsText.ts';
import { Choice } from './Choice.tsx';
import type { ReportSource } from './messages.ts';
import styles from './report.module.css';
import { useEditions } from './useEditions.ts';
import { useSavingReport, type SavingReport } from './useSavingReport.ts';

interface Props {
  source: ReportSource;
  completeTopics: number;
  /** False while a newer answer is being calculated: a report with old figures would look final. */
  ready: boolean;
  onChoose: (choice: Partial<Pick<ReportSource, 'language' | 'variant'>>) => void;
}

/** Which report, in which language, draft or final, and the button. */
export function SaveReportCard({ source, completeTopics, ready, onChoose }: Props) {
  const { text, screens, language } = useResultsText();
  const words = reportScreenWords[language];
  const { name, meant } = variantWords[language];
  const { saving, save } = useSavingReport();
  const complete = completeTopics === 4;
  const unread = Object.keys(source.dossier.unreadable).length;
  const [chosen, setChosen] = useState<'draft' | 'final'>('final');
  const status = complete ? chosen : 'draft';
  return (
    <section className={styles.save} data-final={complete || undefined}>
      <div>
        <h2>{complete ? text.report.final : text.report.draft}</h2>
        <p>{complete ? text.report.finalText : text.report.draftText(completeTopics)}</p>
      </div>
      {unread > 0 && <ToneMark tone="warning">{words.unread(unread)}</ToneMark>}
      <div className={styles.choices}>
        <Choice
          label={words.variant}
          options={reportVariants.map((value) => ({ value, label: name[value] }))}
          value={source.variant}
          onChoose={(variant) => onChoose({ variant })}
          hint={meant[source.variant]}
        />
        <Choice
          label={words.status}
          options={[
            { value: 'draft', label: words.draft },
            { value: 'final', label: words.final, disabled: !complete },
          ]}
          value={status}
          onChoose={setChosen}
          hint={complete ? <StatusHint status={status} /> : words.notYet}
        />
        <Choice
          label={text.report.language}
          options={(['nl', 'en'] as const).map((value) => ({ value, label: screens.languageNames[value] }))}
          value={source.language}
          onChoose={(one) => onChoose({ language: one })}
        />
      </div>
      <div className={styles.saveLine}>
        <Button
          size="md"
          leftSection={<IconFileTypePdf size={20} stroke={1.6} aria-hidden="true" />}
          loading={saving.state === 'making'}
          disabled={!ready}
          onClick={() => void save(source, status === 'final')}
        >
          {text.report.save}
        </Button>
      </div>
      <output>{ready ? <SavingLine saving={saving} /> : <p className={styles.quiet}>{text.report.waiting}</p>}</output>
    </section>
  );
}

/** What making it final will do. */
function StatusHint({ status }: { status: 'draft' | 'final' }) {
  const { language } = useResultsText();
  const words = reportScreenWords[language];
  const kept = useEditions();
  if (status === 'draft') return words.chooseDraft;
  const last = kept === null || kept === 'failed' ? 0 : (kept.editions.at(0)?.number ?? 0);
  return last === 0 ? words.chooseFirst : words.chooseNext(String(last), String(last + 1));
}

function SavingLine({ saving }: { saving: SavingReport }) {
  const { text, language } = useResultsText();
  const words = reportScreenWords[language];
  switch (saving.state) {
    case 'idle':
      return null;
    case 'making': {
      const { progress } = saving;
      const share = progress.step === 'drawing' ? (100 * progress.page) / progress.pages : 0;
      const said = progress.step === 'drawing' ? words.page(progress.page, progress.pages) : words.calculating;
      return (
        <div className={styles.progress}>
          <Progress value={share} aria-label={text.report.making} />
          <p className={styles.quiet}>
            {text.report.making}. {said}.
          </p>
        </div>
      );
    }
    case 'done':
      return <ToneMark tone="good">{saving.text(language)}</ToneMark>;
    case 'failed':
      return (
        <>
          <ToneMark tone="bad">{saving.text(language)}</ToneMark>
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
