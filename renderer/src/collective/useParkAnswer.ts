import { useCallback, useEffect, useRef, useState } from 'react';
import type { JointOptimum, ParkProfile, Plaza } from '../../../shared/collective/park.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { chooseSet } from '../../../shared/parameters/sets.ts';
import { useRepository } from '../db/useStorage.ts';
import { completedOf } from '../parameterSets/useChosenSet.ts';
import { useParameterSets } from '../parameterSets/useParameterSets.ts';
import type { Counted, ParkOrder, ParkReply, ParkReportOrder, ParkSets } from './messages.ts';

/** With the set of figures that it is calculated with. */
export interface CountedCompany extends Counted {
  set: ParameterSet;
}

export interface ParkAnswer {
  /** Companies that are read, of how many. */
  read: { done: number; of: number } | null;
  park: ParkProfile | null;
  plaza: Plaza | null;
  /** How far the joint optimum is, 0 to 1. */
  share: number;
  joint: JointOptimum | null;
  /** The companies that are calculated by themselves, by the id of the dossier. */
  counted: ReadonlyMap<string, CountedCompany>;
  /** Companies of which the set of figures is not on this laptop. */
  setsMissing: readonly string[];
  failed: boolean;
}

const NOTHING: ParkAnswer = {
  read: null,
  park: null,
  plaza: null,
  share: 0,
  joint: null,
  counted: new Map(),
  setsMissing: [],
  failed: false,
};

export interface ParkCalculation {
  answer: ParkAnswer;
  /** Makes the report of the answer. */
  report: (language: Language) => Promise<Uint8Array<ArrayBuffer>>;
}

/** The answer for the chosen dossiers, as far as it has come; the worker ends with the screen. */
export function useParkAnswer(ids: readonly string[]): ParkCalculation {
  const repository = useRepository();
  const { sets } = useParameterSets();
  /** The answer with the choice it belongs to: that of another choice is none. */
  const [known, setKnown] = useState<{ ids: readonly string[]; answer: ParkAnswer }>({ ids, answer: NOTHING });
  const worker = useRef<Worker | null>(null);
  /** Keys of the sets that the worker has. */
  const posted = useRef(new Set<string>());
  const requests = useRef(0);
  /** The set of each company of the order. */
  const setOf = useRef<ReadonlyMap<string, ParameterSet>>(new Map());

  useEffect(() => () => worker.current?.terminate(), []);

  useEffect(() => {
    const request = ++requests.current;
    if (ids.length < 2) return;
    const become = (next: (last: ParkAnswer) => ParkAnswer): void =>
      setKnown((last) => ({ ids, answer: next(last.ids === ids ? last.answer : NOTHING) }));
    const fail = (): void => become((last) => ({ ...last, failed: true }));
    worker.current ??= new Worker(new URL('./collectiveWorker.ts', import.meta.url), { type: 'module' });
    const port = worker.current;
    const hear = ({ data }: MessageEvent<ParkReply>): void => {
      if (data.request === request) become((last) => withReply(last, data, setOf.current));
    };
    const order = (dossiers: readonly Dossier[]): void => {
      if (request !== requests.current) return;
      const chosen = dossiers.map((dossier) => ({ dossier, ...chooseSet(dossier.parameterEdition, sets) }));
      const fresh = new Map(chosen.map(({ used }) => [used.key, completedOf(used).set]));
      for (const key of posted.current) fresh.delete(key);
      setOf.current = new Map(chosen.map(({ dossier, used }) => [dossier.id, completedOf(used).set]));
      const setsMissing = chosen
        .filter(({ standing }) => standing === 'missing')
        .map(({ dossier }) => dossier.company.name ?? '');
      become((last) => ({ ...last, setsMissing }));
      const news: ParkSets = { sets: [...fresh].map(([key, set]) => ({ key, set })) };
      const companies = chosen.map(({ dossier, used }) => ({ dossier, setKey: used.key }));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      if (news.sets.length > 0) port.postMessage(news);
      for (const key of fresh.keys()) posted.current.add(key);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      port.postMessage({ request, companies } satisfies ParkOrder);
    };
    port.addEventListener('message', hear);
    port.addEventListener('error', fail);
    Promise.all(ids.map((id) => repository.get(id)))
      .then(order)
      .catch(fail);
    return () => {
      port.removeEventListener('message', hear);
      port.removeEventListener('error', fail);
    };
  }, [ids, repository, sets]);

  const report = useCallback(async (language: Language): Promise<Uint8Array<ArrayBuffer>> => {
    const port = worker.current;
    if (port === null) throw new Error('Nothing has been calculated.');
    const order: ParkReportOrder = { request: ++requests.current, report: language };
    return new Promise((resolve, reject) => {
      const hear = ({ data }: MessageEvent<ParkReply>): void => {
        if (data.request !== order.request) return;
        port.removeEventListener('message', hear);
        if ('pdf' in data) resolve(data.pdf);
        else reject(new Error('failed' in data ? data.failed : 'no report'));
      };
      port.addEventListener('message', hear);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      port.postMessage(order);
    });
  }, []);
  return { answer: known.ids === ids ? known.answer : NOTHING, report };
}

function withReply(last: ParkAnswer, reply: ParkReply, setOf: ReadonlyMap<string, ParameterSet>): ParkAnswer {
  if ('read' in reply) return { ...last, read: { done: reply.read, of: reply.of } };
  if ('park' in reply) return { ...last, park: reply.park, plaza: reply.plaza };
  if ('share' in reply) return { ...last, share: reply.share };
  if ('joint' in reply) return { ...last, joint: reply.joint, share: 1 };
  if ('counted' in reply) {
    const { id } = reply.counted.dossier;
    const set = setOf.get(id);
    return set === undefined ? last : { ...last, counted: new Map(last.counted).set(id, { ...reply.counted, set }) };
  }
  return 'failed' in reply ? { ...last, failed: true } : last;
}
