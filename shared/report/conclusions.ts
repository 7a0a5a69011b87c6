/** Page one: what changes and when, what it costs or saves, what fits, what to do first, and what would change it. */
import { certainFrom } from '../access/access.ts';
import { actionsForPageOne } from '../advice/actions/order.ts';
import { fitFinding, flipInShort, nameOf, signIsOpen } from '../advice/findings.ts';
import type { FleetGroup } from '../dossier/schema.ts';
import { writeDate, writeShortDate } from '../format/dates.ts';
import { writeFigure } from '../text/fillIn.ts';
import { domainWords } from '../text/domain.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { ownUseWords } from '../text/ownUse.ts';
import { reportWords } from '../text/report.ts';
import type { Block, KeyFigure, RichText } from './blocks.ts';
import type { ReportContext } from './report.ts';
import { mustBeChecked, sourceText } from './standing.ts';

const FIGURES_NAMED = 5;
const QUESTIONS_NAMED = 2;
/** More groups than this are set closer; of more than six only three are named. */
const ROOMY_GROUPS = 4;
const MOST_GROUPS = 6;
const GROUPS_NAMED = 3;

export function conclusionBlocks(context: ReportContext): Block[] {
  const text = reportWords[context.language];
  return [
    { kind: 'heading', level: 1, text: text.conclusions, startsPage: true },
    { kind: 'keyFigures', figures: keyFigures(context) },
    { kind: 'heading', level: 2, text: text.whatItMeans },
    ...whatItMeans(context),
    { kind: 'heading', level: 2, text: text.actions },
    actions(context),
    ...flips(context),
    { kind: 'heading', level: 2, text: text.askFirst },
    { kind: 'list', items: questions(context) },
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
    const { typical } = tco.difference;
    const cheaper = typical < 0;
    const oneSided = tco.groups.some((group) => group.oneSided.length > 0);
    const tone = signIsOpen(context) ? 'warning' : cheaper ? 'good' : 'bad';
    figures.push({
      label: text.cost,
      value: writer.euro(Math.abs(typical)),
      unit: text.costUnit,
      note: totalRange(context),
      verdict: oneSided
        ? { tone: 'open', text: text.incomplete }
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
            unit: text.fitOf(writer.vehicles(grid.inOrder.planned)),
            note: assessment.charging.baseCertain ? ownUseWords[language].withSmart : text.fitNote,
            verdict: { tone, text: optimal.fit === 'no' ? text.notAll : words[optimal.fit] },
          },
    );
  }
  return figures;
}

/** P10 to P90 of the draws and how often electric is cheaper; without draws the range of the figures one by one. */
function totalRange({ assessment, later, language, writer }: ReportContext): string {
  const text = moneyReportWords[language].conclusions;
  const { difference } = assessment.tco;
  if (later.simulation !== null) {
    const { p10, p90, shareBelowZero } = later.simulation.total;
    const cheaper = text.ofHundred(writer.number(shareBelowZero * 100));
    return `${text.p10p90(writer.euro(p10), writer.euro(p90))}; ${cheaper}`;
  }
  return difference === null
    ? ''
    : reportWords[language].fromTo(writer.euro(difference.low), writer.euro(difference.high));
}

/** Of one group, as page one and the range of the total show it. */
function groupRange(groupId: string, { assessment, later }: ReportContext): { low: number; high: number } | null {
  const drawn = later.simulation?.groups.find((one) => one.groupId === groupId)?.spread;
  if (drawn) return { low: drawn.p10, high: drawn.p90 };
  return assessment.tco.groups.find((one) => one.groupId === groupId)?.difference ?? null;
}

/** One row per group: a director reads across what changes when, and what it costs. */
function whatItMeans(context: ReportContext): Block[] {
  const { assessment, dossier, language, writer } = context;
  const text = reportWords[language];
  const columns = text.groupColumns;
  const all = dossier.fleetGroups.filter((group) => (group.number ?? 0) > 0);
  const groups = tellingGroups(all, context);
  const depot = assessment.charging.groups.some((group) => group.charger !== null);
  // A heavier connection that the plan asks for is in the costs; without a figure for it that must be said.
  const counted = assessment.charging.strategies.optimal.fit !== 'no' || assessment.price.heavier !== null;
  const more = moneyReportWords[language].conclusions;
  if (groups.length === 0) return [{ kind: 'paragraph', text: context.text.noTco }];
  return [
    {
      kind: 'table',
      manner: all.length > ROOMY_GROUPS ? 'compact' : 'normal',
      columns: [
        { header: columns.group, width: 3 },
        { header: columns.number, width: 0.9, align: 'right' },
        { header: columns.access, width: 2.9 },
        { header: columns.cost, width: 2.1, align: 'right' },
        { header: context.later.simulation === null ? columns.range : more.rangeColumn, width: 2.5, align: 'right' },
      ],
      rows: groups.map((group): RichText[] => {
        const tco = assessment.tco.groups.find((one) => one.groupId === group.id);
        const range = groupRange(group.id, context);
        const sign = (value: number): string => writer.euro(value);
        return [
          nameOf(context, group.id),
          writer.number(group.number ?? 0),
          accessInShort(group.id, context),
          tco === undefined
            ? text.key.open
            : tco.oneSided.length > 0
              ? [{ text: `${sign(tco.difference.typical)}, ${more.incomplete}`, tone: 'open' }]
              : [{ text: sign(tco.difference.typical), tone: tco.difference.typical < 0 ? 'good' : 'bad' }],
          range === null ? '' : text.fromTo(sign(range.low), sign(range.high)),
        ];
      }),
    },
    {
      kind: 'paragraph',
      role: 'note',
      text: [
        text.groupNote,
        ...(counted ? [] : [text.upgradeNote]),
        ...(groups.length < all.length ? [more.moreGroups(writer.number(all.length - groups.length))] : []),
      ].join(' '),
    },
    ...(depot ? [{ kind: 'paragraph', text: [{ text: fitFinding(context).text, bold: true }] } as const] : []),
  ];
}

/** All groups where they fit on the page, else those that move the cost of the fleet most, in their own order. */
function tellingGroups(all: readonly FleetGroup[], { assessment }: ReportContext): readonly FleetGroup[] {
  if (all.length <= MOST_GROUPS) return all;
  const effect = ({ id }: FleetGroup): number => {
    const group = assessment.tco.groups.find((one) => one.groupId === id);
    return group === undefined ? 0 : Math.abs(group.difference.typical) * group.number;
  };
  const telling = [...all].sort((one, other) => effect(other) - effect(one)).slice(0, GROUPS_NAMED);
  return all.filter((group) => telling.includes(group));
}

/** The first thing that happens to a group in the zones that it visits. */
function accessInShort(groupId: string, { assessment, language, day }: ReportContext): RichText {
  const text = reportWords[language].inShort;
  const rows = assessment.access.rows.filter((row) => row.groupId === groupId);
  const first = rows.flatMap((row) => certainFrom(row) ?? []).sort()[0];
  if (first !== undefined) {
    const date = writeShortDate(first);
    const known = rows.some((row) => row.refusedFrom === first);
    if (first <= day) return [{ text: text.since(date), tone: 'bad' }];
    return [{ text: known ? text.from(date) : text.atLatest(date), tone: 'bad' }];
  }
  if (rows.some((row) => row.outcome === 'open')) return [{ text: text.open, tone: 'open' }];
  if (rows.some((row) => row.outcome === 'planned')) return [{ text: text.planned, tone: 'warning' }];
  if (rows.length > 0) return [{ text: text.keeps, tone: 'good' }];
  return assessment.access.zonesNotAsked.includes(groupId) ? [{ text: text.notAsked, tone: 'open' }] : text.noZone;
}

function actions({ dossier, language }: ReportContext): Block {
  const text = reportWords[language];
  const shown = actionsForPageOne(dossier);
  if (shown.length === 0) return { kind: 'paragraph', text: text.noActions };
  const columns = text.actionColumns;
  return {
    kind: 'table',
    columns: [
      { header: columns.what, width: 5 },
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

function flips(context: ReportContext): Block[] {
  const { language } = context;
  const items = flipInShort(context);
  if (items.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: [
        { text: `${reportWords[language].flips}. `, bold: true },
        { text: moneyReportWords[language].conclusions.flips(items.join('; ')) },
      ],
    },
  ];
}

/** The answers worth asking first, those about one group in one line. */
function questions(context: ReportContext): RichText[] {
  const { assessment, language, writer } = context;
  const text = reportWords[language];
  const domain = domainWords[language];
  const lines = new Map<string, { name: string | null; fields: string[]; decides: string }>();
  for (const one of assessment.questions) {
    const key = `${one.groupId ?? ''}/${one.decides}`;
    const line = lines.get(key) ?? {
      name: one.groupId === null ? null : nameOf(context, one.groupId),
      fields: [],
      decides: domain.decides[one.decides],
    };
    line.fields.push(domain.ask(one.field));
    lines.set(key, line);
  }
  if (lines.size === 0) return [text.nothingToAsk];
  return [...lines.values()]
    .slice(0, context.dossier.fleetGroups.length > MOST_GROUPS ? 1 : QUESTIONS_NAMED)
    .map((line) => text.askLine(line.name, writer.list(line.fields), line.decides));
}

/** The figures with the largest effect on the difference of the whole fleet. */
export function tellingFigures(context: ReportContext): Block[] {
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
          ? [
              { text: `${sourceText(figure, parameters, language)}; ` },
              { text: text.toCheck, bold: true, tone: 'warning' },
            ]
          : sourceText(figure, parameters, language),
      ]),
    },
  ];
}
