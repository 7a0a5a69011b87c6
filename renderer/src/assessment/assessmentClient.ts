/**
 * Keeps the assessment of one dossier up to date through a worker: what the panel shows at once, the whole when no newer
 * change comes, and then what follows it.
 *
 * One request is under way at a time and the newest dossier waits, so a fast typist never builds up a queue. A result
 * always comes with the dossier it was calculated from: a screen that took names from a newer dossier would look for
 * groups that are gone. After a fault the last good result stays, and the next change tries again.
 */
import { nothingLater, type LaterResults } from '../../../shared/assessment/later.ts';
import type { Assessment, LiveAnswer } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { AssessmentReply, AssessmentRequest } from './messages.ts';
import { createCollector } from './pieces.ts';

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

export interface Answered {
  dossier: Dossier;
  answer: LiveAnswer;
}

/** What is there at once. */
export interface LiveState {
  answered: Answered | null;
  catchingUp: boolean;
  /** Technical detail of the last fault; null when the last calculation went well. */
  failed: string | null;
}

/** The whole, and what follows it. */
export interface WholeState {
  assessed: { dossier: Dossier; assessment: Assessment } | null;
  catchingUp: boolean;
  /** What follows the assessment that is shown. */
  later: LaterResults;
  /** More of it is still to come. */
  laterCatchingUp: boolean;
  failed: string | null;
}

export interface AssessmentClient {
  /** In two parts, so that a screen that shows the one is not drawn again for the other. */
  getLive: () => LiveState;
  getWhole: () => WholeState;
  subscribe: (listener: () => void) => () => void;
}

export interface AssessmentClientOptions {
  getDossier: () => Dossier;
  subscribeToDossier: (listener: () => void) => () => void;
  openWorker: (events: WorkerEvents) => WorkerPort;
}

export function createAssessmentClient(options: AssessmentClientOptions): AssessmentClient {
  let live: LiveState = { answered: null, catchingUp: true, failed: null };
  let whole: WholeState = {
    assessed: null,
    catchingUp: true,
    later: nothingLater,
    laterCatchingUp: true,
    failed: null,
  };
  let port: WorkerPort | null = null;
  let underWay: AssessmentRequest | null = null;
  /** The last one that was answered at once: the whole that comes is of it. */
  let answered: AssessmentRequest | null = null;
  let settled: Dossier | null = null;
  let requests = 0;
  const collect = createCollector();
  let stopListening: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const become = (next: { live?: Partial<LiveState>; whole?: Partial<WholeState> }): void => {
    if (next.live) live = { ...live, ...next.live };
    if (next.whole) whole = { ...whole, ...next.whole };
    listeners.forEach((listener) => listener());
  };

  /** Whether the newest dossier is another than was answered last: then it is asked. */
  const settle = (answer: LiveState['answered'], failed: string | null): void => {
    settled = underWay?.dossier ?? settled;
    underWay = null;
    const waits = !sameInput(settled, options.getDossier());
    become({
      live: { ...(answer && { answered: answer }), failed, catchingUp: waits },
      ...(whole.failed !== failed && { whole: { failed } }),
    });
    if (waits) ask();
  };

  const events: WorkerEvents = {
    reply: (reply) => {
      const { request } = reply;
      if (!reply.ok) {
        if (request === underWay?.request) settle(null, reply.detail);
        // A fault in what follows leaves the answer as it is.
        else if (request === answered?.request)
          become({ live: { failed: reply.detail }, whole: { laterCatchingUp: false, failed: reply.detail } });
      } else if ('live' in reply) {
        if (request !== underWay?.request) return;
        answered = underWay;
        settle({ dossier: answered.dossier, answer: reply.live }, null);
      } else if (request === answered?.request) {
        const { dossier } = answered;
        if ('ledgers' in reply || 'assessment' in reply) {
          const assessment = collect(request, reply);
          if (assessment === null) return;
          const catchingUp = !sameInput(dossier, options.getDossier());
          become({ whole: { assessed: { dossier, assessment }, catchingUp, laterCatchingUp: true } });
        } else become({ whole: reply.later === null ? { laterCatchingUp: false } : { later: reply.later } });
      }
    },
    broke: (detail) => {
      port?.close();
      port = null;
      settle(null, detail);
    },
  };

  const ask = (): void => {
    if (underWay !== null) return;
    const dossier = options.getDossier();
    if (settled !== null && sameInput(settled, dossier)) return;
    underWay = { request: ++requests, dossier };
    if (!live.catchingUp || !whole.catchingUp)
      become({ live: { catchingUp: true }, ...(!whole.catchingUp && { whole: { catchingUp: true } }) });
    port ??= options.openWorker(events);
    port.post(underWay);
  };

  const stop = (): void => {
    stopListening?.();
    stopListening = null;
    port?.close();
    port = null;
    underWay = null;
    // What was still to come is asked anew by who looks next.
    if (whole.catchingUp || whole.laterCatchingUp) settled = null;
  };

  return {
    getLive: () => live,
    getWhole: () => whole,
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
