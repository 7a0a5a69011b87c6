import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { useDataText } from '../language/useDataText.ts';
import { useText } from '../language/useText.ts';
import { Card } from '../ui/Card.tsx';
import styles from './data.module.css';
import { ErasureDialog } from './ErasureDialog.tsx';
import { companiesIn, searchDossiers, type Company } from './searching.ts';

const mostShown = 8;

export function ErasureCard({ list }: { list: readonly DossierSummary[] }) {
  const { erasure, dossiers } = useDataText();
  const { start } = useText().screens;
  const [asked, setAsked] = useState('');
  const [leaving, setLeaving] = useState<Company | null>(null);
  const companies = useMemo(() => companiesIn(list), [list]);
  const found = companies.filter((company) => searchDossiers(company.dossiers, asked).length > 0);

  return (
    <Card title={erasure.title} hint={erasure.hint}>
      <div className={styles.stack}>
        <TextInput
          label={erasure.label}
          placeholder={erasure.placeholder}
          value={asked}
          onChange={(event) => setAsked(event.currentTarget.value)}
        />
        {asked.trim() !== '' && found.length === 0 && <p className={styles.quiet}>{erasure.none}</p>}
        {asked.trim() !== '' && found.length > 0 && (
          <ul className={styles.backups}>
            {found.slice(0, mostShown).map((company) => (
              <li key={company.key} className={styles.backupLine}>
                <span>
                  <strong>{company.name || start.nameless}</strong>
                  <span className={styles.quiet}>
                    {[company.kvkNumber, dossiers(company.dossiers.length)].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <Button
                  variant="default"
                  size="xs"
                  aria-label={erasure.removeNamed(company.name || start.nameless)}
                  onClick={() => setLeaving(company)}
                >
                  {erasure.remove}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {leaving && (
        <ErasureDialog
          name={leaving.name || start.nameless}
          dossiers={leaving.dossiers}
          onClose={() => {
            setLeaving(null);
            setAsked('');
          }}
        />
      )}
    </Card>
  );
}
