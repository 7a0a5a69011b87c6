/**
 * What a field can hold, read from the schema itself. A field that took more than the schema allows would save a
 * dossier that is refused when it is opened again.
 */
import { z } from 'zod';
import type { NumberRules } from '../../../shared/format/numbers.ts';
import { dossierSchema } from '../../../shared/dossier/schema.ts';
import { pathParts } from './paths.ts';

function schemaAt(path: string): unknown {
  let schema: unknown = dossierSchema;
  for (const part of pathParts(path)) {
    const bare = bareSchema(schema);
    if (bare instanceof z.ZodObject) schema = (bare.shape as Record<string, unknown>)[part];
    else if (bare instanceof z.ZodArray) schema = bare.element;
    else return undefined;
  }
  return bareSchema(schema);
}

function bareSchema(schema: unknown): unknown {
  return schema instanceof z.ZodNullable ? schema.unwrap() : schema;
}

/** Bounds of a number field. */
export function numberRules(path: string): NumberRules {
  const schema = schemaAt(path);
  if (!(schema instanceof z.ZodNumber)) throw new Error(`${path} is not a number of the dossier.`);
  const whole = schema.format === 'safeint' || schema.format === 'int32';
  return {
    ...(schema.minValue !== null && Number.isFinite(schema.minValue) ? { min: schema.minValue } : {}),
    ...(schema.maxValue !== null && Number.isFinite(schema.maxValue) ? { max: schema.maxValue } : {}),
    whole,
  };
}

/** Most characters that a text field holds. */
export function textLimit(path: string): number | undefined {
  const schema = schemaAt(path);
  return schema instanceof z.ZodString ? (schema.maxLength ?? undefined) : undefined;
}

const listLimits = new Map<string, number | undefined>();

/** Most items that a list holds. */
export function listLimit(path: string): number | undefined {
  if (!listLimits.has(path)) listLimits.set(path, limitOfList(path));
  return listLimits.get(path);
}

function limitOfList(path: string): number | undefined {
  const schema = schemaAt(path);
  if (!(schema instanceof z.ZodArray)) return undefined;
  return z.toJSONSchema(schema, { unrepresentable: 'any' }).maxItems;
}
