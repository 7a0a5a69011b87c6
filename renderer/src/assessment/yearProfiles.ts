/** The yearly series that ship with this build: only fetched where a calculation needs a whole year. */
import { openYearProfiles, yearProfileSetSchema, type YearProfiles } from '../../../shared/charging/yearProfiles.ts';

export async function loadYearProfiles(): Promise<YearProfiles> {
  const { default: set } = await import('../../../assets/profiles/year.json');
  return openYearProfiles(yearProfileSetSchema.parse(set));
}
