/** The draft and the findings of each topic. */
import type { TopicId } from '../dossier/schema.ts';
import { accessFindings, doNothing, permitFindings, zoneRemarks } from './accessFindings.ts';
import { chargerFindings, gridFindings } from './chargingFindings.ts';
import { costFindings, flipFindings, planFindings, subsidyFindings } from './costFindings.ts';
import { topic1Draft } from './drafts/topic1.ts';
import { topic2Draft } from './drafts/topic2.ts';
import { topic3Draft } from './drafts/topic3.ts';
import { topic4Draft } from './drafts/topic4.ts';
import { efficiencyFindings } from './efficiencyFindings.ts';
import type { AdviceContext, Finding } from './findings.ts';
import { withoutHollow, type DraftBlock } from './passages/passage.ts';

/** All findings of a topic, in the order in which they are told. */
export function findingsOf(topic: TopicId, context: AdviceContext): Finding[] {
  switch (topic) {
    case 'topic1':
      return [...accessFindings(context), ...zoneRemarks(context), ...permitFindings(context), ...doNothing(context)];
    case 'topic2':
      return [
        ...costFindings(context),
        ...planFindings(context),
        ...flipFindings(context),
        ...subsidyFindings(context),
      ];
    case 'topic3':
      return [...gridFindings(context), ...chargerFindings(context)];
    case 'topic4':
      return efficiencyFindings(context);
  }
}

const drafts: Record<TopicId, (context: AdviceContext) => DraftBlock[]> = {
  topic1: topic1Draft,
  topic2: topic2Draft,
  topic3: topic3Draft,
  topic4: topic4Draft,
};

/** The draft of a topic; empty while there is no fleet to speak of. */
export function draftOf(topic: TopicId, context: AdviceContext): DraftBlock[] {
  return context.assessment.charging.groups.length === 0 ? [] : withoutHollow(drafts[topic](context));
}
