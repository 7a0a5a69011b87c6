/** The load profiles that ship with this build, checked once. */
import profiles from '../../../assets/profiles/profiles.json';
import years from '../../../assets/profiles/year.json';
import { profileSetSchema, type ProfileSet } from '../../../shared/charging/profiles.ts';
import { openYearProfiles, yearProfileSetSchema, type YearProfiles } from '../../../shared/charging/yearProfiles.ts';

export const profileSet: ProfileSet = profileSetSchema.parse(profiles);

/** Temperatures, sun and prices of a whole year. */
export const yearProfiles: YearProfiles = openYearProfiles(yearProfileSetSchema.parse(years));
