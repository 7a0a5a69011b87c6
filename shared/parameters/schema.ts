/**
 * The parameter set: every figure that a calculation or a text uses, as data with unit, validity, source and
 * confidence. Formulas ask for a figure by its id; no formula holds a figure of its own.
 */
import { z } from 'zod';
import { isPartialDate } from '../format/dates.ts';

export const PARAMETERS_FORMAT = 'vlootwijzer-parameters';
/**
 * 1: scope and note as one text, in English. 2: in both languages. A file of either version is read; a program that knows
 * only the first refuses the second as newer than itself.
 */
export const PARAMETERS_VERSION = 2;

/** A set is a few hundred figures; these bounds keep a damaged or foreign file from filling memory and screen. */
const MOST = { figures: 5000, series: 2000, zones: 500, tables: 100, cells: 5000, members: 200 } as const;

const words = z.string().min(1).max(4000);
const twoLanguages = z.strictObject({ nl: words, en: words });
/** In both languages, or one text as files of version 1 have it. */
const wordsOfFigure = (most: number) => {
  const text = z.string().max(most);
  return z.union([text, z.strictObject({ nl: text.min(1), en: text.min(1) })]).nullable();
};

/** Dotted lower-case parts: no key of an object's prototype, no slash, no space. */
const ID = /^[a-z0-9]+(\.[a-z0-9+-]+)+$/i;
const figureId = z.string().max(120).regex(ID, { error: 'expected an id such as en.grid26.liander.ms.kwh' });
/** The id of a figure of this set; that it is there is checked for the whole. */
const reference = z.string().max(120);
const tableId = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(\.[a-z0-9+-]+)*$/i, { error: 'expected an id such as levy' });
const key = z
  .string()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9.+-]*$/i, { error: 'expected a key such as 3x25a' });

const partialDate = z.string().refine(isPartialDate, { error: 'expected a date such as 2026, 2026-12 or 2026-12-31' });

const sourceSchema = z.strictObject({
  publisher: z.string().trim().min(1).max(1000),
  title: z.string().max(2000).nullable(),
  url: z.string().max(2000).nullable(),
  date: z.string().max(200).nullable(),
});

const rangeSchema = z
  .strictObject({ kind: z.literal('range'), low: z.number(), typical: z.number(), high: z.number() })
  .refine((range) => range.low <= range.typical && range.typical <= range.high, {
    error: 'expected low <= typical <= high',
  });

const valueSchema = z.union([
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  rangeSchema,
  z
    .strictObject({ kind: z.literal('band'), low: z.number(), high: z.number() })
    .refine((band) => band.low <= band.high, { error: 'expected low <= high' }),
  z.strictObject({ kind: z.literal('date'), date: partialDate }),
  z.strictObject({ kind: z.literal('text'), text: words }),
  z.strictObject({ kind: z.literal('flag'), flag: z.boolean() }),
  z.strictObject({ kind: z.literal('lifetime'), years: z.number().positive(), km: z.number().positive() }),
  z.strictObject({ kind: z.literal('members'), members: z.record(z.string(), z.number()) }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

/**
 * Why a figure has neither a start nor an end: a rule without a term, a law of nature or a size of things, an
 * assumption of nobody's year, a description.
 */
export const undatedReasons = ['rule', 'physical', 'assumption', 'description'] as const;

const figureSchema = z.strictObject({
  id: figureId,
  topic: z.string().min(1).max(80),
  name: twoLanguages,
  value: valueSchema,
  /** One of the closed list in units.ts. */
  unit: z.string().min(1).max(120),
  validFrom: partialDate.nullable(),
  validTo: partialDate.nullable(),
  /** There only where both ends are null. */
  undated: z.enum(undatedReasons).optional(),
  /** What the figure holds for. */
  scope: wordsOfFigure(4000),
  source: sourceSchema,
  confidence: z.enum(['A', 'B', 'C']),
  /** How it was found and what it rests on; null or empty where nothing was said. */
  note: wordsOfFigure(8000),
  /** What to know before relying on it; absent where nothing was found. */
  caution: twoLanguages.optional(),
  /** Ids whose name, scope or note states this figure in words; empty when the figure was read as such. */
  readFrom: z.array(reference).max(20),
});

/**
 * active: the zone has started. announced: a start is planned but not decided or not confirmed. paused: the
 * municipality makes no zone in this term; it may come back later. dropped: the plan was stopped.
 */
const zoneSchema = z.strictObject({
  id: tableId,
  municipality: words,
  status: z.enum(['active', 'announced', 'paused', 'dropped']),
  /** First day, or the interval it lies in; null when there is none. */
  start: partialDate.nullable(),
  /** The start that another source gives, where sources disagree. */
  otherStart: partialDate.nullable().default(null),
  /**
   * confirmed: a source that speaks of the running zone names this start. unconfirmed: only a plan or a list from
   * before it. disputed: sources name different starts.
   */
  startStanding: z.enum(['confirmed', 'unconfirmed', 'disputed']).default('unconfirmed'),
  /** The figure that this row was taken from. */
  figure: reference,
  /** What is uncertain or special about this zone, in both languages; null when nothing is. */
  remark: twoLanguages.nullable(),
});

/** Figures that replace each other in time, and what holds after the last one. */
const seriesSchema = z.strictObject({
  id: figureId,
  members: z.array(reference).min(1).max(MOST.members),
  /** The last known value goes on as it is, or rises each calendar year by the percentage of the figure named. */
  projection: z.union([z.literal('lastKnown'), z.strictObject({ index: reference })]),
  /** Why this rule holds, for people. */
  why: twoLanguages.optional(),
});

/** Dimensions with their keys; in each cell the id of a figure. Cells are named by their keys: "liander/ms/kwh". */
const tableSchema = z.strictObject({
  id: tableId,
  name: twoLanguages,
  dimensions: z
    .array(z.strictObject({ name: key, keys: z.array(key).min(1).max(500) }))
    .min(1)
    .max(6),
  /** Of every cell; null where each cell has a unit of its own. */
  unit: z.string().max(120).nullable(),
  cells: z
    .record(z.string().max(400), reference)
    .refine((cells) => Object.keys(cells).length <= MOST.cells, { error: `at most ${MOST.cells} cells` }),
});

export const parameterSetSchema = z
  .strictObject({
    format: z.literal(PARAMETERS_FORMAT),
    version: z.union([z.literal(1), z.literal(PARAMETERS_VERSION)]),
    /** The state of the facts: the date on which they were gathered. */
    edition: partialDate,
    figures: z.array(figureSchema).max(MOST.figures),
    series: z.array(seriesSchema).max(MOST.series),
    /** Absent in a file of before there were tables: they hold no value of their own. */
    tables: z.array(tableSchema).max(MOST.tables).optional(),
    zones: z.array(zoneSchema).max(MOST.zones),
  })
  .superRefine((set, context) => {
    const ids = new Set<string>();
    for (const [index, figure] of set.figures.entries()) {
      if (ids.has(figure.id)) {
        context.addIssue({ code: 'custom', path: ['figures', index, 'id'], message: `"${figure.id}" occurs twice` });
      }
      ids.add(figure.id);
    }
    const demand = (id: string, path: (string | number)[]): void => {
      if (!ids.has(id)) context.addIssue({ code: 'custom', path, message: `there is no figure "${id}"` });
    };
    for (const [index, zone] of set.zones.entries()) demand(zone.figure, ['zones', index, 'figure']);
    for (const [index, series] of set.series.entries()) {
      for (const member of series.members) demand(member, ['series', index, 'members']);
      if (series.projection !== 'lastKnown') demand(series.projection.index, ['series', index, 'projection']);
    }
    for (const [index, table] of (set.tables ?? []).entries()) {
      for (const [cell, id] of Object.entries(table.cells)) demand(id, ['tables', index, 'cells', cell]);
    }
    for (const [index, figure] of set.figures.entries()) {
      for (const origin of figure.readFrom) demand(origin, ['figures', index, 'readFrom']);
    }
  });

export type ParameterSet = z.infer<typeof parameterSetSchema>;
export type Figure = ParameterSet['figures'][number];
export type Zone = ParameterSet['zones'][number];
export type Confidence = Figure['confidence'];
export type Series = ParameterSet['series'][number];
export type Table = z.infer<typeof tableSchema>;
export type UndatedReason = (typeof undatedReasons)[number];
