/** What differs between an earlier version and the present dossier, field by field. Pure. */
import { drivingDays } from '../../../shared/dossier/drivingDays.ts';
import type { Dossier, WeekDay } from '../../../shared/dossier/schema.ts';
import { writeDate } from '../../../shared/format/dates.ts';
import { writeNumber, type Language } from '../../../shared/format/numbers.ts';
import { daysInWords } from '../../../shared/text/drivingDays.ts';
import type { Forms } from '../../../shared/text/forms.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { DeskSection } from '../desk/sections.ts';
import { pathParts, valueAt, type PathPart } from '../dossier/paths.ts';
import { sectionOf } from '../dossier/sectionOf.ts';
import { changedPlaces } from '../dossier/steps.ts';

export interface Difference {
  place: string;
  section: DeskSection;
  /** The name of the field as the form has it; null where no form asks for it by that name. */
  label: string | null;
  /** Null where it is no single value. */
  earlier: string | null;
  now: string | null;
}

interface Texts {
  forms: Forms;
  words: Words;
  language: Language;
}

export function differencesBetween(earlier: Dossier, now: Dossier, texts: Texts): Difference[] {
  return changedPlaces(earlier, now).map((place) => ({
    place,
    section: sectionOf(place),
    label: labelOf(place, texts.forms),
    earlier: shown(valueAt(earlier, place), place, texts),
    now: shown(valueAt(now, place), place, texts),
  }));
}

/** The rooms of the forms, by the list or part of the dossier that they ask about. */
const rooms: Record<string, keyof Forms> = {
  company: 'company',
  contacts: 'contact',
  visit: 'visit',
  fleetGroups: 'group',
  details: 'details',
  site: 'site',
  chargers: 'charger',
  otherElectric: 'otherElectric',
  growth: 'growth',
  settings: 'settings',
  overrides: 'override',
};

function labelOf(place: string, forms: Forms): string | null {
  const parts = pathParts(place).filter((part): part is string => typeof part === 'string');
  const name = parts.at(-1) ?? '';
  const room = parts.slice(0, -1).findLast((part) => part in rooms);
  const questions =
    room === undefined ? undefined : (forms[rooms[room]] as Record<string, { label?: unknown } | undefined>);
  const label = questions?.[name]?.label;
  return typeof label === 'string' ? label : null;
}

/** Null for a list or a part: those are only said to differ. */
function shown(value: unknown, place: string, { words, language }: Texts): string | null {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value) && place.endsWith('.drivingDays'))
    return daysInWords(drivingDays({ drivingDays: value as WeekDay[], daysPerWeek: null }) ?? [], language);
  if (typeof value === 'number')
    return isYear(place) ? String(value) : writeNumber(value, language, { decimals: 6, minDecimals: 0 });
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value !== 'string') return null;
  const answers = answersFor(pathParts(place), words);
  if (answers && value in answers) return answers[value];
  return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? writeDate(value, language) : value;
}

/** The words of a choice stand under the name of its field. */
function answersFor(parts: readonly PathPart[], words: Words): Record<string, string> | null {
  const name = String(parts.at(-1));
  const listed: unknown = (words as unknown as Record<string, unknown>)[
    name === 'replacementClass' ? 'vehicleClass' : name
  ];
  return typeof listed === 'object' && listed !== null ? (listed as Record<string, string>) : null;
}

function isYear(place: string): boolean {
  return /year$/i.test(place) && !/per|horizon/i.test(place);
}
