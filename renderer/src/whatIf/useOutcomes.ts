import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { useChosenSet } from '../parameterSets/useChosenSet.ts';
import type { OutcomeReply, OutcomeRequest, OutcomeSetting } from './messages.ts';
import { createOutcomeClient, type Case, type CaseState, type OutcomePort } from './outcomeClient.ts';

function openWorker(set: ParameterSet, hear: (reply: OutcomeReply) => void): OutcomePort {
  const worker = new Worker(new URL('./whatIfWorker.ts', import.meta.url), { type: 'module' });
  const post = (message: OutcomeSetting | OutcomeRequest): void =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<OutcomeReply>) => hear(data));
  post({ set });
  return { post, close: () => worker.terminate() };
}

/** The outcome of each case by its key; the worker ends with the screen. */
export function useOutcomes(cases: readonly Case[]): ReadonlyMap<string, CaseState> {
  const { set } = useChosenSet();
  const client = useMemo(() => createOutcomeClient((hear) => openWorker(set, hear)), [set]);
  useEffect(() => client.want(cases), [client, cases]);
  return useSyncExternalStore(client.subscribe, client.getStates);
}
