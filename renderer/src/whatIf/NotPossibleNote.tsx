import { lowerFirst } from '../../../shared/advice/passages/runningText.ts';
import type { notPossibleIn } from '../../../shared/scenarios/notPossible.ts';
import { fillIn } from '../../../shared/text/fillIn.ts';
import { notPossibleWords } from '../../../shared/text/notPossible.ts';
import { useDossierValue } from '../dossier/useDossier.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { groupName } from '../results/groupNames.ts';
import { ToneMark } from '../results/ToneMark.tsx';
import { useScenarioText } from './useScenarioText.ts';
import styles from './whatIf.module.css';

/** For which groups the choice does not hold, and why. */
export function NotPossibleNote({ groups, all, sameAsNow }: ReturnType<typeof notPossibleIn>) {
  const texts = useScenarioText();
  const { costs, language } = texts;
  const parameters = useParameters();
  const fleetGroups = useDossierValue((record) => record.fleetGroups);
  if (groups.length === 0) return null;
  const words = notPossibleWords[language];
  return (
    <div className={styles.remark} aria-live="polite">
      <ToneMark tone="warning">
        {(all ? words.none : words.some)(lowerFirst(costs.alternative.electric))}
        {sameAsNow && ` ${words.sameAsNow}`}
      </ToneMark>
      <ul>
        {groups.map(({ groupId, obstacles }) => (
          <li key={groupId}>
            {groupName({ fleetGroups }, groupId, texts)}:{' '}
            {obstacles.map((one) => fillIn(costs.obstacle[one], parameters, language)).join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
