import type { LiveAnswer } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { reasonOf } from '../../../shared/advice/questionReason.ts';
import { groupName } from './groupNames.ts';
import styles from './panel.module.css';
import { OriginLink } from './OriginProvider.tsx';
import { questionOrigin, questionSection } from './questions.ts';
import { SectionLink } from './Tile.tsx';
import { useResultsText } from './useResultsText.ts';

/** The one question worth asking now. */
export function QuestionTile({ answer, dossier }: { answer: LiveAnswer; dossier: Dossier }) {
  const all = useResultsText();
  const { text, domain, language } = all;
  const question = answer.questions[0];
  if (!question) return null;
  const what = domain.ask(question.field);
  return (
    <section className={styles.question}>
      <h3>{text.panel.ask}</h3>
      <p>
        <SectionLink to={questionSection(question)} item={question.groupId ?? undefined}>
          {what.charAt(0).toUpperCase() + what.slice(1)}
        </SectionLink>
      </p>
      <p>
        {question.groupId !== null && `${groupName(dossier, question.groupId, all)}, `}
        {reasonOf(question, language)}{' '}
        {question.effect !== null && <OriginLink id={questionOrigin(question)} of={what} />}
      </p>
    </section>
  );
}
