/** Random parks: companies with vans that differ in hours and energy, many of them alike. */
import type { Member } from '../../../shared/collective/member.ts';

/** A small generator with a fixed start, so that a failure can be repeated. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2654435761 + 1;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

export function instances(count: number, companies = 6, vehicles = 5): Member[][] {
  return Array.from({ length: count }, (_, seed) => {
    const roll = dice(seed + 1);
    return Array.from({ length: companies }, (__, company): Member => {
      const energyKWh = 10 + 5 * roll(6);
      const arrival = 60 + 4 * roll(5);
      const sessions = Array.from({ length: vehicles * 5 }, (___, index) => ({
        id: `v/${index}`,
        arrival: arrival + 96 * (index % 5),
        departure: arrival + 40 + 8 * roll(2) + 96 * (index % 5),
        energyKWh,
        maxPowerKW: roll(3) === 0 ? 22 : 11,
      }));
      const baseKW = Float64Array.from({ length: 672 }, (____, slot) =>
        slot % 96 > 30 && slot % 96 < 70 ? 10 + roll(20) : 4,
      );
      return {
        id: `c${company}`,
        name: `c${company}`,
        baseKW,
        baseKnown: true,
        sessions,
        limitKW: null,
        contractKW: 40,
        connectionKW: 55,
        marginPercent: 15,
        vehicles,
        groups: ['v'],
      };
    });
  });
}
