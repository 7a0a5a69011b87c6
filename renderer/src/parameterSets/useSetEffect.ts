import { useEffect, useState } from 'react';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import type { EffectAnswer } from './effectMessages.ts';

/** The main results of the dossier with both sets; null while they are being calculated. */
export function useSetEffect(dossier: Dossier, before: ParameterSet, after: ParameterSet): EffectAnswer | null {
  const [answer, setAnswer] = useState<EffectAnswer | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./effectWorker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<EffectAnswer>) => setAnswer(event.data));
    worker.addEventListener('error', (event) => setAnswer({ ok: false, detail: event.message }));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ dossier, before, after });
    return () => {
      worker.terminate();
      setAnswer(null);
    };
  }, [dossier, before, after]);
  return answer;
}
