/** Per group the arithmetic of every cost line: of diesel and the electric choice in full, of the others what differs. */
import { arithmeticOf } from '../advice/arithmetic.ts';
import { nameOf } from '../advice/findings.ts';
import type { Origin } from '../assessment/origin.ts';
import type { GroupAlternative, GroupTco } from '../assessment/results.ts';
import { writeShortDate } from '../format/dates.ts';
import { roundMoney } from '../format/numbers.ts';
import type { Alternative, CostOfType } from '../tco/calculate.ts';
import { annexWords } from '../text/annex.ts';
import { costWords, partName } from '../text/costs.ts';
import { fillIn } from '../text/fillIn.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { manyGroupsWords } from '../text/manyGroups.ts';
import type { Block, RichText } from './blocks.ts';
import { originBasis } from './originBasis.ts';
import { originValue } from './originLabels.ts';
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
        { header: columns.cost, width: 2.1 },
        { header: columns.perYear, width: 0.9, align: 'right' },
        { header: columns.arithmetic, width: 5.4 },
        { header: columns.basis, width: 1.8 },
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
  const planned = (ledger: Alternative): Told => ({
    ledger,
    id: `tco/${group.groupId}/${ledger.id}`,
    shown: full.includes(ledger),
    missing: (group.planned.alternatives.find((one) => one.id === ledger.id)?.oneSided.length ?? 0) > 0,
  });
  const others = group.planned.alternatives.filter(
    (one): one is GroupAlternative & { ledger: Alternative } =>
      !hasManyGroups(context) && one.ledger !== null && full.every((ledger) => ledger.id !== one.id),
  );
  return [
    ...full.flatMap((ledger, index) => [
      totalRow(names[ledger.id], planned(ledger), isFirst && index === 0, context),
      ...ledger.costs.filter(says).map((cost) => costRow(cost, planned(ledger), context)),
    ]),
    ...others.flatMap(({ ledger }) => {
      const base = ledger.powertrain === 'electric' ? group.electric : group.diesel;
      const title = text.otherwise(names[ledger.id], names[base.id].toLowerCase());
      return differingRows(title, planned(ledger), base, context);
    }),
    ...boughtNowRows(group, context),
  ];
}

/** A ledger with what the ids of its values begin with. */
interface Told {
  ledger: Alternative;
  id: string;
  /** Whether it is one that the ledgers of the report show. */
  shown: boolean;
  missing: boolean;
}

/** Only the lines that are otherwise than those of a ledger further up. */
function differingRows(title: string, told: Told, base: Alternative, context: ReportContext): RichText[][] {
  const differing = told.ledger.costs.filter((cost) => says(cost) && !sameAs(cost, base));
  return [totalRow(title, told, false, context), ...differing.map((cost) => costRow(cost, told, context))];
}

/** What the report says of buying today, where that is another amount. */
function boughtNowRows({ groupId, now, planned }: GroupTco, context: ReportContext): RichText[][] {
  if (now === null || hasManyGroups(context)) return [];
  const { language } = context;
  const names = costWords[language].alternative;
  const day = writeShortDate(now.purchaseDate);
  return now.alternatives.flatMap(({ id, ledger, oneSided }) => {
    const base = planned.alternatives.find((one) => one.id === id)?.ledger ?? null;
    if (ledger === null || base === null || oneSided.length > 0) return [];
    if (roundMoney(ledger.perYear) === roundMoney(base.perYear)) return [];
    const title = annexWords[language].boughtNowDiffers(names[id], day);
    return differingRows(title, { ledger, id: `tcoNow/${groupId}/${id}`, shown: false, missing: false }, base, context);
  });
}

function totalRow(name: string, told: Told, withBasis: boolean, context: ReportContext): RichText[] {
  const text = moneyReportWords[context.language].origin;
  const origin = originBasis(context).origin(told.id);
  const amount = origin === null ? '' : originValue(origin, context);
  return [
    [{ text: name, bold: true }],
    // A sum that misses a line which the reference has would look like a bargain.
    [
      {
        text: !told.missing ? amount : told.shown ? annexWords[context.language].withoutOpen(amount) : text.open,
        bold: true,
      },
    ],
    text.oneSum,
    withBasis ? basisOf(origin, context) : '',
  ];
}

function basisOf(origin: Origin | null, context: ReportContext): string {
  return origin === null
    ? ''
    : originBasis(context).references({ entries: origin.entries, figures: origin.parameters });
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

function costRow(cost: CostOfType, { id }: Told, context: ReportContext): RichText[] {
  const { parameters, language, writer } = context;
  const text = moneyReportWords[language].origin;
  const words = costWords[language];
  const origin = originBasis(context).origin(`${id}/${cost.type}`);
  const parts = origin?.parts ?? [];
  const named = [...new Set(parts.map(({ part }) => part))].map((name) => parts.filter(({ part }) => part === name));
  const products = named.map((same) => {
    const each = same.filter((part) => same.length === 1 || part.amounts.some((amount) => amount !== 0));
    const sum = same.reduce((total, part) => total + part.perYear, 0);
    const product = each.map((part) => arithmeticOf(part, parameters, language)).join(' + ');
    return parts.length === 1 ? product : `${partName(same[0].part, words)}: ${product} = ${writer.euro(sum)}`;
  });
  const reason = cost.line.reason === null ? [] : [fillIn(words.lineReason[cost.line.reason], parameters, language)];
  return [
    words.costType[cost.type],
    cost.line.state === 'open' ? text.open : writer.euro(cost.perYear),
    [...products, ...reason].join('\n'),
    basisOf(origin, context),
  ];
}
