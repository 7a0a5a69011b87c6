/** The RDW samples: twelve invented vehicles over three lists, worked out by hand from the codes in their columns. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { zoneAccess } from '../../../shared/access/access.ts';
import { fleetBook } from '../../../shared/intake/books.ts';
import { keptApart, mergeAlike, proposeGroups } from '../../../shared/intake/grouping.ts';
import { matchColumns, namedTable } from '../../../shared/intake/matching.ts';
import { fleetListOf, type FleetList } from '../../../shared/intake/joinRows.ts';
import { readVehicles } from '../../../shared/intake/vehicles.ts';
import { parametersWith } from '../../cases/shipped.ts';

const VISIT = '2026-11-23';
const parameters = parametersWith();

function sample(name: string): FleetList {
  const text = readFileSync(new URL(`../../fixtures/fleet/${name}`, import.meta.url), 'utf8');
  const table = namedTable(Papa.parse<string[]>(text).data, fleetBook, {});
  if (table === null) throw new Error(`${name} has no names`);
  const matches = matchColumns(table, fleetBook, {});
  return fleetListOf(table, matches);
}

const lists = [
  sample('sample_m9d7-ebf2_voertuigen.csv'),
  sample('sample_8ys7-d773_brandstof.csv'),
  sample('sample_3huj-srit_assen.csv'),
];

describe('the RDW samples', () => {
  const vehicles = readVehicles(lists, VISIT);

  it('are twelve vehicles, whatever the number of rows', () => {
    expect(lists.map(({ rows }) => rows.length)).toEqual([12, 13, 25]);
    expect(vehicles).toHaveLength(12);
    expect(vehicles.filter(({ standing }) => standing === 'refused')).toEqual([]);
  });

  it('are read as their codes say', () => {
    // Class, fuel, Euro, admission, mass and category per line of the sample; electric ones have no Euro class.
    expect(
      vehicles.map((one) => [
        one.vehicleClass,
        one.fuel,
        one.euroClass,
        one.firstAdmission,
        one.maxMassKg,
        one.combinationMassKg,
        one.category,
        one.co2Class,
      ]),
    ).toEqual([
      ['vansmall', 'diesel', 6, '2022-03-18', 2000, 3300, 'N1', null],
      ['vanlarge', 'diesel', 5, '2015-04-09', 3500, 5500, 'N1', null],
      ['vanlarge', 'diesel', 6, '2020-06-15', 3500, 5500, 'N1', null],
      ['vanlarge', 'electric', null, '2024-05-20', 3500, 4250, 'N1', null],
      ['van425', 'electric', null, '2025-09-11', 4250, 5750, 'N2', 5],
      // Petrol and plug are two rows of one vehicle: it has an exhaust, so petrol counts.
      ['vanmid', 'petrol', 6, '2023-02-07', 3240, 4500, 'N1', null],
      ['rigid12', 'diesel', 6, '2019-03-26', 12_000, 19_000, 'N2', 1],
      ['rigid12', 'diesel', 5, '2012-06-12', 11_990, 18_000, 'N2', 1],
      ['rigid26', 'diesel', 6, '2021-11-15', 28_000, 50_000, 'N3', 1],
      ['tractor44', 'diesel', 6, '2017-05-22', 20_500, 50_000, 'N3', 1],
      ['tractor44', 'electric', null, '2025-03-04', 22_500, 50_000, 'N3', 5],
      ['rigid18', 'gas', 6, '2022-08-30', 20_500, 44_000, 'N3', 2],
    ]);
    expect(vehicles.map(({ refrigerated }) => refrigerated)).toEqual(
      vehicles.map((_, index) => (index === 7 ? true : null)),
    );
  });

  it('say what is doubtful: the hybrid, the tractors whose registration allows 50 t, and 20.5 t between two classes', () => {
    const remarks = vehicles.map(({ remarks: all }) =>
      all.map(({ code }) => code).filter((code) => code !== 'plateOdd'),
    );
    expect(remarks).toEqual([
      [],
      [],
      [],
      [],
      [],
      ['hybrid'],
      [],
      [],
      [],
      ['combinationAllows'],
      ['combinationAllows'],
      ['betweenClasses'],
    ]);
  });

  it('propose 40-44 t for a tractor, and say what its registration allows: that is no weight it drives with', () => {
    const tractors = vehicles.filter(({ remarks }) => remarks.some(({ code }) => code === 'combinationAllows'));
    expect(
      tractors.map(({ vehicleClass, standing, combinationMassKg, remarks }) => [
        vehicleClass,
        standing,
        combinationMassKg,
        remarks.find(({ code }) => code === 'combinationAllows'),
      ]),
    ).toEqual(
      Array.from({ length: 2 }, () => [
        'tractor44',
        'doubtful',
        50_000,
        { code: 'combinationAllows', field: 'combinationMass', text: '50000' },
      ]),
    );
    // The same 50,000 kg stands at a rigid truck of the sample: it tells no class.
    expect(vehicles[8]).toMatchObject({ vehicleClass: 'rigid26', combinationMassKg: 50_000 });
  });

  it('stay apart where the fuel list is missing: a diesel of 2015 and an electric van of 2024 look alike then', () => {
    const alone = readVehicles([lists[0]], VISIT);
    const groups = proposeGroups(alone, parameters);
    expect(groups.map(({ vehicles: members }) => members.length)).toEqual(Array(12).fill(1));
    // Sprinter, Crafter and E-Transit: large vans of 3,500 kg in N1. The two tractors, of which one
    // is electric. The two 12 t trucks differ in their body (a cooler).
    expect(keptApart(groups, parameters)).toBe(3);
    const merged = mergeAlike(groups, parameters);
    expect(merged.map(({ group, openAccess }) => [group.number, openAccess])).toEqual([
      [1, false],
      [3, true],
      ...Array.from({ length: 5 }, () => [1, false]),
      [2, true],
      [1, false],
    ]);
    expect(merged.find(({ openAccess }) => openAccess)?.group).toMatchObject({
      name: 'MERCEDES-BENZ SPRINTER, VOLKSWAGEN CRAFTER, FORD E-TRANSIT',
      fuel: null,
      euroClass: null,
      firstAdmission: '2015-04-09',
    });
  });

  it('joins a second list by plate: without the fuel list nothing is said of fuel', () => {
    const alone = readVehicles([lists[0]], VISIT);
    expect(alone.every(({ fuel }) => fuel === null)).toBe(true);
    expect(alone.every(({ remarks }) => remarks.some(({ code }) => code === 'fuelMissing'))).toBe(true);
  });

  it('never groups two vehicles that a zone answers differently', () => {
    const groups = proposeGroups(vehicles, parameters);
    expect(groups.reduce((sum, { group }) => sum + (group.number ?? 0), 0)).toBe(12);
    for (const { group, vehicles: members } of groups) {
      for (const member of members) {
        const own = { ...group, firstAdmission: member.firstAdmission, number: 1 };
        for (const zone of parameters.zones) {
          expect(zoneAccess(own, zone, parameters).refusedFrom).toBe(zoneAccess(group, zone, parameters).refusedFrom);
        }
      }
    }
  });
});
