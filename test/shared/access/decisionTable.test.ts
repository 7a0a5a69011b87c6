/**
 * The rules of the zero-emission zones as a decision table, worked out from RVV 1990 articles 86c to 86e and the
 * national list of exemptions. Each row names the last day on which the vehicle may drive into a zone that started
 * on 1 January 2025 (Amsterdam); the day after is the first day of refusal. 31 December 2024 as last day means that
 * the vehicle is refused from the start of the zone.
 */
import { describe, expect, it } from 'vitest';
import { zoneAccess, type ZoneAccess } from '../../../shared/access/access.ts';
import type { FleetGroup } from '../../../shared/dossier/schema.ts';
import { addDays } from '../../../shared/format/dates.ts';
import { groupWith } from '../../cases/fleet.ts';
import { parametersWith } from '../../cases/shipped.ts';

const parameters = parametersWith();

function accessTo(zoneId: string, group: FleetGroup): ZoneAccess {
  const zone = parameters.zone(zoneId);
  if (!zone) throw new Error(`there is no zone ${zoneId}`);
  return zoneAccess(group, zone, parameters);
}

/** Whether the vehicle may drive in on that day; a result without a known day is no answer. */
function mayEnter(access: ZoneAccess, day: string): boolean {
  if (access.outcome === 'access') return true;
  if (access.outcome !== 'refused' || access.refusedFrom === null) throw new Error(`not decided: ${access.outcome}`);
  return day < access.refusedFrom;
}

type Vehicle = Parameters<typeof groupWith>[0];
const van = (answers: Vehicle): Vehicle => ({ vehicleClass: 'vanlarge', fuel: 'diesel', ...answers });
const rigid = (answers: Vehicle): Vehicle => ({ vehicleClass: 'rigid18', fuel: 'diesel', ...answers });
const tractor = (answers: Vehicle): Vehicle => ({ vehicleClass: 'tractor44', fuel: 'diesel', ...answers });
const FROM_START = '2024-12-31';

const refused: [name: string, vehicle: Vehicle, lastDay: string, rule: string][] = [
  // Vans up to 3,500 kg.
  ['van Euro 0', van({ euroClass: 0, firstAdmission: '1991-05-01' }), FROM_START, 'vanEuro4'],
  ['van Euro 4', van({ euroClass: 4, firstAdmission: '2009-05-01' }), FROM_START, 'vanEuro4'],
  ['van Euro 5', van({ euroClass: 5, firstAdmission: '2014-05-01' }), '2026-12-31', 'vanEuro5'],
  ['van Euro 6', van({ euroClass: 6, firstAdmission: '2019-05-01' }), '2028-12-31', 'vanEuro6'],
  [
    'van Euro 6 admitted on the last day before 2025',
    van({ euroClass: 6, firstAdmission: '2024-12-31' }),
    '2028-12-31',
    'vanEuro6',
  ],
  [
    'van Euro 6 admitted on the first day of 2025',
    van({ euroClass: 6, firstAdmission: '2025-01-01' }),
    FROM_START,
    'vanNew',
  ],
  ['van Euro 5 admitted in 2025', van({ euroClass: 5, firstAdmission: '2025-06-01' }), FROM_START, 'vanNew'],
  [
    'van on petrol, Euro 6',
    van({ fuel: 'petrol', euroClass: 6, firstAdmission: '2019-05-01' }),
    '2028-12-31',
    'vanEuro6',
  ],
  ['van on gas, Euro 5', van({ fuel: 'gas', euroClass: 5, firstAdmission: '2014-05-01' }), '2026-12-31', 'vanEuro5'],
  [
    'van on HVO, Euro 6: the fuel changes nothing',
    van({ fuel: 'hvo', euroClass: 6, firstAdmission: '2019-05-01' }),
    '2028-12-31',
    'vanEuro6',
  ],
  [
    'box van Euro 5',
    van({ vehicleClass: 'boxvan', euroClass: 5, firstAdmission: '2014-05-01' }),
    '2026-12-31',
    'vanEuro5',
  ],
  // The mass limit between van and truck rules.
  [
    'van of exactly 3,500 kg, Euro 5',
    van({ euroClass: 5, firstAdmission: '2014-05-01', details: { maxMassKg: 3500 } }),
    '2026-12-31',
    'vanEuro5',
  ],
  [
    'van of 3,501 kg, Euro 5: truck rules',
    van({ euroClass: 5, firstAdmission: '2014-05-01', details: { maxMassKg: 3501 } }),
    FROM_START,
    'truckOlder',
  ],
  [
    'van of 3,501 kg, Euro VI of 2021: rules of rigids',
    van({ euroClass: 6, firstAdmission: '2021-05-01', details: { maxMassKg: 3501 } }),
    '2029-12-31',
    'truckRigid2020',
  ],
  [
    'vehicle of the 4.25 t class that is 3,500 kg itself: van rules',
    van({ vehicleClass: 'van425', euroClass: 5, firstAdmission: '2014-05-01', details: { maxMassKg: 3500 } }),
    '2026-12-31',
    'vanEuro5',
  ],
  [
    'diesel of 4.25 t, Euro VI of 2018',
    van({ vehicleClass: 'van425', euroClass: 6, firstAdmission: '2018-05-01' }),
    '2027-12-31',
    'truckRigid2017',
  ],
  [
    'N2 on the registration of a large van, Euro V',
    van({ euroClass: 5, firstAdmission: '2014-05-01', details: { category: 'N2' } }),
    FROM_START,
    'truckOlder',
  ],
  // Rigid trucks.
  ['rigid Euro V', rigid({ euroClass: 5, firstAdmission: '2019-05-01' }), FROM_START, 'truckOlder'],
  [
    'rigid Euro VI admitted on the last day of 2016',
    rigid({ euroClass: 6, firstAdmission: '2016-12-31' }),
    FROM_START,
    'truckOlder',
  ],
  [
    'rigid Euro VI admitted on the first day of 2017',
    rigid({ euroClass: 6, firstAdmission: '2017-01-01' }),
    '2027-12-31',
    'truckRigid2017',
  ],
  [
    'rigid Euro VI admitted on the last day of 2019',
    rigid({ euroClass: 6, firstAdmission: '2019-12-31' }),
    '2027-12-31',
    'truckRigid2017',
  ],
  [
    'rigid Euro VI admitted on the first day of 2020',
    rigid({ euroClass: 6, firstAdmission: '2020-01-01' }),
    '2029-12-31',
    'truckRigid2020',
  ],
  [
    'rigid Euro VI admitted on the last day of 2024',
    rigid({ euroClass: 6, firstAdmission: '2024-12-31' }),
    '2029-12-31',
    'truckRigid2020',
  ],
  [
    'rigid Euro VI admitted on the first day of 2025',
    rigid({ euroClass: 6, firstAdmission: '2025-01-01' }),
    FROM_START,
    'truckNew',
  ],
  [
    'rigid of 12 t (N2)',
    rigid({ vehicleClass: 'rigid12', euroClass: 6, firstAdmission: '2018-03-01' }),
    '2027-12-31',
    'truckRigid2017',
  ],
  [
    'rigid of 26 t',
    rigid({ vehicleClass: 'rigid26', euroClass: 6, firstAdmission: '2021-03-01' }),
    '2029-12-31',
    'truckRigid2020',
  ],
  // Tractors.
  ['tractor Euro V', tractor({ euroClass: 5, firstAdmission: '2018-05-01' }), FROM_START, 'truckOlder'],
  [
    'tractor Euro VI admitted on the last day of 2016',
    tractor({ euroClass: 6, firstAdmission: '2016-12-31' }),
    FROM_START,
    'truckOlder',
  ],
  [
    'tractor Euro VI admitted on the first day of 2017',
    tractor({ euroClass: 6, firstAdmission: '2017-01-01' }),
    '2029-12-31',
    'truckTractor',
  ],
  [
    'tractor Euro VI of 2019: no difference from 2020',
    tractor({ euroClass: 6, firstAdmission: '2019-12-31' }),
    '2029-12-31',
    'truckTractor',
  ],
  [
    'tractor Euro VI admitted on the last day of 2024',
    tractor({ euroClass: 6, firstAdmission: '2024-12-31' }),
    '2029-12-31',
    'truckTractor',
  ],
  [
    'tractor Euro VI admitted on the first day of 2025',
    tractor({ euroClass: 6, firstAdmission: '2025-01-01' }),
    FROM_START,
    'truckNew',
  ],
  [
    'heavy tractor of 50 t',
    tractor({ vehicleClass: 'tractor50', euroClass: 6, firstAdmission: '2018-05-01' }),
    '2029-12-31',
    'truckTractor',
  ],
  // Special bodies: exempt while younger than 13 years, at the latest until 31 December 2029.
  [
    'sweeper (body 15) Euro V of 30 June 2014: 13 years on 30 June 2027',
    rigid({ euroClass: 5, firstAdmission: '2014-06-30', details: { bodyCode: '15' } }),
    '2027-06-29',
    'specialBody',
  ],
  [
    'the same a year older',
    rigid({ euroClass: 5, firstAdmission: '2013-06-30', details: { bodyCode: '15' } }),
    '2026-06-29',
    'specialBody',
  ],
  [
    'body SB of 2016: 13 years in 2029',
    rigid({ euroClass: 6, firstAdmission: '2016-12-31', details: { bodyCode: ' sb ' } }),
    '2029-12-30',
    'specialBody',
  ],
  [
    'body SF of 2018: the exemption ends with 2029',
    rigid({ euroClass: 6, firstAdmission: '2018-02-01', details: { bodyCode: 'SF' } }),
    '2029-12-31',
    'specialBody',
  ],
  [
    'body 31, new in 2025: exempt until the end of 2029',
    rigid({ euroClass: 6, firstAdmission: '2025-03-01', details: { bodyCode: '31' } }),
    '2029-12-31',
    'specialBody',
  ],
  [
    'body 23 of 2021: its own rule is as long, so that rule stands',
    rigid({ euroClass: 6, firstAdmission: '2021-02-01', details: { bodyCode: '23' } }),
    '2029-12-31',
    'truckRigid2020',
  ],
  [
    'body 15 that turned 13 before the zone started',
    rigid({ euroClass: 5, firstAdmission: '2011-12-31', details: { bodyCode: '15' } }),
    FROM_START,
    'specialBody',
  ],
  [
    'a body code that is not on the list',
    rigid({ euroClass: 5, firstAdmission: '2018-02-01', details: { bodyCode: '14' } }),
    FROM_START,
    'truckOlder',
  ],
  [
    'a special body on a van: the list is for trucks',
    van({ euroClass: 4, firstAdmission: '2018-02-01', details: { bodyCode: '15' } }),
    FROM_START,
    'vanEuro4',
  ],
  [
    'a wheelchair body on a truck: that exemption is for vans',
    rigid({ euroClass: 5, firstAdmission: '2018-02-01', details: { bodyCode: 'SH' } }),
    FROM_START,
    'truckOlder',
  ],
  // Old, but not 40 years old when the rule ends access.
  [
    'van of 2 January 1985, 40 years on the day after the zone started',
    van({ euroClass: 0, firstAdmission: '1985-01-02' }),
    FROM_START,
    'vanEuro4',
  ],
];

describe('the day from which a zone refuses a vehicle', () => {
  it.each(refused)('%s', (_name, vehicle, lastDay, rule) => {
    const access = accessTo('amsterdam', groupWith(vehicle));
    expect(mayEnter(access, lastDay)).toBe(true);
    expect(mayEnter(access, addDays(lastDay, 1))).toBe(false);
    expect(access.rule).toBe(rule);
    expect(access.fineEuro).not.toBeNull();
  });

  const kept: [name: string, vehicle: Vehicle, rule: string][] = [
    ['an electric van', van({ fuel: 'electric', euroClass: null, firstAdmission: null }), 'zeroEmission'],
    ['an electric van of 2025', van({ fuel: 'electric', firstAdmission: '2025-06-01' }), 'zeroEmission'],
    ['an electric tractor', tractor({ fuel: 'electric' }), 'zeroEmission'],
    ['a rigid on hydrogen', rigid({ fuel: 'hydrogen' }), 'zeroEmission'],
    ['a light electric vehicle, of which the fuel was not asked', { vehicleClass: 'lev' }, 'zeroEmission'],
    [
      'a wheelchair-accessible van, Euro 4',
      van({ euroClass: 4, firstAdmission: '2009-05-01', details: { bodyCode: 'sh' } }),
      'wheelchair',
    ],
    [
      'a van of exactly 40 years when the zone started',
      van({ euroClass: 0, firstAdmission: '1985-01-01' }),
      'oldtimer',
    ],
    ['a truck of 1960', rigid({ euroClass: 0, firstAdmission: '1960-06-01' }), 'oldtimer'],
  ];

  it.each(kept)('never comes for %s', (_name, vehicle, rule) => {
    const access = accessTo('amsterdam', groupWith(vehicle));
    expect(access).toMatchObject({ outcome: 'access', refusedFrom: null, earliest: null, latest: null, ask: [], rule });
    expect(mayEnter(access, '2035-01-01')).toBe(true);
  });

  it('names the figures that the rule rests on, which exist', () => {
    for (const [, vehicle] of refused) {
      const access = accessTo('amsterdam', groupWith(vehicle));
      expect(access.parameters[0]).toBe('ze.city.amsterdam');
      expect(access.parameters.length).toBeGreaterThan(1);
      expect(access.parameters.filter((id) => !parameters.has(id))).toEqual([]);
    }
    const old = accessTo('amsterdam', groupWith(van({ euroClass: 0, firstAdmission: '1970-01-01' })));
    expect(old.parameters).toContain('ze.exempt.oldtimer');
  });

  it('carries the fine of its kind: 120 euro for a van, 310 for a truck', () => {
    expect(accessTo('amsterdam', groupWith(van({ euroClass: 5, firstAdmission: '2014-05-01' }))).fineEuro).toBe(120);
    expect(accessTo('amsterdam', groupWith(rigid({ euroClass: 5, firstAdmission: '2014-05-01' }))).fineEuro).toBe(310);
  });
});

describe('an age that was replaced in the dossier by something odd', () => {
  it.each([12.5, -3, 1e9])('such as %d years never stops the calculation', (age) => {
    const own = parametersWith({ 'ze.exempt.oldtimer': age, 'ze.exempt.special.age': age });
    const group = groupWith(rigid({ euroClass: 5, firstAdmission: '2014-06-30', details: { bodyCode: '15' } }));
    expect(() => zoneAccess(group, own.zone('amsterdam')!, own)).not.toThrow();
  });
});

describe('the zone itself', () => {
  const euro4 = groupWith(van({ euroClass: 4, firstAdmission: '2009-05-01' }));
  const euro5 = groupWith(van({ euroClass: 5, firstAdmission: '2014-05-01' }));
  const euro6 = groupWith(van({ euroClass: 6, firstAdmission: '2019-05-01' }));

  it.each([
    ['amsterdam', '2025-01-01'],
    ['shertogenbosch', '2025-03-01'],
    ['groningen', '2025-04-01'],
    ['enschede', '2025-07-01'],
    ['arnhem', '2026-06-01'],
    ['alphenaandenrijn', '2026-07-01'],
  ])('%s refuses from its own start what no rule lets in', (zone, start) => {
    const access = accessTo(zone, euro4);
    expect(mayEnter(access, addDays(start, -1))).toBe(true);
    expect(mayEnter(access, start)).toBe(false);
  });

  it('that starts before the rule ends refuses the day after the last day of access', () => {
    expect(accessTo('arnhem', euro5).refusedFrom).toBe('2027-01-01');
  });

  it('that starts in a year of which the day is not known counts from the first day of that year', () => {
    // Haarlem started somewhere in 2025: the careful side.
    expect(accessTo('haarlem', euro4).refusedFrom).toBe('2025-01-01');
    expect(accessTo('haarlem', euro6).refusedFrom).toBe('2029-01-01');
  });

  it.each(['dordrecht', 'ede', 'zaanstad', 'helmond', 'schiedam', 'leeuwarden'])(
    'in %s was dropped: there is no day and no fine',
    (zone) => {
      expect(accessTo(zone, euro4)).toMatchObject({
        outcome: 'noZone',
        refusedFrom: null,
        plannedFrom: null,
        fineEuro: null,
      });
    },
  );

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
