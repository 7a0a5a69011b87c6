/** Temperatures, sun and prices of a whole year, as they ship with this build. Apart: not every worker needs them. */
import years from '../../../assets/profiles/year.json';
import { openYearProfiles, yearProfileSetSchema, type YearProfiles } from '../../../shared/charging/yearProfiles.ts';

export const yearProfiles: YearProfiles = openYearProfiles(yearProfileSetSchema.parse(years));
