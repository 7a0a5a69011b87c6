/** What cars, forklifts and the like draw in a week: they charge when they come, nobody steers them. */
import type { Site } from '../dossier/schema.ts';
import { otherSessions, SLOTS_PER_WEEK } from './sessions.ts';
import { uncontrolled } from './strategies.ts';
import { peakProblem } from './weekProblem.ts';

/** kW per quarter of the week. */
export function otherElectricKW(site: Site): Float64Array {
  return uncontrolled(peakProblem(otherSessions(site).sessions, new Float64Array(SLOTS_PER_WEEK), null)).siteKW;
}
