import { describe, expect, it } from 'vitest';
import type { WorkerEvents } from '../../../renderer/src/assessment/assessmentClient.ts';
import type { AssessmentReply, AssessmentRequest, Task } from '../../../renderer/src/assessment/messages.ts';
import { inTwoWorkers } from '../../../renderer/src/assessment/twoWorkers.ts';
import type { LiveAnswer } from '../../../shared/assessment/results.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';

const asked = (request: number): AssessmentRequest => ({
  request,
  dossier: emptyDossier('d', '2026-11-23T09:00:00.000Z', '2026-11-23'),
});
const answered = (request: number): AssessmentReply => ({ request, ok: true, live: {} as LiveAnswer });

function setUp(onReply: (reply: AssessmentReply) => void = () => {}) {
  const posted: Record<Task, number[]> = { live: [], whole: [] };
  const overtaken: Record<Task, number[]> = { live: [], whole: [] };
  const closed: Task[] = [];
  const told: string[] = [];
  const workers = {} as Record<Task, WorkerEvents>;
  const port = inTwoWorkers(
    (task, events) => {
      workers[task] = events;
      return {
        post: ({ request }) => posted[task].push(request),
        overtaken: (by) => overtaken[task].push(by),
        close: () => closed.push(task),
      };
    },
    {
      reply: (reply) => {
        told.push(`reply ${reply.request}`);
        onReply(reply);
      },
      broke: (detail) => told.push(detail),
    },
  );
  return { port, posted, overtaken, closed, told, workers };
}

describe('what is there at once and the rest in two workers', () => {
  it('asks for the live answer at once, and for the whole only when that is there', () => {
    const { port, posted, told, workers } = setUp();
    port.post(asked(1));
    expect(posted).toEqual({ live: [1], whole: [] });
    workers.live.reply(answered(1));
    expect(posted).toEqual({ live: [1], whole: [1] });
    workers.whole.reply({ request: 1, ok: true, later: null });
    expect(told).toEqual(['reply 1', 'reply 1']);
  });

  it('asks for no whole after an answer that a newer question has overtaken', () => {
    const { port, posted, workers } = setUp(({ request }) => request === 1 && port.post(asked(2)));
    port.post(asked(1));
    workers.live.reply(answered(1));
    expect(posted).toEqual({ live: [1, 2], whole: [] });
    workers.live.reply(answered(2));
    expect(posted).toEqual({ live: [1, 2], whole: [2] });
  });

  it('stops the whole of an older question as soon as a newer one is asked', () => {
    const { port, overtaken, workers } = setUp();
    port.post(asked(1));
    workers.live.reply(answered(1));
    port.post(asked(2));
    expect(overtaken).toEqual({ live: [], whole: [1, 2] });
  });

  it('asks for no whole after a refusal', () => {
    const { port, posted, workers } = setUp();
    port.post(asked(1));
    workers.live.reply({ request: 1, ok: false, detail: 'no' });
    expect(posted.whole).toEqual([]);
  });

  it('tells of a fault in either, and closes both', () => {
    const { port, closed, told, workers } = setUp();
    workers.whole.broke('whole');
    workers.live.broke('live');
    expect(told).toEqual(['whole', 'live']);
    port.close();
    expect(closed.toSorted()).toEqual(['live', 'whole']);
  });
});
