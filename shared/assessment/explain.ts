/** Where does this come from? One value with the rule, the entries, the figures and the values it was made of. */
import type { Dossier } from '../dossier/schema.ts';
import { addDays, addYears, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { nothingLater, type LaterResults } from './later.ts';
import type { Make, Origin } from './origin.ts';
import { explainAccess, explainFleetAccess, explainTimeline } from './origins/access.ts';
import { explainCharging } from './origins/charging.ts';
import { explainAim, explainWithout } from './origins/chosen.ts';
import { explainGrid } from './origins/grid.ts';
import { explainMeter, explainOwnUse } from './origins/meter.ts';
import { explainPlan } from './origins/plan.ts';
import { explainPrice } from './origins/price.ts';
import { explainRemedies } from './origins/remedies.ts';
import { explainScheme } from './origins/scheme.ts';
import { explainTco, explainTcoNow } from './origins/tco.ts';
import { explainBreakEven, explainQuestion, explainSpread, explainSwing } from './origins/uncertainty.ts';
import { explainUntil } from './origins/until.ts';
import { explainNight, explainVehicleDay } from './origins/vehicleDays.ts';
import { explainWeek } from './origins/week.ts';
import { explainYear } from './origins/year.ts';
import type { Assessment } from './results.ts';

/** What an answer is looked up in. `later` may lack what has not been calculated yet: of that there is no origin. */
export interface Explained {
  dossier: Dossier;
  assessment: Assessment;
  later: LaterResults;
  parameters: Parameters;
}

/** Null when there is no value with this id. */
export function explain(
  id: string,
  dossier: Dossier,
  assessment: Assessment,
  parameters: Parameters,
  later: LaterResults = nothingLater,
): Origin | null {
  const [room, ...rest] = id.split('/');
  const make = originMaker(id, parameters, lastDayCounted(room, rest[0], assessment));
  return roomOf(room, rest, { dossier, assessment, later, parameters }, make);
}

/** Makes the origin of one id; `until` is the last day of use that the value counts, null where it counts no later years. */
export function originMaker(id: string, parameters: Parameters, until: IsoDate | null): Make {
  return (own) => {
    const figures = [...new Set(own.parameters)].filter((figure) => parameters.has(figure));
    const projections = until === null ? [] : parameters.projections(figures, until);
    return { ...own, id, entries: [...new Set(own.entries)], parameters: figures, projections };
  };
}

function roomOf(room: string, rest: string[], all: Explained, make: Make): Origin | null {
  switch (room) {
    case 'access':
      return explainAccess(rest, all.assessment, make);
    case 'fleetAccess':
      return explainFleetAccess(rest, all, make);
    case 'timeline':
      return explainTimeline(rest, all, make);
    case 'tco':
      return explainTco(rest, all, make);
    case 'tcoNow':
      return explainTcoNow(rest, all, make);
    case 'spread':
      return explainSpread(rest, all, make);
    case 'swing':
      return explainSwing(rest, all, make);
    case 'question':
      return explainQuestion(rest, all, make);
    case 'breakEven':
      return explainBreakEven(rest, all, make);
    case 'charging':
      return explainCharging(rest, all, make);
    case 'short':
    case 'roadDay':
      return explainVehicleDay(room, rest, all, make);
    case 'night':
      return explainNight(rest, all, make);
    case 'grid':
      return explainGrid(rest, all, make);
    case 'price':
      return explainPrice(rest, all.assessment, make);
    case 'plan':
      return explainPlan(rest, all, make);
    case 'scheme':
      return explainScheme(rest, all, make);
    case 'week':
      return explainWeek(rest, all, make);
    case 'meter':
      return explainMeter(rest, all.dossier, make);
    case 'ownUse':
      return explainOwnUse(rest, all, make);
    case 'until':
      return explainUntil(rest, all, make);
    case 'year':
      return explainYear(rest, all, make);
    case 'without':
      return explainWithout(rest, all, make);
    case 'aim':
      return explainAim(rest, all, make);
    case 'remedy':
    case 'chosen':
    case 'cheapest':
      return explainRemedies(room, rest, all, make);
    default:
      return null;
  }
}

/** The last day of use that a value counts; null where it does not depend on later years. */
function lastDayCounted(room: string, which: string | undefined, { tco, plan }: Assessment): IsoDate | null {
  if (room === 'tco') {
    const ends = tco.groups
      .filter(({ groupId }) => which === 'difference' || which === 'investment' || groupId === which)
      .map(({ purchaseDate, years }) => addDays(addYears(purchaseDate, years), -1));
    return ends.sort().at(-1) ?? null;
  }
  if (room === 'tcoNow') {
    const group = tco.groups.find(({ groupId }) => groupId === which);
    return group?.now ? addDays(addYears(group.now.purchaseDate, group.years), -1) : null;
  }
  if (room === 'plan') {
    const year = which === 'whole' ? plan.years.at(-1)?.year : which;
    return year === undefined || year === 'today' ? null : `${year}-12-31`;
  }
  // The price of the depot is that of the first year of use.
  const [first] = tco.groups.map(({ purchaseDate }) => purchaseDate).sort();
  return room === 'price' && first !== undefined ? addDays(addYears(first, 1), -1) : null;
}
