/**
 * Keeps the outcomes of several cases up to date through one worker.
 *
 * One request is under way at a time, and only the newest state of each case waits: a slider that is dragged asks a
 * hundred times and is answered as fast as can be calculated. Cases are taken in the order in which they stand.
 */
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';
import type { OutcomeReply, OutcomeRequest } from './messages.ts';

export interface Case {
  key: string;
  dossier: Dossier;
}

export interface CaseState {
  /** Of the newest state that could be calculated; null before the first. */
  outcome: ScenarioOutcome | null;
  /** What that outcome was read from, and the record behind it: they tell where its values come from. */
  assessed: { dossier: Dossier; assessment: Assessment } | null;
  /** It belongs to an earlier state. */
  catchingUp: boolean;
  failed: boolean;
}

/** What the client needs of a worker; a test passes its own. */
export interface OutcomePort {
  post: (request: OutcomeRequest) => void;
  close: () => void;
}

export interface OutcomeClient {
  /** What is to be known now. The same dossier object is not calculated twice. */
  want: (cases: readonly Case[]) => void;
  subscribe: (listener: () => void) => () => void;
  getStates: () => ReadonlyMap<string, CaseState>;
}

const unknown: CaseState = { outcome: null, assessed: null, catchingUp: true, failed: false };

/** The worker is there as long as somebody listens. */
export function createOutcomeClient(openPort: (hear: (reply: OutcomeReply) => void) => OutcomePort): OutcomeClient {
  let wanted: readonly Case[] = [];
  let port: OutcomePort | null = null;
  let underWay: Case | null = null;
  let states: ReadonlyMap<string, CaseState> = new Map();
  const settled = new Map<string, Dossier>();
  const listeners = new Set<() => void>();

  const waits = ({ key, dossier }: Case): boolean => settled.get(key) !== dossier;
  const become = (key: string, next: Partial<CaseState>): void => {
    states = new Map(states).set(key, { ...(states.get(key) ?? unknown), ...next });
  };
  const tell = (): void => listeners.forEach((listener) => listener());

  const ask = (): void => {
    if (listeners.size === 0 || underWay !== null) return;
    underWay = wanted.find(waits) ?? null;
    if (underWay !== null) (port ??= openPort(hear)).post(underWay);
  };

  const hear = (reply: OutcomeReply): void => {
    if (underWay === null || reply.key !== underWay.key) return;
    const { key, dossier } = underWay;
    underWay = null;
    settled.set(key, dossier);
    const newer = wanted.some((one) => one.key === key && waits(one));
    become(key, {
      ...(reply.ok
        ? { outcome: reply.outcome, assessed: { dossier, assessment: reply.assessment }, failed: false }
        : { failed: true }),
      catchingUp: newer,
    });
    tell();
    ask();
  };

  return {
    want: (cases) => {
      wanted = cases;
      const changed = cases.filter((one) => waits(one) && states.get(one.key)?.catchingUp !== true);
      for (const { key } of changed) become(key, { catchingUp: true });
      if (changed.length > 0) tell();
      ask();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      ask();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        port?.close();
        port = null;
        underWay = null;
      };
    },
    getStates: () => states,
  };
}
