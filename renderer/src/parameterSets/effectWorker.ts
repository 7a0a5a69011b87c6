/** Calculates one dossier with two sets, beside the screen. */
import '../zodWithoutEval.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { mainResultsOf } from '../../../shared/assessment/mainResults.ts';
import { profileSet } from '../assessment/profiles.ts';
import type { EffectAnswer, EffectQuestion } from './effectMessages.ts';

function answer({ dossier, before, after }: EffectQuestion): EffectAnswer {
  try {
    const [one, other] = [before, after].map((set) => mainResultsOf(createAssessor(set, profileSet).assess(dossier)));
    return { ok: true, before: one, after: other };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', (event: MessageEvent<EffectQuestion>) => postMessage(answer(event.data)));
