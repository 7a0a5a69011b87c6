/** Page one: what changes and when, what it costs or saves, what fits, what to do first, and what would change it. */
import { flipFindings, fitFinding, accessFindings, costFindings, nameOf, signIsOpen } from '../advice/findings.ts';
import { writeDate, writeShortDate } from '../format/dates.ts';
import { writeFigure } from '../text/fillIn.ts';
import { domainWords } from '../text/domain.ts';
import { reportWords } from '../text/report.ts';
import type { Block, KeyFigure, RichText } from './blocks.ts';
import type { ReportContext } from './report.ts';
import { mustBeChecked, sourceText } from './standing.ts';

const FIGURES_NAMED = 5;
const QUESTIONS_NAMED = 4;

export function conclusionBlocks(context: ReportContext): Block[] {
  const text = reportWords[context.language];
  return [
    { kind: 'heading', level: 1, text: text.conclusions, startsPage: true },
    { kind: 'keyFigures', figures: keyFigures(context) },
    { kind: 'heading', level: 2, text: text.whatItMeans },
    { kind: 'list', items: whatItMeans(context) },
    { kind: 'heading', level: 2, text: text.actions },
    actions(context),
    ...flips(context),
    { kind: 'heading', level: 2, text: text.askFirst },
    { kind: 'list', items: questions(context) },
    ...telling(context),
  ];
}

function keyFigures(context: ReportContext): KeyFigure[] {
  const { assessment, writer, language } = context;
  const text = reportWords[language].key;
  const { access, tco, charging, grid } = assessment;
  const figures: KeyFigure[] = [
    {
      label: text.access,
      value: writer.number(access.vehiclesRefused),
      unit: text.accessOf(writer.vehicles(access.vehicles)),
      ...(access.firstRefusal !== null
        ? { note: text.accessNote(writeDate(access.firstRefusal, language)) }
        : access.vehiclesOpen > 0
          ? { note: text.accessOpen(writer.vehicles(access.vehiclesOpen)) }
          : {}),
    },
  ];
  if (tco.difference === null) figures.push({ label: text.cost, value: text.open });
  else {
    const { low, typical, high } = tco.difference;
    const cheaper = typical < 0;
    const ends = cheaper ? [-high, -low] : [low, high];
    const tone = signIsOpen(context) ? 'warning' : cheaper ? 'good' : 'bad';
    figures.push({
      label: text.cost,
      value: writer.euro(Math.abs(typical)),
      unit: text.costUnit,
      note: text.costNote(writer.euro(ends[0]), writer.euro(ends[1])),
      verdict: { tone, text: signIsOpen(context) ? text.unsure : cheaper ? text.cheaper : text.dearer },
    });
  }
  if (charging.groups.some((group) => group.charger !== null)) {
    const { optimal, uncontrolled } = charging.strategies;
    figures.push({
      label: text.peak,
      value: writer.number(optimal.peakKW),
      unit: 'kW',
      note: text.peakNote(writer.kW(uncontrolled.peakKW)),
    });
    const words = domainWords[language].fit;
    const tone = optimal.fit === 'likely' ? 'good' : optimal.fit === 'no' ? 'bad' : 'open';
    figures.push(
      optimal.fit === 'open'
        ? { label: text.fit, value: text.open, verdict: { tone: 'open', text: words.open } }
        : {
            label: text.fit,
            value: writer.number(grid.inOrder.fits.optimal),
            unit: text.fitOf(writer.vehicles(grid.inOrder.planned)),
            note: text.fitNote,
            verdict: { tone, text: words[optimal.fit] },
          },
    );
  }
  return figures;
}

function whatItMeans(context: ReportContext): RichText[] {
  const depot = context.assessment.charging.groups.some((group) => group.charger !== null);
  return [
    ...accessFindings(context).filter((one) => one.tone !== 'neutral'),
    ...costFindings(context).filter((one) => one.tone !== 'open'),
    ...(depot ? [fitFinding(context)] : []),
  ].map((one) => one.text);
}

function actions({ dossier, language }: ReportContext): Block {
  const text = reportWords[language];
  if (dossier.actions.length === 0) return { kind: 'paragraph', text: text.noActions };
  const columns = text.actionColumns;
  return {
    kind: 'table',
    columns: [
      { header: columns.what, width: 5 },
      { header: columns.who, width: 1.6 },
      { header: columns.by, width: 1.3 },
      { header: columns.status, width: 1 },
    ],
    rows: dossier.actions.map((action) => [
      action.what,
      action.who,
      action.by === null ? '' : writeShortDate(action.by),
      text.actionStatus[action.status],
    ]),
  };
}

function flips(context: ReportContext): Block[] {
  const items = flipFindings(context).map((one) => one.text);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: reportWords[context.language].flips },
    { kind: 'list', items },
  ];
}

function questions(context: ReportContext): RichText[] {
  const { assessment, language } = context;
  const text = reportWords[language];
  const domain = domainWords[language];
  const asked = assessment.questions.slice(0, QUESTIONS_NAMED);
  if (asked.length === 0) return [text.nothingToAsk];
  return asked.map((one) =>
    text.askLine(
      one.groupId === null ? null : nameOf(context, one.groupId),
      domain.ask(one.field),
      domain.decides[one.decides],
    ),
  );
}

/** The figures with the largest effect on the difference of the whole fleet. */
function telling(context: ReportContext): Block[] {
  const { assessment, parameters, writer, language, day } = context;
  const text = reportWords[language];
  const swings = assessment.tco.swings.slice(0, FIGURES_NAMED);
  if (swings.length === 0) return [];
  const columns = text.tellingColumns;
  return [
    { kind: 'heading', level: 2, text: text.telling },
    {
      kind: 'table',
      columns: [
        { header: columns.figure, width: 3.4 },
        { header: columns.value, width: 2.4, align: 'right' },
        { header: columns.effect, width: 1.6, align: 'right' },
        { header: columns.standing, width: 3 },
      ],
      rows: swings.map(({ figure, atLow, atHigh }) => [
        parameters.figure(figure).name[language],
        `${writeFigure(figure, parameters, language)} ${domainWords[language].unit(parameters.figure(figure).unit)}`,
        writer.euro(Math.abs(atHigh - atLow)),
        mustBeChecked(figure, day, parameters)
          ? [{ text: `${sourceText(figure, parameters)}; ` }, { text: text.toCheck, bold: true, tone: 'warning' }]
          : sourceText(figure, parameters),
      ]),
    },
  ];
}
