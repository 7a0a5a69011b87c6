/**
 * Dossiers of version 3 as version 4: what version 3 did not ask is not answered. Frozen once version 4 is released.
 *
 * The values stand here and not in create.ts: a later change of what is empty must not change how old files are read.
 */
import { eachObject, type Json } from './json.ts';

/** A number of days alone meant so many from Monday on, and still does. */
const group = { drivingDays: null };

/** Parsed JSON of a version 3 dossier in the shape of version 4. What is wrong in it stays wrong. */
export function version3ToVersion4(dossier: Json): Json {
  return {
    ...dossier,
    version: 4,
    fleetGroups: eachObject(dossier.fleetGroups, (one) => ({ ...group, ...one })),
  };
}
