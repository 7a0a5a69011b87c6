import { Button } from '@mantine/core';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { dayAndTime } from '../ui/moments.ts';
import type { Clash, StartActions } from './useStartActions.tsx';

interface Props {
  clash: Clash | null;
  onChoice: (choice: Parameters<StartActions['settleClash']>[0]) => void;
}

/** A file never overwrites unasked: open what is here, take the file instead, or put it beside. Nothing is lost. */
export function ClashDialog({ clash, onChoice }: Props) {
  const { language } = useLanguage();
  const { start } = useText().screens;
  const { arrival } = useDataText();
  const name = clash?.present.company.name ?? start.nameless;
  return (
    <Dialog
      opened={clash !== null}
      // Three ways out, side by side.
      size={780}
      onClose={() => onChoice('cancel')}
      title={start.existsTitle}
      actions={
        <>
          <Button variant="default" onClick={() => onChoice('copy')}>
            {start.existsCopy}
          </Button>
          <Button variant="default" onClick={() => onChoice('file')}>
            {arrival.clashFile}
          </Button>
          <Button onClick={() => onChoice('present')}>{start.existsOpen}</Button>
        </>
      }
    >
      <p>{arrival.clashText(name, clash ? dayAndTime(clash.present.changedAt, language) : '')}</p>
    </Dialog>
  );
}
