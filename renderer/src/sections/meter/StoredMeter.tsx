import { OriginProvider } from '../../results/OriginProvider.tsx';
import { Button, Radio } from '@mantine/core';
import { useMemo } from 'react';
import { measuredLoad } from '../../../../shared/charging/measuredLoad.ts';
import { monthsLeftOpen } from '../../../../shared/charging/measuredUse.ts';
import { siteMeterKW, type MeterRecord } from '../../../../shared/meter/record.ts';
import { keptLines, measuredLines } from '../../../../shared/report/meterSentences.ts';
import { monthName } from '../../../../shared/report/ownUseSentences.ts';
import { useDossierStore } from '../../dossier/useDossier.ts';
import { LineList } from './LineList.tsx';
import { MeasuredBeside } from './MeasuredBeside.tsx';
import styles from './meter.module.css';
import { MeterFigures } from './MeterFigures.tsx';
import { useMeterOrigins } from './useMeterOrigins.ts';
import { useMeterText } from './useMeterText.ts';

/** The readings that are in the dossier. */
export function StoredMeter({ record, onRemove }: { record: MeterRecord; onRemove: () => void }) {
  const { text, language } = useMeterText();
  const store = useDossierStore();
  const { importData, exportData, runs, start } = record;
  const load = useMemo(
    () => measuredLoad(siteMeterKW(record)),
    // Another answer about filling changes nothing of what was measured.
    // oxlint-disable-next-line react/exhaustive-deps -- the series is what counts
    [importData, exportData, runs, start],
  );
  const source = useMeterOrigins(record, null);
  const unknownMonths = monthsLeftOpen(load).map((month) => monthName(month, language));
  const fill = (value: string): void =>
    store.change((dossier) =>
      dossier.site.meter === null
        ? dossier
        : {
            ...dossier,
            site: {
              ...dossier.site,
              meter: { ...dossier.site.meter, fillWith: value === 'profile' ? 'profile' : null },
            },
          },
    );
  return (
    <div className={styles.stack}>
      <h3>{record.fileName}</h3>
      <OriginProvider source={source}>
        <LineList lines={measuredLines(load, language)} />
        <MeasuredBeside load={load} />
        <MeterFigures load={load} />
      </OriginProvider>
      {unknownMonths.length > 0 && (
        <Radio.Group
          className={styles.question}
          label={text.fill.title}
          description={text.fill.hint(unknownMonths.join(', '))}
          value={record.fillWith ?? 'open'}
          onChange={fill}
        >
          <div className={styles.choices}>
            <Radio size="sm" value="open" label={text.fill.open} />
            <Radio size="sm" value="profile" label={text.fill.profile} />
          </div>
        </Radio.Group>
      )}
      <details className={styles.understood}>
        <summary>{text.understoodTitle}</summary>
        <LineList lines={keptLines(record, language)} />
      </details>
      <div className={styles.actions}>
        <Button variant="default" size="sm" onClick={onRemove}>
          {text.remove}
        </Button>
      </div>
    </div>
  );
}
