/** SPRILA goes by the power of the charger itself: every boundary of its classes, with a kilowatt on either side. */
import { describe, expect, it } from 'vitest';
import { truckDay } from '../../cases/fleet.ts';
import { dossierOf, assessor } from '../../cases/ledgers.ts';
import { parametersWith } from '../../cases/shipped.ts';
import type { Charger } from '../../../shared/charging/chargers.ts';
import type { Dossier, VehicleClass } from '../../../shared/dossier/schema.ts';
import { stationSubsidy } from '../../../shared/tco/sprila.ts';

const parameters = parametersWith({});

function charger(kind: 'ac' | 'dc', ratedKW: number): Charger {
  const priceFigure = kind === 'ac' ? 'chg.capex.ac22' : 'chg.capex.dc350';
  const rest = { number: 1, swapTimes: [], minimumKW: 0, chosen: true, enough: true };
  return { kind, powerKW: ratedKW, ratedKW, priceFigure, ...rest };
}

describe('the class of SPRILA', () => {
  it.each([
    ['ac', 7.4, null],
    ['ac', 10, null],
    ['ac', 11, 800],
    ['ac', 12, 800],
    ['ac', 22, 800],
    ['ac', 42, 800],
    ['ac', 43, 1760],
    ['ac', 44, 1760],
    ['dc', 30, null],
    ['dc', 90, null],
    ['dc', 99, null],
    ['dc', 100, 3200],
    ['dc', 101, 3200],
    ['dc', 150, 3200],
    ['dc', 219, 3200],
    ['dc', 220, 7040],
    ['dc', 221, 7040],
    ['dc', 349, 7040],
    ['dc', 350, 11_200],
    ['dc', 351, 11_200],
    ['dc', 549, 11_200],
    ['dc', 550, 17_600],
    ['dc', 600, 17_600],
  ] as const)('of %s at %d kW gives an SME %s euro', (kind, kW, euro) => {
    expect(stationSubsidy(charger(kind, kW), 'small', parameters)?.euro ?? null).toBe(euro);
  });

  it('gives a large company half of it', () => {
    expect(stationSubsidy(charger('dc', 220), 'large', parameters)?.euro).toBe(3520);
  });

  it('is never above its share of the cost: 40 % of 3,200 + 1,800, and 20 % of it for a large company', () => {
    const dear = parametersWith({ 'sub.sprila26.ac11': 4000 });
    expect(stationSubsidy(charger('ac', 11), 'small', dear)?.euro).toBe(2000);
    expect(stationSubsidy(charger('ac', 11), 'large', dear)?.euro).toBe(1000);
  });
});

function trucks(chargerKW: number | null, vehicleClass: VehicleClass = 'tractor44'): Dossier {
  return dossierOf({
    company: { sizeClass: 'medium', sector: 'warehouseOneShift' },
    groups: [
      {
        id: 'trucks',
        number: 4,
        vehicleClass,
        ...truckDay,
        replacementYear: 2026,
        details: { chargerKW },
      },
    ],
    site: { connection: 'kva', connectionKVA: 1000, contractedKW: 900, yearlyKWh: 200_000, operator: 'liander' },
  });
}

const electricOf = (dossier: Dossier) => assessor.assess(dossier).tco.groups[0];
const lineOf = (dossier: Dossier) => electricOf(dossier).electric.costs.find(({ type }) => type === 'chargerSubsidy');

describe('the ledger', () => {
  it.each([
    [90, 0, 'belowSprilaClass'],
    [99, 0, 'belowSprilaClass'],
    [100, -3200, 'schemeOpen'],
    [200, -3200, 'schemeOpen'],
    [300, -7040, 'schemeOpen'],
    [600, -17_600, 'schemeOpen'],
  ])('of trucks with a charger of %d kW has %d euro of SPRILA', (kW, euro, reason) => {
    const line = lineOf(trucks(kW));
    expect(line?.cashFlow[0]).toBeCloseTo(euro, 9);
    expect(line?.line.reason).toBe(reason);
  });

  it('names the amount per charger as it counts it', () => {
    expect(electricOf(trucks(200)).chargerSubsidy).toMatchObject({ figure: 'sub.sprila26.dc100', perCharger: 3200 });
    expect(electricOf(trucks(90)).chargerSubsidy).toMatchObject({ figure: null, perCharger: null });
  });

  it('takes a proposed charger at its own power, not at what the vehicle takes of it', () => {
    const { charger: proposed } = assessor.assess(trucks(null)).charging.groups[0];
    expect(parameters.number(proposed!.priceFigure.replace('capex', 'power'))).toBe(proposed!.ratedKW);
    expect(proposed!.ratedKW).toBeGreaterThanOrEqual(proposed!.powerKW);
  });
});
