/** How the adviser's decisions on a topic change the dossier. Pure: from dossier to dossier. */
import type { TopicAdvice } from '../../../shared/advice/advice.ts';
import {
  storedPassages,
  withNewSentence,
  withPassageSeen,
  type Disagreement,
} from '../../../shared/advice/passages/compare.ts';
import type { Dossier, TopicId, TopicRecord } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';

function withTopic(dossier: Dossier, topic: TopicId, change: (record: TopicRecord) => TopicRecord): Dossier {
  return { ...dossier, topics: { ...dossier.topics, [topic]: change(dossier.topics[topic]) } };
}

/** Marks a point; null makes it open again. The reason for skipping stays, in case it is skipped once more. */
export function withPoint(
  dossier: Dossier,
  topic: TopicId,
  point: string,
  state: 'covered' | 'skipped' | null,
): Dossier {
  return withTopic(dossier, topic, (record) => {
    const { [point]: _before, ...others } = record.covered;
    return { ...record, covered: state === null ? others : { ...others, [point]: state } };
  });
}

export function withSkipReason(dossier: Dossier, topic: TopicId, point: string, reason: string): Dossier {
  return withTopic(dossier, topic, (record) => ({
    ...record,
    skippedBecause: { ...record.skippedBecause, [point]: reason },
  }));
}

/** The draft as it reads now, with its passages. */
export type DraftNow = Pick<TopicAdvice, 'draft' | 'passages'>;

/** The adviser's own text. At the first edit the draft of that moment is kept, to notice later that figures changed. */
export function withOwnText(
  dossier: Dossier,
  topic: TopicId,
  language: Language,
  text: string,
  now: DraftNow,
): Dossier {
  return withTopic(dossier, topic, (record) => {
    const edited = { ...record, text: { ...record.text, [language]: text } };
    return record.text[language] === null ? withDraftOf(edited, language, now) : edited;
  });
}

function withDraftOf(record: TopicRecord, language: Language, { draft, passages }: DraftNow): TopicRecord {
  return {
    ...record,
    draftAtEdit: { ...record.draftAtEdit, [language]: draft },
    passagesAtEdit: { ...record.passagesAtEdit, [language]: storedPassages(passages, language) },
  };
}

/** Back to the draft, which follows the figures again. */
export function withDraft(dossier: Dossier, topic: TopicId, language: Language): Dossier {
  return withTopic(dossier, topic, (record) => ({
    ...record,
    text: { ...record.text, [language]: null },
    draftAtEdit: { ...record.draftAtEdit, [language]: null },
    passagesAtEdit: { ...record.passagesAtEdit, [language]: null },
  }));
}

/** The adviser looked at the new draft and stands by the own text. */
export function withTextConfirmed(dossier: Dossier, topic: TopicId, language: Language, now: DraftNow): Dossier {
  return withTopic(dossier, topic, (record) => withDraftOf(record, language, now));
}

/** One sentence that no longer agrees: taken over into the text as it reads now, or looked at and left as it stands. */
export function withSentence(
  dossier: Dossier,
  topic: TopicId,
  language: Language,
  disagreement: Disagreement,
  choice: 'take' | 'leave',
  { passages }: DraftNow,
): Dossier {
  return withTopic(dossier, topic, (record) => {
    const text = record.text[language];
    const before = record.passagesAtEdit[language];
    if (text === null || before === null) return record;
    const seen = withPassageSeen(before, disagreement.id, passages, language);
    const next = choice === 'take' ? withNewSentence(text, disagreement) : text;
    return {
      ...record,
      text: { ...record.text, [language]: next },
      passagesAtEdit: { ...record.passagesAtEdit, [language]: seen },
    };
  });
}

/** Puts back a topic as it was before a step that is undone. */
export function withTopicRestored(dossier: Dossier, topic: TopicId, record: TopicRecord): Dossier {
  return withTopic(dossier, topic, () => record);
}
