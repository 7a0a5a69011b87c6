import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
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
import { applyTo, Layout } from './Layout.tsx';
import { layoutOfKey } from './layouts.ts';
import { ReportText } from './ReportText.tsx';
import { withDraft, withOwnText, withTextConfirmed, withTopicRestored } from './topicEdits.ts';
import styles from './topics.module.css';

/** As much as the record holds. */
const LONGEST = 20_000;

/** The text of the report: the draft until the adviser edits it, then the adviser's own. Per language of the report. */
export function TextCard({ topic, title }: { topic: TopicId; title: string }) {
  const { text, screens, language: ofScreen } = useResultsText();
  const [language, setLanguage] = useState<Language>(ofScreen);
  const advice = useAdvice(language)?.topics[topic];
  const store = useDossierStore();
  const toast = useToast();
  const field = useRef<HTMLTextAreaElement>(null);
  const { laterCatchingUp } = useAssessment();
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
      <Layout field={field} disabled={waits} onChange={write} />
      <div className={styles.editor}>
        <Textarea
          ref={field}
          aria-label={text.topic.textLabel(title, screens.languageNames[language])}
          lang={language}
          autosize
          minRows={8}
          maxLength={LONGEST}
          readOnly={waits}
          value={advice.text}
          classNames={{ input: styles.textInput }}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            const change = waits ? null : layoutOfKey(event);
            if (change !== null && applyTo(event.currentTarget, change, write)) event.preventDefault();
          }}
        />
        <section className={styles.preview} aria-label={words.preview}>
          <h3>{words.preview}</h3>
          <ReportText text={advice.text} language={language} />
        </section>
      </div>
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
