/** Per group the arithmetic of every cost line: of diesel and the electric choice in full, of the others what differs. */
import { nameOf } from '../advice/findings.ts';
import type { GroupAlternative, GroupTco } from '../assessment/results.ts';
import { writeShortDate } from '../format/dates.ts';
import { roundMoney } from '../format/numbers.ts';
import type { Alternative } from '../tco/calculate.ts';
import { annexWords } from '../text/annex.ts';
import { costWords } from '../text/costs.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { manyGroupsWords } from '../text/manyGroups.ts';
import type { Block, RichText } from './blocks.ts';
import { originBasis } from './originBasis.ts';
import { basisOf, costRow, differing, factorText, says, toldOf, totalOf, type Told } from './originCostLines.ts';
import { likeGroupBlocks } from './originCostsOfMany.ts';
import { hasManyGroups, largestPerClass, othersLike } from './manyGroups.ts';
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
    ...(many ? likeGroupBlocks(group, othersLike(group, context), context) : []),
  ]);
  return many ? [{ kind: 'paragraph', role: 'note', text: which }, ...tables] : tables;
}

/** With the basis of the sums where they stand first: it is the same for all. */
function groupRows(group: GroupTco, isFirst: boolean, context: ReportContext): RichText[][] {
  const { language } = context;
  const text = moneyReportWords[language].origin;
  const names = costWords[language].alternative;
  const full = [group.diesel, group.electric];
  const planned = (ledger: Alternative): Told => toldOf(group, ledger);
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

/** Only the lines that are otherwise than those of a ledger further up. */
function differingRows(title: string, told: Told, base: Alternative, context: ReportContext): RichText[][] {
  const rows = differing(told, base).map((cost) => costRow(cost, told, context));
  return [totalRow(title, told, false, context), ...rows];
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
  return [
    [{ text: name, bold: true }],
    [{ text: totalOf(told, context), bold: true }],
    moneyReportWords[context.language].origin.oneSum,
    withBasis ? basisOf(originBasis(context).origin(told.id), context) : '',
  ];
}
