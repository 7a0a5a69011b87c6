/** The data that the product ships, read from disk as a test needs it. */
import { readFileSync } from 'node:fs';
import { profileSetSchema, type ProfileSet } from '../../shared/charging/profiles.ts';
import { openYearProfiles, yearProfileSetSchema } from '../../shared/charging/yearProfiles.ts';
import { readDossier } from '../../shared/dossier/read.ts';
import type { Dossier } from '../../shared/dossier/schema.ts';
import { openParameters, type Override, type Parameters } from '../../shared/parameters/parameters.ts';
import { parameterSetSchema, type ParameterSet } from '../../shared/parameters/schema.ts';

const at = (path: string): URL => new URL(`../../assets/${path}`, import.meta.url);
const textOf = (path: string): string => readFileSync(at(path), 'utf8');

export const rawParameterSet = (): Record<string, unknown> =>
  JSON.parse(textOf('parameters/parameters.json')) as Record<string, unknown>;

export const shippedSet: ParameterSet = parameterSetSchema.parse(rawParameterSet());
export const shippedProfiles: ProfileSet = profileSetSchema.parse(JSON.parse(textOf('profiles/profiles.json')));

export const shippedYearProfiles = openYearProfiles(
  yearProfileSetSchema.parse(JSON.parse(textOf('profiles/year.json'))),
);

export function parametersWith(overrides: Readonly<Record<string, number>> = {}): Parameters {
  const list = Object.entries(overrides).map(([id, typical]): Override => ({
    id,
    low: null,
    typical,
    high: null,
    reason: 'test',
  }));
  return openParameters(shippedSet, list);
}

export const exampleNames = ['groothandel', 'transporteur'] as const;

export function example(name: (typeof exampleNames)[number]): Dossier {
  const reading = readDossier(textOf(`examples/${name}.json`));
  if (!reading.ok) throw new Error(`the example ${name} is refused: ${reading.reason}`);
  return reading.dossier;
}

/** Freezes everything inside, so that a calculation that writes into its input fails. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
