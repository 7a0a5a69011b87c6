import { useSyncExternalStore } from 'react';
import type { LaterResults } from '../../../shared/assessment/later.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { type DossierStore } from '../dossier/dossierStore.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { useChosenSet } from '../parameterSets/useChosenSet.ts';
import {
  createAssessmentClient,
  type AssessmentClient,
  type LiveState,
  type WorkerEvents,
  type WholeState,
} from './assessmentClient.ts';
import type { AssessmentOvertaken, AssessmentReply, AssessmentRequest, AssessmentSetting, Task } from './messages.ts';
import { inTwoWorkers, type OneWorker } from './twoWorkers.ts';

type Assessed = NonNullable<WholeState['assessed']>;

/** One pair of workers per open dossier and set, however many screens look at its results. */
const clients = new WeakMap<DossierStore, { set: ParameterSet; client: AssessmentClient }>();

function clientOf(store: DossierStore, set: ParameterSet): AssessmentClient {
  const known = clients.get(store);
  if (known?.set === set) return known.client;
  const client = createAssessmentClient({
    getDossier: store.getDossier,
    subscribeToDossier: store.subscribe,
    openWorker: (events) => inTwoWorkers((task, own) => openWorker(task, own, set), events),
  });
  clients.set(store, { set, client });
  return client;
}

function openWorker(task: Task, events: WorkerEvents, set: ParameterSet): OneWorker {
  const worker = new Worker(new URL('./assessmentWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<AssessmentReply>) => events.reply(event.data));
  worker.addEventListener('error', (event) => events.broke(event.message));
  worker.addEventListener('messageerror', () => events.broke('messageerror'));
  const post = (message: AssessmentSetting | AssessmentRequest | AssessmentOvertaken): void =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(message);
  post({ task, set });
  return {
    post,
    overtaken: (by) => post({ overtakenBy: by }),
    close: () => worker.terminate(),
  };
}

export interface AssessmentView {
  /** Null until the first calculation is ready. */
  assessment: Assessment | null;
  /**
   * The dossier that the assessment belongs to: take names and groups from here, never from a newer one. The
   * adviser's own texts, actions, what the talk gave and what could not be read in it are always the newest.
   */
  dossier: Dossier | null;
  /** A newer answer is being calculated. */
  catchingUp: boolean;
  /** What takes longer and follows the assessment that is given here: simulation and the like. */
  later: LaterResults;
  /** More of it is still to come. */
  laterCatchingUp: boolean;
  /** Technical detail of a fault; what is shown is then the last good result. */
  failed: string | null;
}

const lastUpToDate = new WeakMap<Assessed, Dossier>();

/** The dossier of an assessment with the newest texts. One object for all screens, so that they can share what follows. */
function upToDate(assessed: Assessed, newest: Dossier): Dossier {
  const { topics, actions, talk, unreadable } = newest;
  const visit = { ...newest.visit, date: assessed.dossier.visit.date };
  const last = lastUpToDate.get(assessed);
  const same =
    last && last.topics === topics && last.actions === actions && last.talk === talk && last.unreadable === unreadable;
  if (same && sameVisit(last.visit, visit)) return last;
  const next = { ...assessed.dossier, visit, topics, actions, talk, unreadable, changedAt: newest.changedAt };
  lastUpToDate.set(assessed, next);
  return next;
}

function sameVisit(one: Dossier['visit'], other: Dossier['visit']): boolean {
  return (Object.keys(one) as (keyof Dossier['visit'])[]).every((key) => one[key] === other[key]);
}

/** Everything calculated from the open dossier. */
export function useAssessment(): AssessmentView {
  const store = useDossierStore();
  const { assessed, catchingUp, later, laterCatchingUp, failed } = useWhole();
  const newest = useSyncExternalStore(store.subscribe, store.getDossier);
  const dossier = assessed && upToDate(assessed, newest);
  return { assessment: assessed?.assessment ?? null, dossier, catchingUp, later, laterCatchingUp, failed };
}

/** What the panel shows at once, with the dossier that it was calculated from. */
export function useLiveAnswer(): LiveState {
  const client = useClient();
  return useSyncExternalStore(client.subscribe, client.getLive);
}

/** The assessment with the very dossier that it was calculated from, and what follows it. */
export function useWhole(): WholeState {
  const client = useClient();
  return useSyncExternalStore(client.subscribe, client.getWhole);
}

function useClient(): AssessmentClient {
  const store = useDossierStore();
  const { set } = useChosenSet();
  return clientOf(store, set);
}
