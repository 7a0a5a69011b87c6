import MiniSearch from 'minisearch';
import { plainText } from '../ui/plainText.ts';
import type { Command } from './command.ts';

/** As many as one reads at a glance. */
const MOST = 12;

/**
 * Commands in which every word is found, also half typed or slightly wrong. Screens before questions where they fit
 * alike; without words the first ones of the list.
 */
export function searchCommands(commands: readonly Command[], asked: string): readonly Command[] {
  if (asked.trim() === '')
    return (['go', 'do'] as const).flatMap((wanted) => commands.filter(({ group }) => group === wanted));
  const byId = new Map(commands.map((command) => [command.id, command]));
  const index = new MiniSearch({
    fields: ['title', 'place', 'also'],
    processTerm: plainText,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3 },
      combineWith: 'AND',
      boostDocument: (id) => weights[byId.get(String(id))?.group ?? 'help'],
    },
  });
  index.addAll(commands.map(({ id, title, place = '', also = '' }) => ({ id, title, place, also })));
  return index
    .search(asked)
    .slice(0, MOST)
    .flatMap(({ id }) => byId.get(String(id)) ?? []);
}

const weights: Record<Command['group'], number> = { go: 2, do: 1.8, dossier: 1.6, fleet: 1.6, field: 1.2, help: 1 };
