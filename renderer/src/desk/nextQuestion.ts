/** The order in which a talk goes: every question that this company must be asked, and which of them comes next. Pure. */
import type { Advice } from '../../../shared/advice/advice.ts';
import { topicIds, type Dossier } from '../../../shared/dossier/schema.ts';
import { askedFields, isAnswered } from '../dossier/completeness.ts';
import type { DeskSection } from './sections.ts';

export interface TalkQuestion {
  section: DeskSection;
  /** The group that must stand on the screen, or the view of the section. */
  item?: string;
  /** The field; null where the section itself is what comes next. */
  path: string | null;
  open: boolean;
}

/** The question of a fleet without groups: asked by the new row of the table. */
export const EMPTY_FLEET = 'fleetGroups';

/** Record first, then the four topics. Without groups the empty table is the question of the fleet. */
export function talkQuestions(dossier: Dossier, advice: Advice | null): TalkQuestion[] {
  const recorded = (section: 'company' | 'fleet' | 'site'): TalkQuestion[] =>
    askedFields(dossier, section).map((path) => {
      const index = /^fleetGroups\[(\d+)\]/.exec(path)?.[1];
      const item = index === undefined ? undefined : dossier.fleetGroups[Number(index)].id;
      return { section, item, path, open: !isAnswered(dossier, path) };
    });
  const fleet: TalkQuestion[] =
    dossier.fleetGroups.length === 0
      ? [{ section: 'fleet', item: 'table', path: EMPTY_FLEET, open: true }]
      : recorded('fleet');
  return [
    ...recorded('company'),
    ...fleet,
    ...recorded('site'),
    ...topicIds.flatMap((topic) => ofTopic(topic, advice)),
  ];
}

/**
 * Of a point that is still open: what is to be asked, and then the point itself. Who answers fast is here before the
 * advice is: then the topic as a whole comes next, and not the report.
 */
function ofTopic(topic: (typeof topicIds)[number], advice: Advice | null): TalkQuestion[] {
  if (advice === null) return [{ section: topic, path: null, open: true }];
  return advice.topics[topic].points.flatMap((point) => [
    ...point.questions
      .filter(({ where }) => where === null)
      .map(({ key, state }) => ({
        section: topic,
        path: `talk.answers.${key}`,
        open: point.state === 'open' && state === 'open',
      })),
    { section: topic, path: pointPath(topic, point.id), open: point.state === 'open' },
  ]);
}

/** Where the tick of a point stands. */
export function pointPath(topic: (typeof topicIds)[number], point: string): string {
  return `topics.${topic}.covered.${point}`;
}

/**
 * The first open question after the field with the cursor, or else from where the section on the screen begins; after
 * the last from the beginning again. Null when none is open.
 */
export function nextQuestion(
  questions: readonly TalkQuestion[],
  section: DeskSection,
  focused: string | null,
): TalkQuestion | null {
  const at = questions.findIndex(({ path }) => path !== null && path === focused);
  const from =
    at >= 0
      ? at + 1
      : Math.max(
          0,
          questions.findIndex((question) => question.section === section),
        );
  const round = [...questions.slice(from), ...questions.slice(0, from)];
  return round.find(({ open, path }) => open && (path === null || path !== focused)) ?? null;
}
