/** The data that a result rests on besides figures, each with its source and its licence. */
import { measuredLoad } from '../charging/measuredLoad.ts';
import type { ProfileSet } from '../charging/profiles.ts';
import { writeDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import { siteMeterKW, type MeterRecord } from '../meter/record.ts';
import { meterWords } from '../text/meter.ts';
import { profileWords } from './sourceWords.ts';

interface Origin {
  name: string;
  source: string;
  licence: string;
}

/** What ships with the product besides its profiles. */
const SHIPPED: readonly Origin[] = [
  { name: 'Inter', source: 'The Inter Project Authors', licence: 'SIL Open Font License 1.1' },
];

/** Every shipped data file, a line each. `year` may be left out where the yearly series are not loaded. */
export function dataSourceLines(
  profiles: ProfileSet,
  year: Readonly<Record<'solar' | 'price' | 'temperature', Origin>> | null,
  language: Language,
): string[] {
  const yearly: Origin[] = year === null ? [] : [year.solar, year.price, year.temperature];
  return lines([...profiles.profiles, profiles.pv, ...yearly, ...SHIPPED], language);
}

/** Only the profiles that a calculation used, by name, and the solar profile; neither where all was measured. */
export function usedSourceLines(names: readonly string[], profiles: ProfileSet, language: Language): string[] {
  if (names.length === 0) return [];
  return lines([...profiles.profiles.filter((profile) => names.includes(profile.name)), profiles.pv], language);
}

/** The standard profiles of these names. */
export function profileSourceLines(names: readonly string[], { profiles }: ProfileSet, language: Language): string[] {
  return lines(
    profiles.filter((profile) => names.includes(profile.name)),
    language,
  );
}

/** The company's own readings, for a calculation that rests on them. */
export function ownMeterLine(record: MeterRecord, language: Language): string {
  const { from, until } = measuredLoad(siteMeterKW(record));
  return meterWords[language].sources.ownMeter(record.fileName, writeDate(from, language), writeDate(until, language));
}

/** Profiles of one source share a line. */
function lines(origins: readonly Origin[], language: Language): string[] {
  const bySource = new Map<string, { names: string[]; source: string; licence: string }>();
  for (const { name, source, licence } of origins) {
    const key = `${source}\u0000${licence}`;
    const group = bySource.get(key) ?? { names: [], source, licence };
    if (!group.names.includes(name)) group.names.push(name);
    bySource.set(key, group);
  }
  const said = (text: string): string => profileWords(text, language);
  return [...bySource.values()].map(({ names, source, licence }) =>
    meterWords[language].sources.line(names.map(said).join(', '), said(source), said(licence)),
  );
}
