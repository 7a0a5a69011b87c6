/** Page one: what changes and when, what it costs or saves, what fits, what to do first, and what would change it. */
import { actionsForPageOne } from '../advice/actions/order.ts';
import { conclusionDraft } from '../advice/drafts/conclusion.ts';
import { nameOf } from '../advice/findings.ts';
import { missingNames } from '../advice/missingCosts.ts';
import { writePassage, type Passage } from '../advice/passages/passage.ts';
import { roundedForSpeech } from '../advice/passages/slots.ts';
import { signIsOpen, totalSpread } from '../advice/spread.ts';
import { costStanding, missingCosts } from '../assessment/costStanding.ts';
import type { Action } from '../dossier/schema.ts';
import { writeDate, writeShortDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import { writeFigure } from '../text/fillIn.ts';
import { costStandingWords } from '../text/costStanding.ts';
import { domainWords } from '../text/domain.ts';
import { ownUseWords } from '../text/ownUse.ts';
import { reasonOf } from '../advice/questionReason.ts';
import { resultsPanelWords } from '../text/resultsPanel.ts';
import { reportWords } from '../text/report.ts';
import type { ReportVariant } from '../editions/reportVariant.ts';
import type { Block, KeyFigure, RichText, Run } from './blocks.ts';
import type { ReportContext } from './report.ts';
import { shortFigureName } from './sourceWords.ts';
import { mustBeChecked } from './standing.ts';
import { everyGroupIsCounted, uncountedCallout } from './uncounted.ts';

const FIGURES_NAMED = 5;
const QUESTIONS_NAMED = 1;
/** Actions on page one, and letters of each: all of them stand whole on the next page where these are too few. */
const ACTIONS_ON_PAGE_ONE = 4;
const LETTERS_OF_ACTION = 90;
const LETTERS_OF_NAME = 28;

/** All that page one holds, and no more than it holds. */
export function conclusionBlocks(context: ReportContext): Block[] {
  const text = reportWords[context.language];
  return [
    { kind: 'heading', level: 2, text: text.conclusions },
    { kind: 'keyFigures', figures: keyFigures(context) },
    ...uncountedCallout(context),
    ...advice(context),
    {
      kind: 'paragraph',
      role: 'note',
      text: [{ text: `${text.askFirst}. `, bold: true }, { text: questions(context).join(' ') }],
    },
    ...firstActions(context),
    ...figuresNamed(context),
  ];
}

/** The actions in a few lines. */
function firstActions(context: ReportContext): Block[] {
  const { language, writer } = context;
  const text = reportWords[language];
  const all = actionsForPageOne(context.dossier);
  if (all.length === 0)
    return [
      { kind: 'paragraph', role: 'note', text: [{ text: `${text.actions}. `, bold: true }, { text: text.noActions }] },
    ];
  const shown = all.slice(0, ACTIONS_ON_PAGE_ONE).map((action) => ({
    ...action,
    what: cutTo(action.what, LETTERS_OF_ACTION),
    who: cutTo(action.who, LETTERS_OF_NAME),
  }));
  const more = all.length - shown.length;
  return [
    actionTable(shown, context, text.actions),
    ...(more === 0
      ? []
      : [{ kind: 'paragraph', role: 'note', text: text.actionsOverleaf(writer.number(more)) } as const]),
  ];
}

function isWhole({ what, who }: Action): boolean {
  return what === cutTo(what, LETTERS_OF_ACTION) && who === cutTo(who, LETTERS_OF_NAME);
}

/** As much of a text as its place on page one takes. */
function cutTo(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

/** What decides the outcome most, each with how sure it is; with amounts on the next page. */
function figuresNamed(context: ReportContext): Block[] {
  const { assessment, parameters, writer, language } = context;
  const text = reportWords[language];
  const swings = assessment.tco.swings.slice(0, FIGURES_NAMED);
  if (swings.length === 0) return [];
  const named = swings.map(({ figure }) =>
    text.tellingNamed(shortFigureName(parameters.figure(figure), language), standingText(figure, context)),
  );
  return [
    {
      kind: 'paragraph',
      role: 'note',
      text: [{ text: `${text.tellingFirst} `, bold: true }, { text: `${writer.list(named)}.` }],
    },
  ];
}

function keyFigures(context: ReportContext): KeyFigure[] {
  const { assessment, writer, language } = context;
  const text = reportWords[language].key;
  const { access, tco, charging, grid } = assessment;
  const counted = (vehicles: number): string =>
    everyGroupIsCounted(context) ? writer.vehicles(vehicles) : text.counted(writer.vehicles(vehicles));
  const figures: KeyFigure[] = [
    {
      label: text.access,
      // Of a fleet that nobody has described yet nought is no answer.
      ...(access.vehicles === 0
        ? { value: text.open }
        : { value: writer.number(access.vehiclesRefused), unit: text.accessOf(counted(access.vehicles)) }),
      ...(access.firstRefusal !== null
        ? { note: firstRefusal(access.firstRefusal, context) }
        : access.vehiclesOpen > 0
          ? { note: text.accessOpen(writer.vehicles(access.vehiclesOpen)) }
          : {}),
    },
  ];
  const standing = costStanding(tco.groups);
  const words = costStandingWords[language].key;
  if (tco.difference === null) figures.push({ label: text.cost, value: text.open });
  else if (standing === 'unknown') {
    const verdict = words.unknown(missingNames(missingCosts(tco.groups), language));
    figures.push({ label: text.cost, value: text.open, verdict: { tone: 'open', text: verdict } });
  } else {
    const { typical } = tco.difference;
    const cheaper = typical < 0;
    const tone = signIsOpen(context) ? 'warning' : cheaper ? 'good' : 'bad';
    figures.push({
      label: text.cost,
      value: writer.euro(roundedForSpeech(Math.abs(typical))),
      unit: text.costUnit,
      ...rangeNote(context),
      verdict:
        standing === 'provisional'
          ? {
              tone: 'open',
              text: signIsOpen(context) ? resultsPanelWords[language].oneSided : cheaper ? words.cheaper : words.dearer,
            }
          : { tone, text: signIsOpen(context) ? text.unsure : cheaper ? text.cheaper : text.dearer },
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
    const tone = optimal.fit === 'likely' || optimal.fit === 'yes' ? 'good' : optimal.fit === 'no' ? 'bad' : 'open';
    figures.push(
      optimal.fit === 'open'
        ? { label: text.fit, value: text.open, verdict: { tone: 'open', text: words.open } }
        : {
            label: text.fit,
            value: writer.number(grid.inOrder.fits.optimal),
            unit: text.fitOf(counted(grid.inOrder.planned)),
            note:
              optimal.fit === 'no' || assessment.charging.baseCertain ? ownUseWords[language].withSmart : text.fitNote,
            verdict: { tone, text: optimal.fit === 'no' ? text.notAll : words[optimal.fit] },
          },
    );
  }
  return figures;
}

/** From where to where, on one side of zero from small to large. */
function rangeNote(context: ReportContext): Pick<KeyFigure, 'note'> {
  const range = totalSpread(context);
  if (range === null) return {};
  const { low, high } = range;
  const text = reportWords[context.language].key;
  const amount = (euro: number): string => context.writer.euro(roundedForSpeech(Math.abs(euro)));
  if (low < 0 && high > 0) return { note: text.fromToBoth(amount(low), amount(high)) };
  return { note: high <= 0 ? text.fromTo(amount(high), amount(low)) : text.fromTo(amount(low), amount(high)) };
}

/** A group that misses an answer may be refused before the first day that is certain. */
function firstRefusal(date: string, { assessment, language }: ReportContext): string {
  const text = reportWords[language].key;
  const sooner = assessment.access.rows.some(
    (row) => row.outcome === 'open' && row.earliest !== null && row.earliest < date,
  );
  return sooner ? text.accessMaybeSooner(writeDate(date, language)) : text.accessNote(writeDate(date, language));
}

/** What page one can do without, in this order: topic by topic it is told again. */
const TOLD_AGAIN: readonly (readonly string[])[] = [
  ['flip.'],
  ['change.keeps', 'later.assumed'],
  ['fit.direct'],
  ['net.time'],
  ['cost.even', 'cost.cheaper', 'cost.dearer'],
];

/** The advice in sentences; each part opens with its question in bold instead of a heading, to stay on one page. */
function advice(context: ReportContext): Block[] {
  const { language } = context;
  const blocks: Block[] = [];
  let question: string | null = null;
  for (const { kind, lines } of conclusionDraft(context)) {
    const written = lines.map((line) => line.map((one) => writePassage(one, language)).join(' '));
    if (kind === 'lead')
      blocks.push({ kind: 'callout', tone: 'info', title: reportWords[language].ourAdvice, text: written.join(' ') });
    else if (kind === 'heading') question = written.join(' ');
    else if (kind === 'paragraph') {
      blocks.push({ kind: 'paragraph', text: [...opening(question), ...sentences(lines.flat(), language)] });
      question = null;
    } else {
      blocks.push({ kind: 'paragraph', text: opening(question) });
      blocks.push({ kind: 'list', numbered: true, items: written });
      question = null;
    }
  }
  return blocks;
}

function sentences(passages: readonly Passage[], language: Language): Run[] {
  return passages.map((one, index) => {
    const spare = TOLD_AGAIN.findIndex((begins) => begins.some((begin) => one.template.startsWith(begin)));
    const text = `${index === 0 ? '' : ' '}${writePassage(one, language)}`;
    return spare < 0 ? { text } : { text, spare };
  });
}

function opening(question: string | null): Run[] {
  return question === null ? [] : [{ text: `${question} `, bold: true }];
}

/** Who does what by when, where page one has not all of it; of more than `most` the first, and how many more there are. */
export function actionBlocks(context: ReportContext, most: number): Block[] {
  const { language, writer } = context;
  const text = reportWords[language];
  const all = actionsForPageOne(context.dossier);
  if (all.length <= ACTIONS_ON_PAGE_ONE && all.every(isWhole)) return [];
  const shown = all.length <= most + 1 ? all : all.slice(0, most);
  return [
    { kind: 'heading', level: 3, text: text.actions },
    actionTable(shown, context, text.actionColumns.what),
    ...(shown.length === all.length
      ? []
      : [
          {
            kind: 'paragraph',
            role: 'note',
            text: text.moreActions(writer.number(all.length - shown.length)),
          } as const,
        ]),
  ];
}

function actionTable(shown: readonly Action[], { language }: ReportContext, what: string): Block {
  const text = reportWords[language];
  const columns = text.actionColumns;
  return {
    kind: 'table',
    manner: 'compact',
    columns: [
      { header: what, width: 5 },
      { header: columns.who, width: 1.6 },
      { header: columns.by, width: 1.3 },
      { header: columns.status, width: 1 },
    ],
    rows: shown.map((action) => [
      action.what,
      action.who,
      action.by === null ? '' : writeShortDate(action.by),
      text.actionStatus[action.status],
    ]),
  };
}

/** The answers worth asking first, those about one group in one line. */
function questions(context: ReportContext): string[] {
  const { assessment, language, writer } = context;
  const text = reportWords[language];
  const domain = domainWords[language];
  const lines = new Map<string, { name: string | null; fields: string[]; decides: string }>();
  for (const one of assessment.questions) {
    const reason = reasonOf(one, language);
    const key = `${one.groupId ?? ''}/${reason}`;
    const line = lines.get(key) ?? {
      name: one.groupId === null ? null : nameOf(context, one.groupId),
      fields: [],
      decides: reason,
    };
    line.fields.push(domain.ask(one.field));
    lines.set(key, line);
  }
  if (lines.size === 0) return [text.nothingToAsk];
  return [...lines.values()]
    .slice(0, QUESTIONS_NAMED)
    .map((line) => text.askLine(line.name, writer.list(line.fields), line.decides));
}

/** The figures with the largest effect on the difference of the whole fleet. */
export function tellingFigures(context: ReportContext, variant: ReportVariant): Block[] {
  const { assessment, parameters, writer, language } = context;
  const text = reportWords[language];
  const swings = assessment.tco.swings.slice(0, FIGURES_NAMED);
  if (swings.length === 0) return [];
  const columns = text.tellingColumns;
  return [
    { kind: 'heading', level: 2, text: text.telling },
    {
      kind: 'table',
      columns: [
        { header: columns.figure, width: 3.2 },
        { header: columns.value, width: 2.5, align: 'right' },
        { header: columns.effect, width: 1.6, align: 'right' },
        { header: columns.standing, width: 2.7 },
      ],
      rows: swings.map(({ figure, atLow, atHigh }) => [
        // What stands in brackets is a detail of the class; the list at the end has it.
        shortFigureName(parameters.figure(figure), language),
        `${writeFigure(figure, parameters, language)} ${domainWords[language].unit(parameters.figure(figure).unit)}`,
        writer.euro(Math.abs(atHigh - atLow)),
        standing(figure, context),
      ]),
    },
    { kind: 'paragraph', role: 'note', text: variant === 'short' ? text.sourcesInFull : text.sourcesBelow },
  ];
}

/** The same in one line of plain text. */
function standingText(figure: string, context: ReportContext): string {
  const said = standing(figure, context);
  return typeof said === 'string' ? said : said.map((run) => run.text).join('');
}

/** Who says it, in a word: a director weighs the kind of source, and finds its name in the list of figures. */
function standing(figure: string, { parameters, day, language }: ReportContext): RichText {
  const text = reportWords[language];
  const kind = text.standing[parameters.figure(figure).confidence];
  return mustBeChecked(figure, day, parameters)
    ? [{ text: `${kind}; ` }, { text: text.toCheck, bold: true, tone: 'warning' }]
    : kind;
}
