/** Notes on the policy of a municipality, kept on this laptop for later visits. They hold nothing about a company. */
import { z } from 'zod';
import { municipalityKey } from '../../../shared/advice/talk/municipalities.ts';
import type { VlootwijzerDatabase } from './database.ts';
import { typed } from './storageErrors.ts';

const noteSchema = z.object({ municipality: z.string().max(400), text: z.string().max(20_000), savedOn: z.string() });
export type MunicipalityNote = z.infer<typeof noteSchema>;

export interface MunicipalityNotes {
  /** The notes that are there, by the key of the municipality; one that cannot be read hides only itself. */
  of: (municipalities: readonly string[]) => Promise<ReadonlyMap<string, MunicipalityNote>>;
  keep: (note: MunicipalityNote) => Promise<void>;
}

/** The key of a note's row; of an empty key the beginning of all of them. */
export function municipalityRowKey(key: string): string {
  return `municipality/${key}`;
}

const rowKey = (municipality: string): string => municipalityRowKey(municipalityKey(municipality));

/** A note as it was kept; null for what cannot be read. */
export function noteIn(value: unknown): MunicipalityNote | null {
  const read = noteSchema.safeParse(value);
  return read.success ? read.data : null;
}

export function municipalityNotes({ facts }: VlootwijzerDatabase): MunicipalityNotes {
  return {
    of: (municipalities) =>
      typed(async () => {
        const rows = await facts.bulkGet(municipalities.map(rowKey));
        return new Map(
          rows.flatMap((row) => {
            const note = noteIn(row?.value);
            return note === null ? [] : [[municipalityKey(note.municipality), note] as const];
          }),
        );
      }),
    keep: (note) => typed(() => facts.put({ key: rowKey(note.municipality), value: note })).then(() => undefined),
  };
}
