import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import { writeNumber } from '../../../../shared/format/numbers.ts';
import { unbroken, wholeWords } from '../../../../shared/format/unbroken.ts';
import { useDeskAddress } from '../../desk/useDeskAddress.ts';
import { groupProgress } from '../../dossier/completeness.ts';
import { listLimit } from '../../dossier/fieldRules.ts';
import { useDossier } from '../../dossier/useDossier.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { ProgressRing } from '../../ui/ProgressRing.tsx';
import styles from './fleet.module.css';
import { useGroupActions } from './useGroupActions.ts';

export function GroupList({ selectedId }: { selectedId: string }) {
  const { words, screens } = useText();
  const { language } = useLanguage();
  const { fleet } = screens;
  const { dossier } = useDossier();
  const address = useDeskAddress();
  const { add } = useGroupActions();
  const { fleetGroups } = dossier;
  const isFull = fleetGroups.length >= (listLimit('fleetGroups') ?? Infinity);
  return (
    <section className={styles.list} aria-labelledby="groups">
      <h2 id="groups" className={styles.listHead}>
        {fleet.groups}
      </h2>
      <ul className={styles.groups}>
        {fleetGroups.map((group, index) => {
          const progress = groupProgress(dossier, index);
          const kind = group.vehicleClass === null ? fleet.noClass : words.vehicleClass[group.vehicleClass];
          return (
            <li key={group.id}>
              <Link
                href={address('fleet', group.id)}
                className={styles.group}
                aria-current={group.id === selectedId ? 'true' : undefined}
              >
                <span className={styles.groupNumber}>
                  {group.number === null ? '–' : writeNumber(group.number, language)}
                </span>
                <span className={styles.groupText}>
                  <strong>{unbroken(group.name ?? fleet.nameless(index + 1))}</strong>
                  <span>{wholeWords(unbroken(kind))}</span>
                </span>
                <span
                  className={styles.groupProgress}
                  title={
                    progress.answered === progress.total
                      ? fleet.complete
                      : fleet.open(progress.total - progress.answered)
                  }
                >
                  <ProgressRing {...progress} />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      <Button
        variant="light"
        size="sm"
        fullWidth
        disabled={isFull}
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={add}
      >
        {fleet.add}
      </Button>
      {isFull && <p className={styles.hint}>{fleet.limit}</p>}
    </section>
  );
}
