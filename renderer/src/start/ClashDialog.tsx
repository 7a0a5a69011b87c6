import { Button, Modal } from '@mantine/core';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { dayAndTime } from '../ui/moments.ts';
import styles from './start.module.css';
import type { Clash, StartActions } from './useStartActions.ts';

interface Props {
  clash: Clash | null;
  onChoice: (choice: Parameters<StartActions['settleClash']>[0]) => void;
}

/** A file never overwrites what is on the laptop: open that, or put the file beside it. */
export function ClashDialog({ clash, onChoice }: Props) {
  const { language } = useLanguage();
  const { screens } = useText();
  const { start } = screens;
  const name = clash?.present.company.name ?? start.nameless;
  return (
    <Modal
      opened={clash !== null}
      onClose={() => onChoice('cancel')}
      title={start.existsTitle}
      centered
      closeButtonProps={{ 'aria-label': screens.close }}
    >
      <p>{start.existsText(name, clash ? dayAndTime(clash.present.changedAt, language) : '')}</p>
      <div className={styles.dialogActions}>
        <Button variant="default" onClick={() => onChoice('copy')}>
          {start.existsCopy}
        </Button>
        <Button onClick={() => onChoice('present')}>{start.existsOpen}</Button>
      </div>
    </Modal>
  );
}
