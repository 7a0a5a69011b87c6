/**
 * The rules of the zero-emission zones as a decision table, worked out by hand from RVV 1990 articles 86c to 86e and
 * the national list of exemptions. Each row of `refused` names the last day on which the vehicle may drive into a zone
 * that started on 1 January 2025 (Amsterdam); the day after is the first day of refusal. 31 December 2024 as last day
 * means that the vehicle is refused from the start of the zone.
 */
import type { RuleId } from '../../../shared/access/rules.ts';
import type { groupWith } from '../fleet.ts';

export type Vehicle = Parameters<typeof groupWith>[0];
export const van = (answers: Vehicle): Vehicle => ({ vehicleClass: 'vanlarge', fuel: 'diesel', ...answers });
export const rigid = (answers: Vehicle): Vehicle => ({ vehicleClass: 'rigid18', fuel: 'diesel', ...answers });
export const tractor = (answers: Vehicle): Vehicle => ({ vehicleClass: 'tractor44', fuel: 'diesel', ...answers });
export const FROM_START = '2024-12-31';

export type RefusedRow = [name: string, vehicle: Vehicle, lastDay: string, rule: RuleId];

export const refused: RefusedRow[] = [
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
    'body 15 that turned 13 on the last day before the zone started: nothing is left of the exemption',
    rigid({ euroClass: 5, firstAdmission: '2011-12-31', details: { bodyCode: '15' } }),
    FROM_START,
    'truckOlder',
  ],
  [
    'body 15 that turns 13 on the day the zone starts: its last exempt day is the day before',
    rigid({ euroClass: 5, firstAdmission: '2012-01-01', details: { bodyCode: '15' } }),
    FROM_START,
    'truckOlder',
  ],
  [
    'body 15 that turns 13 on the day after: exempt for the one day 1 January 2025',
    rigid({ euroClass: 5, firstAdmission: '2012-01-02', details: { bodyCode: '15' } }),
    '2025-01-01',
    'specialBody',
  ],
  [
    'body 19 admitted on 29 February 2016: 13 years on 28 February 2029',
    rigid({ euroClass: 5, firstAdmission: '2016-02-29', details: { bodyCode: '19' } }),
    '2029-02-27',
    'specialBody',
  ],
  [
    'body 23 of 31 December 2016: 13 years on 31 December 2029, the last day of the exemption anyway',
    rigid({ euroClass: 5, firstAdmission: '2016-12-31', details: { bodyCode: '23' } }),
    '2029-12-30',
    'specialBody',
  ],
  [
    'body 26 of 1 January 2017: 13 years on 1 January 2030, so until the end of 2029',
    rigid({ euroClass: 5, firstAdmission: '2017-01-01', details: { bodyCode: '26' } }),
    '2029-12-31',
    'specialBody',
  ],
  [
    'body 27 on a tractor Euro V: the list is for all trucks',
    tractor({ euroClass: 5, firstAdmission: '2015-03-01', details: { bodyCode: '27' } }),
    '2028-02-29',
    'specialBody',
  ],
  [
    'body 16 on an N1 of 3,501 kg: a truck by its mass',
    van({ euroClass: 4, firstAdmission: '2015-03-01', details: { bodyCode: '16', maxMassKg: 3501 } }),
    '2028-02-29',
    'specialBody',
  ],
  [
    'one of several codes counts',
    rigid({ euroClass: 5, firstAdmission: '2015-03-01', details: { bodyCode: '14, 15' } }),
    '2028-02-29',
    'specialBody',
  ],
  [
    'code 151 is not code 15',
    rigid({ euroClass: 5, firstAdmission: '2015-03-01', details: { bodyCode: '151' } }),
    FROM_START,
    'truckOlder',
  ],
  [
    'the special code 70 of a wheelchair van on a van of 3,501 kg: that is a truck',
    van({ euroClass: 4, firstAdmission: '2015-03-01', details: { bodyCode: '70', maxMassKg: 3501 } }),
    FROM_START,
    'truckOlder',
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
  // Every Euro class on the day before the rule of 2025 and on the day itself.
  ...[0, 1, 2, 3, 4].map((euroClass): RefusedRow => [
    `van Euro ${euroClass} admitted in 2008`,
    van({ euroClass, firstAdmission: '2008-05-01' }),
    FROM_START,
    'vanEuro4',
  ]),
  ...[0, 1, 2, 3, 4, 5].flatMap((euroClass): RefusedRow[] => [
    [`rigid Euro ${euroClass} of 2016`, rigid({ euroClass, firstAdmission: '2016-05-01' }), FROM_START, 'truckOlder'],
    [
      `tractor Euro ${euroClass} of 2024`,
      tractor({ euroClass, firstAdmission: '2024-12-31' }),
      FROM_START,
      'truckOlder',
    ],
    [`rigid Euro ${euroClass} of 2025`, rigid({ euroClass, firstAdmission: '2025-01-01' }), FROM_START, 'truckNew'],
  ]),
  // Category against kind: the law looks at the category and the mass, tractor or rigid at the body.
  ...(['N2', 'N3'] as const).flatMap((category): RefusedRow[] => [
    [
      `rigid ${category} of 2018`,
      rigid({ euroClass: 6, firstAdmission: '2018-05-01', details: { category } }),
      '2027-12-31',
      'truckRigid2017',
    ],
    [
      `tractor ${category} of 2018`,
      tractor({ euroClass: 6, firstAdmission: '2018-05-01', details: { category } }),
      '2029-12-31',
      'truckTractor',
    ],
    [
      `van body registered as ${category}, Euro VI of 2021`,
      van({ euroClass: 6, firstAdmission: '2021-05-01', details: { category } }),
      '2029-12-31',
      'truckRigid2020',
    ],
  ]),
  [
    'N1 without a mass is a van, whatever the class is called',
    { vehicleClass: 'van425', fuel: 'diesel', euroClass: 5, firstAdmission: '2014-05-01', details: { category: 'N1' } },
    '2026-12-31',
    'vanEuro5',
  ],
  // A partial admission date that lies on one side of every boundary is as good as a day.
  ['van Euro 6 admitted in 2024', van({ euroClass: 6, firstAdmission: '2024' }), '2028-12-31', 'vanEuro6'],
  ['van Euro 6 admitted in December 2024', van({ euroClass: 6, firstAdmission: '2024-12' }), '2028-12-31', 'vanEuro6'],
  ['van Euro 6 admitted in January 2025', van({ euroClass: 6, firstAdmission: '2025-01' }), FROM_START, 'vanNew'],
  ['rigid Euro VI admitted in 2019', rigid({ euroClass: 6, firstAdmission: '2019' }), '2027-12-31', 'truckRigid2017'],
  ['rigid Euro VI admitted in 2020', rigid({ euroClass: 6, firstAdmission: '2020' }), '2029-12-31', 'truckRigid2020'],
  ['tractor Euro VI admitted in 2016', tractor({ euroClass: 6, firstAdmission: '2016' }), FROM_START, 'truckOlder'],
];

export const kept: [name: string, vehicle: Vehicle, rule: RuleId][] = [
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
  ['a van of exactly 40 years when the zone started', van({ euroClass: 0, firstAdmission: '1985-01-01' }), 'oldtimer'],
  ['a truck of 1960', rigid({ euroClass: 0, firstAdmission: '1960-06-01' }), 'oldtimer'],
  ...['70', '145', '146', '147', '149', 'SH, 70'].map((bodyCode): (typeof kept)[number] => [
    `a van with code ${bodyCode}, Euro 3`,
    van({ euroClass: 3, firstAdmission: '2005-05-01', details: { bodyCode } }),
    'wheelchair',
  ]),
  ['an electric van of 4,250 kg', { vehicleClass: 'van425', fuel: 'electric' }, 'zeroEmission'],
  [
    'an electric N2 of 12 t',
    { vehicleClass: 'rigid12', fuel: 'electric', firstAdmission: '2026-01-01' },
    'zeroEmission',
  ],
  ['a tractor on hydrogen', tractor({ fuel: 'hydrogen' }), 'zeroEmission'],
];
