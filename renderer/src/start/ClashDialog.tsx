import { Button } from '@mantine/core';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { dayAndTime } from '../ui/moments.ts';
import type { Clash, StartActions } from './useStartActions.ts';

interface Props {
  clash: Clash | null;
  onChoice: (choice: Parameters<StartActions['settleClash']>[0]) => void;
}

/** A file never overwrites what is on the laptop: open that, or put the file beside it. */
export function ClashDialog({ clash, onChoice }: Props) {
  const { language } = useLanguage();
  const { start } = useText().screens;
  const name = clash?.present.company.name ?? start.nameless;
  return (
    <Dialog
      opened={clash !== null}
      onClose={() => onChoice('cancel')}
      title={start.existsTitle}
      actions={
        <>
          <Button variant="default" onClick={() => onChoice('copy')}>
            {start.existsCopy}
          </Button>
          <Button onClick={() => onChoice('present')}>{start.existsOpen}</Button>
        </>
      }
    >
      <p>{start.existsText(name, clash ? dayAndTime(clash.present.changedAt, language) : '')}</p>
    </Dialog>
  );
}
