/**
 * An assessment of thirty fleet groups with all alternatives, and its 2,000 draws, beside a plain loop over the same
 * arithmetic in the same run: for every draw the whole ledgers of every group anew. Both answers are shown.
 */
import { uncertainFigures, uncertainty } from '../../shared/tco/difference.ts';
import { DRAWS, randomFrom, SEED, simulate, triangular } from '../../shared/tco/simulation.ts';
import { calculateAlternative } from '../../shared/tco/calculate.ts';
import { createAssessor } from '../../shared/assessment/assessment.ts';
import type { Dossier } from '../../shared/dossier/schema.ts';
import { dossierOf, stageWith } from '../cases/ledgers.ts';
import { parametersWith, shippedProfiles, shippedSet, shippedYearProfiles } from '../cases/shipped.ts';

const GROUPS = 30;
const DEPOT_PRICE = 0.2;
const CLASSES = ['vansmall', 'vanmid', 'vanlarge', 'rigid12', 'rigid18', 'tractor44'] as const;

function thirtyGroups(): Dossier {
  return dossierOf({
    company: { sizeClass: 'medium' },
    groups: Array.from({ length: GROUPS }, (_, index) => ({
      vehicleClass: CLASSES[index % CLASSES.length],
      number: 1 + (index % 3),
      fuel: 'diesel' as const,
      yearlyKm: 15_000 + 1000 * index,
      longestDayKm: 90 + 5 * index,
      nightPlace: index % 4 === 3 ? ('home' as const) : ('depot' as const),
      replacementYear: 2027 + (index % 6),
    })),
    site: { connection: '3x250a', contractedKW: 160 },
  });
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

function timed<T>(work: () => T): { answer: T; milliseconds: number } {
  const start = performance.now();
  const answer = work();
  return { answer, milliseconds: performance.now() - start };
}

export function moneyTable(): string {
  const parameters = parametersWith();
  const dossier = thirtyGroups();
  const whole = timed(() => createAssessor(shippedSet, shippedProfiles, shippedYearProfiles).assess(dossier));
  const stage = timed(() => stageWith(dossier, DEPOT_PRICE));
  const { differences, calculated } = stage.answer;

  simulate(differences, parameters, 10);
  const ours = timed(() => simulate(differences, parameters));
  const ids = [...new Set(differences.flatMap((one) => uncertainFigures(one.difference, parameters)))].sort();
  const plain = timed(() => {
    const next = randomFrom(SEED);
    let sum = 0;
    for (let draw = 0; draw < DRAWS; draw++) {
      const drawn = new Map<string, number>();
      for (const id of ids) {
        const { low, typical, high } = uncertainty(id, parameters);
        drawn.set(id, triangular(low, typical, high, next()));
      }
      const diesel = drawn.get('en.diesel.exvat');
      const supply = drawn.get('en.supply.fixed');
      if (diesel !== undefined && supply !== undefined) {
        drawn.set('en.supply.fixed', supply * (diesel / parameters.number('en.diesel.exvat')));
      }
      const valueOf = (id: string): number => drawn.get(id) ?? parameters.number(id);
      for (const { inputs, result } of calculated) {
        const electric = calculateAlternative(result.electric.id, inputs, parameters, valueOf).perYear;
        const reference = calculateAlternative(result.diesel.id, inputs, parameters, valueOf).perYear;
        sum += result.number * (electric - reference);
      }
    }
    return sum / DRAWS;
  });
  const alternatives = whole.answer.tco.groups.reduce(
    (sum, group) => sum + group.planned.alternatives.length + (group.now?.alternatives.length ?? 0),
    0,
  );
  return [
    `the assessment, nothing remembered         ${seconds(whole.milliseconds)}   (${whole.answer.tco.groups.length} groups, ${alternatives} alternatives)`,
    `of which the ledgers                       ${seconds(stage.milliseconds)}`,
    `${DRAWS} draws of ${ids.length} figures                   ${seconds(ours.milliseconds)}   mean ${ours.answer.total.mean.toFixed(2)} euro a year`,
    `the same draws, ledgers anew each time     ${seconds(plain.milliseconds)}   mean ${plain.answer.toFixed(2)} euro a year`,
    `ratio                                      ${(plain.milliseconds / ours.milliseconds).toFixed(0)} x`,
  ].join('\n');
}
