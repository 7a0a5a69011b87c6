/** Calculates scenarios beside the screen, so that a slider never waits. */
import '../zodWithoutEval.ts';
import { createAssessor, type Assessor } from '../../../shared/assessment/assessment.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { outcomeOf } from '../../../shared/scenarios/outcome.ts';
import { profileSet } from '../assessment/profiles.ts';
import { withSharedParts } from '../assessment/sharing.ts';
import { yearProfiles } from '../assessment/yearProfiles.ts';
import type { OutcomeReply, OutcomeRequest, OutcomeSetting } from './messages.ts';

let set: ParameterSet | null = null;
/** One assessor per case: it remembers its stages, and only one figure of a case changes at a time. */
const known = new Map<string, { assessor: Assessor; last: Dossier | null }>();

function answer({ key, dossier }: OutcomeRequest): OutcomeReply {
  try {
    if (set === null) throw new Error('The figures have not come yet.');
    const there = known.get(key) ?? { assessor: createAssessor(set, profileSet, yearProfiles), last: null };
    known.set(key, there);
    const shared = withSharedParts(there.last, dossier);
    there.last = shared;
    const assessment = there.assessor.assess(shared);
    return { key, ok: true, outcome: outcomeOf(assessment, shared.site), assessment };
  } catch (error) {
    return { key, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<OutcomeSetting | OutcomeRequest>) => {
  if ('set' in data) set = data.set;
  else postMessage(answer(data));
});
