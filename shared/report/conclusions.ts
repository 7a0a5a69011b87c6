/** Page one: what changes and when, what it costs or saves, what fits, what to do first, and what would change it. */
import { certainFrom } from '../access/access.ts';
import { fitFinding, flipInShort, nameOf, signIsOpen } from '../advice/findings.ts';
import { writeDate, writeShortDate } from '../format/dates.ts';
import { writeFigure } from '../text/fillIn.ts';
import { domainWords } from '../text/domain.ts';
import { ownUseWords } from '../text/ownUse.ts';
import { reportWords } from '../text/report.ts';
import type { Block, KeyFigure, RichText } from './blocks.ts';
import type { ReportContext } from './report.ts';
import { mustBeChecked, sourceText } from './standing.ts';

const FIGURES_NAMED = 5;
const QUESTIONS_NAMED = 2;

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
      note: text.fromTo(writer.euro(tco.difference.low), writer.euro(tco.difference.high)),
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

/** One row per group: a director reads across what changes when, and what it costs. */
function whatItMeans(context: ReportContext): Block[] {
  const { assessment, dossier, language, writer } = context;
  const text = reportWords[language];
  const columns = text.groupColumns;
  const groups = dossier.fleetGroups.filter((group) => (group.number ?? 0) > 0);
  const depot = assessment.charging.groups.some((group) => group.charger !== null);
  const fits = assessment.charging.strategies.optimal.fit !== 'no';
  if (groups.length === 0) return [{ kind: 'paragraph', text: context.text.noTco }];
  return [
    {
      kind: 'table',
      columns: [
        { header: columns.group, width: 2.6 },
        { header: columns.number, width: 0.9, align: 'right' },
        { header: columns.access, width: 2.9 },
        { header: columns.cost, width: 2.1, align: 'right' },
        { header: columns.range, width: 2.5, align: 'right' },
      ],
      rows: groups.map((group): RichText[] => {
        const difference = assessment.tco.groups.find((one) => one.groupId === group.id)?.difference;
        const sign = (value: number): string => writer.euro(value);
        return [
          nameOf(context, group.id),
          writer.number(group.number ?? 0),
          accessInShort(group.id, context),
          difference === undefined
            ? text.key.open
            : [{ text: sign(difference.typical), tone: difference.typical < 0 ? 'good' : 'bad' }],
          difference === undefined ? '' : text.fromTo(sign(difference.low), sign(difference.high)),
        ];
      }),
    },
    { kind: 'paragraph', role: 'note', text: fits ? text.groupNote : `${text.groupNote} ${text.upgradeNote}` },
    ...(depot ? [{ kind: 'paragraph', text: [{ text: fitFinding(context).text, bold: true }] } as const] : []),
  ];
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
  const items = flipInShort(context);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: reportWords[context.language].flips },
    { kind: 'list', items },
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
    .slice(0, QUESTIONS_NAMED)
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
