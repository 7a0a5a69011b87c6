import { askedWords, searchOf, type Search } from '../ui/plainSearch.ts';
import type { Command } from './command.ts';

/** As many as one reads at a glance. */
const MOST = 12;

const searches = new WeakMap<readonly Command[], Search>();

/**
 * What answers the words, the best first: screens before questions where they fit alike. Without words the parts and
 * commands.
 */
export function searchCommands(commands: readonly Command[], asked: string): readonly Command[] {
  if (asked.trim() === '') return grouped(commands.filter(({ group }) => group === 'go' || group === 'do'));
  const search = searches.get(commands) ?? searchIn(commands);
  searches.set(commands, search);
  const byId = new Map(commands.map((command) => [command.id, command]));
  const found = search(asked, commands.length).flatMap((id) => byId.get(id) ?? []);
  const byWeight = (one: Command, other: Command): number => weights[other.group] - weights[one.group];
  const named = found.filter((command) => isNamed(command, asked)).sort(byWeight);
  // The shortest is nearest to what was typed.
  const begun = found
    .filter((command) => isBegun(command, asked))
    .sort((one, other) => byWeight(one, other) || one.title.length - other.title.length);
  return grouped([...new Set([...named, ...begun, ...found])].slice(0, MOST));
}

/** Whoever types the very name wants that, and a question rather than what its word means. */
function isNamed({ title, other }: Command, asked: string): boolean {
  const name = nameOf(asked);
  return name === nameOf(title) || (other !== undefined && name === nameOf(other.title));
}

/** The first letters of a part or a command are enough: they are gone to all day. */
function isBegun({ title, group }: Command, asked: string): boolean {
  return (group === 'go' || group === 'do') && nameOf(title).startsWith(nameOf(asked));
}

function nameOf(text: string): string {
  return askedWords(text).join(' ');
}

/** As they are shown: under the heading of their kind, the kind of the best first. */
function grouped(found: readonly Command[]): readonly Command[] {
  const kinds = [...new Set(found.map(({ group }) => group))];
  return kinds.flatMap((kind) => found.filter(({ group }) => group === kind));
}

function searchIn(commands: readonly Command[]): Search {
  return searchOf(
    commands.map(({ id, group, title, place = '', also = '', other }) => ({
      id,
      texts: { title, also, other: other === undefined ? '' : `${other.title} ${other.also}`, place },
      weight: weights[group],
    })),
    { title: 4, also: 3, other: 2, place: 0.7 },
    ['title', 'also', 'other', 'place'],
  );
}

const weights: Record<Command['group'], number> = {
  go: 2,
  do: 1.9,
  dossier: 1.6,
  fleet: 1.6,
  field: 1.4,
  term: 1.2,
  help: 1,
  figure: 0.6,
};
