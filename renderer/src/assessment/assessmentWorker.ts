/** Calculates beside the screen, so that typing never waits for a charging week. */
import '../zodWithoutEval.ts';
import { createAssessor, type Assessor } from '../../../shared/assessment/assessment.ts';
import { nothingLater } from '../../../shared/assessment/later.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { AssessmentReply, AssessmentRequest, AssessmentSetting, Task } from './messages.ts';
import { profileSet } from './profiles.ts';
import { yearProfiles } from './yearProfiles.ts';
import { withSharedParts } from './sharing.ts';

/**
 * How long nothing newer may come before each of the first steps, ms: before the whole is begun (it has two), and again
 * before what follows it. At work while somebody types, they only take time away.
 */
const PAUSES = [400, 0, 500];

let assessor: Assessor | null = null;
let task: Task = 'live';
let last: Dossier | null = null;
let newest = 0;

function answer({ request, dossier }: AssessmentRequest): void {
  newest = request;
  try {
    if (assessor === null) throw new Error('The figures have not come yet.');
    // Of a dossier that was just opened nothing is there yet, and nobody types.
    const pauses = last === null ? [] : PAUSES;
    last = withSharedParts(last, dossier);
    if (task === 'live') reply({ request, ok: true, live: assessor.live(last) });
    else follow(request, wholeOf(request, assessor, last), pauses);
  } catch (error) {
    refuse(request, error);
  }
}

/** The assessment, and then all that follows, each step told where it brings something new. */
function* wholeOf(request: number, one: Assessor, dossier: Dossier): Generator<AssessmentReply | null> {
  // In two steps, so that a key that comes meanwhile waits for one of them at most: the second goes on from the first.
  one.live(dossier);
  yield null;
  yield { request, ok: true, assessment: one.assess(dossier) };
  let told = nothingLater;
  for (const step of one.later(dossier)) {
    const isNews = step.simulation !== told.simulation || step.grid !== told.grid;
    told = step;
    yield isNews ? { request, ok: true, later: step } : null;
  }
  yield { request, ok: true, later: null };
}

/** One step at a time, the first ones after a pause, and none for a request that a newer one has overtaken. */
function follow(
  request: number,
  steps: Iterator<AssessmentReply | null>,
  [pause = 0, ...pauses]: readonly number[],
): void {
  setTimeout(() => {
    if (request !== newest) return;
    try {
      const step = steps.next();
      if (step.done === true) return;
      if (step.value !== null) reply(step.value);
      follow(request, steps, pauses);
    } catch (error) {
      refuse(request, error);
    }
  }, pause);
}

function refuse(request: number, error: unknown): void {
  reply({ request, ok: false, detail: error instanceof Error ? error.message : String(error) });
}

function reply(message: AssessmentReply): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<AssessmentSetting | AssessmentRequest>) => {
  if ('set' in data) {
    assessor = createAssessor(data.set, profileSet, yearProfiles);
    task = data.task;
  } else answer(data);
});
