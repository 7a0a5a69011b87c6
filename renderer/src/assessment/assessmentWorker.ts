/** Calculates beside the screen, so that typing never waits for a charging week. */
import '../zodWithoutEval.ts';
import { createAssessor, type Assessor } from '../../../shared/assessment/assessment.ts';
import { nothingLater, type LaterResults } from '../../../shared/assessment/later.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { AssessmentReply, AssessmentRequest, AssessmentSetting, Task } from './messages.ts';
import { profileSet } from './profiles.ts';
import { yearProfiles } from './yearProfiles.ts';
import { withSharedParts } from './sharing.ts';

/** How long nothing newer may come before what follows begins, ms: at work while somebody types, it only takes time away. */
const PAUSE = 250;

let assessor: Assessor | null = null;
let task: Task = 'assessment';
let last: Dossier | null = null;
let newest = 0;

function answer({ request, dossier }: AssessmentRequest): void {
  newest = request;
  try {
    if (assessor === null) throw new Error('The figures have not come yet.');
    last = withSharedParts(last, dossier);
    if (task === 'later') follow(request, assessor.later(last), nothingLater, PAUSE);
    else reply({ request, ok: true, assessment: assessor.assess(last) });
  } catch (error) {
    refuse(request, error);
  }
}

/** One step at a time, and none for a request that a newer one has overtaken. Told is what the last step added. */
function follow(request: number, steps: Iterator<LaterResults>, told: LaterResults, pause = 0): void {
  setTimeout(() => {
    if (request !== newest) return;
    try {
      const step = steps.next();
      if (step.done === true) return reply({ request, ok: true, later: null });
      const { simulation, grid } = step.value;
      const isNews = simulation !== told.simulation || grid !== told.grid;
      if (isNews) reply({ request, ok: true, later: step.value });
      follow(request, steps, step.value);
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
