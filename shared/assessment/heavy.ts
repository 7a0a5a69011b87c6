/**
 * The second door: what takes too long to follow every keystroke. Runs after the base assessment and from its results,
 * in steps, so that a worker can stop between two of them when the record has changed.
 */
import type { ProfileSet } from '../charging/profiles.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { gridHeavySteps, type GridHeavy } from './gridHeavy.ts';
import type { Assessment } from './results.ts';

export interface HeavyAssessment {
  /** Null while the limit or the use of the site is not known, or nothing charges at the depot. */
  grid: GridHeavy | null;
}

export interface HeavyProgress {
  stage: 'grid';
  /** 0 to 1. */
  share: number;
}

export interface HeavyTools {
  parameters: Parameters;
  profiles: ProfileSet;
}

/** Everything heavy, step by step. */
export function* heavySteps(
  dossier: Dossier,
  base: Assessment,
  tools: HeavyTools,
): Generator<HeavyProgress, HeavyAssessment> {
  const grid = yield* staged('grid', gridHeavySteps(dossier, base, tools));
  return { grid };
}

/** Everything heavy at once; stops and answers null when `onProgress` answers false. */
export function assessHeavy(
  dossier: Dossier,
  base: Assessment,
  tools: HeavyTools,
  onProgress: (progress: HeavyProgress) => boolean = () => true,
): HeavyAssessment | null {
  const steps = heavySteps(dossier, base, tools);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (!onProgress(step.value)) return null;
  }
}

function* staged<Result>(
  stage: HeavyProgress['stage'],
  steps: Generator<number, Result>,
): Generator<HeavyProgress, Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield { stage, share: step.value };
  }
}
