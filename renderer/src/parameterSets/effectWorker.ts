/** Calculates one dossier with two sets, beside the screen. */
import '../zodWithoutEval.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { mainResultsOf } from '../../../shared/assessment/mainResults.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { profileSet } from '../assessment/profiles.ts';
import { yearProfiles } from '../assessment/yearProfiles.ts';
import { examples } from '../start/examples.ts';
import type { EffectAnswer, EffectQuestion } from './effectMessages.ts';

/**
 * The open dossier may ask for little (it can be empty), and a set that is kept serves new dossiers too: the examples
 * ask for vans, trucks, small and large connections. What a set cannot answer throws, with the id in its message.
 */
function tryOut(set: ParameterSet): void {
  const assessor = createAssessor(set, profileSet, yearProfiles);
  for (const { dossier } of examples) assessor.assess(dossier);
}

function answer({ dossier, before, after }: EffectQuestion): EffectAnswer {
  try {
    const [one, other] = [before, after].map((set) => createAssessor(set, profileSet, yearProfiles).assess(dossier));
    tryOut(after);
    const assessed = { before: one, after: other };
    return { ok: true, before: mainResultsOf(one), after: mainResultsOf(other), assessed };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The message is English and for who develops; the id that it quotes says enough in both languages.
    return { ok: false, detail: /"([^"]+)"/.exec(message)?.[1] ?? message };
  }
}

addEventListener('message', (event: MessageEvent<EffectQuestion>) => postMessage(answer(event.data)));
