import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { useStorage } from '../db/useStorage.ts';
import { useDataText } from '../language/useDataText.ts';
import { useToast } from '../ui/useToast.ts';
import type { DossierStore } from './dossierStore.ts';

/**
 * Goes on with what another window stored in this dossier, as long as nothing here waits to be stored, and says so.
 * Where both changed, the next save says that; where it was deleted, the next save says that too.
 */
export function useFollowingOtherWindows(store: DossierStore): void {
  const { dossiers } = useStorage();
  const { windows } = useDataText();
  const toast = useToast();
  const { id } = store.getDossier();
  useEffect(() => {
    const follow = async (changedAt: string | null): Promise<void> => {
      if (changedAt === null || store.knows(changedAt)) return;
      const stored = await dossiers.get(id);
      if (!store.knows(stored.changedAt) && store.adopt(stored)) toast({ text: windows.adopted });
    };
    const watching = liveQuery(() => dossiers.changedAt(id)).subscribe({
      next: (changedAt) => void follow(changedAt).catch((error: unknown) => console.error(error)),
      error: (error: unknown) => console.error(error),
    });
    return () => watching.unsubscribe();
  }, [store, dossiers, id, windows, toast]);
}

type Word = { id: string; says: 'here' | 'hereToo' | 'gone'; from: string };

/** Whether the same dossier is open in another window. They tell each other; nothing is stored. */
export function useIsAlsoOpen(id: string): boolean {
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const me = crypto.randomUUID();
    const channel = new BroadcastChannel('vlootwijzer.open-dossiers');
    // A channel reaches windows of our own origin alone, and takes no other target.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    const say = (says: Word['says']): void => channel.postMessage({ id, says, from: me } satisfies Word);
    channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
      if (data.id !== id) return;
      if (data.says === 'here') say('hereToo');
      setOthers((before) => {
        const next = new Set(before);
        if (data.says === 'gone') next.delete(data.from);
        else next.add(data.from);
        return next;
      });
    });
    const leave = (): void => say('gone');
    window.addEventListener('pagehide', leave);
    say('here');
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      channel.close();
      setOthers(new Set());
    };
  }, [id]);
  return others.size > 0;
}
