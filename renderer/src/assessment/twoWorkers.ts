/**
 * What is there at once and all the rest, each in a worker of its own: a step of the rest can take longer than an answer
 * may, and whoever types on would wait for its end.
 */
import type { WorkerEvents, WorkerPort } from './assessmentClient.ts';
import type { AssessmentRequest, Task } from './messages.ts';

export interface OneWorker extends WorkerPort {
  /** A newer request is being answered: what is still at work for an older one may stop. */
  overtaken(by: number): void;
}

/**
 * One port in front of both. The whole is asked when the live answer is there and nothing newer is; a newer request stops
 * it at once, so that the two never share the processor longer than a step takes.
 */
export function inTwoWorkers(open: (task: Task, events: WorkerEvents) => OneWorker, events: WorkerEvents): WorkerPort {
  let newest: AssessmentRequest | null = null;
  const whole = open('whole', events);
  const live = open('live', {
    ...events,
    reply: (reply) => {
      events.reply(reply);
      // The reply may have been the moment to ask for something newer.
      if (reply.ok && reply.request === newest?.request) whole.post(newest);
    },
  });
  return {
    post: (request) => {
      newest = request;
      live.post(request);
      whole.overtaken(request.request);
    },
    close: () => {
      live.close();
      whole.close();
    },
  };
}
