/** Calculates beside the screen, so that typing never waits for a charging week. */
import '../zodWithoutEval.ts';
import { createAssessor, type Assessor } from '../../../shared/assessment/assessment.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { AssessmentReply, AssessmentRequest, AssessmentSetting } from './messages.ts';
import { profileSet } from './profiles.ts';
import { withSharedParts } from './sharing.ts';

let assessor: Assessor | null = null;
let last: Dossier | null = null;

function answer({ request, dossier }: AssessmentRequest): AssessmentReply {
  try {
    if (assessor === null) throw new Error('The figures have not come yet.');
    last = withSharedParts(last, dossier);
    return { request, ok: true, assessment: assessor.assess(last) };
  } catch (error) {
    return { request, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<AssessmentSetting | AssessmentRequest>) => {
  if ('set' in data) assessor = createAssessor(data.set, profileSet);
  else postMessage(answer(data));
});
