import { Button } from '@mantine/core';
import type { TopicAdvice } from '../../../shared/advice/advice.ts';
import type { Disagreement } from '../../../shared/advice/passages/compare.ts';
import type { TopicId } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { textCardWords } from '../../../shared/text/textCard.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { withSentence } from './topicEdits.ts';
import styles from './topics.module.css';

/** A sentence of fewer letters does not tell by itself what it is about. */
const SHORT = 75;

interface DisagreementsProps {
  topic: TopicId;
  language: Language;
  advice: TopicAdvice;
}

/** The sentences that no longer agree with the figures, each with what changed and a choice. */
export function Disagreements({ topic, language, advice }: DisagreementsProps) {
  const { language: ofScreen } = useLanguage();
  const store = useDossierStore();
  const text = textCardWords[ofScreen];
  const choose = (one: Disagreement, choice: 'take' | 'leave'): void =>
    store.change((dossier) => withSentence(dossier, topic, language, one, choice, advice));
  return (
    <section className={styles.disagreements} aria-label={text.disagreeTitle(advice.disagreements.length)}>
      <output>
        <strong>{text.disagreeTitle(advice.disagreements.length)}</strong> <span>{text.disagreeText}</span>
      </output>
      <ul>
        {advice.disagreements.map((one) => (
          <li key={one.id}>
            <p className={styles.disagreeState}>
              {text.state[one.state]}
              {one.changes.length > 0 && `: ${one.changes.map(({ was, now }) => text.change(was, now)).join('; ')}`}
            </p>
            {one.after !== null && (one.was ?? one.now ?? '').length < SHORT && (
              <p lang={language} className={styles.quiet}>
                {text.after(one.after)}
              </p>
            )}
            {one.was !== null && (
              <p lang={language}>
                <strong>{text.was}:</strong> {one.was}
              </p>
            )}
            {one.now !== null && (
              <p lang={language}>
                <strong>{text.now}:</strong> {one.now}
              </p>
            )}
            {one.state === 'changed' && one.at === null && <p className={styles.quiet}>{text.notInText}</p>}
            <div className={styles.textActions}>
              <Button size="sm" variant="light" onClick={() => choose(one, 'take')}>
                {text.take[one.state]}
              </Button>
              <Button size="sm" variant="default" onClick={() => choose(one, 'leave')}>
                {text.leave}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
