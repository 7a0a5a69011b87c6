/** Grounds for permits against vehicles, from the facts ze.permit.long and ze.permit.2029. */
import type { PermitGround } from '../../../shared/dossier/schema.ts';
import { rigid, tractor, van, type Vehicle } from './rules.ts';

/** Who can have the ground at all; the three young trucks are of 1 June 2016. */
export const whoCanHave: Record<PermitGround, { van: boolean; rigid: boolean; tractor: boolean }> = {
  longDelivery: { van: true, rigid: true, tractor: true },
  noVariant: { van: false, rigid: true, tractor: true },
  disproportionate: { van: true, rigid: true, tractor: true },
  hardship: { van: true, rigid: true, tractor: true },
  handicap: { van: true, rigid: false, tractor: false },
  privateVan: { van: true, rigid: false, tractor: false },
  plugInTruck: { van: false, rigid: true, tractor: true },
  gridCongestion: { van: true, rigid: true, tractor: true },
  animalAmbulance: { van: true, rigid: true, tractor: true },
  fairground: { van: false, rigid: true, tractor: true },
  fourAxleTractor: { van: false, rigid: false, tractor: true },
  removal: { van: false, rigid: true, tractor: true },
  heavyCrane: { van: false, rigid: true, tractor: true },
};

/** Comes by itself, by number plate; every other ground is asked for. */
export const automatic: PermitGround[] = ['fairground', 'fourAxleTractor'];
/** One permit holds everywhere, by the covenant of 2025. */
export const national: PermitGround[] = ['disproportionate', 'gridCongestion'];
/** Only while the truck is younger than 13 years, at the latest to the end of 2029. */
export const untilAge: PermitGround[] = ['fairground', 'fourAxleTractor', 'removal', 'heavyCrane'];

export const threeVehicles: Record<'van' | 'rigid' | 'tractor', Vehicle> = {
  van: van({ euroClass: 5, firstAdmission: '2016-06-01' }),
  rigid: rigid({ euroClass: 5, firstAdmission: '2016-06-01' }),
  tractor: tractor({ euroClass: 5, firstAdmission: '2016-06-01' }),
};

type UntilRow = [name: string, admission: string | null, until: { earliest: string | null; latest: string } | null];

/** A rigid truck Euro V that needs a permit from 1 January 2025: the last day of the permit, null when there is none. */
export const untilRows: UntilRow[] = [
  ['13 years on the day it would need it: too old', '2012-01-01', null],
  ['13 years on the day after', '2012-01-02', { earliest: '2025-01-01', latest: '2025-01-01' }],
  ['of 1 June 2016: the day before its 13th birthday', '2016-06-01', { earliest: '2029-05-31', latest: '2029-05-31' }],
  ['of 31 December 2016', '2016-12-31', { earliest: '2029-12-30', latest: '2029-12-30' }],
  ['of 1 January 2017: the end of the rule', '2017-01-01', { earliest: '2029-12-31', latest: '2029-12-31' }],
  ['of 2024: the end of the rule', '2024-05-01', { earliest: '2029-12-31', latest: '2029-12-31' }],
  ['some day in 2014: an interval', '2014', { earliest: '2026-12-31', latest: '2027-12-30' }],
  ['some day in 2012: it may be young enough still', '2012', { earliest: '2024-12-31', latest: '2025-12-30' }],
  ['of an unknown day: at most the end of the rule', null, { earliest: null, latest: '2029-12-31' }],
];

/** Days a year in a municipality against 12 permits of 30 euro for each of 3 vans. */
export const dayRows: [
  days: number | null,
  permits: number | null,
  vehicle: number | null,
  group: number | null,
  uncovered: number | null,
][] = [
  [0, 0, 0, 0, 0],
  [1, 1, 30, 90, 0],
  [11, 11, 330, 990, 0],
  [12, 12, 360, 1080, 0],
  [13, 12, 360, 1080, 1],
  [366, 12, 360, 1080, 354],
  [null, null, null, null, null],
];
