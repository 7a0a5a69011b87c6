import { Radio } from '@mantine/core';
import type { FleetGroup } from '../../../../../shared/dossier/schema.ts';
import type { Joining } from '../../../../../shared/intake/present.ts';
import { fleetPreviewWords } from '../../../../../shared/text/fleetPreview.ts';
import { intakeWords } from '../../../../../shared/text/intake.ts';
import styles from '../../../intake/intake.module.css';
import { useLanguage } from '../../../language/useLanguage.ts';
import { Card } from '../../../ui/Card.tsx';

interface Props {
  present: readonly FleetGroup[];
  /** How many groups the list has, and which of them seem to be in the dossier. */
  all: number;
  already: readonly FleetGroup[];
  joining: Joining | null;
  onJoining: (joining: Joining) => void;
}

/** Names enough to recognise the list by. */
const NAMED = 4;

/** The dossier holds groups already: what the list would do beside them, and the choice. */
export function PresentGroups({ present, all, already, joining, onJoining }: Props) {
  const { language } = useLanguage();
  const text = fleetPreviewWords[language].present;
  const { nameless } = intakeWords[language].fleet;
  const number = present.reduce((sum, group) => sum + (group.number ?? 0), 0);
  const names = already.slice(0, NAMED).map(({ name }, index) => name ?? nameless(index + 1));
  const isMixed = already.length > 0 && already.length < all;
  const choices: readonly Joining[] = isMixed ? ['addNew', 'add', 'replace'] : ['add', 'replace'];
  return (
    <Card title={text.title} hint={text.count(present.length, number)}>
      {already.length > 0 && (
        <output className={styles.warning}>
          {text.already(already.length, all, names.join(', ') + (already.length > NAMED ? ' …' : ''))}
        </output>
      )}
      <Radio.Group
        label={text.question}
        value={joining ?? ''}
        onChange={(chosen) => onJoining(choices.find((one) => one === chosen) ?? 'add')}
      >
        <div className={styles.joining}>
          {choices.map((choice) => (
            <Radio key={choice} size="md" value={choice} label={text.joining[choice]} />
          ))}
        </div>
      </Radio.Group>
    </Card>
  );
}
