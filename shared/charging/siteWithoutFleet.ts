/** What the site draws in the coldest week without its fleet: own use, other electric vehicles, and known growth. */
import type { Site } from '../dossier/schema.ts';
import type { OwnUse } from './ownUse.ts';
import { otherSessions } from './sessions.ts';
import { uncontrolled } from './strategies.ts';
import { peakProblem } from './weekProblem.ts';

export interface SiteWithoutFleet {
  /** kW per quarter of the week, without growth and with it. */
  todayKW: Float64Array;
  plannedKW: Float64Array;
  growthKW: number;
  /** Names of other electric vehicles that could not be counted. */
  incompleteOthers: readonly string[];
}

export function siteWithoutFleet(own: Pick<OwnUse, 'winterKW'>, site: Site): SiteWithoutFleet {
  const growthKW = site.growth.reduce((sum, growth) => sum + (growth.powerKW ?? 0), 0);
  const others = otherSessions(site);
  // Other electric vehicles are not ours to steer: they charge when they come, in every strategy.
  const todayKW = uncontrolled(peakProblem(others.sessions, own.winterKW, null)).siteKW;
  return { todayKW, plannedKW: todayKW.map((kW) => kW + growthKW), growthKW, incompleteOthers: others.incomplete };
}
