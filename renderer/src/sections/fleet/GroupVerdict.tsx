import { originListWords } from '../../../../shared/text/originLists.ts';
import { OriginList } from '../../results/OriginList.tsx';
import { chargerLines, minimumLines, type ChargerLine } from '../../../../shared/report/chargerSentences.ts';
import { dutyLines } from '../../../../shared/report/dutySentences.ts';
import { useAssessment } from '../../assessment/useAssessment.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import styles from './fleet.module.css';

interface Props {
  groupId: string;
  /** What the lines are about: the day at the depot, or the chargers. */
  about: 'day' | 'chargers';
}

/** How the answers of a group were understood, and what no longer fits with what the adviser chose. */
export function GroupVerdict({ groupId, about }: Props) {
  const { language } = useLanguage();
  const { assessment } = useAssessment();
  const group = assessment?.charging.groups.find((one) => one.groupId === groupId);
  if (!assessment || !group) return null;
  const hasMinimum = (group.charger?.minimumKW ?? 0) > 0;
  const least = hasMinimum ? minimumLines(assessment.charging, language) : [];
  const lines: ChargerLine[] =
    about === 'day'
      ? dutyLines(group, language)
      : [...chargerLines(group, language), ...least.map(({ text }): ChargerLine => ({ tone: 'neutral', text }))];
  if (lines.length === 0) return null;
  return (
    <div className={styles.said}>
      <output className={styles.verdict}>
        {lines.map(({ tone, text }) => (
          <span key={text} data-tone={tone}>
            {text}
          </span>
        ))}
      </output>
      {about === 'chargers' && group.charger !== null && (
        <OriginList
          ids={[
            ...['charger', 'chargers', 'week'].map((what) => `charging/${what}/${groupId}`),
            ...least.flatMap(({ ids }) => ids),
          ]}
          label={originListWords[language].of(lines[0].text)}
        />
      )}
    </div>
  );
}
