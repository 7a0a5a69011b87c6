import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDeviceFloppy, IconDots, IconFolderOpen, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { writeDate } from '../../../shared/format/dates.ts';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { dayAndTime } from '../ui/moments.ts';
import styles from './start.module.css';
import { useDossierList } from './useDossierList.ts';
import type { StartActions } from './useStartActions.ts';

export function DossierList({ actions }: { actions: StartActions }) {
  const { screens } = useText();
  const { start } = screens;
  const list = useDossierList();
  const stored = list === 'failed' ? null : list;
  const [leaving, setLeaving] = useState<DossierSummary | null>(null);
  const name = leaving?.name || start.nameless;

  return (
    <section aria-labelledby="recent">
      <div className={styles.shelfHead}>
        <h2 id="recent">{start.recent}</h2>
      </div>
      {list === 'failed' && <p className={styles.refusal}>{start.listFailed}</p>}
      {stored?.length === 0 && (
        <div className={styles.empty}>
          <IconFolderOpen size={30} stroke={1.4} aria-hidden="true" />
          <strong>{start.empty}</strong>
          <span className={styles.quiet}>{start.emptyHint}</span>
        </div>
      )}
      {stored !== null && stored.length > 0 && (
        <ul className={styles.dossiers}>
          {stored.map((summary) => (
            <DossierLine key={summary.id} summary={summary} actions={actions} onRemove={() => setLeaving(summary)} />
          ))}
        </ul>
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

interface LineProps {
  summary: DossierSummary;
  actions: StartActions;
  onRemove: () => void;
}

function DossierLine({ summary, actions, onRemove }: LineProps) {
  const { language } = useLanguage();
  const { start } = useText().screens;
  const name = summary.name || start.nameless;
  const facts = [
    summary.businessPark,
    summary.visitDate === null ? null : start.visitOn(writeDate(summary.visitDate, language)),
    start.changedOn(dayAndTime(summary.changedAt, language)),
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <li className={styles.dossier}>
      <Link href={`/dossier/${summary.id}/company`} className={styles.dossierLink}>
        <strong>{name}</strong>
        <span className={styles.quiet}>{facts.join(' · ')}</span>
      </Link>
      {/* Mantine's focus placeholder is an element that a menu may not hold; the first item takes the focus instead. */}
      <Menu position="bottom-end" shadow="md" withinPortal withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" size="lg" aria-label={start.actions(name)}>
            <IconDots size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconDeviceFloppy size={16} aria-hidden="true" />}
            onClick={() => void actions.saveFile(summary)}
          >
            {start.save}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden="true" />} onClick={onRemove}>
            {start.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
