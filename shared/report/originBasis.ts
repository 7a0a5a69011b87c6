/** What the report rests on, numbered once: rules (R), what was entered (I), and figures (K). */
import { entryFact } from '../advice/entries.ts';
import type { Origin, RuleKey } from '../assessment/origin.ts';
import type { Projection } from '../parameters/parameters.ts';
import { runs } from './numberRuns.ts';
import { explainer, originSections, type OriginContext, type OriginSection } from './originSections.ts';
import type { ReportContext } from './report.ts';

/** A rule with the values that it makes, each once, in the order of the report. */
export interface RuleRow {
  rule: RuleKey;
  ids: string[];
  /** The chapter that shows one of its values first; null where no chapter does. */
  chapter: string | null;
}

/** A question with the answer to it, or of each group to it. */
export interface EntryRow {
  label: string;
  /** `group` is null for the company and the site. */
  answers: { group: string | null; value: string }[];
}

export interface OriginBasis {
  origin: (id: string) => Origin | null;
  sections: readonly OriginSection[];
  rules: readonly RuleRow[];
  entries: readonly EntryRow[];
  /** Figures in the order of the list at the end. */
  figures: readonly string[];
  /** "K12", by figure. */
  label(figure: string): string;
  references: References;
  /** How figures went on beyond the last day for which they are known. */
  projections: ReadonlyMap<string, Projection>;
}

/** "R3, R5–R7; I2; K4", of ids, entries and figures. */
export type References = (of: {
  ids?: readonly string[];
  entries?: readonly string[];
  figures?: readonly string[];
}) => string;

type Place = (of: string) => number | undefined;

/** Writes references from where the line of each stands; what has no line is left out. */
export function writeReferences(place: { rule: Place; entry: Place; figure: Place }): References {
  const placesOf = (all: readonly string[], of: Place): number[] =>
    // Hundreds of values share a few entries and figures: each is looked up once.
    [...new Set([...new Set(all)].flatMap((one) => of(one) ?? []))].sort((one, other) => one - other);
  return ({ ids = [], entries = [], figures = [] }) =>
    [
      runs('R', placesOf(ids, place.rule)),
      runs('I', placesOf(entries, place.entry)),
      runs('K', placesOf(figures, place.figure)),
    ]
      .filter((part) => part !== '')
      .join('; ');
}

const made = new WeakMap<ReportContext, OriginBasis>();

/** Made once per report, because several parts of it ask. */
export function originBasis(context: ReportContext): OriginBasis {
  const known = made.get(context) ?? basisOf(context);
  made.set(context, known);
  return known;
}

function basisOf(context: ReportContext): OriginBasis {
  const origin = explainer(context);
  const sections = originSections(context, origin);
  const rules = rulesOf(sections, origin);
  const origins = rules.flatMap(({ ids }) => ids.flatMap((id) => origin(id) ?? []));
  const { rows: entries, placeOf } = entriesOf(
    [...sections.flatMap((one) => one.entries), ...origins.flatMap((one) => one.entries)],
    context,
  );
  const figures = figuresOf(
    [...sections.flatMap((one) => one.figures), ...origins.flatMap((one) => one.parameters)],
    context,
  );
  const figurePlaces = new Map(figures.map((id, index) => [id, index + 1]));
  const rulePlaces = new Map(rules.map(({ rule }, index) => [rule, index + 1]));
  return {
    origin,
    sections,
    rules,
    entries,
    figures,
    label: (id) => `K${figurePlaces.get(id) ?? '?'}`,
    references: writeReferences({
      rule: (id) => {
        const rule = origin(id)?.rule;
        return rule && rulePlaces.get(rule);
      },
      entry: placeOf,
      figure: (id) => figurePlaces.get(id),
    }),
    projections: projectionsOf(origins),
  };
}

/** The values of the sections, and all that they are made from. */
export function rulesOf(
  sections: readonly Pick<OriginSection, 'ids' | 'chapter'>[],
  origin: (id: string) => Origin | null,
): RuleRow[] {
  const rows = new Map<RuleKey, RuleRow>();
  const seen = new Set<string>();
  const below: string[] = [];
  const add = (id: string, chapter: string | null): void => {
    const found = seen.has(id) ? null : origin(id);
    seen.add(id);
    if (found === null) return;
    const row = rows.get(found.rule);
    if (row === undefined) rows.set(found.rule, { rule: found.rule, ids: [id], chapter });
    else row.ids.push(id);
    below.push(...found.from);
  };
  for (const { ids, chapter } of sections) for (const id of ids) add(id, chapter);
  // Grows while it is walked: what a value is made from is made from others in its turn.
  for (const id of below) add(id, null);
  return [...rows.values()];
}

/** The questions that were answered, of the company and the site first; where an entry stands among them. */
export function entriesOf(
  entries: readonly string[],
  { dossier, language }: Pick<OriginContext, 'dossier' | 'language'>,
): { rows: EntryRow[]; placeOf: (entry: string) => number | undefined } {
  const order = new Map(dossier.fleetGroups.map(({ id }, index) => [id, index]));
  const fields = new Map<string, Set<string | null>>();
  for (const entry of new Set(entries)) {
    const { field, group } = fieldOf(entry);
    const owners = fields.get(field) ?? new Set();
    fields.set(field, owners.add(group));
  }
  const rows: EntryRow[] = [];
  const places = new Map<string, number>();
  const inOrder = [...fields].sort(([one], [other]) => Number(one.includes('*')) - Number(other.includes('*')));
  for (const [field, owners] of inOrder) {
    const groups = [...owners].sort((one, other) => (order.get(one ?? '') ?? 0) - (order.get(other ?? '') ?? 0));
    const facts = groups.map((group) => ({ group, ...entryFact(field.replace('*', group ?? ''), dossier, language) }));
    const answers = facts.flatMap(({ group, value }) => (value === null ? [] : [{ group, value }]));
    if (answers.length === 0) continue;
    places.set(field, rows.length + 1);
    rows.push({ label: facts[0].label.replace(/\?$/, ''), answers });
  }
  return {
    rows,
    placeOf: (entry) => places.get(fieldOf(entry).field),
  };
}

/** The answers of all groups to one question share a field, with a star in the place of the group. */
function fieldOf(entry: string): { field: string; group: string | null } {
  const [room, group, ...rest] = entry.split('/');
  return room === 'fleetGroups' ? { field: [room, '*', ...rest].join('/'), group } : { field: entry, group: null };
}

/** Each once, by topic of the set. */
function figuresOf(used: readonly string[], { parameters, assessment }: ReportContext): string[] {
  const order = new Map(parameters.topics.map((topic, index) => [topic, index]));
  const topic = (id: string): number => order.get(parameters.figure(id).topic) ?? 0;
  const all = new Set([...used, ...assessment.tco.swings.map((one) => one.figure)]);
  const figures = [...all].filter((id) => parameters.has(id)).sort();
  return figures.sort((one, other) => topic(one) - topic(other));
}

function projectionsOf(origins: readonly Origin[]): Map<string, Projection> {
  const projections = new Map<string, Projection>();
  for (const one of origins.flatMap((origin) => origin.projections)) {
    // Risen by an index says more than carried on.
    if (!projections.has(one.figure) || one.index !== null) projections.set(one.figure, one);
  }
  return projections;
}
