import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useDeskAddress } from '../desk/useDeskAddress.ts';
import { resultTabs, type ResultTab } from './tabs.ts';

/** By dossier, for as long as the program runs: whoever looks something up elsewhere comes back where they were. */
const lastShown = new Map<string, ResultTab>();

/**
 * The tab that the address names. Without a name it is the one that was shown last in this dossier, at first the
 * access; the address then names it too, for the help goes by the address.
 */
export function useShownTab(dossierId: string | null): ResultTab {
  const [location, navigate] = useLocation();
  const address = useDeskAddress();
  const named = resultTabs.find((tab) => location === address('results', tab));
  const shown = named ?? (dossierId === null ? undefined : lastShown.get(dossierId)) ?? 'access';
  const nameless = dossierId !== null && location === address('results');
  const full = address('results', shown);
  useEffect(() => {
    if (dossierId === null) return;
    lastShown.set(dossierId, shown);
    if (nameless) navigate(full, { replace: true });
  }, [dossierId, shown, nameless, full, navigate]);
  return shown;
}
