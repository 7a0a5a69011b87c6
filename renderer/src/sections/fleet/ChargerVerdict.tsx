import { chargerLines, minimumLines } from '../../../../shared/report/chargerSentences.ts';
import { useAssessment } from '../../assessment/useAssessment.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import styles from './fleet.module.css';

/** What is proposed for this group, and what no longer fits with what the adviser chose. */
export function ChargerVerdict({ groupId }: { groupId: string }) {
  const { language } = useLanguage();
  const { assessment } = useAssessment();
  const group = assessment?.charging.groups.find((one) => one.groupId === groupId);
  if (!assessment || !group) return null;
  const lines = chargerLines(group, language);
  if (lines.length === 0) return null;
  const minimum = (group.charger?.minimumKW ?? 0) > 0 ? minimumLines(assessment.charging, language) : [];
  return (
    <output className={styles.verdict}>
      {lines.map(({ tone, text }) => (
        <span key={text} data-tone={tone}>
          {text}
        </span>
      ))}
      {minimum.slice(0, -1).map((text) => (
        <span key={text}>{text}</span>
      ))}
    </output>
  );
}
