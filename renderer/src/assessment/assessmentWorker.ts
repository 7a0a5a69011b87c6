/** Calculates beside the screen, so that typing never waits for a charging week. */
import '../zodWithoutEval.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { heavySteps } from '../../../shared/assessment/heavy.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { parameterSet } from '../parameters.ts';
import type { AssessmentReply, AssessmentRequest, HeavyReply } from './messages.ts';
import { profileSet } from './profiles.ts';
import { withSharedParts } from './sharing.ts';

const assessor = createAssessor(parameterSet, profileSet);
let last: Dossier | null = null;
let newest = 0;

/** Steps of the heavy part shorter than this are taken together, ms. */
const BREATH = 40;

function answer({ request, dossier }: AssessmentRequest): AssessmentReply {
  try {
    last = withSharedParts(last, dossier);
    return { request, ok: true, assessment: assessor.assess(last) };
  } catch (error) {
    return { request, ok: false, detail: detailOf(error) };
  }
}

/** The heavy part, with a breath between its steps in which a newer request can come in and end it. */
async function follow(request: number, dossier: Dossier, assessment: Assessment): Promise<void> {
  try {
    const tools = { parameters: assessor.parametersFor(dossier), profiles: profileSet };
    const steps = heavySteps(dossier, assessment, tools);
    let breath = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done === true) return postMessage({ request, heavy: step.value } satisfies HeavyReply);
      if (performance.now() - breath < BREATH) continue;
      postMessage({ request, heavyShare: step.value.share } satisfies HeavyReply);
      await new Promise((resolve) => setTimeout(resolve));
      if (request !== newest) return;
      breath = performance.now();
    }
  } catch (error) {
    postMessage({ request, heavyFailed: detailOf(error) } satisfies HeavyReply);
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

addEventListener('message', (event: MessageEvent<AssessmentRequest>) => {
  newest = event.data.request;
  const reply = answer(event.data);
  postMessage(reply);
  if (!reply.ok || last === null) return;
  const dossier = last;
  // First the answer leaves, and what came in meanwhile is heard; only then the heavy part.
  setTimeout(() => {
    if (reply.request === newest) void follow(reply.request, dossier, reply.assessment);
  });
});
