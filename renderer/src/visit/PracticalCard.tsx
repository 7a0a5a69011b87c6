import { practicalItems } from '../../../shared/advice/talk/practical.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { practicalWords } from '../../../shared/text/practical.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { Card } from '../ui/Card.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import styles from './answers.module.css';

/** What must be arranged before chargers come; nothing where nothing is charged on the own site. */
export function PracticalCard({ assessment }: { assessment: Assessment }) {
  const { language } = useLanguage();
  const { dossier } = useDossier();
  const text = practicalWords[language];
  const items = practicalItems(dossier, assessment, language);
  if (items.length === 0) return null;
  const done = items.filter((one) => one.state !== 'open').length;
  return (
    <Card title={text.title} hint={`${text.done(done, items.length)}. ${text.intro}`}>
      <ul className={styles.lines} data-alone>
        {items.map((item) => {
          const given = dossier.talk.answers[item.key] ?? null;
          return (
            <AnswerLine
              key={item.key}
              answerKey={item.key}
              text={text.item[item.id].ask}
              name={text.item[item.id].name}
              given={given}
              words={{ ...text, skip: text.notApplicable }}
              known={given === null && item.state === 'answered' ? item.text : undefined}
            />
          );
        })}
      </ul>
    </Card>
  );
}
