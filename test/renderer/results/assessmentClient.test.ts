import { describe, expect, it, vi } from 'vitest';
import {
  createAssessmentClient,
  type WorkerEvents,
  type WorkerPort,
} from '../../../renderer/src/assessment/assessmentClient.ts';
import type { AssessmentRequest } from '../../../renderer/src/assessment/messages.ts';
import { piecesOf, type Piece } from '../../../renderer/src/assessment/pieces.ts';
import { nothingLater } from '../../../shared/assessment/later.ts';
import type { Assessment, LiveAnswer } from '../../../shared/assessment/results.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';

const first = emptyDossier('d', '2026-11-23T09:00:00.000Z', '2026-11-23');
const withYearlyKWh = (dossier: Dossier, yearlyKWh: number): Dossier => ({
  ...dossier,
  site: { ...dossier.site, yearlyKWh },
});
/** What comes back is not looked into, only passed on. */
const liveNamed = (name: string): LiveAnswer => ({ parameterEdition: name }) as LiveAnswer;
const answerNamed = (name: string, groups: readonly string[] = []): Assessment =>
  ({ parameterEdition: name, tco: { groups: groups.map((groupId) => ({ groupId })) } }) as unknown as Assessment;

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
  const newest = () => ({ worker: workers.at(-1)!, request: workers.at(-1)!.posted.at(-1)!.request });
  const answer = (name: string, { worker, request } = newest()): void =>
    worker.events.reply({ request, ok: true, live: liveNamed(name) });
  const send = (pieces: Iterable<Piece>, { worker, request } = newest()): void => {
    for (const piece of pieces) worker.events.reply({ request, ok: true, ...piece });
  };
  const assess = (name: string, to = newest()): void => send(piecesOf(answerNamed(name)), to);
  return {
    client,
    change,
    answer,
    send,
    assess,
    newest,
    workers,
    posted: () => workers.flatMap((worker) => worker.posted),
  };
}

describe('the assessment beside the screen', () => {
  it('asks at once, and gives answer and whole with the dossier that they belong to', () => {
    const { client, answer, assess, posted } = setUp();
    client.subscribe(() => {});
    expect(client.getLive()).toMatchObject({ answered: null, catchingUp: true });
    answer('one');
    expect(client.getLive()).toEqual({
      answered: { dossier: first, answer: liveNamed('one') },
      catchingUp: false,
      failed: null,
    });
    expect(client.getWhole()).toMatchObject({ assessed: null, catchingUp: true });
    assess('whole');
    expect(client.getWhole()).toMatchObject({ catchingUp: false, failed: null });
    expect(client.getWhole().assessed).toEqual({ dossier: first, assessment: answerNamed('whole') });
    expect(posted()).toHaveLength(1);
  });

  it('keeps one question under way and then asks for the newest only', () => {
    const { client, change, answer, posted } = setUp();
    client.subscribe(() => {});
    for (const kWh of [1, 12, 123]) change(withYearlyKWh(first, kWh));
    expect(posted()).toHaveLength(1);
    answer('old');
    expect(client.getLive().catchingUp).toBe(true);
    expect(posted().map((request) => request.dossier.site.yearlyKWh)).toEqual([null, 123]);
    answer('new');
    expect(client.getLive()).toMatchObject({ answered: { answer: liveNamed('new') }, catchingUp: false });
  });

  it('leaves the whole as it is while newer answers come, and says that it is catching up', () => {
    const { client, change, answer, assess, newest } = setUp();
    client.subscribe(() => {});
    answer('one');
    assess('first whole');
    change(withYearlyKWh(first, 1));
    answer('two');
    const overtaken = newest();
    expect(client.getWhole()).toMatchObject({ assessed: { dossier: first }, catchingUp: true });
    const third = withYearlyKWh(first, 12);
    change(third);
    // Of the answer on the screen, though a newer question is under way: better than what stood there.
    assess('second whole', overtaken);
    expect(client.getWhole()).toMatchObject({
      assessed: { assessment: answerNamed('second whole') },
      catchingUp: true,
    });
    answer('three');
    // Of an answer that is no longer there.
    assess('late', overtaken);
    expect(client.getWhole().assessed?.assessment).toEqual(answerNamed('second whole'));
    assess('third whole');
    expect(client.getWhole()).toMatchObject({
      assessed: { dossier: third, assessment: answerNamed('third whole') },
      catchingUp: false,
    });
  });

  it('is one object per part until that part changes', () => {
    const { client, change, answer, assess } = setUp();
    client.subscribe(() => {});
    answer('one');
    const { answered } = client.getLive();
    assess('whole');
    expect(client.getLive().answered).toBe(answered);
    const whole = client.getWhole();
    change({ ...first, actions: [{ id: 'a', what: '', who: '', by: null, status: 'open' }] });
    expect(client.getWhole()).toBe(whole);
    change(withYearlyKWh(first, 1));
    const catchingUp = client.getWhole();
    answer('two');
    expect(client.getWhole()).toBe(catchingUp);
  });

  it('shows the whole when its last piece is there, and mixes no two of them', () => {
    const { client, change, answer, send } = setUp();
    client.subscribe(() => {});
    answer('one');
    const cut = [...piecesOf(answerNamed('cut short', ['a', 'b']))].slice(0, -1);
    send(cut);
    expect(cut).toHaveLength(2);
    expect(client.getWhole().assessed).toBeNull();
    change(withYearlyKWh(first, 1));
    answer('two');
    send(piecesOf(answerNamed('whole', ['c', 'd', 'e'])));
    expect(client.getWhole().assessed?.assessment).toEqual(answerNamed('whole', ['c', 'd', 'e']));
  });

  it('drops an answer to a question that is no longer asked', () => {
    const { client, answer, workers } = setUp();
    client.subscribe(() => {});
    answer('right');
    workers[0].events.reply({ request: 99, ok: true, live: liveNamed('stale') });
    expect(client.getLive().answered?.answer).toEqual(liveNamed('right'));
  });

  it('calculates nothing for texts, ticks, actions and the talk', () => {
    const { client, change, answer, assess, posted } = setUp();
    client.subscribe(() => {});
    answer('one');
    assess('whole');
    change({ ...first, actions: [{ id: 'a', what: '', who: '', by: null, status: 'open' }] });
    change({ ...first, talk: { ...first.talk, outcome: 'alone' } });
    expect(posted()).toHaveLength(1);
    expect(client.getLive().catchingUp).toBe(false);
    expect(client.getWhole().catchingUp).toBe(false);
  });

  it('keeps the last good result after a fault and tries again at the next change', () => {
    const { client, change, answer, workers, posted } = setUp();
    client.subscribe(() => {});
    answer('good');
    change(withYearlyKWh(first, 5));
    workers[0].events.reply({ request: 2, ok: false, detail: 'no figure' });
    expect(client.getLive()).toMatchObject({ failed: 'no figure', catchingUp: false });
    expect(client.getWhole()).toMatchObject({ failed: 'no figure' });
    expect(client.getLive().answered?.answer).toEqual(liveNamed('good'));
    change(withYearlyKWh(first, 6));
    expect(posted()).toHaveLength(3);
    answer('mended');
    expect(client.getLive().failed).toBeNull();
    expect(client.getWhole().failed).toBeNull();
  });

  it('opens a new worker after one that broke', () => {
    const { client, change, answer, workers } = setUp();
    client.subscribe(() => {});
    workers[0].events.broke('did not load');
    expect(client.getLive()).toMatchObject({ failed: 'did not load', answered: null });
    change(withYearlyKWh(first, 5));
    expect(workers).toHaveLength(2);
    answer('back');
    expect(client.getLive()).toMatchObject({ failed: null, catchingUp: false });
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

  it('asks again for a whole that was still to come when nobody looked any more', () => {
    vi.useFakeTimers();
    const { client, answer, assess, workers } = setUp();
    const leave = client.subscribe(() => {});
    answer('one');
    leave();
    vi.runAllTimers();
    client.subscribe(() => {});
    expect(workers).toHaveLength(2);
    answer('again');
    assess('whole');
    expect(client.getWhole()).toMatchObject({ assessed: { assessment: answerNamed('whole') }, catchingUp: false });
    vi.useRealTimers();
  });

  it('takes what follows for the assessment that is shown, and says when it is complete', () => {
    const { client, change, answer, assess, newest } = setUp();
    client.subscribe(() => {});
    answer('one');
    assess('whole');
    const { worker, request } = newest();
    expect(client.getWhole().laterCatchingUp).toBe(true);
    const later = { ...nothingLater };
    worker.events.reply({ request, ok: true, later });
    expect(client.getWhole()).toMatchObject({ later, laterCatchingUp: true });
    worker.events.reply({ request, ok: true, later: null });
    expect(client.getWhole()).toMatchObject({ later, laterCatchingUp: false });
    change(withYearlyKWh(first, 5));
    answer('two');
    // Still of the assessment that is shown.
    expect(client.getWhole()).toMatchObject({ catchingUp: true, laterCatchingUp: false });
    assess('second whole');
    expect(client.getWhole()).toMatchObject({ catchingUp: false, laterCatchingUp: true });
    // A late step of the first dossier says nothing about the second.
    worker.events.reply({ request, ok: true, later: null });
    expect(client.getWhole().laterCatchingUp).toBe(true);
  });

  it('keeps the answer when what follows fails', () => {
    const { client, answer, newest } = setUp();
    client.subscribe(() => {});
    answer('one');
    const { worker, request } = newest();
    worker.events.reply({ request, ok: false, detail: 'whole' });
    expect(client.getWhole()).toMatchObject({ failed: 'whole', laterCatchingUp: false });
    expect(client.getLive()).toMatchObject({ failed: 'whole', catchingUp: false });
    expect(client.getLive().answered?.answer).toEqual(liveNamed('one'));
  });
});
