/**
 * Scope and note of a figure in both languages. The facts give them in English and lead; the Dutch stands in
 * parameter-words/ beside the English that it was made from, so a fact that says something else has none until somebody
 * has translated it anew.
 */
import type { FigureWords } from '../shared/parameters/figureWords.ts';
import { chargingWords } from './parameter-words/charging.ts';
import { commonWords } from './parameter-words/common.ts';
import { emissionWords } from './parameter-words/emissions.ts';
import { energyWords } from './parameter-words/energy.ts';
import { gridWords } from './parameter-words/grid.ts';
import { measureWords } from './parameter-words/measures.ts';
import { referencesInDutch } from './parameter-words/references.ts';
import { subsidyWords } from './parameter-words/subsidies.ts';
import { taxWords } from './parameter-words/taxes.ts';
import { truckWords } from './parameter-words/trucks.ts';
import { vanWords } from './parameter-words/vans.ts';
import { vehicleWords } from './parameter-words/vehicles.ts';
import { zoneWords } from './parameter-words/zones.ts';

const dutch = new Map(
  [
    commonWords,
    zoneWords,
    taxWords,
    subsidyWords,
    energyWords,
    gridWords,
    vanWords,
    truckWords,
    vehicleWords,
    chargingWords,
    emissionWords,
    measureWords,
  ].flatMap((words) => Object.entries(words)),
);

/** "… Refs: MLB24 = …": what was found, and behind it where. */
const WITH_REFERENCES = /^(?:(.*) )?Refs: (.+)$/s;
/** What parameters-in-words.ts says of a figure that it read from another. */
const STATED_ELSEWHERE = /^Stated in words in (\S+)\.$/;

/** Throws with the id where the English has no Dutch. */
export function inBothLanguages(id: string, english: string, used?: Set<string>): Exclude<FigureWords, string> {
  const [, said, references] = WITH_REFERENCES.exec(english) ?? [undefined, english, undefined];
  const parts = [
    said === undefined ? '' : inDutch(id, said, used),
    references === undefined ? '' : `Bronnen: ${referencesInDutch(references)}`,
  ];
  return { nl: parts.filter((part) => part !== '').join(' '), en: english };
}

function inDutch(id: string, english: string, used?: Set<string>): string {
  const elsewhere = STATED_ELSEWHERE.exec(english);
  if (elsewhere !== null) return `Staat in woorden in ${elsewhere[1]}.`;
  const translated = dutch.get(english);
  if (translated === undefined) {
    throw new Error(`${id}: no Dutch in scripts/parameter-words for "${english}"; translate it there`);
  }
  used?.add(english);
  return translated;
}

/** Translations of what no fact says any more. */
export function idleTranslations(used: ReadonlySet<string>): string[] {
  return [...dutch.keys()].filter((english) => !used.has(english));
}
