import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useDeskAddress } from '../desk/useDeskAddress.ts';
import { resultTabs, type ResultTab } from './ResultTabs.tsx';

/** By dossier, for as long as the program runs: whoever looks something up elsewhere comes back where they were. */
const lastShown = new Map<string, ResultTab>();

/** The tab that the address names; without a name the one that was shown last in this dossier, at first the access. */
export function useShownTab(dossierId: string | null): ResultTab {
  const [location] = useLocation();
  const address = useDeskAddress();
  const named = resultTabs.find((tab) => location === address('results', tab));
  const shown = named ?? (dossierId === null ? undefined : lastShown.get(dossierId)) ?? 'access';
  useEffect(() => {
    if (dossierId !== null) lastShown.set(dossierId, shown);
  }, [dossierId, shown]);
  return shown;
}
