/** The replacement plan, year by year: vehicles, money, emissions and what must be charged. */
import { nameOf } from '../advice/findings.ts';
import { costStanding } from '../assessment/costStanding.ts';
import { roundMoney } from '../format/numbers.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { moneyText } from '../text/money.ts';
import { replacementWords } from '../text/replacement.ts';
import type { Block, RichText } from './blocks.ts';
import { planOf } from './moneyFigures.ts';
import { fewNames } from './manyGroups.ts';
import type { ReportContext } from './report.ts';
import { uncountedSentences } from './uncounted.ts';

export function planBlocks(context: ReportContext): Block[] {
  const { assessment, dossier, language } = context;
  const { groups, years, emissionsOpen } = assessment.plan;
  if (groups.length === 0 || years.length === 0) return [];
  const text = moneyReportWords[language].plan;
  const figure = planOf(assessment, language);
  const assumed = groups.filter((group) => group.assumed).map((group) => nameOf(context, group.groupId));
  const origin = moneyText[language].plan.origin[dossier.site.supply.origin ?? 'mix'];
  const notes = [
    text.note(origin),
    ...uncountedSentences(context),
    ...(emissionsOpen.length === 0
      ? []
      : [
          text.emissionsOpen(
            fewNames(
              emissionsOpen.map((id) => nameOf(context, id)),
              context,
            ),
          ),
        ]),
    ...(assumed.length === 0
      ? []
      : [replacementWords[language].assumedOf(fewNames(assumed, context), String(years[0].year))]),
  ];
  return [
    { kind: 'heading', level: 3, text: text.title(String(years[0].year), String(years[years.length - 1].year)) },
    { kind: 'figure', figure, caption: figure.title },
    yearTable(context),
    { kind: 'paragraph', role: 'note', text: notes.join(' ') },
  ];
}

const KWH_PER_MWH = 1000;

function yearTable({ assessment, language, writer }: ReportContext): Block {
  const { columns } = moneyReportWords[language].plan;
  const { years } = assessment.plan;
  const unknown = costStanding(assessment.tco.groups) === 'unknown';
  const { open } = moneyReportWords[language].origin;
  const money = (value: number): string => writer.number(roundMoney(value));
  const some = (value: number, shown: string): string => (value === 0 ? '–' : shown);
  const emissions = (of: (typeof years)[number]['emissions']): string[] => [
    writer.number(of.co2WtwTonnes, 1),
    writer.number(of.co2TtwTonnes, 1),
    writer.number(of.noxKg),
    writer.number(of.pmKg, 1),
  ];
  // What is added up is what is shown, so that a reader who adds finds the same.
  let cumulative = 0;
  const rows = years.map((year): RichText[] => {
    cumulative += roundMoney(year.cashEffect);
    return [
      String(year.year),
      some(year.replaced + year.renewed, writer.number(year.replaced + year.renewed)),
      writer.number(year.electric),
      some(year.investment, money(year.investment)),
      some(year.subsidy, money(year.subsidy)),
      unknown ? open : money(year.cashEffect),
      unknown ? open : money(cumulative),
      ...emissions(year.emissions),
      writer.number(year.depotKWh / KWH_PER_MWH),
      writer.number(year.winterNightKWh),
    ];
  });
  const today: RichText[] = [
    moneyText[language].plan.today,
    ...Array.from({ length: 6 }, () => '–'),
    ...emissions(years[0].emissionsToday),
    '–',
    '–',
  ];
  return {
    kind: 'table',
    manner: 'compact',
    columns: Object.entries(columns).map(([key, header]) => ({
      header,
      align: key === 'year' ? 'left' : 'right',
      width: key === 'investment' || key === 'cash' || key === 'cumulative' ? 1.4 : 1,
    })),
    rows: [today, ...rows],
  };
}
