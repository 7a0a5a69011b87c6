import { Button } from '@mantine/core';
import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { screens } from '../../../shared/text/screens.ts';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { useDataText } from '../language/useDataText.ts';
import { useSaid } from '../language/useSaid.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { Card } from '../ui/Card.tsx';
import styles from './data.module.css';
import { ExportDialog } from './ExportDialog.tsx';
import { useArrivals } from './useArrivals.tsx';
import { useReadingFiles } from './useReadingFiles.tsx';

export function ExchangeCard({ list }: { list: readonly DossierSummary[] }) {
  const { exchange } = useDataText();
  const platform = usePlatform();
  const files = useReadingFiles();
  const arrivals = useArrivals();
  const [exporting, setExporting] = useState(false);
  const [trouble, setTrouble] = useSaid();

  const importFile = async (): Promise<void> => {
    setTrouble(null);
    const answer = await platform.openDossierFile();
    if (answer.status !== 'ok') return setTrouble((language) => screens[language].start.notOpened);
    if (answer.value.outcome !== 'opened') return;
    const { bytes, fileName } = answer.value;
    const found = await files.read(bytes, fileName);
    if (found) await arrivals.look(found, fileName, 'import');
  };

  return (
    <Card title={exchange.title} hint={exchange.hint}>
      <div className={styles.stack}>
        {(trouble ?? files.refusal) && (
          <p role="alert" className={styles.trouble}>
            {trouble ?? files.refusal}
          </p>
        )}
        <div className={styles.buttons}>
          <Button
            variant="default"
            leftSection={<IconFileExport size={17} aria-hidden="true" />}
            disabled={list.length === 0}
            onClick={() => setExporting(true)}
          >
            {exchange.export}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileImport size={17} aria-hidden="true" />}
            onClick={() => void importFile()}
          >
            {exchange.import}
          </Button>
        </div>
      </div>
      {exporting && <ExportDialog list={list} onClose={() => setExporting(false)} />}
      {files.dialog}
      {arrivals.dialog}
    </Card>
  );
}
