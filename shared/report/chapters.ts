/** The four chapters, one per topic: the text, then the figures and tables that it rests on. */
import { nameOf } from '../advice/findings.ts';
import { strategies } from '../assessment/results.ts';
import type { FleetGroup, TopicId } from '../dossier/schema.ts';
import type { Figure } from '../figures/figure.ts';
import { drivingDays } from '../dossier/drivingDays.ts';
import type { Language } from '../format/numbers.ts';
import { givenYear, isAssumed } from '../dossier/replacementYear.ts';
import { manyGroupsWords } from '../text/manyGroups.ts';
import { daysInWords } from '../text/drivingDays.ts';
import { domainWords } from '../text/domain.ts';
import { replacementWords } from '../text/replacement.ts';
import { questionWords } from '../text/questions.ts';
import { reportWords } from '../text/report.ts';
import { variantWords } from '../text/reportVariants.ts';
import { words } from '../text/words.ts';
import { accessBlocks } from './accessBlocks.ts';
import { alternativeBlocks } from './alternatives.ts';
import type { Block, RichText } from './blocks.ts';
import { chargerBlocks } from './chargerBlocks.ts';
import { strategyName } from './chargerSentences.ts';
import { priceTable } from './chargingPrice.ts';
import { accessFigure, costFigure, headroomFigure, loadFigure } from './figures.ts';
import { gridBlocks } from './gridBlocks.ts';
import { rangeText, shortText } from './noLongerFits.ts';
import { placeNoteBlocks } from './placeNotes.ts';
import { planBlocks } from './planBlocks.ts';
import { groupTable } from './groupTable.ts';
import { hasManyGroups, withOneGroupPerAccess, withOneGroupPerClass } from './manyGroups.ts';
import type { ReportContext } from './report.ts';
import { schemeBlocks } from './schemeBlocks.ts';
import { textBlocks, type TextBlock } from './textBlocks.ts';
import { uncountedNote } from './uncounted.ts';
import { uncertaintyBlocks } from './uncertainty.ts';
import { visitBlocks } from './visitBlocks.ts';

/** The others follow on: a page that is half empty says nothing. */
const STARTS_PAGE: ReadonlySet<TopicId> = new Set(['topic1']);

export function topicChapter(topic: TopicId, context: ReportContext): Block[] {
  const text = reportWords[context.language];
  const advice = context.advice.topics[topic];
  const record = context.dossier.topics[topic];
  const underpinned = evidence(topic, context);
  const skipped = advice.points
    .filter((point) => point.state === 'skipped')
    .map((point) => text.skipped(point.label, record.skippedBecause[point.id] ?? ''));
  return [
    ...topicOpening(topic, context, STARTS_PAGE.has(topic)),
    ...(underpinned.length === 0 ? [] : [{ kind: 'heading', level: 2, text: text.evidence } as const, ...underpinned]),
    ...visitBlocks(topic, context),
    ...(skipped.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, text: text.skippedTitle },
          { kind: 'list', items: skipped },
        ] as const)),
  ];
}

/** What every form of the report says of a topic: its heading, what it still lacks, and the text. */
function topicOpening(topic: TopicId, context: ReportContext, startsPage: boolean): Block[] {
  return [...topicHeading(topic, context, startsPage), ...topicText(topic, context)];
}

/** The same with as much of the text as there is room for. */
export function shortOpening(topic: TopicId, context: ReportContext): Block[] {
  const blocks = topicText(topic, context);
  return [
    ...topicHeading(topic, context, false, unasked(topic, context)),
    ...(blocks.length === 0
      ? []
      : [{ kind: 'excerpt', blocks, rest: variantWords[context.language].restOfText } as const]),
  ];
}

/** What a topic lacks besides the questions that the short report lists one by one. */
function unasked(topic: TopicId, { advice, language }: ReportContext): string[] {
  const { points, missing } = advice.topics[topic];
  const asked = points.flatMap((point) => {
    const open = point.questions.filter((question) => question.state === 'open').length;
    return point.state === 'open' && open > 0 ? [questionWords[language].missing(point.label, open)] : [];
  });
  return missing.filter((sentence) => !asked.includes(sentence));
}

function topicHeading(
  topic: TopicId,
  { advice, language }: ReportContext,
  startsPage: boolean,
  missing: readonly string[] = advice.topics[topic].missing,
): Block[] {
  const text = reportWords[language];
  return [
    { kind: 'heading', level: 1, text: text.chapters[topic], startsPage },
    ...(missing.length === 0
      ? []
      : [{ kind: 'callout', tone: 'warning', title: text.topicMissing, text: missing.join(' ') } as const]),
  ];
}

function topicText(topic: TopicId, context: ReportContext): TextBlock[] {
  return [...textBlocks(context.advice.topics[topic].text), ...(topic === 'topic1' ? placeNoteBlocks(context) : [])];
}

function evidence(topic: TopicId, context: ReportContext): Block[] {
  const { assessment, dossier, language } = context;
  switch (topic) {
    case 'topic1':
      return accessBlocks(context, [
        ...figureBlock(accessFigure(withOneGroupPerAccess(context), dossier, language)),
        ...note(manyGroupsWords[language].perAccess, context),
      ]);
    case 'topic2':
      return [
        ...fleetTable(context),
        ...groupTable(context),
        ...figureBlock(costFigure(withOneGroupPerClass(context), dossier, language)),
        ...note(manyGroupsWords[language].perClass, context),
        ...alternativeBlocks(context),
        ...uncertaintyBlocks(context),
        ...planBlocks(context),
        ...schemeBlocks(context),
      ];
    case 'topic3':
      return [
        ...figureBlock(loadFigure(assessment, dossier, language)),
        ...figureBlock(headroomFigure(assessment, dossier, language)),
        ...strategyTable(context),
        ...chargerBlocks(context),
        ...largestTable(context),
        ...shortBlocks(context),
        ...(context.later.grid === null ? [] : gridBlocks(context, context.later.grid)),
        ...priceTable(context),
      ];
    case 'topic4':
      return [];
  }
}

/** What a figure leaves out of a fleet of many groups. */
function note(text: string, context: ReportContext): Block[] {
  return hasManyGroups(context) ? [{ kind: 'paragraph', role: 'note', text }] : [];
}

function figureBlock(figure: Figure | null): Block[] {
  return figure === null ? [] : [{ kind: 'figure', figure, caption: figure.title }];
}

function fleetTable(context: ReportContext): Block[] {
  const { dossier, language, writer } = context;
  const text = reportWords[language];
  const columns = text.fleetColumns;
  const groups = dossier.fleetGroups.filter((group) => group.vehicleClass !== null);
  if (groups.length === 0) return [];
  const open = words[language].unknown.toLowerCase();
  const show = (value: number | null): string => (value === null ? open : writer.number(value));
  return [
    { kind: 'heading', level: 3, text: text.fleetTable },
    {
      kind: 'table',
      manner: hasManyGroups(context) ? 'compact' : 'normal',
      columns: [
        { header: columns.group, width: 2.2 },
        { header: columns.vehicle, width: 2.4 },
        { header: columns.number, width: 0.9, align: 'right' },
        { header: columns.km, width: 1.3, align: 'right' },
        { header: columns.day, width: 1.6, align: 'right' },
        { header: columns.times, width: 1.7 },
        { header: columns.replace, width: 1.2, align: 'right' },
      ],
      rows: groups.map((group): RichText[] => [
        group.name ?? '',
        words[language].vehicleClass[group.vehicleClass!],
        show(group.number),
        show(group.yearlyKm),
        group.meanDayKm === null && group.longestDayKm === null
          ? open
          : `${show(group.meanDayKm)} / ${show(group.longestDayKm)} km`,
        timesCell(group, open, language),
        replacementCell(group, context),
      ]),
    },
  ];
}

/** The hours, and the days where they are named. */
function timesCell(group: FleetGroup, open: string, language: Language): string {
  const hours =
    group.departure === null && group.return === null ? open : `${group.departure ?? open} - ${group.return ?? open}`;
  const days = group.drivingDays === null ? null : drivingDays(group);
  return days === null ? hours : `${daysInWords(days, language)}, ${hours}`;
}

/** The year, or which one stands in; nothing for a group that is electric already and has no year. */
function replacementCell(group: FleetGroup, { assessment, language, day }: ReportContext): string {
  const year = givenYear(group);
  if (year !== null) return String(year);
  if (!isAssumed(group)) return '–';
  return replacementWords[language].assumed(String(assessment.plan.years.at(0)?.year ?? day.slice(0, 4)));
}

function strategyTable({ assessment, language, writer }: ReportContext): Block[] {
  const text = reportWords[language];
  const domain = domainWords[language];
  if (!assessment.charging.groups.some((group) => group.charger !== null)) return [];
  const columns = text.strategyColumns;
  return [
    { kind: 'heading', level: 3, text: text.strategyTable },
    {
      kind: 'table',
      columns: [
        { header: columns.strategy, width: 3.4 },
        { header: columns.peak, width: 1.3, align: 'right' },
        { header: columns.margin, width: 1.4, align: 'right' },
        { header: columns.fit, width: 1.6 },
        { header: columns.unmet, width: 2, align: 'right' },
      ],
      rows: strategies.map((strategy) => {
        const outcome = assessment.charging.strategies[strategy];
        return [
          strategyName(strategy, assessment.charging, language),
          writer.kW(outcome.peakKW),
          assessment.grid.limits.usableKW === null
            ? text.unknownLimit
            : writer.kW(assessment.grid.limits.usableKW - outcome.peakKW),
          domain.fit[outcome.fit],
          // Charging at once knows no limit: nothing stays undelivered, the fuse goes.
          strategy === 'uncontrolled' ? text.lineNone : writer.kWh(outcome.unmetKWh),
        ];
      }),
    },
  ];
}

/** What lies between certain and impossible, and who is not full within the limit. */
function shortBlocks({ assessment, dossier, language }: ReportContext): Block[] {
  if (assessment.grid.largest.length === 0 || assessment.charging.strategies.optimal.fit === 'open') return [];
  const lines = [rangeText(assessment.grid, language), shortText(assessment, dossier, language)];
  return lines.flatMap((text): Block[] => (text === null ? [] : [{ kind: 'paragraph', role: 'note', text }]));
}

function largestTable(context: ReportContext): Block[] {
  const { assessment, language, writer } = context;
  const text = reportWords[language];
  const { grid, charging } = assessment;
  if (grid.largest.length === 0 || charging.strategies.optimal.fit === 'open') return [];
  const columns = text.largestColumns;
  const cells = (fits: Record<(typeof strategies)[number], number>): string[] =>
    strategies.map((strategy) => writer.number(fits[strategy]));
  return [
    { kind: 'heading', level: 3, text: text.largestTable },
    {
      kind: 'table',
      manner: hasManyGroups(context) ? 'compact' : 'normal',
      columns: [
        { header: columns.group, width: 3 },
        { header: columns.planned, align: 'right' },
        { header: columns.uncontrolled, align: 'right' },
        { header: columns.even, width: 1.3, align: 'right' },
        { header: columns.optimal, align: 'right' },
      ],
      rows: grid.inOrder.perGroup.map((row) => [
        nameOf(context, row.groupId),
        writer.number(grid.largest.find((one) => one.groupId === row.groupId)?.planned ?? 0),
        ...cells(row.fits),
      ]),
      totalRow: [text.inOrder, writer.number(grid.inOrder.planned), ...cells(grid.inOrder.fits)],
    },
    ...uncountedNote(context),
  ];
}
