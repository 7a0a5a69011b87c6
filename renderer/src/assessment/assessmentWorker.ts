/** Calculates beside the screen, so that typing never waits for a charging week. */
import '../zodWithoutEval.ts';
import { createAssessor, type Assessor } from '../../../shared/assessment/assessment.ts';
import { nothingLater } from '../../../shared/assessment/later.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { AssessmentOvertaken, AssessmentReply, AssessmentRequest, AssessmentSetting, Task } from './messages.ts';
import { piecesOf } from './pieces.ts';
import { profileSet } from './profiles.ts';
import { yearProfiles } from './yearProfiles.ts';
import { withSharedParts } from './sharing.ts';

/** How long nothing newer may come before the whole is begun, ms. At work while somebody types, it only takes time away. */
const BEFORE_WHOLE = 400;
/** And again before what follows it. */
const BEFORE_LATER = 500;
/** How long to work on before looking whether something newer has come, ms. */
const AT_A_STRETCH = 6;

/** Nothing to tell yet, something to tell, or how long to wait first. */
type Step = null | AssessmentReply | { pause: number };

let assessor: Assessor | null = null;
let task: Task = 'live';
let last: Dossier | null = null;
let newest = 0;

function answer({ request, dossier }: AssessmentRequest): void {
  newest = request;
  try {
    if (assessor === null) throw new Error('The figures have not come yet.');
    // Of a dossier that was just opened nothing is there yet, and nobody types.
    const patient = last !== null;
    last = withSharedParts(last, dossier);
    if (task === 'live') reply({ request, ok: true, live: assessor.live(last) });
    else follow(request, wholeOf(request, assessor, last, patient));
  } catch (error) {
    refuse(request, error);
  }
}

/** The assessment, and then all that follows, told where it brings something new. */
function* wholeOf(request: number, one: Assessor, dossier: Dossier, patient: boolean): Generator<Step> {
  if (patient) yield { pause: BEFORE_WHOLE };
  for (const assessment of one.assessInSteps(dossier)) {
    yield null;
    if (assessment) for (const piece of piecesOf(assessment)) yield { request, ok: true, ...piece };
  }
  if (patient) yield { pause: BEFORE_LATER };
  let told = nothingLater;
  for (const step of one.later(dossier)) {
    const isNews = step.simulation !== told.simulation || step.grid !== told.grid;
    told = step;
    yield isNews ? { request, ok: true, later: step } : null;
  }
  yield { request, ok: true, later: null };
}

/** Step by step, and no more of them for a request that a newer one has overtaken. */
function follow(request: number, steps: Iterator<Step>, pause = 0): void {
  setTimeout(() => {
    if (request !== newest) return;
    const until = performance.now() + AT_A_STRETCH;
    try {
      do {
        const { done, value } = steps.next();
        if (done === true) return;
        if (value !== null && 'pause' in value) return follow(request, steps, value.pause);
        if (value !== null) reply(value);
      } while (performance.now() < until);
      follow(request, steps);
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

addEventListener('message', ({ data }: MessageEvent<AssessmentSetting | AssessmentRequest | AssessmentOvertaken>) => {
  if ('set' in data) {
    assessor = createAssessor(data.set, profileSet, yearProfiles);
    task = data.task;
  } else if ('overtakenBy' in data) newest = data.overtakenBy;
  else answer(data);
});
