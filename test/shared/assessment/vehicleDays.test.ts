/** What one vehicle does on one day is explained by itself, and adds up to what stands above it. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { explain } from '../../../shared/assessment/explain.ts';
import { vehicleDayIds } from '../../../shared/assessment/origins/vehicleDays.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { originName } from '../../../shared/report/originNames.ts';
import { example, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const dossier = example('groothandel');
const parameters = openParameters(shippedSet, []);
const assessment = createAssessor(shippedSet, shippedProfiles).assess(dossier);
const origin = (id: string) => explain(id, dossier, assessment, parameters);
const valueOf = (id: string): number => Number(origin(id)?.value);

describe('the amounts of one vehicle and day', () => {
  it('have a value, a name in both languages and something they are made of', () => {
    const ids = vehicleDayIds(assessment);
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) {
      const found = origin(id);
      // Hours are stretches; a vehicle that does not charge in a night has none.
      if (id.endsWith('/times')) expect(String(found?.value ?? '00:00/00:00'), id).toMatch(/^\d\d:\d\d\/\d\d:\d\d/);
      else expect(found?.value, id).toBeTypeOf('number');
      // On a day on which nothing is short there is nothing to add up.
      if (found?.value !== 0) expect(found?.from.length, id).toBeGreaterThan(0);
      for (const language of ['nl', 'en'] as const)
        expect(originName(id, dossier, parameters, language), id).toMatch(/^[A-Z].*, .+, (op|on|in) /);
    }
  });

  it('add up: days to the week, vehicles to all of them', () => {
    const whole = origin('short/all/week');
    expect(whole?.from.length).toBeGreaterThan(1);
    const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + valueOf(id), 0);
    expect(sum(whole?.from ?? [])).toBeCloseTo(Number(whole?.value), 6);
    const [first] = whole?.from ?? [];
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => first.replace(/week$/, String(day)));
    expect(sum(days)).toBeCloseTo(valueOf(first), 6);
    // What is short in all is what smart charging leaves uncharged.
    expect(valueOf('short/all/week')).toBeCloseTo(assessment.charging.strategies.optimal.unmetKWh, 0);
  });

  it('of a night are the power and the energy of the plan from noon to noon', () => {
    const [plan] = assessment.charging.plan;
    // Monday noon is quarter 48, Tuesday noon quarter 144.
    const powers = Array.from(plan.powerKW).slice(48, 144);
    const id = `night/${plan.groupId}/${plan.vehicle}/0`;
    expect(valueOf(`${id}/kW`)).toBe(Math.max(...powers));
    expect(valueOf(`${id}/kWh`)).toBeCloseTo(powers.reduce((all, kW) => all + kW, 0) / 4, 9);
  });

  it('is null for a vehicle that is not there', () => {
    expect(origin('short/nobody/1/0')).toBeNull();
    expect(origin('night/nobody/1/0/kW')).toBeNull();
  });
});

describe('a total of rounded lines', () => {
  it('is what the table adds up, beside the amount itself; the bill is the sum of its lines as they are shown', () => {
    const bill = origin('price/optimal/year');
    const lines = (bill?.from ?? []).map((id) => valueOf(id));
    for (const line of lines) expect(Number.isInteger(line)).toBe(true);
    expect(lines.reduce((all, line) => all + line, 0)).toBe(bill?.value);
    const [group] = assessment.tco.groups;
    const diesel = `tco/${group.groupId}/${group.diesel.id}`;
    const rounded = group.diesel.costs.map(({ perYear }) => Math.round(perYear));
    expect(valueOf(`${diesel}/lines`)).toBe(rounded.reduce((all, line) => all + line, 0));
    expect(valueOf(diesel)).toBe(group.diesel.perYear);
    expect(origin(`${diesel}/lines`)?.from).toContain(diesel);
  });

  it('rests on the years of the class where the adviser chose none', () => {
    const [group] = assessment.tco.groups;
    const id = `tco/${group.groupId}/difference`;
    expect(origin(id)?.parameters).toContain('veh.vanlarge.life');
    const chosen = { ...dossier, settings: { ...dossier.settings, horizonYears: 8 } };
    expect(explain(id, chosen, assessment, parameters)?.parameters).not.toContain('veh.vanlarge.life');
  });
});
