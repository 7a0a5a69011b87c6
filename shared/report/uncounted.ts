/** Groups without a number of vehicles: wherever vehicles are counted, the report says that these are not among them. */
import { groupNamed, isShort } from '../advice/drafts/lists.ts';
import { nameOf } from '../advice/findings.ts';
import { writeSlot } from '../advice/passages/slots.ts';
import { uncountedWords } from '../text/uncounted.ts';
import type { Block } from './blocks.ts';
import { fewNames } from './manyGroups.ts';
import type { ReportContext } from './report.ts';

export function everyGroupIsCounted({ assessment }: Pick<ReportContext, 'assessment'>): boolean {
  return assessment.access.uncounted.length === 0;
}

/** Beside the figures of page one; nothing where every group is counted. */
export function uncountedCallout(context: ReportContext): Block[] {
  if (everyGroupIsCounted(context)) return [];
  const text = uncountedWords[context.language];
  return [{ kind: 'callout', tone: 'warning', title: text.title, text: text.onPageOne(names(context)) }];
}

/** Under a table or figure with a count. */
export function uncountedNote(context: ReportContext): Block[] {
  return uncountedSentences(context).map((text) => ({ kind: 'paragraph', role: 'note', text }));
}

export function uncountedSentences(context: ReportContext): string[] {
  return everyGroupIsCounted(context) ? [] : [uncountedWords[context.language].note(names(context))];
}

function names(context: ReportContext): string {
  return fewNames(
    context.assessment.access.uncounted.map((id) => {
      const name = nameOf(context, id);
      return isShort(name) ? name : writeSlot({ kind: 'group', value: groupNamed(id, context) }, context.language);
    }),
    context,
  );
}
