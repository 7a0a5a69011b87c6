/** What the controls of one answer of the talk do. */
import type { DossierStore } from '../dossier/dossierStore.ts';
import { withTalkAnswer } from './talkEdits.ts';

export interface TalkAnswerEdits {
  answer: (text: string) => void;
  /** As text is typed; an emptied answer is open again, an emptied reason is not. */
  type: (text: string, skipped: boolean) => void;
  skip: () => void;
  clear: () => void;
}

export function talkEditsOf(store: DossierStore, key: string): TalkAnswerEdits {
  const become = (answer: Parameters<typeof withTalkAnswer>[2]): void =>
    store.change((dossier) => withTalkAnswer(dossier, key, answer));
  return {
    answer: (text) => become({ state: 'answered', text }),
    type: (text, skipped) =>
      become(skipped ? { state: 'notApplicable', text } : text === '' ? null : { state: 'answered', text }),
    skip: () => become({ state: 'notApplicable', text: '' }),
    clear: () => become(null),
  };
}
