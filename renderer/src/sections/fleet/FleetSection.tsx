import { OriginProvider } from '../../results/OriginProvider.tsx';
import { Button } from '@mantine/core';
import { IconPlus, IconTruck } from '@tabler/icons-react';
import { useDossierValue } from '../../dossier/useDossier.ts';
import { useText } from '../../language/useText.ts';
import { SectionTitle } from '../SectionTitle.tsx';
import styles from './fleet.module.css';
import { fleetView, FleetViews } from './FleetViews.tsx';
import { GroupEditor } from './GroupEditor.tsx';
import { GroupList } from './GroupList.tsx';
import { FleetIntake } from './intake/FleetIntake.tsx';
import { FleetTable } from './table/FleetTable.tsx';
import { useGroupActions } from './useGroupActions.ts';

/** The groups on the left and the chosen one beside them, or all of them in a table, or a list on its way in. */
export function FleetSection({ selectedId }: { selectedId: string | undefined }) {
  const { fleet } = useText().screens;
  const view = fleetView(selectedId);
  return (
    <>
      <div className={styles.title}>
        <SectionTitle title={fleet.title} intro={fleet.intro} />
        <FleetViews current={view} />
      </div>
      {view === 'table' && <FleetTable />}
      {view === 'intake' && <FleetIntake />}
      {view === 'groups' && (
        <OriginProvider>
          <Groups selectedId={selectedId} />
        </OriginProvider>
      )}
    </>
  );
}

function Groups({ selectedId }: { selectedId: string | undefined }) {
  const { fleet } = useText().screens;
  const groups = useDossierValue((dossier) => dossier.fleetGroups);
  const { add } = useGroupActions();
  const asked = groups.findIndex((group) => group.id === selectedId);
  const index = asked < 0 ? 0 : asked;
  const selected = groups[index];
  if (selected === undefined) {
    return (
      <div className={styles.empty}>
        <IconTruck size={38} stroke={1.3} aria-hidden="true" />
        <h2>{fleet.empty}</h2>
        <p>{fleet.emptyText}</p>
        <Button leftSection={<IconPlus size={17} aria-hidden="true" />} onClick={add}>
          {fleet.addFirst}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.fleet}>
      <GroupList selectedId={selected.id} />
      <GroupEditor key={selected.id} index={index} />
    </div>
  );
}
