import { Button } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useMenuCommand } from '../desktop/useMenuCommand.ts';
import { useDossierValue } from '../dossier/useDossier.ts';
import { useText } from '../language/useText.ts';
import { Logo } from '../ui/Logo.tsx';
import { ScreenTools } from '../ui/ScreenTools.tsx';
import { HistoryButton } from './HistoryButton.tsx';
import { OpenElsewhere } from './OpenElsewhere.tsx';
import styles from './desk.module.css';
import { SaveIndicator } from './SaveIndicator.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useSavingAsFile } from './useSavingAsFile.ts';

export function DeskHeader() {
  const { screens } = useText();
  const name = useDossierValue((dossier) => dossier.company.name);
  const park = useDossierValue((dossier) => dossier.company.businessPark);
  const saveAsFile = useSavingAsFile();
  useMenuCommand('save-file', () => void saveAsFile());
  return (
    <header className={styles.header}>
      <Link
        href="/"
        className={styles.home}
        aria-label={`${screens.product}: ${screens.desk.toStart}`}
        title={screens.desk.toStart}
      >
        <Logo size={28} />
        <span>{screens.product}</span>
      </Link>
      <p className={styles.company}>
        <strong>{name ?? screens.start.nameless}</strong>
        {park && <span>{park}</span>}
      </p>
      <OpenElsewhere />
      <SaveIndicator />
      <UndoButtons />
      <HistoryButton />
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconDeviceFloppy size={17} aria-hidden="true" />}
        aria-label={screens.desk.saveFile}
        title={screens.desk.saveFile}
        onClick={() => void saveAsFile()}
      >
        <span className={styles.saveFileLabel}>{screens.desk.saveFile}</span>
      </Button>
      <ScreenTools />
    </header>
  );
}
