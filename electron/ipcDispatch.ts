import { setTimeout as wait } from 'node:timers/promises';
import {
  contract,
  largestPayload,
  type Answer,
  type Argument,
  type Channel,
  type Value,
} from '../shared/ipc/contract.ts';
import { failureReason, VerbFailure, VerbRefusal } from './failures.ts';
import { isOurAddress } from './origin.ts';

/** What each verb does, with its argument already checked. */
export type Verbs = { readonly [C in Channel]: (argument: Argument<C>) => Promise<Value<C>> };

/** The part of an IPC event that tells who asks. */
export interface IpcSender {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

export interface Dispatcher {
  dispatch(channel: Channel, event: IpcSender, call: readonly unknown[]): Promise<Answer<unknown>>;
  /** Resolves when no verb is busy: a backup begun at closing is finished before the process ends. Not for ever. */
  settled(atMostMilliseconds: number): Promise<void>;
  isBusy(): boolean;
}

/** The one way from the screen into the shell: sender, size and shape are checked, and there is always an answer. */
export function createDispatcher(verbs: Verbs, log: (line: string) => void): Dispatcher {
  const busy = new Set<Promise<unknown>>();
  return {
    dispatch: (channel, event, call) => {
      const answer = answerCall(verbs, channel, event, call).then((result) => {
        if (result.status !== 'ok') log(`${channel}: ${result.status}, ${result.reason} (${result.detail ?? ''})`);
        return result;
      });
      busy.add(answer);
      return answer.finally(() => busy.delete(answer));
    },
    settled: async (atMostMilliseconds) => {
      const limit = new AbortController();
      const waited = wait(atMostMilliseconds, undefined, { signal: limit.signal }).catch(() => undefined);
      await Promise.race([Promise.allSettled(busy), waited]);
      limit.abort();
    },
    isBusy: () => busy.size > 0,
  };
}

/** Our page, in the main frame. The frame is null once it has navigated, and may be gone while it is looked at. */
export function isOurSender(event: IpcSender): boolean {
  try {
    const frame = event.senderFrame;
    return frame !== null && frame.parent === null && isOurAddress(frame.url);
  } catch {
    return false;
  }
}

async function answerCall(
  verbs: Verbs,
  channel: Channel,
  event: IpcSender,
  call: readonly unknown[],
): Promise<Answer<unknown>> {
  if (!isOurSender(event)) return { status: 'refused', reason: 'foreign-sender' };
  // main.ts listens to the channels of the contract alone; this holds whoever else may come to listen.
  if (!Object.hasOwn(contract, channel))
    return { status: 'refused', reason: 'invalid-argument', detail: 'no such verb' };
  if (call.length > 1) return { status: 'refused', reason: 'invalid-argument', detail: 'more than one argument' };
  // Measured before the schema looks, so that a giant argument costs nothing.
  if (sizeOf(call[0]) > largestPayload) return { status: 'refused', reason: 'too-large' };

  const parsed = contract[channel].argument.safeParse(call[0]);
  if (!parsed.success) {
    const detail = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    return { status: 'refused', reason: 'invalid-argument', detail };
  }
  try {
    // The compiler cannot pair a verb with its own schema here; the type of Verbs has done so.
    const verb = verbs[channel] as (argument: unknown) => Promise<unknown>;
    const value = await verb(parsed.data);
    return { status: 'ok', value: contract[channel].value.parse(value) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof VerbRefusal) return { status: 'refused', reason: error.reason, detail };
    return { status: 'failed', reason: error instanceof VerbFailure ? error.reason : failureReason(error), detail };
  }
}

/** Bytes and characters in an argument; arguments are flat objects. */
function sizeOf(argument: unknown): number {
  if (typeof argument === 'string') return argument.length;
  if (ArrayBuffer.isView(argument)) return argument.byteLength;
  if (typeof argument !== 'object' || argument === null) return 0;
  return Object.values(argument).reduce((sum: number, part) => {
    if (typeof part === 'string') return sum + part.length;
    return ArrayBuffer.isView(part) ? sum + part.byteLength : sum;
  }, 0);
}
