import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { depotVans, dossierWith, groupWith, type DossierAnswers } from '../../cases/fleet.ts';
import { deepFreeze, example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assess = (dossier: Dossier): Assessment => createAssessor(shippedSet, shippedProfiles).assess(dossier);
const assessOf = (answers: DossierAnswers): Assessment => assess(dossierWith(answers));

describe('an assessment', () => {
  it.each(exampleNames)('of %s is the same for the same input, and leaves the input as it was', (name) => {
    const dossier = deepFreeze(example(name));
    const before = JSON.stringify(dossier);
    const first = assess(dossier);
    const second = assess(example(name));
    expect(second).toEqual(first);
    expect(JSON.stringify(dossier)).toBe(before);
  });

  it('depends on nothing that was assessed before', () => {
    const shared = createAssessor(shippedSet, shippedProfiles);
    const [one, other] = exampleNames.map(example);
    shared.assess(one);
    shared.assess(other);
    expect(shared.assess(one)).toEqual(assess(example(exampleNames[0])));
  });

  it('calculates no stage again of which the input is the same', () => {
    const assessor = createAssessor(shippedSet, shippedProfiles);
    const dossier = example('groothandel');
    const first = assessor.assess(dossier);
    const named = assessor.assess({
      ...dossier,
      changedAt: 'later',
      topics: { ...dossier.topics },
      actions: [],
      visit: { ...dossier.visit, notes: 'a note' },
    });
    for (const stage of ['access', 'charging', 'grid', 'price', 'tco'] as const)
      expect(named[stage]).toBe(first[stage]);
    const settled = assessor.assess({ ...dossier, settings: { ...dossier.settings, priceIndexPercent: 2 } });
    for (const stage of ['access', 'charging', 'grid', 'price'] as const) expect(settled[stage]).toBe(first[stage]);
    expect(settled.tco).not.toBe(first.tco);
  });

  it('follows a change of the record in every stage that reads it', () => {
    const assessor = createAssessor(shippedSet, shippedProfiles);
    const dossier = example('groothandel');
    const first = assessor.assess(dossier);
    const [group, ...rest] = dossier.fleetGroups;
    const more = assessor.assess({ ...dossier, fleetGroups: [{ ...group, number: 9 }, ...rest] });
    expect(more.access.vehicles).toBe(first.access.vehicles + 4);
    expect(more.charging.weekKWh).toBeGreaterThan(first.charging.weekKWh);
    const dear = assessor.assess({
      ...dossier,
      settings: {
        ...dossier.settings,
        overrides: [{ id: 'en.diesel.exvat', low: null, typical: 2.5, high: null, reason: 'own contract' }],
      },
    });
    expect(dear.tco.difference!.typical).toBeLessThan(first.tco.difference!.typical);
  });

  it('without a visit date takes the date of the facts, and never a clock', () => {
    const without = assessOf({ date: null, groups: [depotVans({ replacementYear: null })] });
    expect(without.visitDate).toBeNull();
    expect(without.tco.groups[0].purchaseDate).toBe('2026-11-23');
  });

  it('gives the day of refusal whatever the day of the visit', () => {
    const group = depotVans({
      zones: ['amsterdam', 'haarlem', 'deventer'],
      euroClass: 5,
      firstAdmission: '2014-05-01',
    });
    const rows = (date: string) => assessOf({ date, groups: [group] }).access.rows;
    expect(rows('2026-10-01')).toEqual(rows('2027-06-01'));
    expect(rows('2026-10-01')[0].refusedFrom).toBe('2027-01-01');
  });
});

describe('the totals of access', () => {
  it('count a vehicle once, however many zones refuse it, and groups of 0 vehicles not at all', () => {
    const { access } = assessOf({
      groups: [
        depotVans({ id: 'a', number: 3, zones: ['amsterdam', 'utrecht'], euroClass: 5, firstAdmission: '2014-05-01' }),
        depotVans({ id: 'b', number: 4, zones: ['amsterdam'], euroClass: null }),
        depotVans({ id: 'c', number: 2, zones: ['amsterdam'], fuel: 'electric' }),
        depotVans({ id: 'd', number: 0, zones: ['amsterdam'] }),
      ],
    });
    // Group b is refused on 1 January 2029 at the latest, whatever its Euro class: 3 + 4 vehicles lose access.
    expect(access).toMatchObject({ vehicles: 9, vehiclesRefused: 7, vehiclesOpen: 4, firstRefusal: '2027-01-01' });
    const known = (date: string) => ({ date, earliest: date });
    const amsterdam = { municipality: 'Amsterdam', zoneId: 'amsterdam' };
    expect(access.timeline).toEqual([
      { ...known('2027-01-01'), ...amsterdam, vehicles: 3, ofVehicles: 9 },
      { ...known('2027-01-01'), municipality: 'Utrecht', zoneId: 'utrecht', vehicles: 3, ofVehicles: 3 },
      // Group b may be refused since the start of the zone already, if its vans turn out to be Euro 4.
      { date: '2029-01-01', earliest: '2025-01-01', ...amsterdam, vehicles: 7, ofVehicles: 9 },
    ]);
  });

  it('start with the day by which a refusal is certain, where the start of the zone is vague', () => {
    const { access } = assessOf({
      groups: [
        depotVans({ id: 'a', number: 3, zones: ['haarlem'], euroClass: 4, firstAdmission: '2009-05-01' }),
        depotVans({ id: 'b', number: 4, zones: ['haarlem', 'deventer', 'ede', 'dordrecht'], euroClass: 6 }),
      ],
    });
    expect(access).toMatchObject({ vehiclesRefused: 7, vehiclesOpen: 0, firstRefusal: '2025-12-31' });
    // Deventer is a plan, Ede and Dordrecht are none: they are no points of the timeline.
    expect(access.timeline).toMatchObject([
      { date: '2025-12-31', earliest: '2025-01-01', municipality: 'Haarlem', vehicles: 3, ofVehicles: 7 },
      { date: '2029-01-01', earliest: '2029-01-01', municipality: 'Haarlem', vehicles: 7, ofVehicles: 7 },
    ]);
  });

  it('stop counting a vehicle from the day on which it is an oldtimer', () => {
    const { access } = assessOf({
      groups: [
        depotVans({ id: 'old', number: 1, zones: ['utrecht'], euroClass: 0, firstAdmission: '1986-12-31' }),
        depotVans({ id: 'a', number: 3, zones: ['utrecht'], euroClass: 5, firstAdmission: '2014-05-01' }),
      ],
    });
    // Refused from 2025, 40 years old on 31 December 2026: the day after that the three others are refused.
    expect(access.timeline.map(({ date, vehicles }) => [date, vehicles])).toEqual([
      ['2025-01-01', 1],
      ['2027-01-01', 3],
    ]);
  });

  it('ask for the days in the zone of a group that is refused, and of no other', () => {
    const days = (zoneDaysPerYear: number | null, fuel: 'diesel' | 'electric') =>
      assessOf({ groups: [depotVans({ zones: ['utrecht'], fuel, zoneDaysPerYear })] }).questions.map(
        (one) => one.field,
      );
    expect(days(null, 'diesel')).toContain('zoneDaysPerYear');
    expect(days(0, 'diesel')).not.toContain('zoneDaysPerYear');
    expect(days(null, 'electric')).not.toContain('zoneDaysPerYear');
  });
});

describe('yearly money', () => {
  it.each(exampleNames)('of %s never depends on the winter factor', (name) => {
    const dossier = example(name);
    // Charger and connection are sized by the winter need; here the adviser has chosen both.
    const fixed: Dossier = {
      ...dossier,
      site: { ...dossier.site, connection: 'kva', connectionKVA: 5000, contractedKW: 2500 },
      fleetGroups: dossier.fleetGroups.map((group) => ({ ...group, details: { ...group.details, chargerKW: 150 } })),
    };
    const harsh: Dossier = {
      ...fixed,
      settings: {
        ...fixed.settings,
        overrides: ['veh.winter.van', 'veh.winter.truck'].map((id) => ({
          id,
          low: null,
          typical: 2,
          high: null,
          reason: 'test',
        })),
      },
    };
    const [mild, cold] = [assess(fixed), assess(harsh)];
    expect(cold.tco).toEqual(mild.tco);
    expect(cold.price).toEqual(mild.price);
    expect(cold.charging.weekKWh).toBeGreaterThan(mild.charging.weekKWh);
  });
});

describe('the depot price by hand', () => {
  // Five vans at 11 kW from 17:00 on a site that uses nothing else: 26,000 x 0.28 / 0.918 x 5 = 39,651.4 kWh a year.
  const KWH = ((26_000 * 0.28) / 0.918) * 5;
  const vans = depotVans({ replacementYear: 2027, details: { chargerKW: 11 } });
  /** Grid tariffs of 2026 in 2027: their only sourced rise is 4.5 % a year. */
  const RISE = 1.045;
  const supplyAndTax2027 = KWH * 0.105 + 10_000 * 0.088 + (KWH - 10_000) * 0.06671;

  it('on a small connection is supply and tax of 2027', () => {
    const { price } = assessOf({ groups: [vans], site: { connection: '3x80a', yearlyKWh: 0 } });
    expect(price.perStrategy.uncontrolled!.chargingKWh).toBeCloseTo(KWH, 6);
    expect(price.perStrategy.uncontrolled!.perKWh).toBeCloseTo(supplyAndTax2027 / KWH, 9);
    expect(price.perStrategy.optimal!.perKWh).toBeCloseTo(supplyAndTax2027 / KWH, 9);
  });

  it('on a large connection carries twelve monthly peaks of 55 kW and the transport of Liander', () => {
    const { price } = assessOf({
      groups: [vans],
      site: { connection: 'kva', connectionKVA: 160, contractedKW: 60, operator: 'liander', yearlyKWh: 0 },
    });
    const wanted = supplyAndTax2027 + RISE * (12 * 55 * 3.57 + KWH * 0.0226);
    expect(price.perStrategy.uncontrolled!.perKWh).toBeCloseTo(wanted / KWH, 9);
  });

  it('carries the contract that has to grow from 20 kW to the peak of 55 kW, and the class with it', () => {
    const { price } = assessOf({
      groups: [vans],
      site: { connection: 'kva', connectionKVA: 160, contractedKW: 20, operator: 'liander', yearlyKWh: 0 },
    });
    const before = 18 + 17.88 * 20;
    const after = 441 + 44.88 * 55 + 12 * 55 * 3.57 + KWH * 0.0226;
    expect(price.perStrategy.uncontrolled!.perKWh).toBeCloseTo((supplyAndTax2027 + RISE * (after - before)) / KWH, 9);
  });

  it('of a large connection without a known contract counts the least contract that carries the peak, never none', () => {
    const { price } = assessOf({
      groups: [vans],
      site: { connection: 'kva', connectionKVA: 160, operator: 'liander', yearlyKWh: 0 },
    });
    const after = 441 + 44.88 * 55 + 12 * 55 * 3.57 + KWH * 0.0226;
    expect(price.perStrategy.uncontrolled!.perKWh).toBeCloseTo((supplyAndTax2027 + RISE * (after - 18)) / KWH, 9);
  });

  it('with smart charging spreads a week: 5 x 30.4 kWh a day over 14 h is a peak of 10.86 kW', () => {
    // A weekday night has 14 h; 152.07 kWh a day at the grid is 10.862 kW.
    const { price } = assessOf({
      groups: [vans],
      site: { connection: 'kva', connectionKVA: 160, contractedKW: 60, operator: 'liander', yearlyKWh: 0 },
    });
    const peak = KWH / (5 * (365 / 7)) / 14;
    const wanted = supplyAndTax2027 + RISE * (12 * peak * 3.57 + KWH * 0.0226);
    expect(price.perStrategy.optimal!.perKWh).toBeCloseTo(wanted / KWH, 7);
  });

  it('does not exist for vehicles that charge elsewhere, and then no energy is free', () => {
    const { price, tco } = assessOf({
      groups: [depotVans({ nightPlace: 'home' })],
      site: { connection: '3x80a', yearlyKWh: 0 },
    });
    expect(price.perStrategy).toEqual({ uncontrolled: null, even: null, optimal: null });
    expect(tco.groups[0].electric.costs.find((cost) => cost.type === 'energy')!.presentValue).toBeGreaterThan(0);
  });
});

describe('vehicles that have no time to charge', () => {
  const site = { connection: '3x80a' as const, yearlyKWh: 60_000 };
  const never = depotVans({ id: 'never', daysPerWeek: 7, departure: '06:00', return: '06:00' });
  const line = (assessment: ReturnType<typeof assessOf>, at: number) =>
    assessment.tco.groups[at].electric.costs.find((cost) => cost.type === 'energy')!;

  it('have no price and an open line, not free electricity', () => {
    const alone = assessOf({ groups: [never], site });
    expect(alone.price.perStrategy.optimal).toBeNull();
    expect(line(alone, 0).line).toMatchObject({ state: 'open', reason: 'noTimeToCharge' });
    expect(alone.tco.groups[0].electric.open).toContain('energy');
  });

  it('do not make charging cheaper for the others', () => {
    // All in the third bracket: 0.105 + 0.03735, whoever else is there.
    const both = assessOf({ groups: [never, depotVans({ id: 'nights' })], site });
    expect(both.price.perStrategy.optimal!.perKWh).toBeCloseTo(0.14235, 6);
    expect(line(both, 1).presentValue).toBeGreaterThan(0);
  });
});

describe('all vehicles together', () => {
  it('cost what their groups cost, vehicle by vehicle', () => {
    for (const name of exampleNames) {
      const { tco } = assess(example(name));
      const total = tco.groups.reduce((sum, group) => sum + group.number * group.difference.typical, 0);
      expect(tco.difference!.typical).toBeCloseTo(total, 6);
      const electric = tco.groups.reduce((sum, group) => sum + group.number * group.electric.cashFlow[0], 0);
      expect(tco.investment.electric).toBeCloseTo(electric, 6);
      expect(tco.difference!.low).toBeLessThanOrEqual(tco.difference!.typical);
      expect(tco.difference!.high).toBeGreaterThanOrEqual(tco.difference!.typical);
    }
  });

  it('are incomplete as soon as one line of one group is open', () => {
    const closed = { wltpGramsPerKm: 200 };
    const complete = assessOf({ groups: [depotVans({ id: 'a', details: closed })] });
    expect(complete.tco.incomplete).toBe(false);
    const open = assessOf({ groups: [depotVans({ id: 'a', details: closed }), depotVans({ id: 'b' })] });
    expect(open.tco.incomplete).toBe(true);
    expect(open.questions).toContainEqual({
      field: 'details.wltpGramsPerKm',
      groupId: 'b',
      decides: 'tco',
      effect: null,
      figure: null,
      incomplete: true,
    });
  });

  it('split in two groups cost the same', () => {
    const site = { connection: '3x80a' as const, yearlyKWh: 20_000 };
    const whole = assessOf({ groups: [depotVans({ number: 6 })], site });
    const split = assessOf({ groups: [depotVans({ id: 'a', number: 2 }), depotVans({ id: 'b', number: 4 })], site });
    expect(split.price.perStrategy.optimal!.perKWh).toBeCloseTo(whole.price.perStrategy.optimal!.perKWh, 9);
    expect(split.tco.difference!.typical).toBeCloseTo(whole.tco.difference!.typical, 4);
    expect(split.tco.difference!.low).toBeCloseTo(whole.tco.difference!.low, 4);
    expect(split.tco.difference!.high).toBeCloseTo(whole.tco.difference!.high, 4);
  });

  it('turn exactly at the values that are named', () => {
    const dossier = example('groothandel');
    const { tco } = assess(dossier);
    const flip = tco.breakEven.find((one) => one.figure === 'dieselPrice')!;
    expect(flip.value).not.toBeNull();
    const at = assess({
      ...dossier,
      settings: {
        ...dossier.settings,
        overrides: [{ id: 'en.diesel.exvat', low: null, typical: flip.value!, high: null, reason: 'flip' }],
      },
    });
    expect(Math.abs(at.tco.difference!.typical)).toBeLessThan(0.01);
  });
});

describe('questions', () => {
  it('ask for what is missing, once each', () => {
    const { questions } = assessOf({
      groups: [groupWith({ vehicleClass: 'vanlarge', number: 2, zones: ['amsterdam', 'utrecht'] })],
    });
    const fields = questions.map((one) => `${one.groupId ?? ''}/${one.field}`);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields).toEqual(
      expect.arrayContaining([
        '/site.connection',
        '/site.yearlyKWh',
        'g1/fuel',
        'g1/euroClass',
        'g1/firstAdmission',
        'g1/longestDayKm',
      ]),
    );
  });
});
