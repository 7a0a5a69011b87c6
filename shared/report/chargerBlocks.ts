/** What the chargers of the plan ask beside the table of strategies: sharing, what falls short, the least they give. */
import { nameOf } from '../advice/findings.ts';
import { roadWeeks } from '../charging/roadWeek.ts';
import { loadDecimals } from '../format/numbers.ts';
import { dutyDayWords } from '../text/dutyDay.ts';
import type { Block } from './blocks.ts';
import { chargerLines, minimumLines } from './chargerSentences.ts';
import { dutyLines } from './dutySentences.ts';
import type { ReportContext } from './report.ts';

/** Only what the adviser chose or what falls short: the proposal itself stands in the text of the topic. */
export function chargerBlocks(context: ReportContext): Block[] {
  const { assessment, language } = context;
  const { charging } = assessment;
  const items = charging.groups.flatMap((group) => {
    const shared = group.charger !== null && group.charger.number < group.duty.number;
    const lines = chargerLines(group, language).filter(
      ({ tone, isRoad }) =>
        // What is charged on the road stands in its own table below.
        (tone === 'bad' && !isRoad) || (tone === 'neutral' && (shared || group.charger?.chosen === true)),
    );
    return lines.length === 0 ? [] : [`${nameOf(context, group.groupId)}: ${lines.map(({ text }) => text).join(' ')}`];
  });
  return [
    ...aside(context),
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...minimumLines(charging, language).map(({ text }): Block => ({ kind: 'paragraph', role: 'note', text })),
    ...roadTable(context),
  ];
}

/** Answers about the day that do not count: a reader of the report must not think they do. */
function aside(context: ReportContext): Block[] {
  const items = context.assessment.charging.groups.flatMap((group) =>
    dutyLines(group, context.language)
      .filter(({ tone }) => tone === 'bad')
      .map(({ text }) => `${nameOf(context, group.groupId)}: ${text}`),
  );
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Up to so many vehicles are told one by one; of more, those of a group together. */
const MOST_VEHICLES = 12;

type RoadRow = ReturnType<typeof roadWeeks>[number];

function perGroup(rows: readonly RoadRow[]): (Omit<RoadRow, 'vehicle'> & { vehicle: null })[] {
  return [...new Set(rows.map((row) => row.groupId))].map((groupId) => {
    const own = rows.filter((row) => row.groupId === groupId);
    const days = own[0].days.map((_, day) => own.reduce((sum, row) => sum + row.days[day], 0));
    return { groupId, vehicle: null, days, weekKWh: own.reduce((sum, row) => sum + row.weekKWh, 0) };
  });
}

function roadTable(context: ReportContext): Block[] {
  const { assessment, language, writer } = context;
  const text = dutyDayWords[language];
  const rows = roadWeeks(assessment.charging.groups);
  if (rows.length === 0) return [];
  const byGroup = rows.length > MOST_VEHICLES;
  const amount = (kWh: number): string => (kWh === 0 ? '–' : writer.number(kWh, loadDecimals(kWh)));
  const sum = (of: (row: (typeof rows)[number]) => number): string =>
    amount(rows.reduce((total, row) => total + of(row), 0));
  return [
    { kind: 'heading', level: 3, text: byGroup ? text.roadTitleGroups : text.roadTitle },
    { kind: 'paragraph', text: `${text.roadHint} In ${text.roadUnit}.` },
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: byGroup ? text.roadGroup : text.roadVehicle, width: 3 },
        ...text.daysShort.map((header) => ({ header, align: 'right' as const })),
        { header: `${text.roadWeek} (kWh)`, width: 1.5, align: 'right' },
      ],
      rows: (byGroup ? perGroup(rows) : rows).map(({ groupId, vehicle, days, weekKWh }) => [
        vehicle === null ? nameOf(context, groupId) : `${nameOf(context, groupId)} ${vehicle}`,
        ...days.map(amount),
        amount(weekKWh),
      ]),
      totalRow: [
        text.roadAll(writer.number(rows.length)),
        ...text.days.map((_, day) => sum((row) => row.days[day])),
        sum((row) => row.weekKWh),
      ],
    },
  ];
}
