/** A business park of 200 companies with 10 vehicles each: reading them, their sums, and the joint optimum in steps. */
import { createAssessor } from '../../shared/assessment/assessment.ts';
import type { ProfileSet } from '../../shared/charging/profiles.ts';
import { memberOf } from '../../shared/collective/memberOf.ts';
import { jointOptimum, memberProfile, parkProfile, sharedPlaza } from '../../shared/collective/park.ts';
import type { Dossier } from '../../shared/dossier/schema.ts';
import type { ParameterSet } from '../../shared/parameters/schema.ts';
import { randomFrom } from '../shared/charging/instances.ts';

const COMPANIES = 200;
const VEHICLES = 10;

/** Companies that differ in use, hours and kilometres, like no two in a row. */
function companyLike(example: Dossier, index: number): Dossier {
  const random = randomFrom(index + 1);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const clock = (hours: number): string => `${String(hours).padStart(2, '0')}:${whole(0, 1) === 0 ? '00' : '30'}`;
  const [group] = example.fleetGroups;
  return {
    ...example,
    id: `company-${index}`,
    company: { ...example.company, name: `Bedrijf ${index}` },
    site: { ...example.site, meter: null, yearlyKWh: whole(30, 300) * 1000, peakKW: null },
    fleetGroups: [6, VEHICLES - 6].map((number, part) => ({
      ...group,
      id: `g${part}`,
      number,
      meanDayKm: whole(60, 160),
      longestDayKm: whole(160, 240),
      departure: clock(whole(4, 8)),
      return: clock(whole(14, 19)),
      nightPlace: 'depot' as const,
    })),
  };
}

export function collectiveTable(example: Dossier, set: ParameterSet, profiles: ProfileSet): string {
  const assessor = createAssessor(set, profiles);
  const dossiers = Array.from({ length: COMPANIES }, (_, index) => companyLike(example, index));
  const took = <T>(work: () => T): [T, number] => {
    const start = performance.now();
    const answer = work();
    return [answer, performance.now() - start];
  };
  const [members, reading] = took(() =>
    dossiers.map((dossier) => memberOf(dossier, assessor.ownUseOf(dossier), assessor.parametersFor(dossier))),
  );
  const [profilesOf, singles] = took(() => members.map(memberProfile));
  const [, sums] = took(() => parkProfile(members, profilesOf));
  const park = parkProfile(members, profilesOf);
  const [, oneMore] = took(() => parkProfile(members, [...profilesOf.slice(1), memberProfile(members[0])]));
  const [, plaza] = took(() => sharedPlaza(members));
  let longestStep = 0;
  let steps = 0;
  const [joint, jointly] = took(() => {
    const running = jointOptimum(members, park);
    for (;;) {
      const [step, ms] = took(() => running.next());
      longestStep = Math.max(longestStep, ms);
      steps++;
      if (step.done === true) return step.value;
    }
  });
  const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  return [
    `${COMPANIES} companies x ${VEHICLES} vehicles, ${members.reduce((sum, one) => sum + one.sessions.length, 0)} sessions`,
    `read from their dossiers         ${ms(reading)}   (${ms(reading / COMPANIES)} each)`,
    `each by its own optimum          ${ms(singles)}   (${ms(singles / COMPANIES)} each)`,
    `the sum of all profiles          ${ms(sums)}`,
    `the same with one more company   ${ms(oneMore)}`,
    `a shared plaza                   ${ms(plaza)}`,
    `the joint optimum                ${ms(jointly)}   in ${steps} steps, the longest ${ms(longestStep)}`,
    `peak by themselves ${Math.max(...park.singleOptimaKW).toFixed(0)} kW, together ${joint.peakKW.toFixed(0)} kW`,
  ].join('\n');
}
