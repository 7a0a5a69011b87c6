/** The answers about the grid in the report, and the page that goes to the grid operator. */
import type { GridLater } from '../assessment/gridLater.ts';
import type { ContractForm, RemedyId } from '../dossier/schema.ts';
import type { Figure } from '../figures/figure.ts';
import { writeShortDate } from '../format/dates.ts';
import type { RemedyResult } from '../remedies/remedies.ts';
import { chosenRemedyWords } from '../text/chosenRemedies.ts';
import { gridAnswers } from '../text/gridAnswers.ts';
import { operatorWords } from '../text/operatorPage.ts';
import { words } from '../text/words.ts';
import type { Block, RichText } from './blocks.ts';
import { loadFigure } from './figures.ts';
import {
  amountText,
  cheapestText,
  combinationText,
  remedyRow,
  setbackCells,
  untilText,
  whyText,
} from './gridAnswers.ts';
import { comparisonRows, countedText, guaranteeLines, remedyRemarks } from './chosenRemedies.ts';
import { combinationFigure, untilFigure, whyFigure } from './gridFigures.ts';
import { measuredBasis } from './ownUseSentences.ts';
import type { ReportContext } from './report.ts';
import { aimsText } from './smartAims.ts';

/** Why not more, until when, what helps how much, and what the plan can bear. */
export function gridBlocks(context: ReportContext, later: GridLater): Block[] {
  const { assessment, dossier, language } = context;
  const text = gridAnswers[language];
  const heading = (title: string): Block => ({ kind: 'heading', level: 3, text: title });
  const shown = later.chosen ?? later.cheapest;
  return [
    ...chosenBlocks(context, later),
    heading(text.whyTitle),
    { kind: 'paragraph', text: whyText(later.whyNot, dossier, language) },
    ...figureBlock(plain(whyFigure(assessment, later, dossier, language), text.whyMarked)),
    heading(text.untilTitle),
    { kind: 'paragraph', text: untilText(later.untilWhen, language) },
    ...figureBlock(plain(untilFigure(assessment, later, language), text.untilHint)),
    heading(text.helpTitle),
    { kind: 'paragraph', text: cheapestText(later, language) },
    remedyTable(context, later),
    ...(later.chosen === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: combinationText(later.chosen, assessment.grid.inOrder.planned, language),
          } as const,
        ]),
    ...figureBlock(shown && combinationFigure(shown, language)),
    heading(text.bearTitle),
    {
      kind: 'table',
      columns: [
        { header: text.bearColumns.what, width: 3.4 },
        { header: text.bearColumns.fits },
        { header: text.bearColumns.room, width: 1.8, align: 'right' },
        { header: text.bearColumns.road, width: 1.4, align: 'right' },
      ],
      rows: later.setbacks.map((setback) => setbackCells(setback, dossier, language)),
    },
    ...aimBlocks(context, later),
  ];
}

/** With which remedies it was calculated, with and without them side by side, and what is not guaranteed. */
function chosenBlocks({ assessment, dossier, language }: ReportContext, later: GridLater): Block[] {
  const text = chosenRemedyWords[language];
  const counted = countedText(
    assessment,
    dossier.site.remedies.map(({ id }) => id),
    language,
  );
  const rows = comparisonRows(assessment, later, language);
  const { what, without, with: withThem } = text.compareColumns;
  const paragraph = (line: string): Block => ({ kind: 'paragraph', text: line });
  return [
    ...guaranteeLines(assessment, language).map(paragraph),
    ...(counted === null ? [] : [paragraph(counted)]),
    ...(rows === null
      ? []
      : [
          { kind: 'heading', level: 3, text: text.compareTitle } as const,
          {
            kind: 'table',
            columns: [
              { header: what, width: 3 },
              { header: without, align: 'right' },
              { header: withThem, align: 'right' },
            ],
            rows,
          } as const,
        ]),
  ];
}

/** Lowest peak beside lowest cost. */
function aimBlocks({ language }: ReportContext, later: GridLater): Block[] {
  const text = chosenRemedyWords[language];
  const { what, peak, cost } = text.aimColumns;
  const { rows, sentence, basis } = aimsText(later.aims, language);
  return [
    { kind: 'heading', level: 3, text: text.aimTitle },
    { kind: 'paragraph', text: sentence },
    {
      kind: 'table',
      columns: [
        { header: what, width: 2.4 },
        { header: peak, align: 'right' },
        { header: cost, align: 'right' },
      ],
      rows,
    },
    { kind: 'paragraph', role: 'note', text: `${text.aimHint} ${basis}` },
  ];
}

/** The sentence stands above the figure already: under it only what it shows. */
function plain(figure: Figure | null, description: string): Figure | null {
  return figure && { ...figure, description };
}

function figureBlock(figure: Figure | null): Block[] {
  return figure === null ? [] : [{ kind: 'figure', figure, caption: figure.title }];
}

function remedyTable({ assessment, language }: ReportContext, later: GridLater): Block {
  const { helpColumns: columns } = gridAnswers[language];
  const { planned } = assessment.grid.inOrder;
  return {
    kind: 'table',
    columns: [
      { header: columns.remedy, width: 2.8 },
      { header: columns.gained, align: 'right' },
      { header: columns.vehicles, width: 1.1, align: 'right' },
      { header: columns.investment, width: 1.8 },
      { header: columns.yearly, width: 1.8 },
      { header: columns.time, width: 1.2 },
    ],
    rows: later.remedies.map((remedy): RichText[] => {
      const row = remedyRow(remedy, planned, language);
      const own = [row.amount, remedyRemarks(remedy, language).name].filter((one) => one !== '');
      const name = own.length === 0 ? row.name : `${row.name} (${own.join(', ')})`;
      const withRemark = (cell: string, remark: string): string => (remark === '' ? cell : `${cell} (${remark})`);
      return [
        name,
        row.gained,
        row.fits,
        withRemark(row.investment, row.investmentRemark),
        withRemark(row.yearly, row.yearlyRemark),
        row.time,
      ];
    }),
  };
}

const FORM_OF: Partial<Record<RemedyId, ContractForm>> = {
  raiseContract: 'firm',
  heavierConnection: 'firm',
  nonFirm: 'nonFirm',
  timeBlock: 'timeBlock',
  groupContract: 'group',
};

/** What is asked of the operator: by the adviser's choice, else by the cheapest combination; null where nothing is. */
function requested({ chosen, cheapest }: GridLater): RemedyResult | null {
  return (chosen ?? cheapest)?.steps.find((step) => FORM_OF[step.id] !== undefined) ?? null;
}

/** One page with connection, request and profile, in the form that a request to the grid operator needs. */
export function operatorPage(context: ReportContext, later: GridLater): Block[] {
  const { assessment, dossier, language, writer } = context;
  const text = operatorWords[language];
  const { uncontrolled, optimal } = assessment.charging.strategies;
  const columns = text.profileColumns;
  return [
    { kind: 'heading', level: 1, text: text.title, startsPage: true },
    { kind: 'paragraph', text: text.intro },
    { kind: 'heading', level: 3, text: text.facts },
    pairs(context, connectionFacts(context)),
    { kind: 'heading', level: 3, text: text.request },
    ...request(context, later),
    { kind: 'heading', level: 3, text: text.profile },
    {
      kind: 'table',
      columns: [
        { header: columns.when },
        { header: columns.vehicles, align: 'right' },
        { header: columns.own, align: 'right' },
        { header: columns.uncontrolled, align: 'right' },
        { header: columns.optimal, align: 'right' },
      ],
      rows: later.untilWhen.years.map((year) => [
        String(year.year),
        writer.number(year.vehicles),
        writer.kW(year.basePeakKW),
        writer.kW(year.peakKW.uncontrolled),
        writer.kW(year.peakKW.optimal),
      ]),
    },
    ...figureBlock(loadFigure(assessment, dossier, language)),
    { kind: 'heading', level: 3, text: text.flexible },
    { kind: 'paragraph', text: text.flexibleText(writer.kW(uncontrolled.peakKW), writer.kW(optimal.peakKW)) },
    {
      kind: 'paragraph',
      role: 'note',
      text: measuredBasis(assessment.charging, language) ?? text.basis(writer.list(assessment.charging.profileNames)),
    },
  ];
}

function pairs({ language }: ReportContext, rows: readonly [string, string][]): Block {
  const { columns } = operatorWords[language];
  return {
    kind: 'table',
    columns: [{ header: columns.item }, { header: columns.value, width: 2 }],
    rows: rows.map((row): RichText[] => [...row]),
  };
}

function connectionFacts({ assessment, dossier, language, writer }: ReportContext): [string, string][] {
  const text = operatorWords[language];
  const { company, site } = dossier;
  const { limits } = assessment.grid;
  const named = words[language];
  const connection =
    site.connection === null
      ? text.open
      : site.connection === 'kva'
        ? `${writer.number(site.connectionKVA ?? 0)} kVA`
        : named.connection[site.connection];
  const place = [company.businessPark, company.municipality].filter((one) => one !== null && one !== '').join(', ');
  const looked =
    site.congestionCheckedOn === null ? '' : ` (${text.lookedUp(writeShortDate(site.congestionCheckedOn))})`;
  const orOpen = (value: string | null): string => (value === null || value === '' ? text.open : value);
  return [
    [text.company, orOpen(company.name)],
    [text.address, orOpen(place)],
    [text.ean, orOpen(site.ean)],
    [text.operator, site.operator === null ? text.open : named.operator[site.operator]],
    [text.connection, connection],
    [
      text.contract,
      limits.small === true
        ? text.contractSmall
        : limits.contractedKW === null
          ? text.open
          : writer.kW(limits.contractedKW),
    ],
    [text.present, assessment.charging.baseKnown ? writer.kW(assessment.charging.basePeakKW) : text.open],
    [text.congestion, site.congestion === null ? text.open : `${named.congestion[site.congestion]}${looked}`],
  ];
}

function request(context: ReportContext, later: GridLater): Block[] {
  const { assessment, dossier, language, writer } = context;
  const text = operatorWords[language];
  const asked = requested(later);
  if (asked === null && later.asIs.planFits) return [{ kind: 'paragraph', text: text.noRequest }];
  const { limits } = assessment.grid;
  const neededKW = Math.ceil(assessment.grid.neededKW / (1 - limits.marginPercent / 100));
  const powerKW = asked === null || asked.id === 'heavierConnection' ? neededKW : (asked.amount ?? neededKW);
  const form = (asked && FORM_OF[asked.id]) ?? dossier.site.contractForm ?? 'firm';
  const since = later.untilWhen.firstYearNot.optimal;
  const rows: [string, string][] = [
    [text.requested, writer.kW(powerKW)],
    [text.form, text.forms[form]],
    ...(asked?.hours === undefined
      ? []
      : [[text.hours, text.hoursOf(asked.hours.from, asked.hours.until)] as [string, string]]),
    ...(asked?.id === 'heavierConnection' ? [[text.capacity, amountText(asked, language)] as [string, string]] : []),
    [text.firstYear, since === null ? text.open : String(since)],
  ];
  return [pairs(context, rows)];
}
