import { describe, expect, it, vi } from 'vitest';
import {
  createAssessmentClient,
  type WorkerEvents,
  type WorkerPort,
} from '../../../renderer/src/assessment/assessmentClient.ts';
import type { AssessmentRequest } from '../../../renderer/src/assessment/messages.ts';
import { nothingLater } from '../../../shared/assessment/later.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';

const first = emptyDossier('d', '2026-11-23T09:00:00.000Z', '2026-11-23');
const withYearlyKWh = (dossier: Dossier, yearlyKWh: number): Dossier => ({
  ...dossier,
  site: { ...dossier.site, yearlyKWh },
});
/** What comes back is not looked into, only passed on. */
const answerNamed = (name: string): Assessment => ({ parameterEdition: name }) as Assessment;

function setUp() {
  let dossier = first;
  const changed = new Set<() => void>();
  const workers: { events: WorkerEvents; posted: AssessmentRequest[]; closed: boolean }[] = [];
  const client = createAssessmentClient({
    getDossier: () => dossier,
    subscribeToDossier: (listener) => {
      changed.add(listener);
      return () => changed.delete(listener);
    },
    openWorker: (events): WorkerPort => {
      const worker = { events, posted: [] as AssessmentRequest[], closed: false };
      workers.push(worker);
      return { post: (request) => worker.posted.push(request), close: () => (worker.closed = true) };
    },
  });
  const change = (next: Dossier): void => {
    dossier = next;
    changed.forEach((listener) => listener());
  };
  const answer = (name: string): void => {
    const worker = workers.at(-1)!;
    const { request } = worker.posted.at(-1)!;
    worker.events.reply({ request, ok: true, assessment: answerNamed(name) });
  };
  return { client, change, answer, workers, posted: () => workers.flatMap((worker) => worker.posted) };
}

describe('the assessment beside the screen', () => {
  it('asks at once and gives the answer with the dossier it belongs to', () => {
    const { client, answer, posted } = setUp();
    client.subscribe(() => {});
    expect(client.getState()).toMatchObject({ assessed: null, catchingUp: true });
    answer('one');
    expect(client.getState()).toMatchObject({ catchingUp: false, failed: null });
    expect(client.getState().assessed).toEqual({ dossier: first, assessment: answerNamed('one') });
    expect(posted()).toHaveLength(1);
  });

  it('keeps one question under way and then asks for the newest only', () => {
    const { client, change, answer, posted } = setUp();
    client.subscribe(() => {});
    for (const kWh of [1, 12, 123]) change(withYearlyKWh(first, kWh));
    expect(posted()).toHaveLength(1);
    answer('old');
    expect(client.getState().catchingUp).toBe(true);
    expect(posted().map((request) => request.dossier.site.yearlyKWh)).toEqual([null, 123]);
    answer('new');
    expect(client.getState().assessed?.assessment).toEqual(answerNamed('new'));
    expect(client.getState().catchingUp).toBe(false);
  });

  it('drops an answer to a question that is no longer asked', () => {
    const { client, answer, workers } = setUp();
    client.subscribe(() => {});
    answer('right');
    workers[0].events.reply({ request: 99, ok: true, assessment: answerNamed('stale') });
    expect(client.getState().assessed?.assessment).toEqual(answerNamed('right'));
  });

  it('calculates nothing for texts, ticks, actions and the talk', () => {
    const { client, change, answer, posted } = setUp();
    client.subscribe(() => {});
    answer('one');
    change({ ...first, actions: [{ id: 'a', what: '', who: '', by: null, status: 'open' }] });
    change({ ...first, talk: { ...first.talk, outcome: 'alone' } });
    expect(posted()).toHaveLength(1);
    expect(client.getState().catchingUp).toBe(false);
  });

  it('keeps the last good result after a fault and tries again at the next change', () => {
    const { client, change, answer, workers, posted } = setUp();
    client.subscribe(() => {});
    answer('good');
    change(withYearlyKWh(first, 5));
    workers[0].events.reply({ request: 2, ok: false, detail: 'no figure' });
    expect(client.getState()).toMatchObject({ failed: 'no figure', catchingUp: false });
    expect(client.getState().assessed?.assessment).toEqual(answerNamed('good'));
    change(withYearlyKWh(first, 6));
    expect(posted()).toHaveLength(3);
    answer('mended');
    expect(client.getState().failed).toBeNull();
  });

  it('opens a new worker after one that broke', () => {
    const { client, change, answer, workers } = setUp();
    client.subscribe(() => {});
    workers[0].events.broke('did not load');
    expect(client.getState()).toMatchObject({ failed: 'did not load', assessed: null });
    change(withYearlyKWh(first, 5));
    expect(workers).toHaveLength(2);
    answer('back');
    expect(client.getState()).toMatchObject({ failed: null, catchingUp: false });
  });

  it('lets the worker go when nobody looks any more, and catches up when somebody does', () => {
    vi.useFakeTimers();
    const { client, change, answer, workers } = setUp();
    const leave = client.subscribe(() => {});
    answer('one');
    leave();
    vi.runAllTimers();
    expect(workers[0].closed).toBe(true);
    change(withYearlyKWh(first, 5));
    expect(workers).toHaveLength(1);
    client.subscribe(() => {});
    expect(workers).toHaveLength(2);
    vi.useRealTimers();
  });

  it('takes what follows for the dossier that is shown, and says when it is complete', () => {
    const { client, change, answer, workers } = setUp();
    client.subscribe(() => {});
    answer('one');
    const worker = workers[0];
    const [{ request }] = worker.posted;
    expect(client.getState().laterCatchingUp).toBe(true);
    const later = { ...nothingLater };
    worker.events.reply({ request, ok: true, later });
    expect(client.getState()).toMatchObject({ later, laterCatchingUp: true });
    worker.events.reply({ request, ok: true, later: null });
    expect(client.getState()).toMatchObject({ later, laterCatchingUp: false });
    change(withYearlyKWh(first, 5));
    answer('two');
    expect(client.getState().laterCatchingUp).toBe(true);
    // A late step of the first dossier says nothing about the second.
    worker.events.reply({ request, ok: true, later: null });
    expect(client.getState().laterCatchingUp).toBe(true);
  });

  it('keeps the assessment when what follows fails', () => {
    const { client, answer, workers } = setUp();
    client.subscribe(() => {});
    answer('one');
    workers[0].events.reply({ request: workers[0].posted[0].request, ok: false, detail: 'later' });
    expect(client.getState()).toMatchObject({ failed: 'later', laterCatchingUp: false, catchingUp: false });
    expect(client.getState().assessed?.assessment).toEqual(answerNamed('one'));
  });
});
