/** The municipalities that this advice concerns: that of the company, and those of the zones that the vehicles visit. */
import type { Assessment } from '../../assessment/results.ts';
import type { Dossier } from '../../dossier/schema.ts';

export interface Place {
  municipality: string;
  why: 'company' | 'zone';
  /** The note in the dossier; null while there is none. */
  note: { text: string; takenOn: string | null } | null;
}

export function placesOf(dossier: Dossier, { access }: Assessment): Place[] {
  const own = dossier.company.municipality?.trim() ?? '';
  const zones = access.rows.filter((row) => row.outcome !== 'noZone').map((row) => row.municipality);
  const written = dossier.talk.municipalities.map((one) => one.municipality);
  const names = own === '' ? [...zones, ...written] : [own, ...zones, ...written];
  const places: Place[] = [];
  for (const municipality of names) {
    if (places.some((one) => sameMunicipality(one.municipality, municipality))) continue;
    const why = sameMunicipality(municipality, own) ? 'company' : 'zone';
    places.push({ municipality, why, note: noteOf(dossier, municipality) });
  }
  return places;
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
