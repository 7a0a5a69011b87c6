import { useState, type ReactNode } from 'react';
import { mayBePassedOn } from '../../../shared/advice/talk/sharing.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { largestPayload } from '../../../shared/ipc/contract.ts';
import { useStorage } from '../db/useStorage.ts';
import { packAside } from '../exchange/packingClient.ts';
import { useText } from '../language/useText.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { nowInstant } from '../ui/moments.ts';
import { useToast } from '../ui/useToast.ts';
import { dossierFileName, dossierText } from './dossierFiles.ts';
import { SaveDossierDialog, type SaveQuestion } from './SaveDossierDialog.tsx';

/**
 * One dossier as a file. With photos and final reports it is an exchange file, as an export of many; without them it is
 * the record as text, which the commands without a window read too, and which needs no database.
 */
export function useSavingDossier(): {
  /** `isStored`: the record is in the database as it is here, with its photos and reports beside it. */
  save: (dossier: Dossier, isStored: boolean) => Promise<void>;
  dialog: ReactNode;
} {
  const { content } = useStorage();
  const platform = usePlatform();
  const toast = useToast();
  const { start } = useText().screens;
  const [asking, setAsking] = useState<{ dossier: Dossier; question: SaveQuestion } | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState(false);

  const write = async (dossier: Dossier, along: boolean): Promise<void> => {
    const name = dossierFileName(dossier, start.nameless);
    const answer = along
      ? await platform.saveExchange(await packed(dossier), name)
      : await platform.exportDossier(dossierText(dossier), name);
    if (answer.status !== 'ok') return toast({ text: start.notSaved, tone: 'bad' });
    if (answer.value.outcome === 'cancelled') return;
    setAsking(null);
    toast({ text: start.saved(answer.value.fileName) });
  };

  const packed = async ({ id }: Dossier): Promise<Uint8Array<ArrayBuffer>> => {
    const order = { kind: 'transfer', createdAt: nowInstant(), passphrase: null, largest: largestPayload } as const;
    const { bytes, left } = await packAside(content, { ...order, ids: [id] });
    if (left.length > 0) throw new Error('The dossier cannot be read.');
    return bytes;
  };

  const save = async (dossier: Dossier, isStored: boolean): Promise<void> => {
    // The way out of a database that refuses: whatever it answers here, the record itself can be saved.
    const all = isStored ? await content.attached([dossier.id]).catch(() => null) : null;
    const attached = all?.get(dossier.id) ?? null;
    const agreed = mayBePassedOn(dossier);
    if (attached === null && agreed) return write(dossier, false);
    setTrouble(false);
    const name = dossier.company.name ?? start.nameless;
    setAsking({ dossier, question: { name, mayBePassedOn: agreed, attached } });
  };

  const settle = async (along: boolean): Promise<void> => {
    if (asking === null) return;
    setBusy(true);
    setTrouble(false);
    try {
      await write(asking.dossier, along);
    } catch (error) {
      console.error(error);
      setTrouble(true);
    } finally {
      setBusy(false);
    }
  };

  const dialog = asking && (
    <SaveDossierDialog
      key={asking.dossier.id}
      question={asking.question}
      busy={busy}
      trouble={trouble}
      onSave={(along) => void settle(along)}
      onClose={() => setAsking(null)}
    />
  );
  return { save, dialog };
}
