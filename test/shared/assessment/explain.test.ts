import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { explain } from '../../../shared/assessment/explain.ts';
import { furtherRuleKeys, ruleKeys, type Origin } from '../../../shared/assessment/origin.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { costTypes } from '../../../shared/tco/lines.ts';
import { depotVans, dossierWith, groupWith } from '../../cases/fleet.ts';
import { example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);

function idsOf(assessment: Assessment): string[] {
  return [
    ...assessment.access.rows.flatMap((row) => {
      const id = `access/${row.groupId}/${row.zoneId}`;
      return [
        id,
        ...row.exemptions.map((one) => `${id}/exemption/${one.exemption}`),
        ...row.permits.map((one) => `${id}/permit/${one.ground}`),
        ...(row.doingNothing === null ? [] : [`${id}/dayPermits`, `${id}/fine`]),
      ];
    }),
    ...(assessment.tco.difference === null ? [] : ['tco/difference']),
    ...assessment.tco.groups.flatMap(({ groupId }) => [
      `tco/${groupId}/difference`,
      ...costTypes.flatMap((type) => [`tco/${groupId}/diesel/${type}`, `tco/${groupId}/electric/${type}`]),
    ]),
    ...['uncontrolled', 'even', 'optimal'].map((strategy) => `charging/peak/${strategy}`),
    ...assessment.charging.groups.map(({ groupId }) => `charging/need/${groupId}`),
    ...assessment.tco.groups.flatMap(({ groupId, planned }) =>
      planned.alternatives.flatMap(({ id, ledger }) =>
        ledger === null ? [] : [`tco/${groupId}/${id}`, ...costTypes.map((type) => `tco/${groupId}/${id}/${type}`)],
      ),
    ),
    ...assessment.plan.years.flatMap(({ year }) => ['investment', 'cash', 'co2'].map((what) => `plan/${year}/${what}`)),
    'grid/limit',
    'grid/headroom',
    ...(assessment.price.perStrategy.optimal === null ? [] : ['price/optimal', 'price/uncontrolled']),
  ];
}

/** Whether a path such as fleetGroups/a/details.bodyCode or site/otherElectric[0] leads to a field of the record. */
function leadsToField(path: string, dossier: Dossier): boolean {
  const [room, ...rest] = path.split('/');
  const steps = room === 'fleetGroups' ? rest.slice(1) : rest;
  let at: unknown =
    room === 'fleetGroups' ? dossier.fleetGroups.find((one) => one.id === rest[0]) : dossier[room as keyof Dossier];
  for (const step of steps.flatMap((one) => one.replace(/\[(\d+)\]/g, '.$1').split('.'))) {
    if (typeof at !== 'object' || at === null || !(step in at)) return false;
    at = (at as Record<string, unknown>)[step];
  }
  return at !== undefined;
}

const mixed = dossierWith({
  groups: [
    depotVans({
      id: 'home',
      nightPlace: 'home',
      zones: ['amsterdam', 'haarlem'],
      euroClass: 4,
      zoneDaysPerYear: 20,
      permitGrounds: ['longDelivery', 'noVariant'],
    }),
    depotVans({ id: 'heavy', vehicleClass: 'rigid18', zones: ['utrecht'], permitGrounds: ['removal'] }),
    depotVans({ id: 'depot', nightPlace: 'depot', zones: ['ede', 'deventer'] }),
    groupWith({ id: 'lev', vehicleClass: 'lev', number: 2 }),
    groupWith({ id: 'empty' }),
  ],
  site: {
    connection: '3x80a',
    yearlyKWh: 20_000,
    otherElectric: [{ id: 'o', name: 'cars', number: 1, kWhPerDay: 5, powerKW: 11, from: '08:00', until: '17:00' }],
  },
});
const dossiers: [string, Dossier][] = [
  ...exampleNames.map((name): [string, Dossier] => [name, example(name)]),
  ['a mixed fleet', mixed],
  ['a fleet that only charges at home', dossierWith({ groups: [depotVans({ nightPlace: 'home' })] })],
  ['an unknown site', dossierWith({ groups: [depotVans()] })],
];

describe.each(dossiers)('where a value comes from: %s', (_name, dossier) => {
  const assessment = assessor.assess(dossier);
  const parameters = assessor.parametersFor(dossier);
  const originOf = (id: string): Origin | null => explain(id, dossier, assessment, parameters);

  it('is told of every value, down to the leaves, without going in circles', () => {
    const visit = (id: string, above: readonly string[]): void => {
      expect(above).not.toContain(id);
      const origin = originOf(id);
      expect(origin, id).not.toBeNull();
      expect(origin!.id).toBe(id);
      expect([...ruleKeys, ...furtherRuleKeys]).toContain(origin!.rule);
      for (const next of origin!.from) visit(next, [...above, id]);
    };
    for (const id of idsOf(assessment)) visit(id, []);
  });

  it('names figures that exist and fields that are in the record', () => {
    for (const id of idsOf(assessment)) {
      const { parameters: used, entries } = originOf(id)!;
      expect(used.filter((figure) => !parameters.has(figure))).toEqual([]);
      expect(entries.filter((path) => !leadsToField(path, dossier))).toEqual([]);
      expect(new Set(used).size).toBe(used.length);
    }
  });

  it('leaves no value without a figure, an entry or another value behind it, unless its line does not apply', () => {
    for (const id of idsOf(assessment)) {
      const { value, parameters: used, entries, from } = originOf(id)!;
      if (value === null || value === 0) continue;
      expect(used.length + entries.length + from.length, id).toBeGreaterThan(0);
    }
  });

  it('gives the value that the results have', () => {
    for (const group of assessment.tco.groups) {
      expect(originOf(`tco/${group.groupId}/difference`)!.value).toBe(group.difference.typical);
      // The difference is that of what it points at: the electric alternative less the diesel one.
      const sides = originOf(`tco/${group.groupId}/difference`)!.from.map((id) => originOf(id)!);
      const valueOf = ({ value }: Origin): number => (typeof value === 'number' ? value : 0);
      expect(valueOf(sides[0]) - valueOf(sides[1])).toBeCloseTo(group.difference.typical, 6);
      // And each of them is the sum of its lines, each line the sum of its products.
      for (const side of sides) {
        const lines = side.from.map((id) => originOf(id)!);
        expect(lines.reduce((sum, line) => sum + valueOf(line), 0)).toBeCloseTo(valueOf(side), 6);
        for (const line of lines) {
          const products = line.parts!.reduce((sum, part) => sum + part.perYear, 0);
          expect(products).toBeCloseTo(valueOf(line), 6);
        }
      }
    }
    expect(originOf('grid/limit')!.value).toBe(assessment.grid.limits.usableKW);
    expect(originOf('charging/peak/optimal')!.value).toBe(assessment.charging.strategies.optimal.peakKW);
  });
});

describe('where access comes from', () => {
  const assessment = assessor.assess(mixed);
  const of = (id: string) => explain(id, mixed, assessment, assessor.parametersFor(mixed))!;

  it('leads on to what could be done: exemption, ticked permits, day permits and the fine', () => {
    expect(of('access/home/amsterdam').from).toEqual([
      'access/home/amsterdam/exemption/wheelchair',
      'access/home/amsterdam/permit/longDelivery',
      'access/home/amsterdam/dayPermits',
      'access/home/amsterdam/fine',
    ]);
  });

  it('ends in what was entered and in figures', () => {
    // 12 permits of 30 euro, and a truck of April 2019 that is 13 years old only after the rule has ended.
    expect(of('access/home/amsterdam/dayPermits')).toMatchObject({
      value: 360,
      unit: 'EUR/vehicle/year',
      entries: ['fleetGroups/home/zoneDaysPerYear'],
      parameters: ['ze.permit.day.count', 'ze.permit.day.price', 'ze.permit.day.until'],
    });
    expect(of('access/home/amsterdam/fine')).toMatchObject({ value: 120, parameters: ['ze.fine.van', 'ze.finefree'] });
    expect(of('access/heavy/utrecht/permit/removal')).toMatchObject({
      value: '2029-12-31',
      unit: 'date',
      parameters: ['ze.permit.2029', 'ze.permit.2029.age', 'ze.permit.2029.until'],
    });
  });

  it('of a zone with a vague start is an interval, not a day', () => {
    expect(of('access/home/haarlem')).toMatchObject({ value: '2025-01-01/2025-12-31', unit: 'days' });
  });
});

describe('a value that is not there', () => {
  it.each([
    '',
    'nowhere',
    'tco/x/difference',
    'tco/depot/diesel/nothing',
    'tco/depot/gas/purchase',
    'access/depot/amsterdam',
    'access/home/amsterdam/permit/noVariant',
    'access/home/amsterdam/exemption/oldtimer',
    'access/home/amsterdam/tea',
    'access/depot/ede/fine',
    'charging/peak/fast',
    'grid/power',
    'price/never',
    'charging/need/x',
  ])('"%s" has no origin', (id) => {
    expect(explain(id, mixed, assessor.assess(mixed), assessor.parametersFor(mixed))).toBeNull();
  });

  it('of an open line has no number, and never 0', () => {
    const assessment = assessor.assess(mixed);
    const origin = explain('tco/depot/diesel/bpm', mixed, assessment, assessor.parametersFor(mixed))!;
    expect(origin.value).toBeNull();
    expect(origin.parameters).toEqual(['tax.bpm.van.band']);
  });

  it('is not the depot price for vehicles that charge at home', () => {
    const assessment = assessor.assess(mixed);
    const of = (id: string) => explain(id, mixed, assessment, assessor.parametersFor(mixed))!.from;
    expect(of('tco/home/electric/energy')).toEqual([]);
    expect(of('tco/depot/electric/energy')).toEqual(['price/optimal']);
  });
});
