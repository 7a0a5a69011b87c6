import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import type { Language } from '../../../shared/format/numbers.ts';
import { collectiveReportWords } from '../../../shared/text/collectiveReport.ts';
import { useSaid } from '../language/useSaid.ts';
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
  const [said, say] = useSaid();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    say((spoken) => collectiveReportWords[spoken].saving);
    try {
      const answer = await platform.saveReport(await make(language), `${text.fileName}.pdf`);
      say((spoken) => {
        const words = collectiveReportWords[spoken];
        if (answer.status !== 'ok') return words.notSaved;
        return answer.value.outcome === 'saved' ? words.saved(answer.value.fileName) : words.cancelled;
      });
    } catch (error) {
      console.error(error);
      say((spoken) => collectiveReportWords[spoken].notMade);
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
