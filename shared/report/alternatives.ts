/** Every way to go on for each group, side by side: cost, difference with new diesel, and what speaks against it. */
import { nameOf } from '../advice/findings.ts';
import type { GroupAlternative, GroupTco, Moment } from '../assessment/results.ts';
import { writeShortDate, yearOf } from '../format/dates.ts';
import { roundMoney } from '../format/numbers.ts';
import type { CostType } from '../tco/lines.ts';
import { costWords } from '../text/costs.ts';
import { fillIn } from '../text/fillIn.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import type { Block, RichText } from './blocks.ts';
import { hasManyGroups, optionsOfAllGroups } from './manyGroups.ts';
import type { ReportContext } from './report.ts';

export function alternativeBlocks(context: ReportContext): Block[] {
  const { groups } = context.assessment.tco;
  if (groups.length === 0) return [];
  const text = moneyReportWords[context.language].alternatives;
  return [
    { kind: 'heading', level: 3, text: text.title },
    ...(hasManyGroups(context)
      ? optionsOfAllGroups(context)
      : [
          { kind: 'paragraph', role: 'note', text: text.hint } as const,
          ...groups.flatMap((group) => groupBlocks(group, context)),
        ]),
  ];
}

function groupBlocks(group: GroupTco, context: ReportContext): Block[] {
  const { language, writer } = context;
  const text = moneyReportWords[language].alternatives;
  const { columns } = text;
  const names = costWords[language].alternative;
  const possible = group.planned.alternatives.filter((one) => one.ledger !== null);
  const bought = possible.find((one) => one.id === 'electric');
  // What is open everywhere says nothing about one against another.
  const common = (possible[0]?.ledger?.open ?? []).filter((type) =>
    possible.every((one) => one.ledger?.open.includes(type) === true),
  );
  const types = costWords[language].costType;
  const everywhere = common.map((type) => lowerFirst(types[type]));
  const notes = [
    ...(everywhere.length === 0 ? [] : [text.openForAll(writer.list(everywhere))]),
    ...impossible(group.planned, context),
    ...boughtNow(group, context),
  ];
  return [
    {
      kind: 'table',
      manner: 'compact',
      caption: text.caption(nameOf(context, group.groupId), String(yearOf(group.purchaseDate))),
      columns: [
        { header: columns.option, width: 2.5 },
        { header: columns.perYear, align: 'right', width: 1.1 },
        { header: columns.perKm, align: 'right', width: 1 },
        { header: columns.difference, align: 'right', width: 1.2 },
        { header: columns.mind, width: 4.2 },
      ],
      rows: possible.map((one): RichText[] => {
        const inPlan = one.id === group.electric.id;
        const name = names[one.id];
        const same = one.id === 'electricFinanced' && sameCost(one, bought) ? [text.sameAsBought] : [];
        return [
          inPlan ? [{ text: name, bold: true }, { text: ` (${text.inPlan})` }] : name,
          amount(one, one.ledger?.perYear ?? 0, 0, context),
          amount(one, one.ledger?.perKm ?? 0, 3, context),
          one.id === group.diesel.id ? text.reference : amount(one, one.difference ?? 0, 0, context),
          [...same, ...remarks(one, group, common, context)].join(' '),
        ];
      }),
    },
    ...(notes.length === 0 ? [] : [{ kind: 'paragraph', role: 'note', text: notes.join(' ') } as const]),
  ];

  function sameCost(one: GroupAlternative, other: GroupAlternative | undefined): boolean {
    return writer.euro(one.ledger?.perYear ?? 0) === writer.euro(other?.ledger?.perYear ?? 0);
  }
}

/** A line that is open here and not on the reference would make any amount look like a bargain. */
function amount(one: GroupAlternative, value: number, decimals: number, context: ReportContext): RichText {
  if (one.oneSided.length > 0) return [{ text: moneyReportWords[context.language].origin.open, tone: 'open' }];
  return context.writer.euro(roundMoney(value, decimals), decimals);
}

/** What is open, and where the vehicle is not let in. */
function remarks(
  one: GroupAlternative,
  { groupId, planned }: GroupTco,
  common: readonly CostType[],
  context: ReportContext,
): string[] {
  const { language, writer } = context;
  const text = moneyReportWords[language].alternatives;
  const names = costWords[language].costType;
  const open = (one.ledger?.open ?? []).filter((type) => !common.includes(type));
  // While an answer about the vehicle of now is missing, the day is only the latest one.
  const answersMissing =
    one.id === 'keep' &&
    context.assessment.access.rows.some((row) => row.groupId === groupId && row.outcome === 'open');
  const refused = answersMissing ? text.refusedAtLatest : text.refused;
  const byDay = new Map<string, string[]>();
  for (const { municipality, from } of one.refusedIn) {
    const day = from <= planned.purchaseDate ? '' : from;
    byDay.set(day, [...(byDay.get(day) ?? []), municipality]);
  }
  return [
    ...(open.length === 0 ? [] : [text.open(writer.list(open.map((type) => lowerFirst(names[type]))))]),
    ...[...byDay].map(([day, places]) =>
      day === '' ? text.refusedAlready(writer.list(places)) : refused(writer.list(places), writeShortDate(day)),
    ),
  ];
}

/** Alternatives that cannot do the work share a sentence where they have the same reasons. */
function impossible(moment: Moment, { language, parameters, writer }: ReportContext): string[] {
  const text = moneyReportWords[language].alternatives;
  const words = costWords[language];
  const byReason = new Map<string, string[]>();
  for (const { id, ledger, obstacles } of moment.alternatives) {
    if (ledger !== null) continue;
    const reasons = obstacles.map((one) => fillIn(words.obstacle[one], parameters, language)).join(' ');
    byReason.set(reasons, [...(byReason.get(reasons) ?? []), lowerFirst(words.alternative[id])]);
  }
  return [...byReason].map(([reasons, names]) => text.impossible(writer.list(names), reasons));
}

/** What differs when bought on the day of the visit, in one line. */
function boughtNow(group: GroupTco, { language, writer }: ReportContext): string[] {
  const { now, planned } = group;
  if (now === null) return [];
  const text = moneyReportWords[language].alternatives;
  const parts = now.alternatives.flatMap((one) => {
    const later = planned.alternatives.find((other) => other.id === one.id);
    if (one.ledger === null || one.oneSided.length > 0 || !later?.ledger) return [];
    if (roundMoney(one.ledger.perYear) === roundMoney(later.ledger.perYear)) return [];
    const difference = one.id === group.diesel.id || one.difference === null ? null : writer.euro(one.difference);
    return [
      text.nowOne(lowerFirst(costWords[language].alternative[one.id]), writer.euro(one.ledger.perYear), difference),
    ];
  });
  return parts.length === 0 ? [] : [text.now(writeShortDate(now.purchaseDate), parts.join('; '))];
}

/** Inside a sentence; abbreviations stay as they are. */
function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
