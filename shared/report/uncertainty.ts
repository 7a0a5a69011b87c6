/** How sure the difference is: the draws, which figure matters most, where it turns, and when it pays back. */
import { missingNames } from '../advice/missingCosts.ts';
import { nameOf } from '../advice/findings.ts';
import { costStanding, missingCosts } from '../assessment/costStanding.ts';
import type { GroupTco } from '../assessment/results.ts';
import { LAST_PLAN_YEAR } from '../plan/replacements.ts';
import { breakEvenKinds, type BreakEven } from '../tco/breakEven.ts';
import { costStandingWords } from '../text/costStanding.ts';
import { costWords } from '../text/costs.ts';
import { manyGroupsWords } from '../text/manyGroups.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import type { Block, RichText } from './blocks.ts';
import { fewNames, hasManyGroups } from './manyGroups.ts';
import { spreadOf, tornadoOf } from './moneyFigures.ts';
import type { ReportContext } from './report.ts';

export function uncertaintyBlocks(context: ReportContext): Block[] {
  const { assessment, later, parameters, language, writer } = context;
  const { groups } = assessment.tco;
  if (groups.length === 0) return [];
  const text = moneyReportWords[language].uncertainty;
  const { simulation } = later;
  if (costStanding(groups) === 'unknown') {
    const words = costStandingWords[language];
    const missing = words.missing(missingNames(missingCosts(groups), language));
    return [
      { kind: 'heading', level: 3, text: text.title },
      { kind: 'paragraph', text: `${words.spreadUnknown} ${missing}.` },
    ];
  }
  const oneSided = groups.filter((group) => group.oneSided.length > 0).map((group) => nameOf(context, group.groupId));
  const spread = simulation === null ? null : spreadOf(simulation, language);
  const tornado = tornadoOf(assessment, parameters, language);
  return [
    { kind: 'heading', level: 3, text: text.title },
    ...(simulation === null ? [] : [{ kind: 'paragraph', text: text.draws(writer.number(simulation.draws)) } as const]),
    ...(spread === null ? [] : [{ kind: 'figure', figure: spread, caption: spread.title } as const]),
    spreadTable(context),
    ...(oneSided.length === 0
      ? []
      : [{ kind: 'paragraph', role: 'note', text: text.oneSided(fewNames(oneSided, context)) } as const]),
    { kind: 'figure', figure: tornado, caption: tornado.title },
    ...breakEvenTable(context),
  ];
}

function spreadTable(context: ReportContext): Block {
  const { assessment, later, language, writer } = context;
  const { groups } = assessment.tco;
  const text = moneyReportWords[language].uncertainty;
  const { columns } = text;
  const { simulation } = later;
  const share = (below: number): string => text.ofHundred(writer.number(below * 100));
  const drawn = (groupId: string): string[] => {
    const spread = simulation?.groups.find((one) => one.groupId === groupId)?.spread;
    if (!spread) return ['', '', '', ''];
    return [writer.euro(spread.p10), writer.euro(spread.p50), writer.euro(spread.p90), share(spread.shareBelowZero)];
  };
  const total = simulation?.total;
  const firstYear = (year: number | null): string =>
    year === null ? text.noYear(String(LAST_PLAN_YEAR)) : String(year);
  return {
    kind: 'table',
    manner: 'compact',
    caption: text.spread,
    columns: [
      { header: columns.group, width: 2.4 },
      { header: columns.p10, align: 'right', width: 1.1 },
      { header: columns.p50, align: 'right', width: 1.1 },
      { header: columns.p90, align: 'right', width: 1.1 },
      { header: columns.cheaper, align: 'right', width: 1.2 },
      { header: columns.payback, align: 'right', width: 1.3 },
      { header: columns.first, align: 'right', width: 1.4 },
    ],
    rows: groups.map((group): RichText[] => [
      nameOf(context, group.groupId),
      ...drawn(group.groupId),
      group.paybackYear === null ? text.noPayback(writer.number(group.years)) : String(group.paybackYear),
      firstYear(group.firstCheaperYear),
    ]),
    ...(total === undefined
      ? {}
      : {
          totalRow: [
            text.total,
            writer.euro(total.p10),
            writer.euro(total.p50),
            writer.euro(total.p90),
            share(total.shareBelowZero),
            '',
            firstYear(assessment.tco.firstCheaperYear),
          ],
        }),
  };
}

/** Where it turns, per group and for all together; one column per quantity. */
function breakEvenTable(context: ReportContext): Block[] {
  const { assessment, language } = context;
  const { tco } = assessment;
  const text = moneyReportWords[language].uncertainty;
  const shown = [tco, ...tco.groups].flatMap((one) => one.breakEven.map(({ figure }) => figure));
  const kinds = breakEvenKinds.filter((kind) => kind !== 'purchaseEuro' && shown.includes(kind));
  if (kinds.length === 0) return [];
  const words = costWords[language].flip;
  const row = (name: string, values: GroupTco['breakEven']): RichText[] => [
    name,
    ...kinds.map((kind): RichText => {
      const found = values.find((one) => one.figure === kind);
      if (found === undefined) return text.noPrice;
      const euro = kind === 'electricPurchase' ? values.find((one) => one.figure === 'purchaseEuro') : undefined;
      return breakEvenText(found, euro, context);
    }),
  ];
  const several = tco.groups.length > 1;
  const many = hasManyGroups(context);
  return [
    {
      kind: 'table',
      manner: 'compact',
      caption: text.breakEven,
      columns: [
        { header: text.breakEvenGroup, width: 1.5 },
        ...kinds.map((kind) => ({ header: words[kind].charAt(0).toUpperCase() + words[kind].slice(1), width: 1.6 })),
      ],
      rows: [
        ...(several && !many ? tco.groups.map((group) => row(nameOf(context, group.groupId), group.breakEven)) : []),
        row(text.total, tco.breakEven),
      ],
    },
    {
      kind: 'paragraph',
      role: 'note',
      text: many ? `${text.breakEvenNote} ${manyGroupsWords[language].breakEven}` : text.breakEvenNote,
    },
  ];
}

/** `euro` is the same in euro, where the value itself is a share. */
function breakEvenText(one: BreakEven, euro: BreakEven | undefined, context: ReportContext): RichText {
  const text = moneyReportWords[context.language].uncertainty;
  const write = (value: number): string => quantity(value, one, context);
  const money = euro ?? one;
  const now = money.unit === '%' ? '' : ` (${text.now} ${quantity(money.now, money, context)})`;
  if (one.value === null) return `${(one.cheaperNow ? text.always : text.never)(write(one.until))}${now}`;
  const turns = (one.cheaper === 'above' ? text.above : text.below)(write(one.value));
  const inEuro = euro === undefined || euro.value === null ? '' : `, ${quantity(euro.value, euro, context)}`;
  const range = one.within === null ? text.noRange : one.within ? text.inside : text.outside;
  return `${turns}${inEuro}${now}; ${range}`;
}

function quantity(value: number, { unit }: BreakEven, { writer }: ReportContext): string {
  switch (unit) {
    case '%':
      return `${writer.number(value)} %`;
    case 'km/year':
      return writer.km(value);
    case 'EUR':
      return writer.euro(value);
    case 'EUR/l':
      return writer.euro(value, 2);
    case 'EUR/kWh':
      return writer.euro(value, 3);
  }
}
