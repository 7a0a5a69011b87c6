/** The shipped data, read from disk. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { profileSetSchema, type ProfileSet } from '../../shared/charging/profiles.ts';
import { parameterSetSchema, type ParameterSet } from '../../shared/parameters/schema.ts';
import type { ReportFonts } from '../../shared/pdf/fonts.ts';

async function jsonOf(path: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../assets/${path}`, import.meta.url), 'utf8'));
}

export async function loadParameterSet(): Promise<ParameterSet> {
  return parameterSetSchema.parse(await jsonOf('parameters/parameters.json'));
}

export async function loadProfileSet(): Promise<ProfileSet> {
  return profileSetSchema.parse(await jsonOf('profiles/profiles.json'));
}
