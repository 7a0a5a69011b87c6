/** Calculates beside the screen, so that typing never waits for a charging week. */
import '../zodWithoutEval.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { parameterSet } from '../parameters.ts';
import type { AssessmentReply, AssessmentRequest } from './messages.ts';
import { profileSet } from './profiles.ts';
import { withSharedParts } from './sharing.ts';

const assessor = createAssessor(parameterSet, profileSet);
let last: Dossier | null = null;

function answer({ request, dossier }: AssessmentRequest): AssessmentReply {
  try {
    last = withSharedParts(last, dossier);
    return { request, ok: true, assessment: assessor.assess(last) };
  } catch (error) {
    return { request, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', (event: MessageEvent<AssessmentRequest>) => postMessage(answer(event.data)));
