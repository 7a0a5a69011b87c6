/** What differs between what two final reports were made from, in words. Pure. */
import { checkDossier } from '../../../shared/dossier/read.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { editionOf } from '../../../shared/parameters/identity.ts';
import type { Change, PrintedEdition } from '../../../shared/report/editionBlocks.ts';
import type { EditionRecord } from '../../../shared/editions/editions.ts';
import { editionWords } from '../../../shared/text/reportEditions.ts';
import { forms } from '../../../shared/text/forms.ts';
import { screens } from '../../../shared/text/screens.ts';
import { words } from '../../../shared/text/words.ts';
import { differencesBetween } from '../history/differences.ts';

/** Letters of an answer that a row has room for. */
const MOST_LETTERS = 80;

/** What a final report was made from, as it can be read now. */
interface Basis {
  program: string;
  parameterSet: string;
  house: unknown;
  photos: unknown;
  /** Null where it cannot be read any more. */
  dossier: Dossier | null;
}

/** An edition as it is printed, with what changed since the newest one before it. */
export function printedEdition(
  edition: EditionRecord,
  all: readonly EditionRecord[],
  language: Language,
): PrintedEdition {
  const before = editionBefore(edition, all);
  const { number, day, hash, headline } = edition;
  if (before === null) return { number, day, hash, headline, previous: null };
  const entries = changesBetween(before.basis, edition.basis, language);
  return {
    number,
    day,
    hash,
    headline,
    previous: { number: before.number, day: before.day, headline: before.headline, entries },
  };
}

/** The newest of those before it; null for the first. */
export function editionBefore(edition: EditionRecord, all: readonly EditionRecord[]): EditionRecord | null {
  return all
    .filter(({ number }) => number < edition.number)
    .reduce<EditionRecord | null>((last, one) => (last === null || one.number > last.number ? one : last), null);
}

/** Between two bases as texts. One that cannot be read any more is told by what stands beside the record alone. */
export function changesBetween(earlier: string, now: string, language: Language): Change[] {
  const [then, present] = [basisIn(earlier), basisIn(now)];
  const text = editionWords[language];
  const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  const beside = (what: string, one: unknown, other: unknown): Change[] =>
    differs(one, other) ? [{ what, earlier: '', now: text.changed }] : [];
  const sets = [editionOf(then.parameterSet), editionOf(present.parameterSet)];
  return [
    ...(then.dossier && present.dossier ? dossierChanges(then.dossier, present.dossier, language) : []),
    ...beside(text.photos, then.photos, present.photos),
    ...beside(text.house, then.house, present.house),
    ...(then.parameterSet === present.parameterSet
      ? []
      : [{ what: text.parameterSet, earlier: sets[0], now: sets[0] === sets[1] ? text.changed : sets[1] }]),
    ...(then.program === present.program ? [] : [{ what: text.program, earlier: then.program, now: present.program }]),
  ];
}

export function basisIn(text: string): Basis {
  const json = JSON.parse(text) as Record<string, unknown>;
  const reading = checkDossier(json['dossier']);
  return {
    program: String(json['program']),
    parameterSet: String(json['parameterSet']),
    house: json['house'] ?? null,
    photos: json['photos'] ?? null,
    dossier: reading.ok ? reading.dossier : null,
  };
}

/** Groups are compared by who they are, not by where they stand: one that came in front would make all others differ. */
function dossierChanges(then: Dossier, now: Dossier, language: Language): Change[] {
  const text = editionWords[language];
  const was = new Map(then.fleetGroups.map((group) => [group.id, group]));
  const stayed = now.fleetGroups.filter(({ id }) => was.has(id));
  const isNow = new Set(now.fleetGroups.map(({ id }) => id));
  const named = (name: string | null): string =>
    `${name ?? screens[language].sections.fleet}: ${forms[language].group.number.label}`;
  const comesAndGoes = [
    ...now.fleetGroups
      .filter(({ id }) => !was.has(id))
      .map(({ name, number }) => ({ what: named(name), earlier: '', now: String(number ?? text.blank) })),
    ...then.fleetGroups
      .filter(({ id }) => !isNow.has(id))
      .map(({ name, number }) => ({ what: named(name), earlier: String(number ?? text.blank), now: text.removed })),
  ];
  const texts = { forms: forms[language], words: words[language], language };
  const differences = differencesBetween(
    { ...then, fleetGroups: stayed.flatMap(({ id }) => was.get(id) ?? []) },
    { ...now, fleetGroups: stayed },
    texts,
  );
  const changes = differences
    .filter(({ place }) => isSaid(place, language))
    .map(({ place, section, label, earlier, now: present }): Change => {
      const group = /^fleetGroups\[(\d+)\]/.exec(place);
      const owner = group ? stayed[Number(group[1])].name : null;
      const room = screens[language].sections[section];
      // Of a text or a list it is enough to know that it changed: the report itself says how it is now.
      if (label === null || earlier === null || present === null) {
        return { what: [owner, label ?? room].filter(Boolean).join(': '), earlier: '', now: text.changed };
      }
      const cell = (value: string): string => shortened(value === '' ? text.blank : value);
      return { what: [owner, label].filter(Boolean).join(': '), earlier: cell(earlier), now: cell(present) };
    });
  return [...comesAndGoes, ...withoutTwins(changes)];
}

/** The text of the other language, and the draft that a text began as, stand in no report in this language. */
function isSaid(place: string, language: Language): boolean {
  const other = language === 'nl' ? 'en' : 'nl';
  return !/\.draftAtEdit\./.test(place) && !new RegExp(`\\.text\\.${other}$`).test(place);
}

function withoutTwins(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

function shortened(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 1).trimEnd()}…` : line;
}
