/** Every row of the decision table (test/cases/access), on both sides of each of its days. */
import { describe, expect, it } from 'vitest';
import { accessOutcomes, zoneAccess, type ZoneAccess } from '../../../shared/access/access.ts';
import { dayPermits } from '../../../shared/access/dayPermits.ts';
import { groundsToAsk } from '../../../shared/access/permits.ts';
import { ruleIds, ruleSources, rulesFor } from '../../../shared/access/rules.ts';
import { permitGrounds, type FleetGroup } from '../../../shared/dossier/schema.ts';
import { addDays } from '../../../shared/format/dates.ts';
import type { Zone } from '../../../shared/parameters/schema.ts';
import {
  automatic,
  dayRows,
  national,
  threeVehicles,
  untilAge,
  untilRows,
  whoCanHave,
} from '../../cases/access/permits.ts';
import { kept, refused, rigid, van } from '../../cases/access/rules.ts';
import { zones } from '../../cases/access/zones.ts';
import { groupWith } from '../../cases/fleet.ts';
import { parametersWith, shippedSet } from '../../cases/shipped.ts';

const parameters = parametersWith();

function zoneWith(zoneId: string): Zone {
  const zone = parameters.zone(zoneId);
  if (!zone) throw new Error(`there is no zone ${zoneId}`);
  return zone;
}

const accessTo = (zoneId: string, group: FleetGroup): ZoneAccess => zoneAccess(group, zoneWith(zoneId), parameters);

/** Whether the vehicle may drive in on that day; a result without a known day is no answer. */
function mayEnter(access: ZoneAccess, day: string): boolean {
  if (access.outcome === 'access') return true;
  if (access.outcome !== 'refused' || access.refusedFrom === null) throw new Error(`not decided: ${access.outcome}`);
  return day < access.refusedFrom;
}

describe('the day from which a zone refuses a vehicle', () => {
  it.each(refused)('%s', (_name, vehicle, lastDay, rule) => {
    const access = accessTo('amsterdam', groupWith(vehicle));
    expect(mayEnter(access, lastDay)).toBe(true);
    expect(mayEnter(access, addDays(lastDay, 1))).toBe(false);
    expect(access.rule).toBe(rule);
    expect(access).toMatchObject({ earliest: access.refusedFrom, latest: access.refusedFrom, ask: [] });
    expect(access.fineEuro).not.toBeNull();
  });

  it.each(kept)('never comes for %s', (_name, vehicle, rule) => {
    const access = accessTo('amsterdam', groupWith(vehicle));
    expect(access).toMatchObject({ outcome: 'access', refusedFrom: null, earliest: null, latest: null, ask: [], rule });
    expect(access).toMatchObject({ permits: [], doingNothing: null, fineEuro: null });
    expect(mayEnter(access, '2035-01-01')).toBe(true);
  });

  it('does not come for what is no N1, N2 or N3', () => {
    const car = {
      vehicleClass: 'lev',
      category: null,
      kind: 'light',
      fuel: 'diesel',
      euroClass: 4,
      firstAdmission: '2010-01-01',
      maxMassKg: null,
      bodyCodes: [],
    } as const;
    expect(rulesFor(car, parameters)).toMatchObject([{ rule: 'outOfScope', lastDay: 'always' }]);
  });

  it('names the figures that the rule rests on, which exist, and the one that is its source among them', () => {
    for (const [, vehicle, , rule] of refused) {
      const access = accessTo('amsterdam', groupWith(vehicle));
      expect(access.parameters[0]).toBe('ze.city.amsterdam');
      expect(access.parameters).toContain(ruleSources[rule]);
      expect(access.parameters.filter((id) => !parameters.has(id))).toEqual([]);
    }
    const old = accessTo('amsterdam', groupWith(van({ euroClass: 0, firstAdmission: '1970-01-01' })));
    expect(old.parameters).toContain('ze.exempt.oldtimer');
  });

  it('carries the fine of its kind: 120 euro for a van, 310 for a truck', () => {
    expect(accessTo('amsterdam', groupWith(van({ euroClass: 5, firstAdmission: '2014-05-01' }))).fineEuro).toBe(120);
    expect(accessTo('amsterdam', groupWith(rigid({ euroClass: 5, firstAdmission: '2014-05-01' }))).fineEuro).toBe(310);
    const heavy = van({ euroClass: 5, firstAdmission: '2014-05-01', details: { maxMassKg: 3501 } });
    expect(accessTo('amsterdam', groupWith(heavy)).fineEuro).toBe(310);
  });
});

describe('the table', () => {
  it('has a row for every rule', () => {
    const covered = new Set<string>([...refused.map((row) => row[3]), ...kept.map((row) => row[2]), 'outOfScope']);
    expect(ruleIds.filter((rule) => !covered.has(rule))).toEqual([]);
  });

  it('has a row for every zone that is shipped, and for every status and standing', () => {
    expect(zones.map(([id]) => id).toSorted()).toEqual(shippedSet.zones.map((zone) => zone.id).toSorted());
    expect(new Set(zones.map(([, status]) => status))).toEqual(new Set(['active', 'announced', 'paused', 'dropped']));
    expect(new Set(zones.map((row) => row[4]))).toEqual(new Set(['confirmed', 'unconfirmed', 'disputed', null]));
  });

  it('has a row for every ground for a permit', () => {
    expect(Object.keys(whoCanHave).toSorted()).toEqual([...permitGrounds].toSorted());
  });

  it('reaches every outcome', () => {
    const euro4 = groupWith(van({ euroClass: 4, firstAdmission: '2009-05-01' }));
    const outcomes = new Set([
      ...zones.map(([id]) => accessTo(id, euro4).outcome),
      accessTo('amsterdam', groupWith(van({ fuel: 'electric' }))).outcome,
      accessTo('amsterdam', groupWith(van({}))).outcome,
    ]);
    expect(outcomes).toEqual(new Set(accessOutcomes));
  });
});

describe('an age that was replaced in the dossier by something odd', () => {
  it.each([12.5, -3, 1e9])('such as %d years never stops the calculation', (age) => {
    const own = parametersWith({
      'ze.exempt.oldtimer': age,
      'ze.exempt.special.age': age,
      'ze.permit.2029.age': age,
      'ze.finefree': age,
      'ze.permit.day.count': age,
    });
    const group = groupWith(
      rigid({ euroClass: 5, firstAdmission: '2014-06-30', zoneDaysPerYear: 20, details: { bodyCode: '15' } }),
    );
    expect(() => zoneAccess(group, own.zone('amsterdam')!, own)).not.toThrow();
  });
});

describe('the zone itself', () => {
  const euro4 = groupWith(van({ euroClass: 4, firstAdmission: '2009-05-01' }));
  const euro5 = groupWith(van({ euroClass: 5, firstAdmission: '2014-05-01' }));
  const euro6 = groupWith(van({ euroClass: 6, firstAdmission: '2019-05-01' }));

  it.each(zones)('%s is %s and starts from %s to %s', (id, status, earliest, latest, standing) => {
    const zone = zoneWith(id);
    expect(zone.status).toBe(status);
    if (standing !== null) expect(zone.startStanding).toBe(standing);
    // Nothing lets a Euro 4 van in, so its refusal is the start of the zone.
    const access = accessTo(id, euro4);
    expect(access).toMatchObject({ earliest, latest });
    const outcome = { active: 'refused', announced: 'planned', paused: 'paused', dropped: 'noZone' } as const;
    expect(access.outcome).toBe(outcome[status]);
    expect(access.refusedFrom).toBe(status === 'active' && earliest === latest ? earliest : null);
    if (standing !== 'confirmed') expect(zone.remark).not.toBeNull();
  });

  it('that starts before the rule ends refuses the day after the last day of access', () => {
    expect(accessTo('arnhem', euro5).refusedFrom).toBe('2027-01-01');
    expect(accessTo('haarlemmermeerschiphol', euro5).refusedFrom).toBe('2027-01-01');
  });

  it('that starts on an unknown day of a year gives an interval, and a day where both ends agree', () => {
    // Haarlem started somewhere in 2025.
    expect(accessTo('haarlem', euro4)).toMatchObject({
      outcome: 'refused',
      refusedFrom: null,
      earliest: '2025-01-01',
      latest: '2025-12-31',
      rule: 'vanEuro4',
      ask: [],
    });
    expect(accessTo('haarlem', euro6)).toMatchObject({ outcome: 'refused', refusedFrom: '2029-01-01', ask: [] });
  });

  it('with a vague start decides the rule too: a special body may have lost its exemption by then, or not yet', () => {
    // 13 years on 1 July 2025. A start before that day: refused from 1 July; a start after it: from the start.
    const access = accessTo(
      'haarlem',
      groupWith(rigid({ euroClass: 5, firstAdmission: '2012-07-01', details: { bodyCode: '15' } })),
    );
    expect(access).toMatchObject({
      outcome: 'refused',
      refusedFrom: null,
      earliest: '2025-07-01',
      latest: '2025-12-31',
      rule: null,
      possibleRules: ['specialBody', 'truckOlder'],
    });
  });

  it('with a vague start and a vehicle that turns 40 in between may never refuse it', () => {
    const access = accessTo('haarlem', groupWith(van({ euroClass: 0, firstAdmission: '1985-07-01' })));
    expect(access).toMatchObject({ outcome: 'open', refusedFrom: null, earliest: '2025-01-01', latest: null, ask: [] });
  });

  it.each([
    ['deventer', '2027-12-01', '2027-12-01', '2029-01-01'],
    ['apeldoorn', '2030-01-01', '2030-01-01', '2030-01-01'],
    ['hilversum', '2027-01-01', '2027-01-01', '2029-01-01'],
    ['venlo', '2027-01-01', '2027-01-01', '2029-01-01'],
    ['almere', '2028-01-01', '2028-01-01', '2029-01-01'],
    ['breda', '2029-01-01', '2029-01-01', '2029-01-01'],
  ])('in %s is a plan: a warning with the planned day, never a day of refusal', (zone, four, five, six) => {
    for (const [group, planned] of [
      [euro4, four],
      [euro5, five],
      [euro6, six],
    ] as const) {
      expect(accessTo(zone, group)).toMatchObject({ outcome: 'planned', refusedFrom: null, plannedFrom: planned });
    }
  });

  it('gives an electric van access wherever it is planned', () => {
    expect(accessTo('deventer', groupWith(van({ fuel: 'electric' })))).toMatchObject({ outcome: 'access' });
  });
});

describe('a permit', () => {
  const optionsOf = (vehicle: keyof typeof threeVehicles) =>
    accessTo('amsterdam', groupWith(threeVehicles[vehicle])).permits;

  it.each(permitGrounds)('on the ground %s exists for the vehicles of its rule and no others', (ground) => {
    for (const vehicle of ['van', 'rigid', 'tractor'] as const) {
      const option = optionsOf(vehicle).find((one) => one.ground === ground);
      expect(option !== undefined, vehicle).toBe(whoCanHave[ground][vehicle]);
      if (!option) continue;
      expect(option.handling).toBe(automatic.includes(ground) ? 'automatic' : 'onRequest');
      expect(option.national).toBe(national.includes(ground));
      expect(option.until !== null).toBe(untilAge.includes(ground));
      expect(option.ticked).toBe(false);
      expect(option.parameters.filter((id) => !parameters.has(id))).toEqual([]);
    }
  });

  it.each(untilRows)('for a removal truck %s', (_name, firstAdmission, until) => {
    const access = accessTo('amsterdam', groupWith(rigid({ euroClass: 5, firstAdmission })));
    expect(access.earliest).toBe('2025-01-01');
    const option = access.permits.find((one) => one.ground === 'removal');
    expect(option === undefined ? null : option.until).toEqual(until);
  });

  it('is possible where the adviser ticked it, and a tick that does not suit the vehicle counts for nothing', () => {
    const group = groupWith({ ...threeVehicles.van, permitGrounds: ['gridCongestion', 'noVariant'] });
    const access = accessTo('amsterdam', group);
    expect(access.permits.filter((one) => one.ticked).map((one) => one.ground)).toEqual(['gridCongestion']);
    // What may apply changes no date.
    expect(access.refusedFrom).toBe(accessTo('amsterdam', groupWith(threeVehicles.van)).refusedFrom);
  });

  it.each([3500, 3501])('follows the mass: at %d kg', (maxMassKg) => {
    const { permits } = accessTo('amsterdam', groupWith({ ...threeVehicles.van, details: { maxMassKg } }));
    const grounds = permits.map((one) => one.ground);
    expect(grounds.includes('handicap')).toBe(maxMassKg === 3500);
    expect(grounds.includes('noVariant')).toBe(maxMassKg === 3501);
  });
});

describe('what the form asks about permits', () => {
  const ask = (vehicle: Parameters<typeof groupWith>[0], day = '2026-11-23') => {
    const { vehicle: answer, possible, stale } = groundsToAsk(groupWith(vehicle), day, parameters);
    return { answer, possible: possible.map((one) => one.ground), stale };
  };

  it('are the grounds that can exist for the vehicle on the day of the visit', () => {
    const truck = rigid({ euroClass: 5, firstAdmission: '2013-11-24' });
    // 13 years on 24 November 2026.
    expect(ask(truck, '2026-11-23').possible).toContain('removal');
    expect(ask(truck, '2026-11-24').possible).not.toContain('removal');
    expect(ask(threeVehicles.van).possible).not.toContain('noVariant');
  });

  it('keeps a tick in sight that does not suit the vehicle any more', () => {
    expect(ask({ ...threeVehicles.van, permitGrounds: ['noVariant', 'hardship'] })).toMatchObject({
      answer: 'asks',
      stale: ['noVariant'],
    });
    expect(ask(van({ fuel: 'electric', permitGrounds: ['hardship'] }))).toEqual({
      answer: 'free',
      possible: [],
      stale: ['hardship'],
    });
    expect(ask({ permitGrounds: ['hardship'] })).toEqual({ answer: 'unknown', possible: [], stale: ['hardship'] });
  });
});

describe('an exemption', () => {
  const of = (vehicle: Parameters<typeof groupWith>[0], zone = 'amsterdam') =>
    accessTo(zone, groupWith(vehicle)).exemptions.map(({ exemption, standing, from, until }) => ({
      exemption,
      standing,
      from,
      until,
    }));

  it('that holds is named with its last day', () => {
    const sweeper = rigid({ euroClass: 5, firstAdmission: '2014-06-30', details: { bodyCode: '15' } });
    expect(of(sweeper)).toEqual([{ exemption: 'specialBody', standing: 'holds', from: null, until: '2027-06-29' }]);
    const wheelchair = van({ euroClass: 4, firstAdmission: '2009-05-01', details: { bodyCode: 'SH' } });
    expect(of(wheelchair)).toEqual([{ exemption: 'wheelchair', standing: 'holds', from: null, until: null }]);
  });

  it('is worth asking the code for while the truck is young enough, and not after', () => {
    expect(of(rigid({ euroClass: 5, firstAdmission: '2012-01-02' }))).toEqual([
      { exemption: 'specialBody', standing: 'ifCode', from: null, until: '2025-01-01' },
    ]);
    expect(of(rigid({ euroClass: 5, firstAdmission: '2012-01-01' }))).toEqual([]);
  });

  it('comes with age: the day of the 40th birthday, as long as that lies before the transition ends', () => {
    const again = (firstAdmission: string) =>
      accessTo('amsterdam', groupWith(van({ euroClass: 0, firstAdmission, details: { bodyCode: 'X' } })));
    expect(again('1985-01-02')).toMatchObject({ refusedFrom: '2025-01-01', againFrom: '2025-01-02' });
    expect(again('1990-01-01')).toMatchObject({ againFrom: '2030-01-01' });
    expect(again('1990-01-02')).toMatchObject({ againFrom: null, exemptions: [] });
    // Some day in 1986: certain on the last one.
    expect(again('1986')).toMatchObject({ againFrom: '2026-12-31' });
  });
});

describe('doing nothing', () => {
  const vans = (zoneDaysPerYear: number | null): FleetGroup =>
    groupWith(van({ number: 3, euroClass: 5, firstAdmission: '2014-05-01', zoneDaysPerYear }));

  it.each(dayRows)('with %s days a year takes %s day permits', (days, permits, vehicle, group, uncovered) => {
    expect(accessTo('amsterdam', vans(days)).doingNothing).toMatchObject({
      daysPerYear: days,
      permitsPerYear: permits,
      mostPermitsPerYear: 12,
      euroPerVehicle: vehicle,
      mostEuroPerVehicle: 360,
      euroForGroup: group,
      uncoveredDays: uncovered,
      fineEuro: 120,
    });
  });

  it.each(dayRows)('gives the ledger what %s days cost, per vehicle and municipality', (days, permits, vehicle) => {
    const group = vans(days);
    const rows = ['arnhem', 'deventer', 'ede', 'amsterdam'].map((zone) => accessTo(zone, group));
    const answer = dayPermits(group, rows, parameters);
    // A plan is no cost, a dropped zone neither.
    expect(answer.map((one) => one.municipality)).toEqual(['Arnhem', 'Amsterdam']);
    for (const one of answer) {
      expect(one).toMatchObject({
        from: '2027-01-01',
        earliest: '2027-01-01',
        until: null,
        permitsPerYear: permits,
        euroPerVehiclePerYear: vehicle,
        mostEuroPerVehiclePerYear: 360,
      });
    }
  });

  it('counts the permits of one municipality once, and starts with the first of its zones', () => {
    const group = vans(20);
    const twice = { ...zoneWith('arnhem'), id: 'arnhem2', start: '2028-03-01' };
    const rows = [zoneAccess(group, twice, parameters), accessTo('arnhem', group)];
    expect(dayPermits(group, rows, parameters)).toMatchObject([
      { municipality: 'Arnhem', zoneIds: ['arnhem2', 'arnhem'], from: '2027-01-01', euroPerVehiclePerYear: 360 },
    ]);
  });

  it('starts in each municipality on its own day', () => {
    const group = groupWith(van({ euroClass: 4, firstAdmission: '2009-05-01', zoneDaysPerYear: 2 }));
    const rows = ['arnhem', 'amsterdam'].map((zone) => accessTo(zone, group));
    expect(
      dayPermits(group, rows, parameters).map(({ municipality, from, zoneIds }) => [municipality, from, zoneIds]),
    ).toEqual([
      ['Arnhem', '2026-06-01', ['arnhem']],
      ['Amsterdam', '2025-01-01', ['amsterdam']],
    ]);
  });

  it('needs no permit from the day on which the vehicle is an oldtimer', () => {
    const group = groupWith(van({ euroClass: 0, firstAdmission: '1986-12-31', zoneDaysPerYear: 2 }));
    expect(dayPermits(group, [accessTo('amsterdam', group)], parameters)).toMatchObject([
      { from: '2025-01-01', until: '2026-12-31' },
    ]);
  });

  it('asks for permits from the day by which refusal is certain', () => {
    const group = groupWith(van({ euroClass: 4, firstAdmission: '2009-05-01', zoneDaysPerYear: 2 }));
    expect(dayPermits(group, [accessTo('haarlem', group)], parameters)).toMatchObject([
      { from: '2025-12-31', earliest: '2025-01-01', euroPerVehiclePerYear: 60 },
    ]);
    const maybe = groupWith(van({ fuel: null, euroClass: 4, firstAdmission: '2009-05-01', zoneDaysPerYear: 2 }));
    expect(dayPermits(maybe, [accessTo('amsterdam', maybe)], parameters)).toEqual([]);
  });
});

describe('the months without fines after the start of a zone', () => {
  const finesOf = (zone: string, vehicle: Parameters<typeof groupWith>[0]) =>
    accessTo(zone, groupWith(vehicle)).doingNothing?.finesFrom;
  const euro4 = van({ euroClass: 4, firstAdmission: '2009-05-01' });

  it.each([
    ['amsterdam', '2025-07-01', '2025-07-01'],
    ['shertogenbosch', '2025-09-01', '2025-09-01'],
    ['arnhem', '2026-12-01', '2026-12-01'],
    ['alphenaandenrijn', '2027-01-01', '2027-01-01'],
    // 31 December and six months: the last day of June.
    ['haarlem', '2025-07-01', '2026-06-30'],
    ['haarlemmermeerschiphol', '2025-07-01', '2026-07-01'],
    ['deventer', '2028-06-01', '2028-06-30'],
  ])('in %s end so that a fine is possible from %s to %s', (zone, earliest, latest) => {
    expect(finesOf(zone, euro4)).toEqual({ earliest, latest });
  });

  it('do not help a vehicle that is refused on the day they are over, but do the day before', () => {
    // Refused from 1 January 2027; Alphen aan den Rijn fines from 1 January 2027, a zone a day later from the 2nd.
    const euro5 = groupWith(van({ euroClass: 5, firstAdmission: '2014-05-01' }));
    expect(accessTo('alphenaandenrijn', euro5).doingNothing?.finesFrom).toBeNull();
    const later = { ...zoneWith('alphenaandenrijn'), start: '2026-07-02' };
    expect(zoneAccess(euro5, later, parameters).doingNothing?.finesFrom).toEqual({
      earliest: '2027-01-02',
      latest: '2027-01-02',
    });
  });
});

describe('what one should know of a heavy van', () => {
  const about = (details: { maxMassKg: number | null }, fuel: 'diesel' | 'electric') =>
    accessTo('amsterdam', groupWith({ vehicleClass: 'van425', fuel, details })).information;

  it.each([
    [null, 'electric', ['licenceB']],
    [4250, 'electric', ['licenceB']],
    [4251, 'electric', []],
    [3500, 'diesel', []],
    [3501, 'diesel', ['truckRules']],
    [null, 'diesel', ['truckRules']],
  ] as const)('of %s kg on %s', (maxMassKg, fuel, expected) => {
    expect(about({ maxMassKg }, fuel)).toEqual(expected);
  });
});

describe('an answer that is missing', () => {
  it('for the Euro class of a van of 2014 leaves every class open, and asks', () => {
    expect(accessTo('amsterdam', groupWith(van({ euroClass: null, firstAdmission: '2014-05-01' })))).toMatchObject({
      outcome: 'open',
      refusedFrom: null,
      earliest: '2025-01-01',
      latest: '2029-01-01',
      ask: ['euroClass'],
      rule: null,
      possibleRules: expect.arrayContaining(['vanEuro4', 'vanEuro5', 'vanEuro6']) as string[],
    });
  });

  it('for the first admission of a Euro 6 van leaves only the boundary of 2025 open', () => {
    expect(accessTo('amsterdam', groupWith(van({ euroClass: 6, firstAdmission: null })))).toMatchObject({
      outcome: 'open',
      earliest: '2025-01-01',
      latest: '2029-01-01',
      ask: ['firstAdmission'],
    });
  });

  it('does not matter where all answers say the same', () => {
    // A Euro 5 van admitted "in 2014" is the same van on every day of 2014.
    expect(accessTo('amsterdam', groupWith(van({ euroClass: 5, firstAdmission: '2014' })))).toMatchObject({
      outcome: 'refused',
      refusedFrom: '2027-01-01',
    });
    // Euro V and no date: refused from the start whenever it was admitted.
    expect(accessTo('amsterdam', groupWith(rigid({ euroClass: 5, firstAdmission: null })))).toMatchObject({
      outcome: 'refused',
      refusedFrom: '2025-01-01',
    });
  });

  it('for the month of 2016 or 2017 gives both sides of the boundary of a rigid truck', () => {
    expect(accessTo('amsterdam', groupWith(rigid({ euroClass: 6, firstAdmission: '2017' })))).toMatchObject({
      outcome: 'refused',
      refusedFrom: '2028-01-01',
    });
    expect(accessTo('amsterdam', groupWith(rigid({ euroClass: 6, firstAdmission: '2016' })))).toMatchObject({
      outcome: 'refused',
      refusedFrom: '2025-01-01',
    });
    expect(accessTo('amsterdam', groupWith(rigid({ euroClass: 6, firstAdmission: null })))).toMatchObject({
      outcome: 'open',
      earliest: '2025-01-01',
      latest: '2030-01-01',
      ask: ['firstAdmission'],
    });
  });

  it('for the fuel may mean that access never ends: there is no latest day', () => {
    expect(
      accessTo('amsterdam', groupWith(van({ fuel: null, euroClass: 5, firstAdmission: '2014-05-01' }))),
    ).toMatchObject({
      outcome: 'open',
      earliest: '2027-01-01',
      latest: null,
      ask: ['fuel'],
    });
  });

  it('for everything asks for everything, in order', () => {
    expect(accessTo('amsterdam', groupWith({ vehicleClass: 'vanlarge' })).ask).toEqual([
      'fuel',
      'euroClass',
      'firstAdmission',
    ]);
    expect(accessTo('amsterdam', groupWith({}))).toMatchObject({ outcome: 'open', ask: ['vehicleClass'] });
  });

  it('with a plan that is not decided stays a warning, and still asks', () => {
    expect(accessTo('deventer', groupWith(van({ euroClass: null, firstAdmission: '2014-05-01' })))).toMatchObject({
      outcome: 'planned',
      refusedFrom: null,
      plannedFrom: '2027-12-01',
      ask: ['euroClass'],
    });
  });

  it('never makes the answer surer than it is: the known vehicle always lies between earliest and latest', () => {
    for (const euroClass of [4, 5, 6]) {
      for (const firstAdmission of [
        '2010-01-01',
        '2016-12-31',
        '2019-12-31',
        '2020-01-01',
        '2024-12-31',
        '2025-01-01',
      ]) {
        for (const vehicleClass of ['vanlarge', 'rigid18', 'tractor44'] as const) {
          const known = accessTo('amsterdam', groupWith({ vehicleClass, fuel: 'diesel', euroClass, firstAdmission }));
          const open = accessTo('amsterdam', groupWith({ vehicleClass, fuel: 'diesel' }));
          expect(open.outcome).toBe('open');
          expect(known.refusedFrom! >= open.earliest! && known.refusedFrom! <= open.latest!).toBe(true);
        }
      }
    }
  });
});
