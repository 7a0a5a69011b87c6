import type { Language } from '../../../shared/format/numbers.ts';
import type { PaletteWords } from '../../../shared/text/palette.ts';
import { searchWords } from '../../../shared/text/searchWords.ts';

/** Something that can be done or gone to from the list of commands. */
export interface Command {
  id: string;
  title: string;
  group: keyof PaletteWords['groups'];
  /** Where it belongs, shown beside the title. */
  place?: string;
  /** Other words that people look for. */
  also?: string;
  /** What it is called in the other language: adviser and screen need not speak the same one. */
  other?: { title: string; also: string };
  act: () => void;
}

/** Commands in the language of the screen, found by the words of both. */
export function inBothLanguages(language: Language, commandsIn: (language: Language) => readonly Command[]): Command[] {
  const otherLanguage = language === 'nl' ? 'en' : 'nl';
  const translated = new Map(commandsIn(otherLanguage).map((command) => [command.id, command]));
  return commandsIn(language).map((command) => {
    const { title, also } = translated.get(command.id) ?? command;
    const key = searchKey(command.id);
    return {
      ...command,
      also: joined(command.also, searchWords[language][key]),
      other: { title, also: joined(also, searchWords[otherLanguage][key]) },
    };
  });
}

/** A question of a group has the same words whichever group it is. */
export function searchKey(id: string): string {
  return id.replace(/fleetGroups\[\d+\]/, 'group');
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}
