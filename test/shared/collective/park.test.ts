/** Companies together, on weeks that can be worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/charging/problem.ts';
import { optimalPeakKW } from '../../../shared/charging/optimum.ts';
import { peakProblem } from '../../../shared/charging/weekProblem.ts';
import type { Member } from '../../../shared/collective/member.ts';
import { jointOptimum, parkProfile, sharedPlaza, type JointOptimum } from '../../../shared/collective/park.ts';
import { instances } from './parks.ts';

const flat = (kW: number, from = 0, until = 672): Float64Array =>
  new Float64Array(672).map((_, slot) => (slot >= from && slot < until ? kW : 0));

function member(id: string, baseKW: Float64Array, sessions: Session[], contractKW: number | null): Member {
  return {
    id,
    name: id,
    baseKW,
    baseKnown: true,
    sessions,
    limitKW: null,
    contractKW,
    connectionKW: null,
    marginPercent: 15,
    vehicles: sessions.length,
    groups: ['v'],
  };
}

/** Ten hours on Monday from 00:00: slots 0 to 40. */
const stay = (id: string, energyKWh: number, maxPowerKW = 50): Session => ({
  id,
  arrival: 0,
  departure: 40,
  energyKWh,
  maxPowerKW,
});

function solve(members: readonly Member[]): JointOptimum {
  const steps = jointOptimum(members, parkProfile(members));
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

describe('companies together', () => {
  // A works in the first five hours, B in the last five; each charges 100 kWh in those ten hours.
  const members = [
    member('a', flat(20, 0, 20), [stay('v', 100)], 40),
    member('b', flat(20, 20, 40), [stay('v', 100)], 18),
  ];

  it('by themselves fill their own quiet hours: 100 kWh in five hours is 20 kW', () => {
    const park = parkProfile(members);
    expect(park.members.map((one) => one.optimalPeakKW)).toEqual([
      expect.closeTo(20, 6) as number,
      expect.closeTo(20, 6) as number,
    ]);
    // A charges when B works and the other way round: 40 kW all ten hours.
    expect(Math.max(...park.singleOptimaKW)).toBeCloseTo(40, 6);
    expect(park.simultaneity.singleOptima).toBeCloseTo(1, 6);
  });

  it('say who brings room and who takes it', () => {
    const park = parkProfile(members);
    expect(park.members[0].bringsKW).toBeCloseTo(20, 6);
    expect(park.members[1].bringsKW).toBeCloseTo(-2, 6);
    expect(park).toMatchObject({ contractsKW: 58, contractsUnknown: 0, vehicles: 2 });
    expect(parkProfile([{ ...members[0], contractKW: null }])).toMatchObject({ contractsKW: 0, contractsUnknown: 1 });
  });

  it('at once reach the sum of what they draw at the same moment', () => {
    // Both at 50 kW from 00:00 while A works: 120 kW; by themselves 70 and 50.
    const park = parkProfile(members);
    expect(Math.max(...park.uncontrolledKW)).toBeCloseTo(120, 6);
    expect(park.simultaneity.uncontrolled).toBeCloseTo(1, 6);
  });

  it('as one need no more than all energy spread over all hours', () => {
    // 2 x 100 kWh of work and 2 x 100 kWh of charging in ten hours.
    const joint = solve(members);
    expect(joint.peakKW).toBeCloseTo(40, 6);
    expect(joint.groupContractKW).toBeCloseTo(40 / 0.85, 6);
    expect(joint.wonKW).toBeCloseTo(0, 6);
  });

  it('win where the quiet hours of one are longer than those of the other', () => {
    // C charges 200 kWh in ten hours evenly; D works at 40 kW in the second half and charges nothing.
    const joint = solve([member('c', flat(0), [stay('v', 200)], null), member('d', flat(40, 20, 40), [], null)]);
    // By themselves 20 + 40 = 60 in the second half; together 200 kWh in the first half: 40 kW all day.
    expect(joint.peakKW).toBeCloseTo(40, 6);
    expect(joint.wonKW).toBeCloseTo(20, 6);
  });

  it.each(instances(12).map((one) => ({ companies: one })))(
    'have the same optimum with alike sessions taken together: park %#',
    ({ companies }) => {
      const park = parkProfile(companies);
      const all = companies.flatMap((one, index) =>
        one.sessions.map((session) => ({ ...session, id: `${index}/${session.id}` })),
      );
      const { peakKW } = solve(companies);
      expect(peakKW).toBeCloseTo(optimalPeakKW(peakProblem(all, park.baseKW, null)), 4);
      expect(peakKW).toBeLessThanOrEqual(Math.max(...park.singleOptimaKW) + 1e-6);
    },
  );
});

describe('a shared charging plaza', () => {
  it('has as many places as vehicles stand there at the same time, also over the end of the week', () => {
    const sessions = [
      { ...stay('1', 10), arrival: 650, departure: 690 },
      { ...stay('2', 10), arrival: 10, departure: 30 },
      { ...stay('3', 10), arrival: 20, departure: 40 },
    ];
    const plaza = sharedPlaza([member('p', flat(5), sessions, null)]);
    // Slot 10 to 18: the first and the second; 20 to 30: the second and the third.
    expect(plaza).toMatchObject({ placesNeeded: 2, weekKWh: 30 });
    expect(plaza.peakKW).toBeLessThan(3);
  });
});
