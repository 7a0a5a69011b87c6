/** Where does this come from? As explain() of the assessment, and of what the advice calculates from it besides. */
import { explain, originMaker, type Explained } from '../assessment/explain.ts';
import { nothingLater, type LaterResults } from '../assessment/later.ts';
import type { Make, Origin } from '../assessment/origin.ts';
import type { Assessment } from '../assessment/results.ts';
import { laterIds, resultIds } from '../assessment/shownValues.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { figuresIn } from '../text/fillIn.ts';
import { schemeWords } from '../text/schemes.ts';
import type { SchemeId } from '../tco/schemes.ts';
import { consumptionFigure } from '../charging/vehicleEnergy.ts';
import { chargingPlaces, placeShares } from './placeShares.ts';
import { explainClassMean, explainLikeChargers, explainStep, explainVehicles, sentenceIds } from './draftOrigins.ts';
import { fleetYear, suitableMeasures, TENTH } from './efficiencyFindings.ts';
import { measureEffects } from './measures/effects.ts';
import { explainGroupYear, explainMeasure, measureIdsOf } from './measures/origins.ts';

const FLEET = ['km', 'kWhAtGrid', 'energyCost'] as const;
const KEYS = { km: 'km', kWhAtGrid: 'kWh', energyCost: 'euro' } as const;
const FLEET_RULES = { km: 'fleetKm', kWhAtGrid: 'fleetCharging', energyCost: 'fleetEnergyCost' } as const;
const FLEET_UNITS = { km: 'km/year', kWhAtGrid: 'kWh/year', energyCost: 'EUR/year' } as const;

/** What was taken over from the calculation of several companies. */
const NEIGHBOURS = ['jointKW', 'singlesKW', 'groupContractKW'] as const;

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
    case 'step':
      return explainStep(rest, all, originMaker(id, parameters, null));
    case 'likeChargers':
      return explainLikeChargers(rest, all, originMaker(id, parameters, null));
    case 'classMean':
      return explainClassMean(rest, all, originMaker(id, parameters, null));
    case 'fleet':
      return explainFleet(rest, all, originMaker(id, parameters, null));
    case 'figure':
      return explainFigure(rest, all, originMaker(id, parameters, null));
    case 'groupYear':
      return explainGroupYear(rest, all, originMaker(id, parameters, null));
    case 'neighbours':
      return explainNeighbours(rest, all, originMaker(id, parameters, null));
    case 'measure':
      return explainMeasure(rest, all, originMaker(id, parameters, null));
    case 'scheme':
      return withItsSentences(rest, explain(id, dossier, assessment, parameters, later));
    default:
      return explain(id, dossier, assessment, parameters, later);
  }
}

/** What is said beside the state of a scheme names figures too. */
function withItsSentences([scheme, group]: string[], origin: Origin | null): Origin | null {
  if (origin === null || group !== undefined) return origin;
  const { what, mind } = schemeWords.nl.scheme[scheme as SchemeId];
  const parameters = new Set([...origin.parameters, ...figuresIn(`${what} ${mind ?? ''}`)]);
  return { ...origin, parameters: [...parameters] };
}

/** Of what the advice shows besides the results. */
export function adviceIds(dossier: Dossier, assessment: Assessment, parameters: Parameters): string[] {
  const joint = dossier.talk.neighbours.joint === null ? [] : NEIGHBOURS.map((what) => `neighbours/${what}`);
  if (assessment.charging.groups.length === 0) return joint;
  return [
    ...joint,
    ...FLEET.flatMap((what) => [`fleet/${what}`, `fleet/tenth/${what}`]),
    ...chargingPlaces.map((place) => `fleet/place/${place}`),
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
  const hours = (later.grid?.remedies ?? []).filter((one) => one.hours !== undefined);
  return [
    ...new Set([
      ...resultIds(assessment),
      ...laterIds(later),
      ...hours.map(({ id }) => `remedy/${id}/hours`),
      ...adviceIds(dossier, assessment, parameters),
      ...sentenceIds(dossier, assessment).filter(
        (id) => explainShown(id, dossier, assessment, parameters, later) !== null,
      ),
    ]),
  ];
}

/** `figure/<id>`: a figure that a sentence states as it is; `/low` and `/high` for one end of its range. */
function explainFigure([figure, end]: string[], { parameters }: Explained, make: Make): Origin | null {
  if (!parameters.has(figure)) return null;
  if (end === 'low' || end === 'high') return explainEnd(figure, end, parameters, make);
  const { unit, value: known } = parameters.figure(figure);
  const value =
    known.kind === 'date'
      ? parameters.date(figure)
      : known.kind === 'text'
        ? parameters.text(figure)
        : parameters.number(figure);
  const { low, high } = known.kind === 'range' ? parameters.range(figure) : { low: 0, high: 0 };
  return make({
    rule: 'figure',
    value,
    unit,
    entries: [],
    parameters: [figure],
    from: [],
    ...(low < high ? { range: { low, high } } : {}),
  });
}

function explainEnd(figure: string, end: 'low' | 'high', parameters: Parameters, make: Make): Origin {
  const { unit } = parameters.figure(figure);
  return make({
    rule: 'figure',
    value: parameters.range(figure)[end],
    unit,
    entries: [],
    parameters: [figure],
    from: [],
  });
}

/** `neighbours/<what>`: of the other companies this dossier knows only what was taken over. */
function explainNeighbours([what]: string[], { dossier }: Explained, make: Make): Origin | null {
  const { joint } = dossier.talk.neighbours;
  if (joint !== null && what === 'won')
    return make({
      rule: 'neighboursWon',
      // As the two stand beside it.
      value: Math.round(joint.singlesKW) - Math.round(joint.jointKW),
      unit: 'kW',
      entries: [],
      parameters: [],
      from: ['neighbours/singlesKW', 'neighbours/jointKW'],
    });
  const which = NEIGHBOURS.find((one) => one === what);
  if (joint === null || which === undefined) return null;
  const entries = ['talk/neighbours/joint'];
  return make({ rule: 'neighbours', value: joint[which], unit: 'kW', entries, parameters: [], from: [] });
}

/** `fleet/<what>` of the whole fleet in a year, and `fleet/tenth/<what>` of a tenth of its kilometres. */
function explainFleet([first, second]: string[], all: Explained, make: Make): Origin | null {
  if (first === 'vehicles') return explainVehicles(all, make);
  if (first === 'place') return explainPlace(second, all, make);
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

/** `fleet/place/<place>`: percent of all charging. */
function explainPlace(which: string, { assessment, parameters }: Explained, make: Make): Origin | null {
  const place = chargingPlaces.find((one) => one === which);
  if (place === undefined) return null;
  const { groups } = assessment.charging;
  return make({
    rule: 'placeShare',
    value: placeShares(assessment, parameters)?.[place] ?? null,
    unit: '%',
    entries: groups.flatMap(({ groupId }) =>
      ['number', 'yearlyKm', 'longestDayKm', 'nightPlace', 'homeSharePercent', 'publicSharePercent'].map(
        (field) => `fleetGroups/${groupId}/${field}`,
      ),
    ),
    parameters: groups.flatMap(({ duty }) => [
      consumptionFigure(duty.vehicleClass),
      `veh.${duty.vehicleClass}.battery`,
      'veh.soc.window',
    ]),
    from: [],
  });
}
