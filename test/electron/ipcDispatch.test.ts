import { describe, expect, test, vi } from 'vitest';
import { VerbFailure, VerbRefusal } from '../../electron/failures.ts';
import { createDispatcher, isOurSender, type IpcSender, type Verbs } from '../../electron/ipcDispatch.ts';
import { largestPayload } from '../../shared/ipc/contract.ts';

const ourPage: IpcSender = { senderFrame: { url: 'app://vlootwijzer/', parent: null } };
const noVerb = () => Promise.reject(new Error('not expected'));

function dispatcherWith(verbs: Partial<Verbs>, log = vi.fn<(line: string) => void>()) {
  const none: Verbs = {
    'report.save': noVerb,
    'dossier.export': noVerb,
    'dossier.open': noVerb,
    'dossier.openedWith': noVerb,
    'exchange.save': noVerb,
    'backup.write': noVerb,
    'backup.list': noVerb,
    'backup.read': noVerb,
    'backup.show': noVerb,
    'backup.place': noVerb,
    'backup.chooseFolder': noVerb,
    'backup.useUsualFolder': noVerb,
    'app.info': noVerb,
    'external.open': noVerb,
    'menu.setLanguage': noVerb,
    'menu.clearRecent': noVerb,
    'store.lastKnown': noVerb,
    'store.note': noVerb,
  };
  return createDispatcher({ ...none, ...verbs }, log);
}

describe('the sender', () => {
  test('is our page in the main frame', () => expect(isOurSender(ourPage)).toBe(true));

  test.each<[string, IpcSender]>([
    ['a frame that has gone', { senderFrame: null }],
    ['a frame inside ours', { senderFrame: { url: 'app://vlootwijzer/', parent: {} } }],
    ['another origin', { senderFrame: { url: 'https://example.org/', parent: null } }],
    ['an empty page', { senderFrame: { url: 'about:blank', parent: null } }],
  ])('is not %s', (_name, event) => expect(isOurSender(event)).toBe(false));

  test('is refused when looking at it throws, as a destroyed frame does', () => {
    const event = {
      get senderFrame(): never {
        throw new Error('Render frame was disposed');
      },
    };
    expect(isOurSender(event)).toBe(false);
  });

  test('gets an answer also when refused, and the verb is not called', async () => {
    const verb = vi.fn<Verbs['app.info']>();
    const answer = await dispatcherWith({ 'app.info': verb }).dispatch('app.info', { senderFrame: null }, []);
    expect(answer).toEqual({ status: 'refused', reason: 'foreign-sender' });
    expect(verb).not.toHaveBeenCalled();
  });
});

test.each(['shell.run', 'toString', '__proto__', 'constructor', ''])(
  'a channel %j that is not in the contract is refused',
  async (channel) => {
    const answer = await dispatcherWith({}).dispatch(channel as never, ourPage, []);
    expect(answer).toMatchObject({ status: 'refused', reason: 'invalid-argument', detail: 'no such verb' });
  },
);

describe('the argument', () => {
  const verb = vi.fn<Verbs['dossier.export']>().mockResolvedValue({ outcome: 'saved', fileName: 'a' });
  const call = (...parameters: unknown[]) =>
    dispatcherWith({ 'dossier.export': verb }).dispatch('dossier.export', ourPage, parameters);

  test('reaches the verb when it has the right shape', async () => {
    expect(await call({ suggestedName: 'handmatig', text: '{}' })).toEqual({
      status: 'ok',
      value: { outcome: 'saved', fileName: 'a' },
    });
    expect(verb).toHaveBeenCalledWith({ suggestedName: 'handmatig', text: '{}' });
  });

  test.each<[string, unknown[]]>([
    ['missing', []],
    ['of another shape', [{ suggestedName: 'a' }]],
    ['with something extra', [{ suggestedName: 'a', text: '', path: '/etc/passwd' }]],
    ['with a folder in the name', [{ suggestedName: '../a', text: '' }]],
    ['followed by a second', [{ suggestedName: 'a', text: '' }, {}]],
  ])('is refused when %s', async (_name, parameters) => {
    verb.mockClear();
    expect(await call(...parameters)).toMatchObject({ status: 'refused', reason: 'invalid-argument' });
    expect(verb).not.toHaveBeenCalled();
  });

  test('is refused when too large, by that name', async () => {
    const text = 'x'.repeat(largestPayload + 1);
    expect(await call({ suggestedName: 'a', text })).toEqual({ status: 'refused', reason: 'too-large' });
    const bytes = new Uint8Array(largestPayload + 1);
    const report = await dispatcherWith({}).dispatch('report.save', ourPage, [{ suggestedName: 'a.pdf', bytes }]);
    expect(report).toEqual({ status: 'refused', reason: 'too-large' });
  });
});

describe('the answer', () => {
  test.each([
    [Object.assign(new Error('x'), { code: 'ENOSPC' }), { status: 'failed', reason: 'no-space' }],
    [Object.assign(new Error('x'), { code: 'EACCES' }), { status: 'failed', reason: 'no-permission' }],
    [Object.assign(new Error('x'), { code: 'EBUSY' }), { status: 'failed', reason: 'file-locked' }],
    [new VerbFailure('verification-failed', 'x'), { status: 'failed', reason: 'verification-failed' }],
    [new VerbRefusal('too-large', 'x'), { status: 'refused', reason: 'too-large' }],
    [new TypeError('x'), { status: 'failed', reason: 'unexpected' }],
    ['a thrown text', { status: 'failed', reason: 'unexpected', detail: 'a thrown text' }],
  ])('says why when a verb throws %s', async (error, expected) => {
    const verbs = { 'app.info': () => Promise.reject(error) };
    expect(await dispatcherWith(verbs).dispatch('app.info', ourPage, [])).toMatchObject(expected);
  });

  test('is a failure when a verb gives a value that the contract does not know', async () => {
    const verbs = { 'app.info': () => Promise.resolve({ version: 1 } as never) };
    expect(await dispatcherWith(verbs).dispatch('app.info', ourPage, [])).toMatchObject({ status: 'failed' });
  });

  test('is logged when it is not ok', async () => {
    const log = vi.fn<(line: string) => void>();
    await dispatcherWith({}, log).dispatch('app.info', ourPage, []);
    expect(log).toHaveBeenCalledWith(expect.stringContaining('app.info: failed'));
  });
});

test('a verb that is busy is waited for, so that a backup at closing is finished', async () => {
  let finish = (): void => undefined;
  const value = { fileName: 'a', folder: 'b' };
  const verbs: Partial<Verbs> = {
    'backup.write': () => new Promise((resolve) => (finish = () => resolve(value))),
  };
  const dispatcher = dispatcherWith(verbs);
  expect(dispatcher.isBusy()).toBe(false);
  const answer = dispatcher.dispatch('backup.write', ourPage, [{ reason: 'closing', bytes: Uint8Array.of(1) }]);
  expect(dispatcher.isBusy()).toBe(true);
  const settled = dispatcher.settled(10_000);
  await vi.waitFor(() => expect(finish()).toBeUndefined());
  await settled;
  expect(dispatcher.isBusy()).toBe(false);
  expect(await answer).toEqual({ status: 'ok', value });
});

test('a verb that never ends is not waited for without end', async () => {
  const dispatcher = dispatcherWith({ 'app.info': () => new Promise(() => undefined) });
  void dispatcher.dispatch('app.info', ourPage, []);
  await dispatcher.settled(20);
  expect(dispatcher.isBusy()).toBe(true);
});
