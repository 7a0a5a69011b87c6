/** How the adviser's decisions on a topic change the dossier. Pure: from dossier to dossier. */
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

/** The adviser's own text. At the first edit the draft of that moment is kept, to notice later that figures changed. */
export function withOwnText(
  dossier: Dossier,
  topic: TopicId,
  language: Language,
  text: string,
  draft: string,
): Dossier {
  return withTopic(dossier, topic, (record) => ({
    ...record,
    text: { ...record.text, [language]: text },
    draftAtEdit: record.text[language] === null ? { ...record.draftAtEdit, [language]: draft } : record.draftAtEdit,
  }));
}

/** Back to the draft, which follows the figures again. */
export function withDraft(dossier: Dossier, topic: TopicId, language: Language): Dossier {
  return withTopic(dossier, topic, (record) => ({
    ...record,
    text: { ...record.text, [language]: null },
    draftAtEdit: { ...record.draftAtEdit, [language]: null },
  }));
}

/** The adviser looked at the new draft and stands by the own text. */
export function withTextConfirmed(dossier: Dossier, topic: TopicId, language: Language, draft: string): Dossier {
  return withTopic(dossier, topic, (record) => ({
    ...record,
    draftAtEdit: { ...record.draftAtEdit, [language]: draft },
  }));
}

/** Puts back a topic as it was before a step that is undone. */
export function withTopicRestored(dossier: Dossier, topic: TopicId, record: TopicRecord): Dossier {
  return withTopic(dossier, topic, () => record);
}
