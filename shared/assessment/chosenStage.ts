/** The record with the chosen remedies in it, as every later stage takes it. */
import type { OwnUse } from '../charging/ownUse.ts';
import type { ProfileSet } from '../charging/profiles.ts';
import type { Company, FleetGroup, Settings, Site } from '../dossier/schema.ts';
import { yearOf, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { replacementsOf } from '../plan/replacements.ts';
import { withChosen, type ChosenRemedies } from '../remedies/chosen.ts';
import type { Applicant } from '../remedies/situation.ts';
import { purchaseDateOf } from '../tco/inputs.ts';
import { siteWithoutFleet } from '../charging/siteWithoutFleet.ts';
import { sunOf } from './sunAtSite.ts';

/** Null where nothing is chosen: the record itself is what counts then. */
export function chosenStage(
  own: OwnUse,
  site: Site,
  fleetGroups: readonly FleetGroup[],
  sizeClass: Company['sizeClass'],
  reopenedSchemes: Settings['reopenedSchemes'],
  visitDate: IsoDate,
  profiles: ProfileSet,
  parameters: Parameters,
): ChosenRemedies | null {
  if (site.remedies.length === 0 || !own.known) return null;
  const { plannedKW } = siteWithoutFleet(own, site);
  const applicant = applicantOf(fleetGroups, sizeClass, reopenedSchemes, visitDate);
  // What a kWh costs follows from this record: a remedy that is priced by it is priced in what follows.
  const surroundings = {
    baseKW: plannedKW,
    depotPricePerKWh: null,
    applicant,
    sun: sunOf(profiles, parameters),
    parameters,
  };
  return withChosen(site.remedies, { site, fleetGroups }, surroundings);
}

/** What is bought for the site is bought with the first vehicles of the plan. */
export function applicantOf(
  fleetGroups: readonly FleetGroup[],
  sizeClass: Company['sizeClass'],
  reopenedSchemes: Settings['reopenedSchemes'],
  visitDate: IsoDate,
): Applicant {
  const years = fleetGroups.flatMap((group) => replacementsOf(group, yearOf(visitDate)).map((step) => step.year));
  const first = years.length === 0 ? null : Math.min(...years);
  return { visitDate, purchaseDate: purchaseDateOf(visitDate, first), sizeClass, reopenedSchemes };
}
