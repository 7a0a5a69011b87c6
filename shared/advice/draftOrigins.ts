/** Where amounts come from that only the sentences of a draft make: of the first step, of like chargers, of all vehicles. */
import type { Explained } from '../assessment/explain.ts';
import type { Make, Origin } from '../assessment/origin.ts';
import type { Assessment } from '../assessment/results.ts';
import type { Dossier } from '../dossier/schema.ts';
import { firstStepAmounts } from './drafts/firstStepCost.ts';
import { contextOf } from './findings.ts';
import { verdictOf, type Verdict } from './spread.ts';

/** `step/investment` and `step/perYear`: what the first step costs at purchase, and electric less diesel a year. */
export function explainStep([what]: string[], { dossier, assessment, parameters, later }: Explained, make: Make) {
  const amounts = firstStepAmounts(contextOf(dossier, assessment, parameters, 'nl', later));
  if (amounts === null || (what !== 'investment' && what !== 'perYear')) return null;
  const { groups, amount, perYear } = amounts;
  const entries = groups.map(({ groupId }) => `fleetGroups/${groupId}/number`);
  const fits = ['grid/fits/optimal', ...groups.map(({ groupId }) => `grid/fits/optimal/${groupId}`)];
  return what === 'investment'
    ? make({
        rule: 'stepInvestment',
        value: amount,
        unit: 'EUR',
        entries,
        parameters: [],
        from: [
          ...groups.flatMap(({ groupId, electric, diesel }) =>
            [electric, diesel].map(({ id }) => `tco/${groupId}/${id}`),
          ),
          ...fits,
        ],
      })
    : make({
        rule: 'stepPerYear',
        value: perYear,
        unit: 'EUR/year',
        entries,
        parameters: [],
        from: [...groups.map(({ groupId }) => `tco/${groupId}/difference`), ...fits],
      });
}

/** `likeChargers/<kind>/<kW>/number` and `/present`: of all groups with such a charger. */
export function explainLikeChargers([kind, kW, what]: string[], { assessment }: Explained, make: Make): Origin | null {
  const groups = assessment.charging.groups.filter(
    ({ charger }) => charger?.kind === kind && String(charger.powerKW) === kW,
  );
  if (groups.length === 0 || (what !== 'number' && what !== 'present')) return null;
  const isNumber = what === 'number';
  return make({
    rule: isNumber ? 'likeChargers' : 'likeChargersPresent',
    value: groups.reduce(
      (sum, { charger, chargersPresent }) => sum + (isNumber ? (charger?.number ?? 0) : chargersPresent),
      0,
    ),
    unit: 'chargers',
    entries: [],
    parameters: [],
    from: groups.map(({ groupId }) => `charging/${isNumber ? 'chargers' : 'present'}/${groupId}`),
  });
}

/** `fleet/vehicles`: the vehicles of all groups. */
export function explainVehicles({ assessment, dossier }: Explained, make: Make): Origin {
  return make({
    rule: 'allVehicles',
    value: assessment.access.vehicles,
    unit: 'vehicles',
    entries: dossier.fleetGroups.map(({ id }) => `fleetGroups/${id}/number`),
    parameters: [],
    from: [],
  });
}

const SIDES: Readonly<Record<string, readonly Verdict[]>> = {
  dearer: ['dearer', 'likelyDearer'],
  cheaper: ['cheaper', 'likelyCheaper'],
};

/** `classMean/<dearer or cheaper>/<class>`: of more groups than are named one by one, the mean per vehicle. */
export function explainClassMean([side, vehicleClass]: string[], all: Explained, make: Make): Origin | null {
  const { dossier, assessment, parameters, later } = all;
  const context = contextOf(dossier, assessment, parameters, 'nl', later);
  const classOf = (groupId: string): string | null =>
    dossier.fleetGroups.find(({ id }) => id === groupId)?.vehicleClass ?? null;
  const groups = assessment.tco.groups.filter(
    (group) => classOf(group.groupId) === vehicleClass && (SIDES[side] ?? []).includes(verdictOf(group, context)),
  );
  const vehicles = groups.reduce((sum, { number }) => sum + number, 0);
  if (vehicles === 0) return null;
  return make({
    rule: 'classMean',
    value: groups.reduce((sum, { number, difference }) => sum + number * difference.typical, 0) / vehicles,
    unit: 'EUR/vehicle/year',
    entries: groups.map(({ groupId }) => `fleetGroups/${groupId}/number`),
    parameters: [],
    from: groups.map(({ groupId }) => `tco/${groupId}/difference`),
  });
}

/** Of what only sentences state; some may have nothing to explain. */
export function sentenceIds(dossier: Dossier, { charging, tco }: Assessment): string[] {
  const classes = new Set(dossier.fleetGroups.flatMap(({ vehicleClass }) => vehicleClass ?? []));
  return [
    'fleet/vehicles',
    ...(tco.groups.length === 0 ? [] : ['tco/investment/more', 'step/investment', 'step/perYear']),
    ...tco.groups.flatMap(({ groupId, chargerSubsidy }) =>
      (chargerSubsidy?.figure ?? null) === null ? [] : [`scheme/sprila/${groupId}`],
    ),
    ...[...classes].flatMap((one) => Object.keys(SIDES).map((side) => `classMean/${side}/${one}`)),
    ...charging.groups.flatMap(({ groupId, charger, chargersPresent, roadKWhMeanDay }) => [
      ...(charger === null ? [] : [`likeChargers/${charger.kind}/${charger.powerKW}/number`]),
      ...(charger === null || chargersPresent === 0 ? [] : [`likeChargers/${charger.kind}/${charger.powerKW}/present`]),
      ...(roadKWhMeanDay > 0 ? [`charging/roadMean/${groupId}`] : []),
    ]),
  ];
}
