/**
 * Keeps the assessment of one dossier up to date through a worker.
 *
 * One request is under way at a time and the newest dossier waits, so a fast typist never builds up a queue. A result
 * always comes with the dossier it was calculated from: a screen that took names from a newer dossier would look for
 * groups that are gone. After a fault the last good result stays, and the next change tries again.
 */
import { nothingLater, type LaterResults } from '../../../shared/assessment/later.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { AssessmentReply, AssessmentRequest } from './messages.ts';

/** What the client needs of a worker; a test passes its own. */
export interface WorkerPort {
  post(request: AssessmentRequest): void;
  close(): void;
}

export interface WorkerEvents {
  reply(reply: AssessmentReply): void;
  /** The worker itself broke: it did not load, or an answer could not be read. */
  broke(detail: string): void;
}

export interface AssessmentState {
  assessed: { dossier: Dossier; assessment: Assessment } | null;
  catchingUp: boolean;
  /** What follows the assessment: of the one that is shown, or of the one before while the new one is still to come. */
  later: LaterResults;
  /** More is still to come, or what is there belongs to an earlier state. */
  laterCatchingUp: boolean;
  /** Technical detail of the last fault; null when the last calculation went well. */
  failed: string | null;
}

export interface AssessmentClient {
  getState: () => AssessmentState;
  subscribe: (listener: () => void) => () => void;
}

export interface AssessmentClientOptions {
  getDossier: () => Dossier;
  subscribeToDossier: (listener: () => void) => () => void;
  openWorker: (events: WorkerEvents) => WorkerPort;
}

export function createAssessmentClient(options: AssessmentClientOptions): AssessmentClient {
  let state: AssessmentState = {
    assessed: null,
    catchingUp: true,
    later: nothingLater,
    laterCatchingUp: true,
    failed: null,
  };
  let port: WorkerPort | null = null;
  let underWay: { request: number; dossier: Dossier } | null = null;
  let settled: Dossier | null = null;
  let answered = 0;
  let requests = 0;
  let stopListening: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const become = (next: AssessmentState): void => {
    state = next;
    listeners.forEach((listener) => listener());
  };

  const settle = (next: Partial<AssessmentState>): void => {
    settled = underWay?.dossier ?? settled;
    underWay = null;
    const waits = !sameInput(settled, options.getDossier());
    become({ ...state, ...next, catchingUp: waits });
    if (waits) ask();
  };

  const events: WorkerEvents = {
    reply: (reply) => {
      if (reply.ok && 'later' in reply) {
        if (reply.request !== answered) return;
        become({ ...state, ...(reply.later === null ? { laterCatchingUp: false } : { later: reply.later }) });
        return;
      }
      if (!reply.ok) {
        // A fault in what follows leaves the assessment as it is.
        if (reply.request === answered) become({ ...state, laterCatchingUp: false, failed: reply.detail });
        else if (reply.request === underWay?.request) settle({ failed: reply.detail });
        return;
      }
      if (reply.request !== underWay?.request) return;
      answered = reply.request;
      const assessed = { dossier: underWay.dossier, assessment: reply.assessment };
      settle({ assessed, laterCatchingUp: true, failed: null });
    },
    broke: (detail) => {
      port?.close();
      port = null;
      settle({ failed: detail });
    },
  };

  const ask = (): void => {
    if (underWay !== null) return;
    const dossier = options.getDossier();
    if (settled !== null && sameInput(settled, dossier)) return;
    underWay = { request: ++requests, dossier };
    if (!state.catchingUp) become({ ...state, catchingUp: true });
    port ??= options.openWorker(events);
    port.post(underWay);
  };

  const stop = (): void => {
    stopListening?.();
    stopListening = null;
    port?.close();
    port = null;
    underWay = null;
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      if (stopListening === null) {
        stopListening = options.subscribeToDossier(ask);
        ask();
      }
      return () => {
        listeners.delete(listener);
        // Moving from one screen to the next unsubscribes and subscribes again: the worker outlives that.
        if (listeners.size === 0) setTimeout(() => listeners.size === 0 && stop(), LINGER);
      };
    },
  };
}

/** How long a worker stays when nobody looks, ms. */
const LINGER = 2000;

/** Whether nothing changed that a calculation reads: the adviser's texts, ticks and actions are not among it. */
function sameInput(one: Dossier | null, other: Dossier): boolean {
  return (
    one !== null &&
    one.company === other.company &&
    one.visit.date === other.visit.date &&
    one.fleetGroups === other.fleetGroups &&
    one.site === other.site &&
    one.settings === other.settings
  );
}
