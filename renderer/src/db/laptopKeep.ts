/** Notes on municipalities and the house style, as they go into a backup and come back out of it. */
import { municipalityKey } from '../../../shared/advice/talk/municipalities.ts';
import type { Kept } from '../../../shared/exchange/laptop.ts';
import type { VlootwijzerDatabase } from './database.ts';
import { factKeeper } from './facts.ts';
import { municipalityRowKey, noteIn } from './municipalityNotes.ts';

/** What is there; a note that cannot be read stays behind. */
export async function laptopKeep(database: VlootwijzerDatabase): Promise<Kept[]> {
  const rows = await database.facts.where('key').startsWith(municipalityRowKey('')).toArray();
  const notes = rows.flatMap(({ value }): Kept[] => {
    const note = noteIn(value);
    return note === null ? [] : [{ kind: 'municipality', ...note }];
  });
  const style = await factKeeper(database).get('houseStyle');
  return style === null ? notes : [...notes, { kind: 'houseStyle', ...style }];
}

/**
 * Within the transaction of the dossiers. What is here stays; of a note on the same municipality the one that was saved
 * last counts, and a house style comes only where there is none.
 */
export async function takeInKept({ facts }: VlootwijzerDatabase, kept: readonly Kept[]): Promise<void> {
  for (const { kind, ...value } of kept) {
    if (kind === 'houseStyle') {
      if ((await facts.get('houseStyle')) === undefined) await facts.put({ key: 'houseStyle', value });
      continue;
    }
    const note = noteIn(value);
    if (note === null) continue;
    const key = municipalityRowKey(municipalityKey(note.municipality));
    const present = noteIn((await facts.get(key))?.value);
    if (present === null || present.savedOn < note.savedOn) await facts.put({ key, value: note });
  }
}
