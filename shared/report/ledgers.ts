/** The ledger of each group: every cost line, both sides, with the total as the sum of the lines as shown. */
import { nameOf } from '../advice/findings.ts';
import { costStanding } from '../assessment/costStanding.ts';
import type { GroupTco } from '../assessment/results.ts';
import { roundMoney } from '../format/numbers.ts';
import type { CostOfType } from '../tco/calculate.ts';
import type { LineReason } from '../tco/lines.ts';
import { costWords, partName } from '../text/costs.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { domainWords } from '../text/domain.ts';
import { fillIn } from '../text/fillIn.ts';
import { reportWords } from '../text/report.ts';
import type { Block, RichText } from './blocks.ts';
import { hasManyGroups, ledgersOfAllGroups } from './manyGroups.ts';
import type { ReportContext } from './report.ts';

/** The annex of all ledgers; nothing where nothing could be calculated. */
export function ledgerBlocks(context: ReportContext): Block[] {
  const { groups } = context.assessment.tco;
  if (groups.length === 0) return [];
  const text = moneyReportWords[context.language];
  return [
    { kind: 'heading', level: 1, text: text.chapters.costs, startsPage: true },
    { kind: 'paragraph', role: 'note', text: text.roundedTotals },
    ...(hasManyGroups(context) ? ledgersOfAllGroups(context) : groups.flatMap((group) => ledger(group, context))),
  ];
}

/** Whether there is something to say of a line: an amount, something open, or part of another line. */
function matters(cost: CostOfType): boolean {
  const { state } = cost.line;
  return state === 'open' || state === 'included' || shown(cost) !== 0;
}

/** What a line adds to a total as shown: rounded once, here, to whole euros. */
function shown(cost: CostOfType): number {
  return roundMoney(cost.perYear);
}

function ledger(group: GroupTco, context: ReportContext): Block[] {
  const { language, writer } = context;
  const text = reportWords[language];
  const domain = domainWords[language];
  const columns = text.ledgerColumns;
  // Without what the vehicle itself costs there is no total of that side, and no difference.
  const unknown = costStanding([group]) === 'unknown';
  const total = (side: 'diesel' | 'electric' | 'both', amount: string): string =>
    unknown && (side === 'both' || group.oneSided.some(({ powertrain }) => powertrain === side))
      ? text.key.open
      : amount;
  const pairs = group.diesel.costs.flatMap((diesel) => {
    const electric = group.electric.costs.find((cost) => cost.type === diesel.type);
    if (!electric) return [];
    // A subsidy that is missed for its term matters too: the reason stands under the table.
    const missed = electric.line.reason === 'schemeClosed' || electric.line.reason === 'schemeTooLate';
    return matters(diesel) || matters(electric) || missed ? [{ diesel, electric }] : [];
  });
  const cell = (cost: CostOfType): string => {
    if (cost.line.state === 'open') return text.lineOpen;
    if (cost.line.state === 'included') return text.lineIncluded;
    if (cost.line.state === 'none') return text.lineNone;
    return writer.euro(shown(cost));
  };
  const sumOf = (costs: readonly CostOfType[]): number => costs.reduce((sum, cost) => sum + shown(cost), 0);
  const diesel = sumOf(pairs.map((pair) => pair.diesel));
  const electric = sumOf(pairs.map((pair) => pair.electric));
  const sentence = (reason: LineReason): string => fillIn(domain.lineReason[reason], context.parameters, language);
  const notes = [
    ...new Set(
      pairs
        .flatMap((pair) => [pair.diesel.line, pair.electric.line])
        .flatMap((line) => (line.state === 'open' && line.reason !== null ? [sentence(line.reason)] : [])),
    ),
  ];
  const subsidy = group.electric.costs.find((cost) => cost.type === 'subsidy');
  const refused = subsidy?.line.reason;
  if (refused === 'schemeClosed' || refused === 'schemeTooLate') notes.push(sentence(refused));
  return [
    { kind: 'heading', level: 3, text: text.ledgerTable(nameOf(context, group.groupId), writer.number(group.years)) },
    {
      kind: 'table',
      manner: 'fine',
      columns: [
        { header: columns.cost, width: 2.6 },
        { header: columns.diesel, align: 'right', width: 1.4 },
        { header: columns.electric, align: 'right', width: 1.4 },
        { header: columns.difference, align: 'right', width: 1.4 },
      ],
      rows: [
        ...pairs.flatMap((pair) => [
          [
            domain.costType[pair.diesel.type],
            cell(pair.diesel),
            cell(pair.electric),
            pair.diesel.line.state === 'open' || pair.electric.line.state === 'open'
              ? text.lineOpen
              : writer.euro(shown(pair.electric) - shown(pair.diesel)),
          ],
          ...partRows(pair, group, context),
        ]),
        [
          text.ledgerPerKm,
          total('diesel', writer.euro(group.diesel.perKm, 3)),
          total('electric', writer.euro(group.electric.perKm, 3)),
          total('both', writer.euro(group.electric.perKm - group.diesel.perKm, 3)),
        ],
      ],
      totalRow: [
        text.ledgerTotal,
        total('diesel', writer.euro(diesel)),
        total('electric', writer.euro(electric)),
        total('both', writer.euro(electric - diesel)),
      ],
    },
    ...(notes.length === 0 ? [] : [{ kind: 'paragraph', role: 'note', text: notes.join(' ') } as const]),
  ];
}

/** The parts of a line under it, where it has several: they show what it is made of and are not added again. */
function partRows(
  pair: { diesel: CostOfType; electric: CostOfType },
  group: GroupTco,
  { language, writer }: ReportContext,
): RichText[][] {
  const [diesel, electric] = [partsOf(pair.diesel, group.diesel), partsOf(pair.electric, group.electric)];
  const names = [...new Set([...diesel.keys(), ...electric.keys()])];
  if (Math.max(diesel.size, electric.size) < 2) return [];
  const cell = (value: number | undefined): RichText => [
    { text: value === undefined ? '' : writer.euro(value), italic: true },
  ];
  return names.map((name) => [
    [{ text: `– ${partName(name, costWords[language])}`, italic: true }],
    cell(diesel.get(name)),
    cell(electric.get(name)),
    '',
  ]);
}

/** Yearly amounts of the parts by name, whole euros; those that come to nothing are left out. */
function partsOf(cost: CostOfType, { presentValue, perYear }: GroupTco['diesel']): Map<string, number> {
  const perPresentValue = presentValue === 0 ? 0 : perYear / presentValue;
  const sums = new Map<string, number>();
  for (const part of cost.parts) {
    sums.set(part.part, (sums.get(part.part) ?? 0) + part.presentValue * perPresentValue);
  }
  return new Map(
    [...sums].map(([name, value]) => [name, roundMoney(value)] as const).filter(([, value]) => value !== 0),
  );
}
