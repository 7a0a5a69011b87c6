/** What stands on a paper note, as the adviser types it: `docs/visits/*.json`, beside the note itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { repositoryFolder } from '../../scripts/paths.ts';
import { tableFields } from '../../shared/text/fleetTable.ts';

/** Fields by their place in the dossier, in the order of the screen. "?" is onbekend. */
const answersSchema = z.record(z.string(), z.string().min(1));

const noteSchema = z.strictObject({
  company: answersSchema,
  /** One row of the fleet table per group; what is not on the note is left out. */
  fleet: z.array(z.partialRecord(z.enum(tableFields), z.string().min(1))).min(1),
  site: answersSchema,
  chargers: z.array(answersSchema),
  /** Answers to questions of the four topics. */
  talk: answersSchema,
});

export type Note = z.infer<typeof noteSchema>;
export type Answers = z.infer<typeof answersSchema>;

export const noteNames = ['bloemengroothandel', 'bouwbedrijf', 'transporteur'] as const;
export type NoteName = (typeof noteNames)[number];

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(repositoryFolder, 'docs', 'visits', `${name}.json`), 'utf8'));
}

export function readNote(name: NoteName): Note {
  return noteSchema.parse(read(name));
}

/** Who pays all three visits, one after the other on the same laptop. */
export function readAdviser(): Answers {
  return answersSchema.parse(read('adviser'));
}
