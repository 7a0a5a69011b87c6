/** The answers about the grid in the report. */
import type { GridLater } from '../assessment/gridLater.ts';
import type { Figure } from '../figures/figure.ts';
import { chosenRemedyWords } from '../text/chosenRemedies.ts';
import { gridAnswers } from '../text/gridAnswers.ts';
import { whatFitsWords } from '../text/whatFits.ts';
import type { Block, RichText } from './blocks.ts';
import { cheapestText, combinationText, remedyRow, setbackCells, untilText, whyText } from './gridAnswers.ts';
import { comparisonRows, countedText, guaranteeLines, remedyRemarks } from './chosenRemedies.ts';
import { combinationFigure, untilFigure, whyFigure } from './gridFigures.ts';
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
    {
      kind: 'paragraph',
      text: [
        ...(later.asIs.planFits || later.cheapest === null ? [] : [{ text: `${text.cheapestTitle}. `, bold: true }]),
        { text: cheapestText(later, language) },
      ],
    },
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
    ...guaranteeLines(assessment, language).map(({ text: line }) => paragraph(line)),
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
function aimBlocks({ assessment, language }: ReportContext, later: GridLater): Block[] {
  const text = chosenRemedyWords[language];
  const { what, peak, cost } = text.aimColumns;
  const { rows, sentence, basis } = aimsText(later.aims, language);
  const least = assessment.charging.minimum === null ? [] : [whatFitsWords[language].aims];
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
    { kind: 'paragraph', role: 'note', text: [text.aimHint, basis, ...least].join(' ') },
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
    // A company on a contract has fifteen of them.
    manner: 'compact',
    columns: [
      { header: columns.remedy, width: 2.8 },
      { header: columns.gained, align: 'right' },
      { header: columns.vehicles, width: 1.1, align: 'right' },
      { header: columns.investment, width: 1.8 },
      { header: columns.yearly, width: 2.4 },
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
