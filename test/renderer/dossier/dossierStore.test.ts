import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDossierStore, type DossierStore } from '../../../renderer/src/dossier/dossierStore.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

let clock = 0;

function open(save: (dossier: Dossier, seen: string | null) => Promise<void>): DossierStore {
  clock = 0;
  return createDossierStore({
    dossier: emptyDossier('a', 'start', null),
    save,
    now: () => `moment ${(clock += 1)}`,
    edition: () => '2026-11-23',
  });
}

function named(name: string): (dossier: Dossier) => Dossier {
  return (dossier) => ({ ...dossier, company: { ...dossier.company, name } });
}

describe('the open dossier', () => {
  it('is saved half a second after the last change, once', async () => {
    const save = vi.fn(() => Promise.resolve());
    const store = open(save);
    store.change(named('V'));
    await vi.advanceTimersByTimeAsync(400);
    store.change(named('Va'));
    await vi.advanceTimersByTimeAsync(499);
    expect(save).not.toHaveBeenCalled();
    expect(store.getSaveState()).toEqual({ state: 'busy' });
    await vi.advanceTimersByTimeAsync(1);
    expect(save).toHaveBeenCalledTimes(1);
    expect(store.getSaveState().state).toBe('saved');
  });

  it('is saved at once when a field is left', async () => {
    const save = vi.fn(() => Promise.resolve());
    const store = open(save);
    store.change(named('Van Dijk'));
    await store.flush();
    expect(save).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('carries the moment of the change and the edition of the parameter set', () => {
    const store = open(() => Promise.resolve());
    store.change(named('Van Dijk'));
    expect(store.getDossier()).toMatchObject({ changedAt: 'moment 1', parameterEdition: '2026-11-23' });
  });

  it('keeps the parameter set it was made with, until a change names another', () => {
    const store = open(() => Promise.resolve());
    store.change((dossier) => ({ ...dossier, parameterEdition: '2025-06-30#0123456789abcdef' }));
    store.change(named('Van Dijk'));
    expect(store.getDossier().parameterEdition).toBe('2025-06-30#0123456789abcdef');
  });

  it('is not touched by a change that changes nothing', async () => {
    const save = vi.fn(() => Promise.resolve());
    const store = open(save);
    store.change((dossier) => dossier);
    await store.flush();
    expect(save).not.toHaveBeenCalled();
    expect(store.getDossier().changedAt).toBe('start');
  });

  it('never has two writes under way, and the last one holds the last change', async () => {
    const finish: (() => void)[] = [];
    const written: (string | null)[] = [];
    const seen: (string | null)[] = [];
    const store = open((dossier, before) => {
      written.push(dossier.company.name);
      seen.push(before);
      return new Promise((resolve) => {
        finish.push(resolve);
      });
    });
    store.change(named('one'));
    const first = store.flush();
    store.change(named('two'));
    store.change(named('three'));
    void store.flush();
    expect(written).toEqual(['one']);
    finish[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual(['one', 'three']);
    expect(seen).toEqual(['start', 'moment 1']);
    expect(store.getSaveState().state).toBe('busy');
    finish[1]?.();
    await first;
    expect(store.getSaveState().state).toBe('saved');
  });

  it('keeps the work in memory when a write fails, says so, and saves it at the next try', async () => {
    const save = vi.fn((_dossier: Dossier, _seen: string | null) => Promise.resolve());
    save.mockRejectedValueOnce(new Error('disk full'));
    const store = open(save);
    store.change(named('Van Dijk'));
    await store.flush();
    expect(store.getSaveState()).toMatchObject({ state: 'failed' });
    expect(store.getDossier().company.name).toBe('Van Dijk');
    await store.retry();
    expect(store.getSaveState().state).toBe('saved');
    expect(save.mock.lastCall?.[0].company.name).toBe('Van Dijk');
  });

  it('stays marked as not saved while the adviser types on after a failure', async () => {
    const store = open(() => Promise.reject(new Error('disk full')));
    store.change(named('a'));
    await store.flush();
    store.change(named('b'));
    expect(store.getSaveState().state).toBe('failed');
    void store.flush();
    expect(store.getSaveState().state).toBe('failed');
  });

  it('replaces what another window stored only when asked to', async () => {
    const seen: (string | null)[] = [];
    const store = open((_dossier, before) => {
      seen.push(before);
      return before === null ? Promise.resolve() : Promise.reject(new Error('changed elsewhere'));
    });
    store.change(named('mine'));
    await store.flush();
    void store.flush();
    await store.retry(true);
    expect(seen).toEqual(['start', 'start', null]);
    expect(store.getSaveState().state).toBe('saved');
  });
});
