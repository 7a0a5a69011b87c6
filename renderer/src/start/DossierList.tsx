import { Button, TextInput } from '@mantine/core';
import { IconFolderOpen, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { searchDossiers } from '../data/searching.ts';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { useDataText } from '../language/useDataText.ts';
import { useText } from '../language/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DossierLine } from './DossierLine.tsx';
import styles from './start.module.css';
import { useDossierList } from './useDossierList.ts';
import type { StartActions } from './useStartActions.tsx';

/** As many lines as fit a few screens; the search finds the others. */
const shownAtOnce = 50;
/** Fewer than this are seen at a glance. */
const searchedFrom = 6;

export function DossierList({ actions }: { actions: StartActions }) {
  const { screens } = useText();
  const { search } = useDataText();
  const { start } = screens;
  const list = useDossierList();
  const stored = list === 'failed' ? null : list;
  const [asked, setAsked] = useState('');
  const [shown, setShown] = useState(shownAtOnce);
  const [leaving, setLeaving] = useState<DossierSummary | null>(null);
  const name = leaving?.name || start.nameless;
  const found = searchDossiers(stored ?? [], useDeferredValue(asked));
  const isSearching = asked.trim() !== '';

  return (
    <section aria-labelledby="recent">
      <div className={styles.listHead}>
        <h2 id="recent">{start.recent}</h2>
        {stored !== null && (stored.length >= searchedFrom || isSearching) && (
          <TextInput
            className={styles.search}
            aria-label={search.label}
            placeholder={search.placeholder}
            leftSection={<IconSearch size={16} aria-hidden="true" />}
            value={asked}
            onChange={(event) => {
              setAsked(event.currentTarget.value);
              setShown(shownAtOnce);
            }}
          />
        )}
      </div>
      {list === 'failed' && <p className={styles.refusal}>{start.listFailed}</p>}
      {stored?.length === 0 && (
        <div className={styles.empty}>
          <IconFolderOpen size={30} stroke={1.4} aria-hidden="true" />
          <strong>{start.empty}</strong>
          <span className={styles.quiet}>{start.emptyHint}</span>
        </div>
      )}
      {isSearching && stored !== null && (
        <output className={styles.quiet}>{found.length === 0 ? search.none : search.found(found.length)}</output>
      )}
      {found.length > 0 && (
        <ul className={styles.dossiers}>
          {found.slice(0, shown).map((summary) => (
            <DossierLine key={summary.id} summary={summary} actions={actions} onRemove={() => setLeaving(summary)} />
          ))}
        </ul>
      )}
      {found.length > shown && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + shownAtOnce)}>
          {search.more(Math.min(shownAtOnce, found.length - shown))}
        </Button>
      )}
      <Dialog
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        title={start.removeTitle(name)}
        actions={
          <>
            <Button variant="default" onClick={() => setLeaving(null)}>
              {screens.cancel}
            </Button>
            <Button
              color="red"
              onClick={() => {
                if (leaving) void actions.remove(leaving);
                setLeaving(null);
              }}
            >
              {start.removeConfirm}
            </Button>
          </>
        }
      >
        <p>{start.removeText}</p>
      </Dialog>
    </section>
  );
}
