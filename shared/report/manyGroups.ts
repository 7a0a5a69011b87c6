/** A fleet of many groups is told in tables over all groups: a table for each would fill more pages than anyone reads. */
import { nameOf } from '../advice/findings.ts';
import { atMost } from '../advice/passages/slots.ts';
import type { Assessment, GroupAlternative, GroupTco } from '../assessment/results.ts';
import type { Dossier } from '../dossier/schema.ts';
import { yearOf } from '../format/dates.ts';
import { roundMoney } from '../format/numbers.ts';
import type { CostOfType } from '../tco/calculate.ts';
import type { CostType } from '../tco/lines.ts';
import { costWords } from '../text/costs.ts';
import { costBundles, manyGroupsWords, type CostBundle } from '../text/manyGroups.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import type { Block, RichText } from './blocks.ts';
import type { ReportContext } from './report.ts';

/** Up to so many groups each has its own tables. */
const FEW_GROUPS = 8;
const NAMES = 3;

export function hasManyGroups({ dossier }: Pick<ReportContext, 'dossier'>): boolean {
  return dossier.fleetGroups.length > FEW_GROUPS;
}

/** For each kind of vehicle the group of most vehicles, in the order of the fleet. */
export function largestPerClass({ assessment, dossier }: ReportContext): GroupTco[] {
  const largest = new Map<string, GroupTco>();
  for (const group of assessment.tco.groups) {
    const known = largest.get(classOf(group, dossier));
    if (known === undefined || group.number > known.number) largest.set(classOf(group, dossier), group);
  }
  return assessment.tco.groups.filter((group) => largest.get(classOf(group, dossier)) === group);
}

/** The other groups of the same kind of vehicle. */
export function othersLike(one: GroupTco, { assessment, dossier }: ReportContext): GroupTco[] {
  return assessment.tco.groups.filter((group) => group !== one && classOf(group, dossier) === classOf(one, dossier));
}

function classOf({ groupId }: GroupTco, { fleetGroups }: Dossier): string {
  return fleetGroups.find((group) => group.id === groupId)?.vehicleClass ?? '';
}

/** The results with one group per kind of vehicle: bars of more groups than that cannot be read on a page. */
export function withOneGroupPerClass(context: ReportContext): Assessment {
  const { assessment } = context;
  if (!hasManyGroups(context)) return assessment;
  return { ...assessment, tco: { ...assessment.tco, groups: largestPerClass(context) } };
}

/** The results with the first of the groups that the same zones treat alike. */
export function withOneGroupPerAccess(context: ReportContext): Assessment {
  const { assessment } = context;
  if (!hasManyGroups(context)) return assessment;
  const { rows } = assessment.access;
  const seen = new Set<string>();
  const firsts = [...new Set(rows.map((row) => row.groupId))].filter((groupId) => {
    const own = rows.filter((row) => row.groupId === groupId);
    const key = own
      .map(({ zoneId, outcome, earliest, latest }) => [zoneId, outcome, earliest, latest].join('/'))
      .join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const shown = new Set(firsts.slice(0, FEW_GROUPS));
  return { ...assessment, access: { ...assessment.access, rows: rows.filter((row) => shown.has(row.groupId)) } };
}

/** Names for a sentence: all of a few, else the first and how many more there are. */
export function fewNames(
  names: readonly string[],
  { language, writer }: Pick<ReportContext, 'language' | 'writer'>,
): string {
  const { some, more } = atMost(names, NAMES);
  return writer.list(more === 0 ? some : [...some, manyGroupsWords[language].moreGroups(writer.number(more))]);
}

/** Diesel, the choice of the plan and the cheapest option that no zone refuses, a row for each group. */
export function optionsOfAllGroups(context: ReportContext): Block[] {
  const { assessment, language, writer } = context;
  const { columns, hint, samePlan, noOption } = manyGroupsWords[language].options;
  const { alternative: names } = costWords[language];
  const { open } = moneyReportWords[language].origin;
  return [
    { kind: 'paragraph', role: 'note', text: hint },
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: columns.group, width: 2.6 },
        { header: columns.year, align: 'right', width: 0.8 },
        { header: columns.diesel, align: 'right', width: 1 },
        { header: columns.plan, width: 2 },
        { header: columns.difference, align: 'right', width: 1 },
        { header: columns.best, width: 2.2 },
      ],
      rows: assessment.tco.groups.map((group): RichText[] => {
        const best = cheapestAllowed(group);
        const incomplete = group.oneSided.length > 0;
        return [
          nameOf(context, group.groupId),
          String(yearOf(group.purchaseDate)),
          writer.euro(group.diesel.perYear),
          `${names[group.electric.id]}: ${incomplete ? open : writer.euro(group.electric.perYear)}`,
          incomplete ? open : writer.euro(group.difference.typical),
          best === null
            ? noOption
            : best.id === group.electric.id
              ? samePlan
              : `${names[best.id]}: ${writer.euro(best.ledger?.perYear ?? 0)}`,
        ];
      }),
    },
  ];
}

/** Of those with all the lines that the reference has. */
export function cheapestAllowed({ planned }: GroupTco): GroupAlternative | null {
  const costOf = ({ ledger }: GroupAlternative): number => ledger?.perYear ?? Number.POSITIVE_INFINITY;
  return planned.alternatives
    .filter((one) => one.ledger !== null && one.oneSided.length === 0 && one.refusedIn.length === 0)
    .reduce<GroupAlternative | null>((best, one) => (best === null || costOf(one) < costOf(best) ? one : best), null);
}

/** Which column of the one table holds a line. */
export const BUNDLE: Record<CostType, CostBundle> = {
  purchase: 'vehicle',
  body: 'vehicle',
  refrigeration: 'vehicle',
  bpm: 'vehicle',
  finance: 'vehicle',
  lease: 'vehicle',
  subsidy: 'vehicle',
  deductions: 'vehicle',
  energy: 'energy',
  adblue: 'energy',
  ere: 'energy',
  maintenance: 'upkeep',
  tyres: 'upkeep',
  insurance: 'fixed',
  roadTax: 'fixed',
  levy: 'fixed',
  dayPermits: 'fixed',
  chargerSubsidy: 'site',
  charger: 'site',
  energyManagement: 'site',
  connection: 'site',
  battery: 'site',
  remedies: 'site',
  roadTime: 'other',
  payload: 'other',
  profitTax: 'other',
  residual: 'residual',
};

/** The costs of every group in bundles; a total is the sum of the amounts as they stand in the ledger of the group. */
export function ledgersOfAllGroups(context: ReportContext): Block[] {
  const { assessment, language } = context;
  const text = manyGroupsWords[language].ledger;
  return [
    { kind: 'paragraph', role: 'note', text: text.hint },
    {
      kind: 'table',
      manner: 'fine',
      columns: [
        { header: text.group, width: 2.6 },
        { header: text.option, width: 1.8 },
        ...costBundles.map((bundle) => ({ header: text.bundle[bundle], align: 'right' as const, width: 1.2 })),
        { header: text.total, align: 'right', width: 1.1 },
      ],
      rows: assessment.tco.groups.flatMap((group) => [
        [nameOf(context, group.groupId), ...ledgerCells(group.diesel, context)],
        [nameOf(context, group.groupId), ...ledgerCells(group.electric, context)],
      ]),
    },
  ];
}

function ledgerCells({ id, costs }: GroupTco['diesel'], { language, writer }: ReportContext): string[] {
  const text = manyGroupsWords[language].ledger;
  const amount = (some: readonly CostOfType[]): string => {
    const sum = writer.euro(some.reduce((total, cost) => total + roundMoney(cost.perYear), 0));
    return some.some((cost) => cost.line.state === 'open') ? text.andOpen(sum) : sum;
  };
  return [
    costWords[language].alternative[id],
    ...costBundles.map((bundle) => amount(costs.filter((cost) => BUNDLE[cost.type] === bundle))),
    amount(costs),
  ];
}
