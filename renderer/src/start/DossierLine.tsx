import { ActionIcon, Menu } from '@mantine/core';
import { IconDeviceFloppy, IconDots, IconTrash } from '@tabler/icons-react';
import { Link } from 'wouter';
import { writeDate } from '../../../shared/format/dates.ts';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { dayAndTime } from '../ui/moments.ts';
import styles from './start.module.css';
import type { StartActions } from './useStartActions.tsx';

interface LineProps {
  summary: DossierSummary;
  actions: StartActions;
  onRemove: () => void;
}

export function DossierLine({ summary, actions, onRemove }: LineProps) {
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
