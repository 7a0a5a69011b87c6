/** Where the figures come from that are proposed for an item of the checklist of step 3c: ids for explainShown(). */
import type { Assessment } from '../../assessment/results.ts';
import type { ChecklistId } from '../../dossier/talk.ts';

/** What was taken over from the calculation of several companies. */
const NEIGHBOURS = ['neighbours/jointKW', 'neighbours/singlesKW', 'neighbours/groupContractKW'];

const origins: Partial<Record<ChecklistId, (assessment: Assessment) => readonly string[]>> = {
  amount: ({ charging }) =>
    charging.groups
      .filter(({ charger }) => charger !== null)
      .flatMap(({ groupId }) => [`charging/chargers/${groupId}`, `charging/charger/${groupId}`]),
  connectionNow: () => ['grid/fits/optimal', 'grid/planned', 'grid/headroom'],
  connectionLater: () => ['charging/peak/optimal'],
  energyManagement: () => ['charging/peak/uncontrolled', 'charging/peak/optimal'],
  placeSplit: () => ['depot', 'home', 'public', 'road'].map((place) => `fleet/place/${place}`),
  financial: () => ['tco/investment/electric', 'tco/investment/diesel'],
  feasibility: () => ['tco/difference'],
  jointAmount: () => NEIGHBOURS,
  jointConnection: () => NEIGHBOURS,
};

/** Empty where the proposal repeats what was entered. */
export function checklistOrigins(id: ChecklistId, assessment: Assessment): readonly string[] {
  return origins[id]?.(assessment) ?? [];
}
