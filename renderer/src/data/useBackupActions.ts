import { useState } from 'react';
import { keepingWords } from '../../../shared/text/keeping.ts';
import { useBackups } from '../backups/useBackups.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { askToWrite, canChooseFolder, chooseFolder } from '../platform/folderPlace.ts';
import type { BackupFolder } from '../platform/platform.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { nowInstant } from '../ui/moments.ts';
import { useToast } from '../ui/useToast.ts';

export interface BackupActions {
  busy: boolean;
  make: () => Promise<void>;
  /** Saves a backup where the adviser says, when the folder refuses or there is none. */
  download: () => Promise<void>;
  choose: () => Promise<void>;
  wake: () => Promise<void>;
  mayChoose: boolean;
  /** Desktop: back to the shell's own folder. */
  backToUsual: () => Promise<void>;
  /** Null where no page may open a folder. */
  show: (() => Promise<void>) | null;
}

export function useBackupActions(): BackupActions {
  const keeper = useBackups();
  const platform = usePlatform();
  const { facts } = useStorage();
  const words = useDataText();
  const { backup, exchange, trouble } = words;
  const { language } = useLanguage();
  const { backup: more } = keepingWords[language];
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  /** Whatever the storage or the disk answers, the adviser hears of it. */
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      console.error(error);
      toast({ text: trouble.other, tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };

  const makeNow = async (): Promise<void> => {
    const result = await keeper.make('manual');
    // What failed stands on the card, and stays there.
    if (result.outcome === 'noPlace') toast({ text: backup.notGranted, tone: 'bad' });
    if (result.outcome !== 'made') return;
    const left = result.left.length === 0 ? '' : ` ${backup.left(result.left.join(', '))}`;
    const short = result.short === 0 ? '' : ` ${more.short(result.short)}`;
    toast({
      text: `${backup.made(result.folder)}${left}${short}`,
      tone: left === '' && short === '' ? 'plain' : 'bad',
    });
  };

  /** In the system's dialog. One that refuses is not taken: backups go on where they went. */
  const chooseOnDesktop = async (folder: BackupFolder): Promise<void> => {
    const answer = await folder.choose();
    if (answer.status !== 'ok') {
      const refuses = answer.reason === 'no-permission';
      return toast({ text: refuses ? more.notWritable : more.folderFailed, tone: 'bad' });
    }
    if (answer.value.outcome === 'chosen') await makeNow();
  };

  const show = platform.backups?.show;
  return {
    busy,
    mayChoose: platform.backupFolder !== null || (platform.backups === null && canChooseFolder()),
    make: () => guarded(makeNow),
    download: () =>
      guarded(async () => {
        const { bytes, saved } = await keeper.content();
        const name = `${exchange.backupFileName} ${nowInstant().slice(0, 16).replace(':', '-')}.vlootwijzer`;
        const answer = await platform.saveExchange(bytes, name);
        if (answer.status !== 'ok') return toast({ text: exchange.notSaved, tone: 'bad' });
        if (answer.value.outcome === 'cancelled') return;
        await saved(answer.value.fileName);
        toast({ text: exchange.saved(answer.value.fileName) });
      }),
    choose: () =>
      guarded(async () => {
        if (platform.backupFolder !== null) return chooseOnDesktop(platform.backupFolder);
        const folder = await chooseFolder();
        if (folder === null) return;
        await facts.set('backupFolder', folder);
        await makeNow();
      }),
    backToUsual: () =>
      guarded(async () => {
        if ((await platform.backupFolder?.takeUsual())?.status === 'ok') await makeNow();
      }),
    wake: () =>
      guarded(async () => {
        const folder = await facts.get('backupFolder');
        if (folder === null || !(await askToWrite(folder))) return toast({ text: backup.notGranted, tone: 'bad' });
        // Telling the fact again makes whoever watches it look anew.
        await facts.set('backupFolder', folder);
        await makeNow();
      }),
    show: show
      ? () =>
          guarded(async () => {
            if ((await show()).status !== 'ok') toast({ text: backup.notShown, tone: 'bad' });
          })
      : null,
  };
}
