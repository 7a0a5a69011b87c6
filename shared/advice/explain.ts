/** Where does this come from? As explain() of the assessment, and of what the advice calculates from it besides. */
import { explain, originMaker, type Explained } from '../assessment/explain.ts';
import { nothingLater, type LaterResults } from '../assessment/later.ts';
import type { Make, Origin } from '../assessment/origin.ts';
import type { Assessment } from '../assessment/results.ts';
import { laterIds, resultIds } from '../assessment/shownValues.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { fleetYear, suitableMeasures, TENTH } from './efficiencyFindings.ts';
import { measureEffects } from './measures/effects.ts';
import { explainGroupYear, explainMeasure, measureIdsOf } from './measures/origins.ts';

const FLEET = ['km', 'kWhAtGrid', 'energyCost'] as const;
const KEYS = { km: 'km', kWhAtGrid: 'kWh', energyCost: 'euro' } as const;
const FLEET_RULES = { km: 'fleetKm', kWhAtGrid: 'fleetCharging', energyCost: 'fleetEnergyCost' } as const;
const FLEET_UNITS = { km: 'km/year', kWhAtGrid: 'kWh/year', energyCost: 'EUR/year' } as const;

/** Null when there is no value with this id. */
export function explainShown(
  id: string,
  dossier: Dossier,
  assessment: Assessment,
  parameters: Parameters,
  later: LaterResults = nothingLater,
): Origin | null {
  const [room, ...rest] = id.split('/');
  const all: Explained = { dossier, assessment, later, parameters };
  switch (room) {
    case 'fleet':
      return explainFleet(rest, all, originMaker(id, parameters, null));
    case 'groupYear':
      return explainGroupYear(rest, all, originMaker(id, parameters, null));
    case 'measure':
      return explainMeasure(rest, all, originMaker(id, parameters, null));
    default:
      return explain(id, dossier, assessment, parameters, later);
  }
}

/** Of what the advice shows besides the results. */
export function adviceIds(dossier: Dossier, assessment: Assessment, parameters: Parameters): string[] {
  if (assessment.charging.groups.length === 0) return [];
  return [
    ...FLEET.flatMap((what) => [`fleet/${what}`, `fleet/tenth/${what}`]),
    ...suitableMeasures({ assessment }).map(({ id }) => `measure/${id}/effect`),
    ...measureIdsOf(measureEffects(dossier, assessment, parameters)),
  ];
}

/** The id of every figure that screens and report show of a dossier. */
export function shownIds(
  dossier: Dossier,
  assessment: Assessment,
  parameters: Parameters,
  later: LaterResults = nothingLater,
): string[] {
  return [...new Set([...resultIds(assessment), ...laterIds(later), ...adviceIds(dossier, assessment, parameters)])];
}

/** `fleet/<what>` of the whole fleet in a year, and `fleet/tenth/<what>` of a tenth of its kilometres. */
function explainFleet([first, second]: string[], all: Explained, make: Make): Origin | null {
  const tenth = first === 'tenth';
  const what = FLEET.find((one) => one === (tenth ? second : first));
  if (what === undefined || all.assessment.charging.groups.length === 0) return null;
  const value = fleetYear(all)[KEYS[what]];
  const unit = FLEET_UNITS[what];
  if (tenth)
    return make({
      rule: 'fleetTenth',
      value: value * TENTH,
      unit,
      entries: [],
      parameters: [],
      from: [`fleet/${what}`],
    });
  const { charging, tco } = all.assessment;
  const priced = what === 'energyCost';
  return make({
    rule: FLEET_RULES[what],
    value,
    unit,
    entries: priced ? tco.groups.map(({ groupId }) => `fleetGroups/${groupId}/number`) : [],
    parameters: [],
    from: priced
      ? tco.groups.map(({ groupId, electric }) => `tco/${groupId}/${electric.id}/energy`)
      : charging.groups.map(({ groupId }) => `groupYear/${groupId}/${what}`),
  });
}
