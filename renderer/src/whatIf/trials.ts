/** What is being tried out in an open dossier: outside the record, and there again after a look at another screen. */
import { useState } from 'react';
import type { Scenario } from '../../../shared/dossier/schema.ts';
import { emptyScenario } from '../../../shared/scenarios/scenario.ts';
import type { DossierStore } from '../dossier/dossierStore.ts';
import { useDossierStore } from '../dossier/useDossier.ts';

export const TRIAL = 'trial';

const trials = new WeakMap<DossierStore, Scenario>();

export function useTrial(): [Scenario, (next: Scenario) => void] {
  const store = useDossierStore();
  const [trial, setTrial] = useState(() => trials.get(store) ?? emptyScenario(TRIAL, ''));
  return [
    trial,
    (next) => {
      trials.set(store, next);
      setTrial(next);
    },
  ];
}
