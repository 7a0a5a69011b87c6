/** What the upgrades of dossiers have in common: parsed JSON that may be anything. */

export type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The part with what it lacks added; anything that is not an object is left for the schema to refuse. */
export function withDefaults(value: unknown, defaults: Json): unknown {
  return isObject(value) ? { ...defaults, ...value } : value;
}

/** Each object of a list changed; anything that is no list, and any member that is no object, is left as it is. */
export function eachObject(value: unknown, change: (one: Json) => Json): unknown {
  return Array.isArray(value) ? value.map((one: unknown) => (isObject(one) ? change(one) : one)) : value;
}
