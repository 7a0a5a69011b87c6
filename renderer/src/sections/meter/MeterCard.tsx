import { Button } from '@mantine/core';
import type { MeterRecord } from '../../../../shared/meter/record.ts';
import { useDossierStore, useDossierValue } from '../../dossier/useDossier.ts';
import { Card } from '../../ui/Card.tsx';
import { useToast } from '../../ui/useToast.ts';
import { FileDrop } from './FileDrop.tsx';
import styles from './meter.module.css';
import { MeterPreview } from './MeterPreview.tsx';
import { StandardProfile } from './StandardProfile.tsx';
import { StoredMeter } from './StoredMeter.tsx';
import { useMeterFile } from './useMeterFile.ts';
import { useMeterText } from './useMeterText.ts';

/** The company's own quarter-hour readings: from a file, through a preview, into the dossier. */
export function MeterCard() {
  const { text } = useMeterText();
  const store = useDossierStore();
  const toast = useToast();
  const record = useDossierValue((dossier) => dossier.site.meter);
  const file = useMeterFile();
  const { state } = file;

  const keep = (meter: MeterRecord | null): void =>
    store.change((dossier) => ({ ...dossier, site: { ...dossier.site, meter } }));
  const take = (meter: MeterRecord): void => {
    const before = record;
    keep(meter);
    file.close();
    toast({ text: text.taken, undo: () => keep(before) });
  };
  const remove = (): void => {
    const before = record;
    keep(null);
    toast({ text: text.removed, undo: () => keep(before) });
  };

  return (
    <Card title={text.title} hint={text.hint}>
      <div className={styles.stack}>
        {state.step === 'none' && record !== null && <StoredMeter record={record} onRemove={remove} />}
        {state.step === 'none' && <FileDrop replaces={record !== null} onFile={file.open} />}
        {state.step === 'none' && record === null && <StandardProfile />}
        {state.step === 'reading' && (
          <output className={styles.waiting}>
            {text.readingFile(state.fileName)}
            <Button variant="default" size="compact-sm" onClick={file.close}>
              {text.cancel}
            </Button>
          </output>
        )}
        {state.step === 'refused' && (
          <div className={styles.refused} role="alert">
            <h3>{text.refusedTitle(state.fileName)}</h3>
            <p>{text.refused[state.reason]}</p>
            <Button variant="default" size="sm" onClick={file.close}>
              {text.tryOther}
            </Button>
          </div>
        )}
        {state.step === 'preview' && (
          <MeterPreview preview={state} file={file} onTake={() => take(state.data.record)} />
        )}
      </div>
    </Card>
  );
}
