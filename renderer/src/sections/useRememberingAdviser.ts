import { useEffect, useRef } from 'react';
import { useStorage } from '../db/useStorage.ts';
import { useDossierValue } from '../dossier/useDossier.ts';

/** Keeps who the adviser is, as soon as it is changed here, for the next new dossier. An opened file changes nothing. */
export function useRememberingAdviser(): void {
  const { facts } = useStorage();
  const name = useDossierValue((dossier) => dossier.visit.adviser);
  const organisation = useDossierValue((dossier) => dossier.visit.organisation);
  const before = useRef(`${name}|${organisation}`);
  useEffect(() => {
    const now = `${name}|${organisation}`;
    if (now === before.current) return;
    before.current = now;
    // A convenience: where it fails, the next visit asks again.
    facts.set('adviser', { name, organisation }).catch((error: unknown) => console.error(error));
  }, [facts, name, organisation]);
}
