/** Where the figures come from that are proposed for an item of the checklist of step 3c: ids for explainShown(). */
import type { Assessment } from '../../assessment/results.ts';
import type { ChecklistId } from '../../dossier/talk.ts';

/** Empty where the proposal repeats what was entered. */
export function checklistOrigins(id: ChecklistId, { charging }: Assessment): readonly string[] {
  switch (id) {
    case 'amount':
      return charging.groups
        .filter(({ charger }) => charger !== null)
        .flatMap(({ groupId }) => [`charging/chargers/${groupId}`, `charging/charger/${groupId}`]);
    case 'connectionNow':
      return ['grid/fits/optimal', 'grid/planned', 'grid/headroom'];
    case 'connectionLater':
      return ['charging/peak/optimal'];
    case 'energyManagement':
      return ['charging/peak/uncontrolled', 'charging/peak/optimal'];
    case 'placeSplit':
      return ['depot', 'home', 'public', 'road'].map((place) => `fleet/place/${place}`);
    case 'financial':
      return ['tco/investment/electric', 'tco/investment/diesel'];
    case 'feasibility':
      return ['tco/difference'];
    case 'jointAmount':
    case 'jointConnection':
      return ['neighbours/jointKW', 'neighbours/singlesKW', 'neighbours/groupContractKW'];
    default:
      return [];
  }
}
