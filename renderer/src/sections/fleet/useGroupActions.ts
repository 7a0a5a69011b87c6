import { useLocation } from 'wouter';
import { emptyFleetGroup } from '../../../../shared/dossier/create.ts';
import { focusField } from '../../desk/focusField.ts';
import { useDeskAddress } from '../../desk/useDeskAddress.ts';
import { withItem, withoutItem } from '../../dossier/edits.ts';
import { useDossierStore } from '../../dossier/useDossier.ts';
import { useText } from '../../language/useText.ts';
import { useToast } from '../../ui/useToast.ts';

const LIST = 'fleetGroups';

interface GroupActions {
  add: () => void;
  duplicate: (index: number) => void;
  remove: (index: number) => void;
}

/** Adding, copying and removing a group; what was removed can be taken back, texts that could not be read included. */
export function useGroupActions(): GroupActions {
  const store = useDossierStore();
  const toast = useToast();
  const { fleet } = useText().screens;
  const [, navigate] = useLocation();
  const address = useDeskAddress();

  return {
    add: () => {
      const group = emptyFleetGroup(crypto.randomUUID());
      store.change((dossier) => withItem(dossier, LIST, group));
      navigate(address('fleet', group.id));
      focusField(`${LIST}[${store.getDossier().fleetGroups.length - 1}].name`, () => undefined);
    },
    duplicate: (index) => {
      const original = store.getDossier().fleetGroups[index];
      const name = fleet.copyOf(original.name ?? fleet.nameless(index + 1)).slice(0, 400);
      const copy = { ...original, id: crypto.randomUUID(), name };
      store.change((dossier) => withItem(dossier, LIST, copy, index));
      navigate(address('fleet', copy.id));
    },
    remove: (index) => {
      const { fleetGroups, unreadable } = store.getDossier();
      const group = fleetGroups[index];
      const texts = Object.entries(unreadable).filter(([path]) => path.startsWith(`${LIST}[${index}]`));
      const neighbour = fleetGroups[index + 1] ?? fleetGroups[index - 1];
      store.change((dossier) => withoutItem(dossier, LIST, index));
      navigate(address('fleet', neighbour?.id));
      toast({
        text: fleet.removed(group.name ?? fleet.nameless(index + 1)),
        undo: () => {
          store.change((dossier) => {
            const back = withItem(dossier, LIST, group, index - 1);
            return { ...back, unreadable: { ...back.unreadable, ...Object.fromEntries(texts) } };
          });
          navigate(address('fleet', group.id));
        },
      });
    },
  };
}
