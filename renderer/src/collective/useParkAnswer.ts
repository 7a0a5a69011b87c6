import { useEffect, useRef, useState } from 'react';
import type { JointOptimum, ParkProfile, Plaza } from '../../../shared/collective/park.ts';
import { useRepository } from '../db/useStorage.ts';
import type { ParkOrder, ParkReply } from './messages.ts';

export interface ParkAnswer {
  /** Companies that are read, of how many. */
  read: { done: number; of: number } | null;
  park: ParkProfile | null;
  plaza: Plaza | null;
  /** How far the joint optimum is, 0 to 1. */
  share: number;
  joint: JointOptimum | null;
  failed: boolean;
}

const NOTHING: ParkAnswer = { read: null, park: null, plaza: null, share: 0, joint: null, failed: false };

/** The answer for the chosen dossiers, as far as it has come; the worker ends with the screen. */
export function useParkAnswer(ids: readonly string[]): ParkAnswer {
  const repository = useRepository();
  /** The answer with the choice it belongs to: that of another choice is none. */
  const [known, setKnown] = useState<{ ids: readonly string[]; answer: ParkAnswer }>({ ids, answer: NOTHING });
  const worker = useRef<Worker | null>(null);
  const requests = useRef(0);

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
      if (data.request === requests.current) become((last) => withReply(last, data));
    };
    port.addEventListener('message', hear);
    port.addEventListener('error', fail);
    Promise.all(ids.map((id) => repository.get(id)))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      .then((dossiers) => port.postMessage({ request, dossiers } satisfies ParkOrder))
      .catch(fail);
    return () => {
      port.removeEventListener('message', hear);
      port.removeEventListener('error', fail);
    };
  }, [ids, repository]);
  return known.ids === ids ? known.answer : NOTHING;
}

function withReply(last: ParkAnswer, reply: ParkReply): ParkAnswer {
  if ('read' in reply) return { ...last, read: { done: reply.read, of: reply.of } };
  if ('park' in reply) return { ...last, park: reply.park, plaza: reply.plaza };
  if ('share' in reply) return { ...last, share: reply.share };
  if ('joint' in reply) return { ...last, joint: reply.joint, share: 1 };
  return { ...last, failed: true };
}
