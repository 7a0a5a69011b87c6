import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { openParameters, type Override } from '../../../shared/parameters/parameters.ts';
import { problemSentence } from '../../../shared/text/problems.ts';
import { example, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const own = (id: string, typical: number, change: Partial<Override> = {}): Override => ({
  id,
  low: null,
  typical,
  high: null,
  reason: 'eigen offerte',
  ...change,
});
const judged = (...overrides: Override[]) =>
  openParameters(shippedSet, overrides).notApplied.map(({ index, reason }) => [index, reason]);

describe('an own value', () => {
  it('counts where the set itself could hold it and where it has a reason', () => {
    const parameters = openParameters(shippedSet, [own('en.diesel.exvat', 1.5), own('tax.vwh.discount.factor', -30)]);
    expect(parameters.notApplied).toEqual([]);
    expect(parameters.number('en.diesel.exvat')).toBe(1.5);
    expect(parameters.number('tax.vwh.discount.factor')).toBe(-30);
  });

  it.each<[string, Override, string]>([
    ['without a reason', own('en.diesel.exvat', 1.5, { reason: ' ' }), 'noReason'],
    ['of a figure that the set does not have', own('en.nowhere', 1), 'notInSet'],
    ['of a date', own('sub.aanzet.window.to', 2026), 'notANumber'],
    ['of words', own('duty.window.van.leave', 6), 'notANumber'],
    ['of a negative price', own('en.diesel.exvat', -1.5), 'negative'],
    ['with a negative low end', own('en.diesel.exvat', 1.5, { low: -1 }), 'negative'],
    ['of more than the whole', own('tax.vwh.share', 750), 'outOfBounds'],
    ['of a loss that leaves nothing', own('veh.chargeloss.dc', 100), 'outOfBounds'],
    ['of a cut turned into a rise', own('tax.vwh.discount.factor', 22.3), 'otherSign'],
    ['of half a year of life', own('veh.tractor44.life', 5.5), 'notWhole'],
  ])('%s is not applied', (_name, override, reason) => {
    const parameters = openParameters(shippedSet, [override]);
    expect(judged(override)).toEqual([[0, reason]]);
    expect(parameters.overrides).toEqual([]);
    const { value } = parameters.has(override.id) ? parameters.figure(override.id) : { value: null };
    if (value?.kind === 'range') expect(parameters.number(override.id)).toBe(value.typical);
  });

  it('holds as the last of two for one figure, and the first is told', () => {
    const both = [own('en.diesel.exvat', 1.5), own('en.diesel.exvat', 1.7)];
    expect(judged(...both)).toEqual([[0, 'twice']]);
    expect(openParameters(shippedSet, both).number('en.diesel.exvat')).toBe(1.7);
  });

  it('of a life replaces its years and leaves its kilometres', () => {
    expect(openParameters(shippedSet, [own('veh.tractor44.life', 8)]).lifetime('veh.tractor44.life')).toEqual({
      years: 8,
      km: 400_000,
    });
  });
});

describe('an assessment with own values', () => {
  const assessed = (...overrides: Override[]) => {
    const dossier = example('transporteur');
    const assessor = createAssessor(shippedSet, shippedProfiles, null);
    return assessor.assess({ ...dossier, settings: { ...dossier.settings, horizonYears: null, overrides } });
  };
  const plain = assessed();

  it('is over the years that the adviser gives a tractor', () => {
    const dossier = example('transporteur');
    const tractors = dossier.fleetGroups.filter((group) => group.vehicleClass === 'tractor44').map(({ id }) => id);
    expect(tractors.length).toBeGreaterThan(0);
    const yearsOf = (result: typeof plain) =>
      result.tco.groups.filter(({ groupId }) => tractors.includes(groupId)).map(({ years }) => years);
    expect(yearsOf(assessed(own('veh.tractor44.life', 8)))).toEqual(tractors.map(() => 8));
    expect(yearsOf(plain)).toEqual(tractors.map(() => 5));
  });

  it('calculates without a negative price or a value without a reason, and names both among the problems', () => {
    const { problems, tco } = assessed(own('en.diesel.exvat', -1.5), own('en.supply.fixed', 0.01, { reason: '' }));
    expect(tco.difference).toEqual(plain.tco.difference);
    const mine = problems.filter(({ code }) => code === 'ownValueNotApplied');
    expect(mine.map(({ field }) => field)).toEqual([
      'settings.overrides[en.diesel.exvat]',
      'settings.overrides[1].reason',
    ]);
    expect(mine.map((problem) => problemSentence(problem, 'nl'))).toEqual([
      'De eigen waarde −1,5 (en.diesel.exvat) telt niet mee: hij is negatief en dat kan hier niet. Pas hem aan of haal hem weg.',
      'Vul in waarom u deze waarde gebruikt. Zonder reden telt de eigen waarde niet mee.',
    ]);
    expect(problemSentence(mine[0], 'en')).toContain('does not count: it is negative');
  });
});
