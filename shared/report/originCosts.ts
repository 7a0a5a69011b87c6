/** Per group the arithmetic of every cost line: of diesel and the electric choice in full, of the others what differs. */
import { arithmeticOf } from '../advice/arithmetic.ts';
import { nameOf } from '../advice/findings.ts';
import type { GroupAlternative, GroupTco } from '../assessment/results.ts';
import { roundMoney } from '../format/numbers.ts';
import type { Alternative, CostOfType } from '../tco/calculate.ts';
import { costWords, partName } from '../text/costs.ts';
import { fillIn } from '../text/fillIn.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { manyGroupsWords } from '../text/manyGroups.ts';
import type { Block, RichText } from './blocks.ts';
import { basisText, originBasis } from './originBasis.ts';
import { hasManyGroups, largestPerClass } from './manyGroups.ts';
import type { ReportContext } from './report.ts';

export function costOriginBlocks(context: ReportContext): Block[] {
  const { language } = context;
  const text = moneyReportWords[language].origin;
  const { costColumns: columns } = text;
  const many = hasManyGroups(context);
  const groups = many ? largestPerClass(context) : context.assessment.tco.groups;
  const names = groups.map(({ groupId }) => nameOf(context, groupId));
  const which = manyGroupsWords[language].origin.costs(context.writer.list(names));
  const tables = groups.flatMap((group, index): Block[] => [
    { kind: 'heading', level: 3, text: text.costs(names[index]) },
    { kind: 'paragraph', role: 'note', text: factorText(group, context) },
    {
      kind: 'table',
      manner: 'fine',
      columns: [
        { header: columns.cost, width: 2.2 },
        { header: columns.perYear, width: 0.9, align: 'right' },
        { header: columns.arithmetic, width: 4.6 },
        { header: columns.basis, width: 2.3 },
      ],
      rows: groupRows(group, index === 0, context),
    },
  ]);
  return many ? [{ kind: 'paragraph', role: 'note', text: which }, ...tables] : tables;
}

/** By how much an amount of now is divided to become a yearly one. */
function factorText(group: GroupTco, { language, writer }: ReportContext): string {
  const { presentValue, perYear } = group.diesel;
  const factor = perYear === 0 ? 0 : presentValue / perYear;
  return moneyReportWords[language].origin.factor(writer.number(group.years), writer.number(factor, 3));
}

/** With the basis of the sums where they stand first: it is the same for all. */
function groupRows(group: GroupTco, isFirst: boolean, context: ReportContext): RichText[][] {
  const { language } = context;
  const text = moneyReportWords[language].origin;
  const names = costWords[language].alternative;
  const full = [group.diesel, group.electric];
  const others = group.planned.alternatives.filter(
    (one): one is GroupAlternative & { ledger: Alternative } =>
      !hasManyGroups(context) && one.ledger !== null && full.every((ledger) => ledger.id !== one.id),
  );
  return [
    ...full.flatMap((ledger, index) => [
      totalRow(names[ledger.id], ledger, group, isFirst && index === 0, context),
      ...ledger.costs.filter(says).map((cost) => costRow(cost, ledger, group, context)),
    ]),
    ...others.flatMap(({ ledger }) => {
      const base = ledger.powertrain === 'electric' ? group.electric : group.diesel;
      const differing = ledger.costs.filter((cost) => says(cost) && !sameAs(cost, base));
      return [
        totalRow(text.otherwise(names[ledger.id], names[base.id].toLowerCase()), ledger, group, false, context),
        ...differing.map((cost) => costRow(cost, ledger, group, context)),
      ];
    }),
  ];
}

function totalRow(
  name: string,
  ledger: Alternative,
  group: GroupTco,
  withBasis: boolean,
  context: ReportContext,
): RichText[] {
  const text = moneyReportWords[context.language].origin;
  const origin = originBasis(context).origin(`tco/${group.groupId}/${ledger.id}`);
  const own = group.planned.alternatives.find((one) => one.id === ledger.id);
  const missing = (own?.oneSided.length ?? 0) > 0;
  return [
    [{ text: name, bold: true }],
    // A sum that misses a line which the reference has would look like a bargain.
    [{ text: missing ? text.open : context.writer.euro(ledger.perYear), bold: true }],
    text.oneSum,
    withBasis ? basisText([origin], context) : '',
  ];
}

/** Whether a line has an amount, or a reason why it is open or counts as nothing that somebody could expect. */
function says(cost: CostOfType): boolean {
  return cost.line.state === 'open' || roundMoney(cost.perYear) !== 0;
}

function sameAs(cost: CostOfType, base: Alternative): boolean {
  const other = base.costs.find((one) => one.type === cost.type);
  return (
    other !== undefined &&
    other.line.state === cost.line.state &&
    roundMoney(other.perYear) === roundMoney(cost.perYear)
  );
}

function costRow(cost: CostOfType, ledger: Alternative, group: GroupTco, context: ReportContext): RichText[] {
  const { parameters, language, writer } = context;
  const text = moneyReportWords[language].origin;
  const words = costWords[language];
  const origin = originBasis(context).origin(`tco/${group.groupId}/${ledger.id}/${cost.type}`);
  const parts = origin?.parts ?? [];
  const products = parts.map((part) => {
    const product = arithmeticOf(part, parameters, language);
    return parts.length === 1 ? product : `${partName(part.part, words)}: ${product} = ${writer.euro(part.perYear)}`;
  });
  const reason = cost.line.reason === null ? [] : [fillIn(words.lineReason[cost.line.reason], parameters, language)];
  return [
    words.costType[cost.type],
    cost.line.state === 'open' ? text.open : writer.euro(cost.perYear),
    [...products, ...reason].join('\n'),
    basisText([origin], context),
  ];
}
