/**
 * Turns gathered load, PV, price and temperature profiles into the two files that the product ships:
 *   npm run profiles -- <folder with baseload/, pv/, price/ and temperature/>
 *
 * Every profile becomes typical days of 96 quarters (local time, start of quarter) per month and day type, as a
 * factor of the yearly mean power; hourly sources repeat each hour four times. Whole years stand in a file of their own
 * (year.json), which is only read where it is needed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeYearProfiles } from './yearProfiles.ts';
import { profileSetSchema, type DayType, type LoadProfile, type ProfileSet } from '../shared/charging/profiles.ts';

type Days = Record<string, Partial<Record<DayType, number[]>>>;

const folder = process.argv[2];
if (!folder) throw new Error('usage: npm run profiles -- <folder>');

function rows(file: string): string[][] {
  return readFileSync(join(folder, file), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(','));
}

const dayTypes: Record<string, DayType> = { workday: 'workday', saturday: 'saturday', sunday_holiday: 'sunday' };

/** The season that most days of the month fall in; winter 1 Nov-20 Mar, summer 15 May-14 Sep. */
const seasonOfMonth = [
  'winter',
  'winter',
  'winter',
  'transition',
  'summer',
  'summer',
  'summer',
  'summer',
  'transition',
  'transition',
  'winter',
  'winter',
];

function quarters(values: string[]): number[] {
  const numbers = values.map(Number);
  if (numbers.some((value) => !Number.isFinite(value))) throw new Error('not a number in a profile');
  if (numbers.length === 96) return numbers;
  if (numbers.length === 24) return numbers.flatMap((value) => [value, value, value, value]);
  throw new Error(`a day of ${numbers.length} values`);
}

function collect(file: string, keyColumn: 'month' | 'season', count: 24 | 96): Map<string, Days> {
  const found = new Map<string, Days>();
  for (const row of rows(file).slice(1)) {
    const [name, period, dayType] = row;
    const days = found.get(name) ?? {};
    found.set(name, days);
    const months =
      keyColumn === 'month'
        ? [Number(period)]
        : seasonOfMonth.flatMap((season, index) => (season === period ? [index + 1] : []));
    for (const month of months) {
      days[String(month)] = { ...days[String(month)], [dayTypes[dayType]]: quarters(row.slice(3, 3 + count)) };
    }
  }
  return found;
}

function profile(id: string, days: Days | undefined, about: Omit<LoadProfile, 'id' | 'days'>): LoadProfile {
  if (!days) throw new Error(`no profile ${id}`);
  return { id, ...about, days: days as LoadProfile['days'] };
}

const e3 = collect('baseload/nedu_e3a_e3d_typical_days_hourly.csv', 'month', 24);
const e3bc = collect('baseload/nedu_e3bc_estimate_typical_days_hourly.csv', 'month', 24);
const bdew = collect('baseload/bdew_1999_g0_g6_15min.csv', 'season', 96);
const g25 = collect('baseload/bdew_2025_g25_15min.csv', 'month', 96);
const measured = collect('baseload/measured_de_typical_days_15min.csv', 'month', 96);

/** With the years that each was made from. */
const nedu = (years: string) => ({
  source: `NEDU/MFFBAS profiles ${years}, Energy Transition Model (Quintel)`,
  licence: 'MIT',
});
const nedu3bc = {
  source: 'NEDU/MFFBAS profiles 2020/21, other months estimated, OpenSTEF and Energy Transition Model',
  licence: 'MPL-2.0, MIT',
};
const demandlib = (year: number) => ({ source: `BDEW ${year}, oemof demandlib`, licence: 'MIT' });
const vdi = { source: 'Measured load 2015 and 2018, VDI 4657 webtool; KIT and T. Tjaden', licence: 'CC BY 4.0' };

const profiles: LoadProfile[] = [
  profile('E3A', e3.get('E3A'), { name: 'NEDU E3A', ...nedu('2015-2019'), confidence: 'B' }),
  profile('E3D', e3.get('E3D'), { name: 'NEDU E3D', ...nedu('2015-2017 and 2019'), confidence: 'B' }),
  profile('E3BC', e3bc.get('E3B_E3C'), { name: 'NEDU E3B/E3C', ...nedu3bc, confidence: 'C' }),
  ...['G0', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6'].map((id) =>
    profile(id, bdew.get(id), { name: `BDEW ${id}`, ...demandlib(1999), confidence: 'A' as const }),
  ),
  profile('G25', g25.get('G25'), { name: 'BDEW G25 (2025)', ...demandlib(2025), confidence: 'A' }),
  profile('metal', measured.get('metal_processing_works'), { name: 'Metal works, measured', ...vdi, confidence: 'A' }),
];

const [pvHeader, ...pvRows] = rows('pv/pv_nl_monthly.csv');
const flat = pvHeader.indexOf('south13_flat_kwh_per_kwp');
const pvDays = rows('pv/pv_nl_typical_day_15min_local.csv').filter(
  (row) => row[0] === 'south13_flat' && row[2] === 'mean_kw_per_kwp',
);

const set: ProfileSet = {
  format: 'vlootwijzer-profiles',
  version: 1,
  profiles,
  sectors: {
    office: [{ profile: 'G1', weight: 1 }],
    shop: [{ profile: 'G4', weight: 1 }],
    supermarket: [
      { profile: 'G4', weight: 0.5 },
      { profile: 'G3', weight: 0.5 },
    ],
    hospitality: [{ profile: 'G6', weight: 1 }],
    bakery: [{ profile: 'G5', weight: 1 }],
    warehouseOneShift: [{ profile: 'E3A', weight: 1 }],
    warehouseTwoShifts: [{ profile: 'E3BC', weight: 1 }],
    coldStorage: [
      { profile: 'E3D', weight: 0.7 },
      { profile: 'E3BC', weight: 0.3 },
    ],
    parcelNight: [{ profile: 'G2', weight: 1 }],
    haulierYard: [{ profile: 'G0', weight: 1 }],
    lightIndustryOneShift: [{ profile: 'metal', weight: 1 }],
    lightIndustryTwoShifts: [{ profile: 'E3BC', weight: 1 }],
    continuousIndustry: [{ profile: 'E3D', weight: 1 }],
    otherSector: [{ profile: 'G25', weight: 1 }],
  },
  pv: {
    name: 'PV, flat roof, south 13 degrees',
    source: 'KNMI radiation De Bilt 1987, 1997 and 2004; own computation',
    licence: 'KNMI: free use with source named',
    kWhPerKWpByMonth: pvRows.map((row) => Number(row[flat])),
    meanDayKWPerKWp: Object.fromEntries(pvDays.map((row) => [row[1], quarters(row.slice(3))])),
  },
};

profileSetSchema.parse(set);
writeFileSync(new URL('../assets/profiles/profiles.json', import.meta.url), `${JSON.stringify(set)}\n`);
writeFileSync(new URL('../assets/profiles/year.json', import.meta.url), `${JSON.stringify(makeYearProfiles(rows))}\n`);
process.stdout.write(`${profiles.length} profiles and three yearly series\n`);
