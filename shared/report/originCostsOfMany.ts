/** Of a fleet of many groups: for each group what is otherwise than at the group of its kind that is written out in full. */
import { nameOf } from '../advice/findings.ts';
import type { GroupTco } from '../assessment/results.ts';
import { roundMoney } from '../format/numbers.ts';
import type { Alternative, CostOfType } from '../tco/calculate.ts';
import { costWords } from '../text/costs.ts';
import { manyGroupsWords } from '../text/manyGroups.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import type { Block, RichText } from './blocks.ts';
import { cheapestAllowed } from './manyGroups.ts';
import { arithmeticLines, differing, factorText, toldOf, totalOf, type Told } from './originCostLines.ts';
import type { ReportContext } from './report.ts';

/** A row for each ledger that the report shows of the others of this kind: its sum, and the lines that differ. */
export function likeGroupBlocks(base: GroupTco, others: readonly GroupTco[], context: ReportContext): Block[] {
  const { like } = manyGroupsWords[context.language];
  const name = nameOf(context, base.groupId);
  const rows = [...bestRows(base, context), ...others.flatMap((group) => groupRows(group, base, context))];
  if (rows.length === 0) return [];
  return [
    { kind: 'paragraph', role: 'note', text: like.intro(name) },
    {
      kind: 'table',
      manner: 'fine',
      columns: [
        { header: like.group, width: 2.2 },
        { header: moneyReportWords[context.language].origin.costColumns.perYear, width: 1, align: 'right' },
        { header: like.lines, width: 7.2 },
      ],
      rows,
    },
  ];
}

function groupRows(group: GroupTco, base: GroupTco, context: ReportContext): RichText[][] {
  const { like } = manyGroupsWords[context.language];
  const as = nameOf(context, base.groupId);
  // The same divisor is not said again.
  const factor = factorText(group, context);
  const first = factor === factorText(base, context) ? [] : [factor];
  return [
    row(group, group.diesel, base.diesel, like.asGroup(as), first, context),
    row(group, group.electric, base.electric, like.asGroup(as), [], context),
    ...bestRows(group, context),
  ];
}

/** The cheapest that may go everywhere, where it is neither: beside the ledger of the same group that is nearest. */
function bestRows(group: GroupTco, context: ReportContext): RichText[][] {
  const { language } = context;
  const best = cheapestAllowed(group)?.ledger ?? null;
  if (best === null || best.id === group.electric.id || best.id === group.diesel.id) return [];
  const near = best.powertrain === 'electric' ? group.electric : group.diesel;
  const as = manyGroupsWords[language].like.asOption(costWords[language].alternative[near.id].toLowerCase());
  return [row(group, best, near, as, [], context)];
}

function row(
  group: GroupTco,
  ledger: Alternative,
  base: Alternative,
  as: string,
  first: readonly string[],
  context: ReportContext,
): RichText[] {
  const { language } = context;
  const told = toldOf(group, ledger);
  const lines = [...first, ...differing(told, base).map((cost) => lineText(cost, told, context))];
  return [
    [
      { text: nameOf(context, group.groupId), bold: true },
      { text: `\n${costWords[language].alternative[ledger.id]} (${as})` },
    ],
    [{ text: totalOf(told, context), bold: true }],
    lines.length === 0 ? manyGroupsWords[language].like.nothing : lines.join('\n'),
  ];
}

/** "Energie: € 9.231 = 26.000 km per jaar × …". */
function lineText(cost: CostOfType, told: Told, context: ReportContext): string {
  const { language, writer } = context;
  const open = cost.line.state === 'open';
  const amount = open ? moneyReportWords[language].origin.open : writer.euro(cost.perYear);
  const products = arithmeticLines(cost, told, context);
  const sign = open || roundMoney(cost.perYear) === 0 ? ': ' : ' = ';
  return `${costWords[language].costType[cost.type]}: ${amount}${products.length === 0 ? '' : sign}${products.join('; ')}`;
}
