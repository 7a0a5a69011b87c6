import { Button } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { ClashDialog } from '../start/ClashDialog.tsx';
import { useStartActions } from '../start/useStartActions.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useToast } from '../ui/useToast.ts';
import { useDesktopText } from './useDesktopText.ts';
import { useMenuCommand } from './useMenuCommand.ts';

/**
 * What comes from the desktop while any screen is shown: a choice in the menu, and a dossier file that was
 * double-clicked. Nothing is lost by it: leaving a dossier saves it, and a file never overwrites what is there.
 */
export function DesktopCommands() {
  const { screens } = useText();
  const { openedFile } = useDesktopText();
  const actions = useStartActions();
  const [, navigate] = useLocation();

  useTellingLanguage();
  useTakingOpenedFiles(actions.take);
  useMenuCommand('all-dossiers', () => navigate('/'));
  useMenuCommand('new-dossier', () => void actions.begin());
  useMenuCommand('open-file', () => void actions.openFile());
  useMenuCommand('about', () => navigate('/about'));

  return (
    <>
      {actions.dialogs}
      <ClashDialog clash={actions.clash} onChoice={(choice) => void actions.settleClash(choice)} />
      <Dialog
        opened={actions.refusal !== null}
        title={openedFile.refusedTitle}
        onClose={actions.dismissRefusal}
        actions={<Button onClick={actions.dismissRefusal}>{screens.close}</Button>}
      >
        <p>{actions.refusal}</p>
      </Dialog>
    </>
  );
}

/** The menu speaks the language of the screen. */
function useTellingLanguage(): void {
  const platform = usePlatform();
  const { language } = useLanguage();
  useEffect(() => {
    void platform.setMenuLanguage(language);
  }, [platform, language]);
}

/** Asked at the start, each time the window comes forward, and when the shell says that there is one. */
function useTakingOpenedFiles(take: (bytes: Uint8Array, fileName: string) => Promise<void>): void {
  const platform = usePlatform();
  const toast = useToast();
  const { start } = useText().screens;
  const ask = async (): Promise<void> => {
    const answer = await platform.openedWith();
    if (answer.status !== 'ok') return toast({ text: start.notOpened, tone: 'bad' });
    if (answer.value.outcome === 'opened') await take(answer.value.bytes, answer.value.fileName);
  };
  useMenuCommand('opened-file', () => void ask());
  const onFocus = useEffectEvent(() => void ask());
  useEffect(() => {
    const listener = (): void => onFocus();
    listener();
    window.addEventListener('focus', listener);
    return () => window.removeEventListener('focus', listener);
  }, []);
}
