/** Hours, counts and parts that a sentence states: their origin tells that very value. */
import { beforeAll, describe, expect, it } from 'vitest';
import { explainShown } from '../../../shared/advice/explain.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf, nothingLater, type LaterResults } from '../../../shared/assessment/later.ts';
import type { Origin } from '../../../shared/assessment/origin.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { bindingHours } from '../../../shared/charging/weekHours.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { example, shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);

function asked(dossier: Dossier, later: LaterResults = nothingLater) {
  const assessment = assessor.assess(dossier);
  const parameters = assessor.parametersFor(dossier);
  const of = (id: string): Origin | null => explainShown(id, dossier, assessment, parameters, later);
  return { assessment, of };
}

describe('the hours that set the lowest peak', () => {
  it('are the shortest stretch of the day that holds every binding quarter, across midnight', () => {
    // 22:00 to 22:15 on Monday is slot 88; 03:45 to 04:00 on Tuesday is slot 96 + 15.
    expect(bindingHours([88, 96 + 15])).toEqual({ from: '22:00', to: '04:00' });
    expect(bindingHours([88])).toEqual({ from: '22:00', to: '22:15' });
    expect(bindingHours([])).toBeNull();
  });

  it('are what the drawer tells, and not the peak itself', () => {
    const { assessment, of } = asked(example('groothandel'));
    const slots = assessment.charging.bindingSlots.map((slot) => slot % 96);
    const origin = of('charging/binding');
    const [from, to] = String(origin?.value).split('/');
    const slotOf = (time: string): number => Number(time.slice(0, 2)) * 4 + Number(time.slice(3)) / 15;
    expect(slots).toContain(slotOf(from));
    expect(slots).toContain((slotOf(to) + 95) % 96);
    expect(origin).toMatchObject({ unit: 'hours', from: ['charging/peak/optimal'] });
  });
});

describe('when a vehicle charges in a night', () => {
  const { assessment, of } = asked(example('groothandel'));

  it('is every stretch of the plan from noon to noon, and they hold all of its energy', () => {
    const [{ groupId, vehicle, powerKW }] = assessment.charging.plan;
    const value = String(of(`night/${groupId}/${vehicle}/0/times`)?.value);
    let kWh = 0;
    for (const stretch of value.split(',')) {
      const [from, to] = stretch
        .split('/')
        .map((time) => Number(time.slice(0, 2)) * 4 + Number(time.slice(3)) / 15)
        // What comes before noon is of the next day.
        .map((slot) => (slot < 48 ? slot + 96 : slot));
      for (let slot = from; slot < (to <= from ? to + 96 : to); slot++) kWh += powerKW[slot] / 4;
    }
    expect(kWh).toBeCloseTo(of(`night/${groupId}/${vehicle}/0/kWh`)?.value as number, 1);
  });
});

describe('who is not full', () => {
  const { assessment, of } = asked(example('transporteur'));
  const { unmet } = assessment.charging.strategies.optimal;

  it('is counted in vehicles, together and by group, each with what it lacks', () => {
    const short = new Set(unmet.filter(({ kWh }) => kWh > 0.05).map((one) => `${one.groupId}/${one.vehicle}`));
    const origin = of('short/vehicles');
    expect(origin).toMatchObject({ value: short.size, unit: 'vehicles' });
    expect(origin!.from).toHaveLength(short.size);
    const groups = [...new Set([...short].map((one) => one.split('/')[0]))];
    const each = groups.map((groupId) => of(`short/vehicles/${groupId}`)?.value as number);
    expect(each.reduce((sum, one) => sum + one, 0)).toBe(short.size);
    expect(of('short/vehicles/nobody')).toBeNull();
  });
});

describe('chargers that are too few', () => {
  it('leave vehicles without a turn, and those that charge on the road are counted one by one', () => {
    const group = depotVans({ number: 4, meanDayKm: 150, longestDayKm: 200 });
    const shared: Dossier = dossierWith({
      groups: [{ ...group, charging: { ...group.charging, number: 1, kind: 'ac' } }],
      site: { connection: 'kva', connectionKVA: 500, yearlyKWh: 20_000 },
    });
    const { assessment, of } = asked(shared);
    const [charging] = assessment.charging.groups;
    const onRoad = new Set(charging.road.filter(({ kWh }) => kWh > 0.05).map(({ vehicle }) => vehicle));
    expect(onRoad.size).toBeGreaterThan(0);
    const road = of(`charging/roadVehicles/${group.id}`);
    expect(road).toMatchObject({ value: onRoad.size, unit: 'vehicles' });
    expect(road!.from).toHaveLength(onRoad.size);
    expect(of(`charging/noTurn/${group.id}`)?.unit).toBe('vehicles');
  });
});

describe('what a sentence about day permits states', () => {
  // 20 days a year in the zone, 12 permits at most, 30 euro each; four vehicles.
  const dossier = dossierWith({
    groups: [
      depotVans({ number: 4, replacementYear: null, euroClass: 4, zones: ['utrecht', 'gouda'], zoneDaysPerYear: 20 }),
    ],
    site: { connection: '3x80a', yearlyKWh: 20_000 },
  });
  const { assessment, of } = asked(dossier);
  const [row] = assessment.access.rows.filter((one) => one.doingNothing !== null);
  const part = (which: string) => of(`access/${row.groupId}/${row.zoneId}/dayPermits${which}`)?.value;

  it('has an origin for each number: 12 x 30 = 360 a vehicle, x 4 = 1,440, twice that in two municipalities', () => {
    expect(part('')).toBe(360);
    expect(part('/count')).toBe(12);
    expect(part('/uncovered')).toBe(8);
    expect(part('/group')).toBe(1440);
    expect(part('/most')).toBe(360);
    expect(part('/vehicleTogether')).toBe(720);
    expect(part('/groupTogether')).toBe(2880);
    expect(part('/tea')).toBeUndefined();
  });
});

describe('what is told in parts, with its whole or in its own words', () => {
  const dossier = example('groothandel');
  let assessment: Assessment;
  let of: (id: string) => Origin | null;
  let later: LaterResults;

  beforeAll(() => {
    later = lastOf(assessor.later(dossier));
    ({ assessment, of } = asked(dossier, later));
  });

  it('says of how many', () => {
    const planned = dossier.fleetGroups.reduce((sum, group) => sum + (group.number ?? 0), 0);
    expect(of('grid/fits/optimal')).toMatchObject({ of: planned, value: assessment.grid.inOrder.fits.optimal });
    expect(of('fleetAccess/refused')?.of).toBe(planned);
    const [{ municipality, date }] = assessment.access.timeline;
    const [groupIds] = [assessment.access.rows.filter((row) => row.municipality === municipality)];
    const here = dossier.fleetGroups.filter((group) => groupIds.some((row) => row.groupId === group.id));
    const number = here.reduce((sum, group) => sum + (group.number ?? 0), 0);
    expect(of(`timeline/${municipality}/${date}`)?.of).toBe(number);
  });

  it('names the vehicles, the day and the years that a ledger is about', () => {
    const [group] = assessment.tco.groups;
    expect(of(`tco/${group.groupId}/vehicles`)?.value).toBe(group.number);
    expect(of(`tco/${group.groupId}/purchase`)).toMatchObject({ value: group.purchaseDate, unit: 'date' });
    expect(of(`tco/${group.groupId}/years`)?.parameters).toContain('veh.vanlarge.life');
  });

  it('tells the hours and the vehicles of the sentence that says why no more fit', () => {
    const { whyNot } = later.grid!;
    expect(String(of('week/whyHours')?.value)).toMatch(/^\d\d:\d\d\/\d\d:\d\d/);
    for (const { groupId, vehicles } of whyNot.binding)
      expect(of(`week/whyVehicles/${groupId}`)?.value).toBe(vehicles.length);
  });

  it('tells one end of a figure that is uncertain', () => {
    const { low, high } = assessor.parametersFor(dossier).range('en.diesel.exvat');
    expect(of('figure/en.diesel.exvat/low')?.value).toBe(low);
    expect(of('figure/en.diesel.exvat/high')?.value).toBe(high);
  });
});
