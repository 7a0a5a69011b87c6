/**
 * The assessment and what follows it, each in a worker of its own: a step of what follows can take longer than an answer
 * may, and whoever types on would wait for its end.
 */
import type { WorkerEvents, WorkerPort } from './assessmentClient.ts';
import type { AssessmentRequest, Task } from './messages.ts';

/** One port in front of both. What follows is asked when the assessment is there and nothing newer is. */
export function inTwoWorkers(open: (task: Task, events: WorkerEvents) => WorkerPort, events: WorkerEvents): WorkerPort {
  let newest: AssessmentRequest | null = null;
  const follows = open('later', events);
  const answers = open('assessment', {
    ...events,
    reply: (reply) => {
      events.reply(reply);
      // The reply may have been the moment to ask for something newer.
      if (reply.ok && reply.request === newest?.request) follows.post(newest);
    },
  });
  return {
    post: (request) => {
      newest = request;
      answers.post(request);
    },
    close: () => {
      answers.close();
      follows.close();
    },
  };
}
