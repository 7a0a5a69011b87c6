import { Button } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { useDossierValue } from '../../dossier/useDossier.ts';
import { useText } from '../../language/useText.ts';
import { ChargerFields } from './ChargerFields.tsx';
import { ChargingFields } from './ChargingFields.tsx';
import { CostFields } from './CostFields.tsx';
import { DutyFields } from './DutyFields.tsx';
import styles from './fleet.module.css';
import { PermitFields } from './PermitFields.tsx';
import { ReplacementFields } from './ReplacementFields.tsx';
import { RuleDetails } from './RuleDetails.tsx';
import { useGroupActions } from './useGroupActions.ts';
import { VehicleFields } from './VehicleFields.tsx';
import { ZonesField } from '../../fields/ZonesField.tsx';

/** One group, its questions in the order of a talk. */
export function GroupEditor({ index }: { index: number }) {
  const { forms, screens } = useText();
  const { fleet } = screens;
  const group = useDossierValue((dossier) => dossier.fleetGroups[index]);
  const { duplicate, remove } = useGroupActions();
  const at = `fleetGroups[${index}]` as const;
  const name = group.name ?? fleet.nameless(index + 1);
  return (
    <section className={styles.editor} aria-labelledby="group">
      <div className={styles.editorHead}>
        <h2 id="group">{name}</h2>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconCopy size={16} aria-hidden="true" />}
          onClick={() => duplicate(index)}
        >
          {fleet.duplicate}
        </Button>
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          leftSection={<IconTrash size={16} aria-hidden="true" />}
          onClick={() => remove(index)}
        >
          {fleet.remove}
        </Button>
      </div>
      <VehicleFields at={at} group={group} />
      <DutyFields at={at} group={group} />
      <ChargingFields at={at} group={group} />
      <ChargerFields at={at} group={group} />
      <div className={styles.subject}>
        <h3>{fleet.zonesHeading}</h3>
        <ZonesField group={at} {...forms.group.zones} />
        <PermitFields at={at} group={group} />
      </div>
      <ReplacementFields at={at} />
      <CostFields at={at} group={group} />
      <RuleDetails at={at} group={group} />
    </section>
  );
}
