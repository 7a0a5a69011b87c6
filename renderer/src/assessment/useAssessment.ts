import { useMemo, useSyncExternalStore } from 'react';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { type DossierStore } from '../dossier/dossierStore.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import {
  createAssessmentClient,
  type AssessmentClient,
  type WorkerEvents,
  type WorkerPort,
} from './assessmentClient.ts';
import type { AssessmentReply, AssessmentRequest } from './messages.ts';

/** One worker per open dossier, however many screens look at its results. */
const clients = new WeakMap<DossierStore, AssessmentClient>();

function clientOf(store: DossierStore): AssessmentClient {
  const known = clients.get(store);
  if (known) return known;
  const client = createAssessmentClient({
    getDossier: store.getDossier,
    subscribeToDossier: store.subscribe,
    openWorker,
  });
  clients.set(store, client);
  return client;
}

function openWorker(events: WorkerEvents): WorkerPort {
  const worker = new Worker(new URL('./assessmentWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<AssessmentReply>) => events.reply(event.data));
  worker.addEventListener('error', (event) => events.broke(event.message));
  worker.addEventListener('messageerror', () => events.broke('messageerror'));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    post: (request: AssessmentRequest) => worker.postMessage(request),
    close: () => worker.terminate(),
  };
}

export interface AssessmentView {
  /** Null until the first calculation is ready. */
  assessment: Assessment | null;
  /**
   * The dossier that the assessment belongs to: take names and groups from here, never from a newer one. The
   * adviser's own texts and actions in it are always the newest.
   */
  dossier: Dossier | null;
  /** A newer answer is being calculated. */
  catchingUp: boolean;
  /** Technical detail of a fault; what is shown is then the last good result. */
  failed: string | null;
}

/** Everything calculated from the open dossier. */
export function useAssessment(): AssessmentView {
  const store = useDossierStore();
  const client = clientOf(store);
  const { assessed, catchingUp, failed } = useSyncExternalStore(client.subscribe, client.getState);
  const newest = useSyncExternalStore(store.subscribe, store.getDossier);
  const dossier = useMemo(
    () =>
      assessed && {
        ...assessed.dossier,
        visit: { ...newest.visit, date: assessed.dossier.visit.date },
        topics: newest.topics,
        actions: newest.actions,
      },
    [assessed, newest.visit, newest.topics, newest.actions],
  );
  return { assessment: assessed?.assessment ?? null, dossier, catchingUp, failed };
}
