/** What the chargers of the plan ask beside the table of strategies: sharing, what falls short, the least they give. */
import { nameOf } from '../advice/findings.ts';
import type { Block } from './blocks.ts';
import { chargerLines, minimumLines } from './chargerSentences.ts';
import type { ReportContext } from './report.ts';

/** Only what the adviser chose or what falls short: the proposal itself stands in the text of the topic. */
export function chargerBlocks(context: ReportContext): Block[] {
  const { assessment, language } = context;
  const { charging } = assessment;
  const items = charging.groups.flatMap((group) => {
    const shared = group.charger !== null && group.charger.number < group.duty.number;
    const lines = chargerLines(group, language).filter(
      ({ tone }) => tone === 'bad' || (tone === 'neutral' && (shared || group.charger?.chosen === true)),
    );
    return lines.length === 0 ? [] : [`${nameOf(context, group.groupId)}: ${lines.map(({ text }) => text).join(' ')}`];
  });
  return [
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...minimumLines(charging, language).map((text): Block => ({ kind: 'paragraph', role: 'note', text })),
  ];
}
