/** The municipalities that this advice concerns: that of the company, and those of the zones that the vehicles visit. */
import type { Assessment } from '../../assessment/results.ts';
import type { Dossier } from '../../dossier/schema.ts';
import type { Language } from '../../format/numbers.ts';
import { noteLanguage } from './noteLanguage.ts';

export interface Place {
  municipality: string;
  /** `earlier`: a note was written, and nothing in the record asks for this municipality any more. */
  why: 'company' | 'zone' | 'earlier';
  /** The note in the dossier; null while there is none. */
  note: { text: string; takenOn: string | null } | null;
}

export function placesOf(dossier: Dossier, { access }: Assessment): Place[] {
  const own = dossier.company.municipality?.trim() ?? '';
  const zones = access.rows.filter((row) => row.outcome !== 'noZone').map((row) => row.municipality);
  const written = dossier.talk.municipalities.map((one) => one.municipality);
  const named: [Place['why'], readonly string[]][] = [
    ['company', own === '' ? [] : [own]],
    ['zone', zones],
    ['earlier', written],
  ];
  const places: Place[] = [];
  for (const [why, municipalities] of named) {
    for (const municipality of municipalities) {
      if (places.some((one) => sameMunicipality(one.municipality, municipality))) continue;
      places.push({ municipality, why, note: noteOf(dossier, municipality) });
    }
  }
  return places;
}

/** A note that the report prints beside the text of topic 1. */
export interface PlaceNote {
  municipality: string;
  /** As it was typed. */
  text: string;
  takenOn: string | null;
  language: Language;
}

/** The notes on municipalities that this advice concerns, in the order in which these are told. */
export function notesOf(dossier: Dossier, assessment: Assessment): PlaceNote[] {
  return placesOf(dossier, assessment).flatMap(({ municipality, why, note }) => {
    const text = note?.text.trim() ?? '';
    if (note === null || text === '' || why === 'earlier') return [];
    return [{ municipality, text, takenOn: note.takenOn, language: noteLanguage(text) }];
  });
}

function noteOf(dossier: Dossier, municipality: string): Place['note'] {
  const found = dossier.talk.municipalities.find((one) => sameMunicipality(one.municipality, municipality));
  return found === undefined ? null : { text: found.text, takenOn: found.takenOn };
}

/** One key for one municipality, however it was typed. */
export function municipalityKey(name: string): string {
  return name.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}

function sameMunicipality(one: string, other: string): boolean {
  return municipalityKey(one) === municipalityKey(other);
}
