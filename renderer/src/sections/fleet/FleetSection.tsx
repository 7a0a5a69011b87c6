import { Button } from '@mantine/core';
import { IconPlus, IconTruck } from '@tabler/icons-react';
import { useDossierValue } from '../../dossier/useDossier.ts';
import { useText } from '../../language/useText.ts';
import { SectionTitle } from '../SectionTitle.tsx';
import styles from './fleet.module.css';
import { GroupEditor } from './GroupEditor.tsx';
import { GroupList } from './GroupList.tsx';
import { useGroupActions } from './useGroupActions.ts';

/** The groups on the left, the chosen one beside them. */
export function FleetSection({ selectedId }: { selectedId: string | undefined }) {
  const { fleet } = useText().screens;
  const groups = useDossierValue((dossier) => dossier.fleetGroups);
  const { add } = useGroupActions();
  const asked = groups.findIndex((group) => group.id === selectedId);
  const index = asked < 0 ? 0 : asked;
  const selected = groups[index];
  return (
    <>
      <SectionTitle title={fleet.title} intro={fleet.intro} />
      {selected === undefined ? (
        <div className={styles.empty}>
          <IconTruck size={38} stroke={1.3} aria-hidden="true" />
          <h2>{fleet.empty}</h2>
          <p>{fleet.emptyText}</p>
          <Button leftSection={<IconPlus size={17} aria-hidden="true" />} onClick={add}>
            {fleet.addFirst}
          </Button>
        </div>
      ) : (
        <div className={styles.fleet}>
          <GroupList selectedId={selected.id} />
          <GroupEditor key={selected.id} index={index} />
        </div>
      )}
    </>
  );
}
