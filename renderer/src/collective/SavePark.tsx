import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import type { Language } from '../../../shared/format/numbers.ts';
import { collectiveReportWords } from '../../../shared/text/collectiveReport.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import panel from '../results/panel.module.css';
import styles from './collective.module.css';

interface Props {
  ready: boolean;
  language: Language;
  make: (language: Language) => Promise<Uint8Array<ArrayBuffer>>;
}

/** The report about the companies together, in the language of the screen. */
export function SavePark({ ready, language, make }: Props) {
  const platform = usePlatform();
  const text = collectiveReportWords[language];
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    setSaid(text.saving);
    try {
      const answer = await platform.saveReport(await make(language), `${text.fileName}.pdf`);
      if (answer.status !== 'ok') setSaid(text.notSaved);
      else setSaid(answer.value.outcome === 'saved' ? text.saved(answer.value.fileName) : text.cancelled);
    } catch (error) {
      console.error(error);
      setSaid(text.notMade);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.save}>
      <Button
        size="sm"
        variant="light"
        disabled={!ready || busy}
        leftSection={<IconFileTypePdf size={16} aria-hidden="true" />}
        onClick={() => void save()}
      >
        {text.save}
      </Button>
      <output className={busy ? panel.busy : undefined}>{said}</output>
    </div>
  );
}
