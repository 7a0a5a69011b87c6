/**
 * The parameter set: every figure that a calculation or a text uses, as data with unit, validity, source and
 * confidence. Formulas ask for a figure by its id; no formula holds a figure of its own.
 */
import { z } from 'zod';
import { isPartialDate } from '../format/dates.ts';

const partialDate = z.string().refine(isPartialDate, { error: 'expected a date such as 2026, 2026-12 or 2026-12-31' });

const sourceSchema = z.object({
  publisher: z.string().min(1),
  title: z.string().nullable(),
  url: z.string().nullable(),
  date: z.string().nullable(),
});

const rangeSchema = z
  .object({ kind: z.literal('range'), low: z.number(), typical: z.number(), high: z.number() })
  .refine((range) => range.low <= range.typical && range.typical <= range.high, {
    error: 'expected low <= typical <= high',
  });

const valueSchema = z.union([
  z.object({ kind: z.literal('number'), number: z.number() }),
  rangeSchema,
  z.object({ kind: z.literal('band'), low: z.number(), high: z.number() }),
  z.object({ kind: z.literal('date'), date: partialDate }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('flag'), flag: z.boolean() }),
  z.object({ kind: z.literal('lifetime'), years: z.number().positive(), km: z.number().positive() }),
  z.object({ kind: z.literal('members'), members: z.record(z.string(), z.number()) }),
  z.object({ kind: z.literal('unknown') }),
]);

const figureSchema = z.object({
  id: z.string().min(1),
  topic: z.string().min(1),
  name: z.object({ nl: z.string().min(1), en: z.string().min(1) }),
  value: valueSchema,
  unit: z.string().min(1),
  validFrom: partialDate.nullable(),
  validTo: partialDate.nullable(),
  scope: z.string().nullable(),
  source: sourceSchema,
  confidence: z.enum(['A', 'B', 'C']),
  note: z.string(),
  /** Ids whose name, scope or note states this figure in words; empty when the figure was read as such. */
  readFrom: z.array(z.string()),
});

/**
 * active: the zone has started. announced: a start is planned but not decided or not confirmed. paused: the
 * municipality makes no zone in this term; it may come back later. dropped: the plan was stopped.
 */
const zoneSchema = z.object({
  id: z.string().min(1),
  municipality: z.string().min(1),
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
  figure: z.string(),
  /** What is uncertain or special about this zone, in both languages; null when nothing is. */
  remark: z.object({ nl: z.string(), en: z.string() }).nullable(),
});

/** Figures that replace each other in time, and what holds after the last one. */
const seriesSchema = z.object({
  id: z.string().min(1),
  members: z.array(z.string()).min(1),
  projection: z.literal('lastKnown'),
});

export const parameterSetSchema = z
  .object({
    format: z.literal('vlootwijzer-parameters'),
    version: z.literal(1),
    /** The state of the facts: the date on which they were gathered. */
    edition: partialDate,
    figures: z.array(figureSchema),
    series: z.array(seriesSchema),
    zones: z.array(zoneSchema),
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
    }
    for (const [index, figure] of set.figures.entries()) {
      for (const origin of figure.readFrom) demand(origin, ['figures', index, 'readFrom']);
    }
  });

export type ParameterSet = z.infer<typeof parameterSetSchema>;
export type Figure = ParameterSet['figures'][number];
export type Zone = ParameterSet['zones'][number];
export type Confidence = Figure['confidence'];
