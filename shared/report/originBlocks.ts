/** The annex "where does this come from?": rule, arithmetic, entries and figures of every value, in small print. */
import { nameOf } from '../advice/findings.ts';
import type { Origin } from '../assessment/origin.ts';
import { strategies } from '../assessment/results.ts';
import { domainWords } from '../text/domain.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { ruleText } from '../text/originRules.ts';
import { sourceListWords } from '../text/sourceList.ts';
import type { Block, RichText } from './blocks.ts';
import { besidesTheBill } from './chargingPrice.ts';
import { costOriginBlocks } from './originCosts.ts';
import { furtherRows } from './originFurther.ts';
import { basisText, originBasis } from './originBasis.ts';
import { togetherRows } from './originTogether.ts';
import type { ReportContext } from './report.ts';

export function originBlocks(context: ReportContext): Block[] {
  const rows = saidOnce(
    [
      ...accessRows(context),
      ...moneyRows(context),
      ...powerRows(context),
      ...planRows(context),
      ...furtherRows(context),
      ...togetherRows(context),
    ],
    context,
  );
  if (rows.length === 0) return [];
  const text = moneyReportWords[context.language];
  const { resultColumns: columns } = text.origin;
  return [
    { kind: 'heading', level: 1, text: text.chapters.origin },
    { kind: 'paragraph', role: 'note', text: text.origin.intro },
    { kind: 'heading', level: 3, text: text.origin.results },
    {
      kind: 'table',
      manner: 'fine',
      columns: [
        { header: columns.value, width: 2.6 },
        { header: columns.amount, width: 1.2, align: 'right' },
        { header: columns.rule, width: 2.8 },
        { header: columns.basis, width: 3.6 },
      ],
      rows,
    },
    ...costOriginBlocks(context),
  ];
}

/** A basis of more letters than this is not written out a second time. */
const LONG_BASIS = 60;

/** Rows in a run with the same rule or basis say it once; a long basis that stood further up is pointed at. */
function saidOnce(rows: readonly RichText[][], { language }: ReportContext): RichText[][] {
  const first = new Map<RichText, RichText>();
  return rows.map(([name, value, rule, basis], index) => {
    const before = rows[index - 1];
    const known = typeof basis === 'string' && basis.length > LONG_BASIS ? first.get(basis) : undefined;
    if (known === undefined) first.set(basis, name);
    const same = (one: RichText, other: RichText | undefined): boolean => one !== '' && one === other;
    return [
      name,
      value,
      same(rule, before?.[2]) ? '″' : rule,
      same(basis, before?.[3]) ? '″' : typeof known === 'string' ? sourceListWords[language].asAt(known) : basis,
    ];
  });
}

function accessRows(context: ReportContext): RichText[][] {
  const { assessment, language } = context;
  const text = moneyReportWords[language].origin;
  const groups = [...new Set(assessment.access.rows.map((row) => row.groupId))];
  return groups.map((groupId) => {
    const zones = assessment.access.rows.filter((row) => row.groupId === groupId);
    const origins = zones.map((row) => originBasis(context).origin(`access/${groupId}/${row.zoneId}`));
    return [
      text.access(nameOf(context, groupId)),
      text.seeTable,
      domainWords[language].origin.access,
      basisText(origins, context),
    ];
  });
}

function moneyRows(context: ReportContext): RichText[][] {
  const { assessment, later, language, writer } = context;
  const { tco, price } = assessment;
  if (tco.groups.length === 0) return [];
  const text = moneyReportWords[language].origin;
  const rules = domainWords[language].origin;
  const basis = originBasis(context);
  const uncertain = { parameters: tco.swings.map((one) => one.figure), entries: [] };
  const besides = besidesTheBill(assessment);
  const kWh = price.perStrategy.optimal?.chargingKWh ?? 0;
  const perKWh = kWh > 0 ? `${writer.euro(besides.charger / kWh, 4)}; ${writer.euro(besides.ere / kWh, 4)}` : null;
  return [
    [
      text.difference,
      text.seeTable,
      rules.tcoDifference,
      basisText(
        tco.groups.map((group) => basis.origin(`tco/${group.groupId}/difference`)),
        context,
      ),
    ],
    [text.totalDifference, writer.euro(tco.difference?.typical ?? 0), rules.tcoTotal, ''],
    ...(later.simulation === null
      ? []
      : [[text.spread, text.seeTable, text.spreadRule, basisText([uncertain], context)]]),
    [text.swings, text.seeTable, text.swingsRule, basisText([uncertain], context)],
    [text.breakEven, text.seeTable, text.breakEvenRule, ''],
    ...(perKWh === null ? [] : [[text.allIn, perKWh, text.allInRule, '']]),
  ];
}

function powerRows(context: ReportContext): RichText[][] {
  const { assessment, language, writer } = context;
  const { charging, grid, price } = assessment;
  if (!charging.groups.some((group) => group.charger !== null)) return [];
  const text = moneyReportWords[language].origin;
  const { strategyShort } = domainWords[language];
  const basis = originBasis(context);
  const row = (id: string, name: string, value: string): RichText[][] => {
    const origin = basis.origin(id);
    return origin === null ? [] : [[name, value, ruleText(origin.rule, language), basisText([origin], context)]];
  };
  return [
    ...charging.groups
      .filter((group) => group.charger !== null)
      .flatMap((group) =>
        row(
          `charging/need/${group.groupId}`,
          text.need(nameOf(context, group.groupId)),
          writer.kWh(group.nightKWhAtGrid.longest),
        ),
      ),
    ...strategies.flatMap((one) =>
      row(`charging/peak/${one}`, text.peak(strategyShort[one]), writer.kW(charging.strategies[one].peakKW)),
    ),
    ...row('grid/limit', text.limit, grid.limits.usableKW === null ? text.open : writer.kW(grid.limits.usableKW)),
    ...row('grid/headroom', text.headroom, grid.headroomKW === null ? text.open : writer.kW(grid.headroomKW)),
    ...strategies.flatMap((one) =>
      row(`price/${one}`, text.price(strategyShort[one]), writer.euro(price.perStrategy[one]?.perKWh ?? 0, 4)),
    ),
  ];
}

function planRows(context: ReportContext): RichText[][] {
  const { assessment, language } = context;
  const { years } = assessment.plan;
  if (assessment.plan.groups.length === 0) return [];
  const text = moneyReportWords[language].origin;
  const rules = domainWords[language].origin;
  const of = (what: string): (Origin | null)[] =>
    years.map(({ year }) => originBasis(context).origin(`plan/${year}/${what}`));
  return [
    [text.planInvestment, text.seePlan, rules.planInvestment, basisText(of('investment'), context)],
    [text.planCash, text.seePlan, rules.planCash, ''],
    [text.planEmissions, text.seePlan, rules.planEmissions, basisText(of('co2'), context)],
  ];
}
