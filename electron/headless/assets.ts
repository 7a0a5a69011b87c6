/** The shipped data, read from disk. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { profileSetSchema, type ProfileSet } from '../../shared/charging/profiles.ts';
import { openYearProfiles, yearProfileSetSchema, type YearProfiles } from '../../shared/charging/yearProfiles.ts';
import { checkParameterSet, type ParameterFile } from '../../shared/parameters/read.ts';
import type { ParameterSet } from '../../shared/parameters/schema.ts';
import type { FontFiles } from '../../shared/pdf/fonts.ts';

async function jsonOf(path: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../assets/${path}`, import.meta.url), 'utf8'));
}

export async function loadParameterFile(): Promise<ParameterFile> {
  const reading = checkParameterSet(await jsonOf('parameters/parameters.json'));
  if (!reading.ok) throw new Error(`The shipped parameter set: ${reading.reason} ${reading.id ?? ''}`);
  return reading;
}

export async function loadParameterSet(): Promise<ParameterSet> {
  return (await loadParameterFile()).set;
}

export async function loadProfileSet(): Promise<ProfileSet> {
  return profileSetSchema.parse(await jsonOf('profiles/profiles.json'));
}

/** The yearly series: only read where a calculation needs a whole year. */
export async function loadYearProfiles(): Promise<YearProfiles> {
  return openYearProfiles(yearProfileSetSchema.parse(await jsonOf('profiles/year.json')));
}

/** The faces of the report, from the font package. */
export async function loadFonts(): Promise<FontFiles> {
  const require = createRequire(import.meta.url);
  const face = async (name: string): Promise<Uint8Array> =>
    new Uint8Array(await readFile(require.resolve(`@expo-google-fonts/inter/${name}/Inter_${name}.ttf`)));
  const [regular, semibold, italic] = await Promise.all([
    face('400Regular'),
    face('600SemiBold'),
    face('400Regular_Italic'),
  ]);
  return { regular, semibold, italic };
}
