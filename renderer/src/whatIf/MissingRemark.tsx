import { missingNames } from '../../../shared/advice/missingCosts.ts';
import type { ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';
import tables from '../results/tables.module.css';
import { ToneMark } from '../results/ToneMark.tsx';
import { useScenarioText } from './useScenarioText.ts';
import styles from './whatIf.module.css';

/** Why a difference in cost is provisional, or cannot be told at all; nothing where it is complete. */
export function MissingRemark({ outcome: { difference, missing } }: { outcome: ScenarioOutcome }) {
  const { text, standing, language } = useScenarioText();
  if (missing.length === 0) return null;
  return (
    <span className={`${tables.remark} ${styles.apart}`}>
      {difference !== null && <ToneMark tone="open">{text.panel.oneSided}</ToneMark>}
      <span className={styles.line}>{standing.missing(missingNames(missing, language))}</span>
    </span>
  );
}
