import { describe, expect, it } from 'vitest';
import type { WorkerEvents } from '../../../renderer/src/assessment/assessmentClient.ts';
import type { AssessmentReply, AssessmentRequest, Task } from '../../../renderer/src/assessment/messages.ts';
import { inTwoWorkers } from '../../../renderer/src/assessment/twoWorkers.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';

const asked = (request: number): AssessmentRequest => ({
  request,
  dossier: emptyDossier('d', '2026-11-23T09:00:00.000Z', '2026-11-23'),
});
const answered = (request: number): AssessmentReply => ({ request, ok: true, assessment: {} as Assessment });

function setUp(onReply: (reply: AssessmentReply) => void = () => {}) {
  const posted: Record<Task, number[]> = { assessment: [], later: [] };
  const closed: Task[] = [];
  const told: string[] = [];
  const workers = {} as Record<Task, WorkerEvents>;
  const port = inTwoWorkers(
    (task, events) => {
      workers[task] = events;
      return { post: ({ request }) => posted[task].push(request), close: () => closed.push(task) };
    },
    {
      reply: (reply) => {
        told.push(`reply ${reply.request}`);
        onReply(reply);
      },
      broke: (detail) => told.push(detail),
    },
  );
  return { port, posted, closed, told, workers };
}

describe('the assessment and what follows it in two workers', () => {
  it('asks the assessment at once, and what follows only when it is there', () => {
    const { port, posted, told, workers } = setUp();
    port.post(asked(1));
    expect(posted).toEqual({ assessment: [1], later: [] });
    workers.assessment.reply(answered(1));
    expect(posted).toEqual({ assessment: [1], later: [1] });
    workers.later.reply({ request: 1, ok: true, later: null });
    expect(told).toEqual(['reply 1', 'reply 1']);
  });

  it('begins with nothing that follows an answer that a newer question has overtaken', () => {
    const { port, posted, workers } = setUp(({ request }) => request === 1 && port.post(asked(2)));
    port.post(asked(1));
    workers.assessment.reply(answered(1));
    expect(posted).toEqual({ assessment: [1, 2], later: [] });
    workers.assessment.reply(answered(2));
    expect(posted).toEqual({ assessment: [1, 2], later: [2] });
  });

  it('follows no refusal', () => {
    const { port, posted, workers } = setUp();
    port.post(asked(1));
    workers.assessment.reply({ request: 1, ok: false, detail: 'no' });
    expect(posted.later).toEqual([]);
  });

  it('tells of a fault in either, and closes both', () => {
    const { port, closed, told, workers } = setUp();
    workers.later.broke('later');
    workers.assessment.broke('assessment');
    expect(told).toEqual(['later', 'assessment']);
    port.close();
    expect(closed.toSorted()).toEqual(['assessment', 'later']);
  });
});
