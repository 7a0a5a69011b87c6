import { NativeSelect } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { Card } from '../ui/Card.tsx';
import { dayAndTime } from '../ui/moments.ts';
import styles from './data.module.css';
import { olderThan } from './searching.ts';

const choices = [1, 2, 3, 5, 7, 10] as const;

export function RetentionCard({ list }: { list: readonly DossierSummary[] }) {
  const { retention } = useDataText();
  const { language } = useLanguage();
  const { start } = useText().screens;
  const { facts } = useStorage();
  const [opened] = useState(() => new Date());
  const years = useLiveQuery(() => facts.get('retentionYears'), [facts]) ?? null;
  const old = years === null ? [] : olderThan(list, years, opened);
  return (
    <Card title={retention.title} hint={retention.hint}>
      <div className={styles.stack}>
        <NativeSelect
          label={retention.label}
          value={years ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            void facts.set('retentionYears', chosen === '' ? null : Number(chosen));
          }}
          data={[
            { value: '', label: retention.never },
            ...choices.map((count) => ({ value: String(count), label: retention.years(count) })),
          ]}
        />
        {years !== null && <output>{old.length === 0 ? retention.none : retention.old(old.length)}</output>}
        {old.length > 0 && (
          <ul className={styles.plainList}>
            {old.map(({ id, name, changedAt }) => (
              <li key={id}>
                <Link href={`/dossier/${id}/company`}>{name || start.nameless}</Link>{' '}
                <span className={styles.quiet}>{retention.lastChanged(dayAndTime(changedAt, language))}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}
