import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { passageOrigins } from '../../../shared/advice/passages/origins.ts';
import type { TopicAdvice } from '../../../shared/advice/advice.ts';
import type { TopicId } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { originListWords } from '../../../shared/text/originLists.ts';
import { placeNoteWords } from '../../../shared/text/placeNotes.ts';
import { textCardWords } from '../../../shared/text/textCard.ts';
import { useAdvice } from '../assessment/useAdvice.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import choice from '../results/screen.module.css';
import { OriginList } from '../results/OriginList.tsx';
import { useResultsText } from '../results/useResultsText.ts';
import { Card } from '../ui/Card.tsx';
import { useToast } from '../ui/useToast.ts';
import { Disagreements } from './Disagreements.tsx';
import { markedSentence, type MarkedSentence } from './editor/passageMarks.ts';
import { TextEditor } from './editor/TextEditor.tsx';
import { withDraft, withOwnText, withTextConfirmed, withTopicRestored } from './topicEdits.ts';
import styles from './topics.module.css';

/** The text of the report: the draft until the adviser edits it, then the adviser's own. Per language of the report. */
export function TextCard({ topic, title }: { topic: TopicId; title: string }) {
  const { text, screens, language: ofScreen } = useResultsText();
  const [language, setLanguage] = useState<Language>(ofScreen);
  const advice = useAdvice(language)?.topics[topic];
  const store = useDossierStore();
  const toast = useToast();
  const { laterCatchingUp } = useAssessment();
  const marked = useMemo(() => (advice ? markedIn(advice) : []), [advice]);
  if (!advice) return null;
  const words = textCardWords[ofScreen];
  // An own text starts from the whole draft, and part of it still comes.
  const waits = laterCatchingUp && !advice.edited;
  // Texts of earlier versions of the program can only be compared as a whole.
  const asWhole = advice.outdated && advice.disagreements.length === 0;
  const write = (value: string): void =>
    store.change((dossier) => withOwnText(dossier, topic, language, value, advice));

  const takeDraft = (): void => {
    const before = store.getDossier().topics[topic];
    store.change((dossier) => withDraft(dossier, topic, language));
    toast({
      text: text.topic.draftTaken,
      undo: () => store.change((dossier) => withTopicRestored(dossier, topic, before)),
    });
  };

  return (
    <Card title={text.topic.textTitle} hint={advice.edited ? text.topic.textEdited : text.topic.textDraft}>
      <fieldset aria-label={text.topic.textLanguage} className={choice.choice}>
        {(['nl', 'en'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={one === language} onClick={() => setLanguage(one)}>
            {screens.languageNames[one]}
          </button>
        ))}
      </fieldset>
      {advice.untranslated && <output className={styles.outdated}>{words.untranslated[language]}</output>}
      {advice.untranslatedNotes.length > 0 && (
        <output className={styles.outdated}>
          {placeNoteWords[ofScreen].untranslated[language](advice.untranslatedNotes.join(', '))}
        </output>
      )}
      {advice.disagreements.length > 0 && <Disagreements topic={topic} language={language} advice={advice} />}
      {asWhole && (
        <output className={styles.outdated}>
          <strong>{text.topic.outdatedTitle}</strong>
          <span>{text.topic.outdatedText}</span>
        </output>
      )}
      <TextEditor
        key={language}
        text={advice.text}
        label={text.topic.textLabel(title, screens.languageNames[language])}
        language={language}
        readOnly={waits}
        marked={marked}
        onChange={write}
      />
      {waits && <p className={styles.quiet}>{words.wait}</p>}
      <DraftFigures advice={advice} />
      {asWhole && <NewDraft advice={advice} language={language} />}
      {advice.edited && (
        <div className={styles.textActions}>
          {advice.outdated && (
            <Button
              size="sm"
              onClick={() => store.change((dossier) => withTextConfirmed(dossier, topic, language, advice))}
            >
              {text.topic.keepText}
            </Button>
          )}
          <Button size="sm" variant="default" onClick={takeDraft}>
            {text.topic.takeDraft}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** The sentences that no longer agree and that still stand in the text. */
function markedIn({ text, disagreements }: TopicAdvice): MarkedSentence[] {
  return disagreements.flatMap(({ was, at }) => (was === null || at === null ? [] : [markedSentence(text, was, at)]));
}

/** Each figure that the draft states leads to where it comes from. */
function DraftFigures({ advice }: { advice: TopicAdvice }) {
  const { language } = useResultsText();
  const { assessment, dossier } = useAssessment();
  const words = originListWords[language];
  if (!assessment || !dossier || advice.passages.length === 0) return null;
  return (
    <section className={styles.draftFigures}>
      <h3>{words.ofText}</h3>
      <p className={styles.quiet}>{words.ofTextHint}</p>
      <OriginList ids={passageOrigins(advice.passages, { dossier, assessment })} label={words.ofText} />
    </section>
  );
}

function NewDraft({ advice, language }: { advice: TopicAdvice; language: Language }) {
  const { text } = useResultsText();
  return (
    <section className={styles.newDraft} lang={language}>
      <h3>{text.topic.newDraft}</h3>
      <p>{advice.draft}</p>
    </section>
  );
}
