import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { TopicAdvice } from '../../../shared/advice/advice.ts';
import type { TopicId } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { useAdvice } from '../assessment/useAdvice.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import choice from '../results/screen.module.css';
import { useResultsText } from '../results/useResultsText.ts';
import { Card } from '../ui/Card.tsx';
import { useToast } from '../ui/useToast.ts';
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
  if (!advice) return null;

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
      {advice.outdated && (
        <output className={styles.outdated}>
          <strong>{text.topic.outdatedTitle}</strong>
          <span>{text.topic.outdatedText}</span>
        </output>
      )}
      <div className={styles.editor} data-outdated={advice.outdated || undefined}>
        <Textarea
          aria-label={text.topic.textLabel(title, screens.languageNames[language])}
          lang={language}
          autosize
          minRows={8}
          maxLength={LONGEST}
          value={advice.text}
          classNames={{ input: styles.textInput }}
          onChange={(event) => {
            const { value } = event.currentTarget;
            store.change((dossier) => withOwnText(dossier, topic, language, value, advice.draft));
          }}
        />
        {advice.outdated && <NewDraft advice={advice} language={language} />}
      </div>
      {advice.edited && (
        <div className={styles.textActions}>
          {advice.outdated && (
            <Button
              size="sm"
              onClick={() => store.change((dossier) => withTextConfirmed(dossier, topic, language, advice.draft))}
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

function NewDraft({ advice, language }: { advice: TopicAdvice; language: Language }) {
  const { text } = useResultsText();
  return (
    <section className={styles.newDraft} lang={language}>
      <h3>{text.topic.newDraft}</h3>
      <p>{advice.draft}</p>
    </section>
  );
}
