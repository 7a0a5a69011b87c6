import { useLocation } from 'wouter';
import { visitFlowWords } from '../../../shared/text/visitFlow.ts';
import { useAdvice } from '../assessment/useAdvice.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useToast } from '../ui/useToast.ts';
import { focusField } from './focusField.ts';
import { nextQuestion, talkQuestions } from './nextQuestion.ts';
import type { DeskSection } from './sections.ts';
import { useDeskAddress } from './useDeskAddress.ts';
import { useEnterKey } from './useEnterKey.ts';

/** Goes to the next question that is still open, on whatever screen it is; also with Ctrl and Enter. */
export function useNextQuestion(section: DeskSection): () => void {
  const store = useDossierStore();
  const advice = useAdvice();
  const address = useDeskAddress();
  const toast = useToast();
  const { language } = useLanguage();
  const [, navigate] = useLocation();

  const go = (): void => {
    const next = nextQuestion(talkQuestions(store.getDossier(), advice), section, focusedPath());
    if (next === null) {
      toast({ text: visitFlowWords[language].allAnswered });
      navigate(address('report'));
      return;
    }
    navigate(address(next.section, next.item));
    if (next.path !== null) focusField(next.path, () => undefined);
  };

  useEnterKey({ shift: false, isOffered: true }, go);
  return go;
}

/** The field with the cursor, or what the cell with it asks. */
function focusedPath(): string | null {
  const asking = document.activeElement?.closest<HTMLElement>('[data-field], [data-asks]');
  return asking?.dataset.field ?? asking?.dataset.asks ?? null;
}
