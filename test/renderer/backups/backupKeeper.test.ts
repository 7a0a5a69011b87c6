import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackupKeeper, type BackupKeeper } from '../../../renderer/src/backups/backupKeeper.ts';
import { createBackupTimer } from '../../../renderer/src/backups/backupTimer.ts';
import { backUpAtClosing } from '../../../renderer/src/backups/closing.ts';
import type { VlootwijzerDatabase } from '../../../renderer/src/db/database.ts';
import type { Storage } from '../../../renderer/src/db/useStorage.ts';
import { readFile } from '../../../renderer/src/exchange/fileReading.ts';
import { FileTooLargeError, packFile } from '../../../renderer/src/exchange/filePacking.ts';
import type { BackupPlace } from '../../../renderer/src/platform/platform.ts';
import { largestPayload } from '../../../shared/ipc/contract.ts';
import { dataVersion } from '../../../shared/ipc/identity.ts';
import { photoOf, quarters } from '../../support/photos.ts';
import { at, dossierNamed, largeDossier, openStore } from '../../support/stores.ts';

let database: VlootwijzerDatabase;
let storage: Storage;
let written: { reason: string; bytes: Uint8Array }[];
let refuses: 'no-permission' | null;
let hasPlace: boolean;
let largest: number;
let keeper: BackupKeeper;

const place = {
  write: (reason: string, bytes: Uint8Array) => {
    if (refuses) return Promise.resolve({ status: 'failed', reason: refuses } as const);
    written.push({ reason, bytes });
    return Promise.resolve({
      status: 'ok',
      value: { fileName: `${written.length}.vlootwijzer`, folder: 'Back-ups' },
    } as const);
  },
} as unknown as BackupPlace;

beforeEach(async () => {
  ({ database, storage } = await openStore());
  written = [];
  refuses = null;
  hasPlace = true;
  largest = largestPayload;
  let turn: Promise<unknown> = Promise.resolve();
  keeper = createBackupKeeper({
    ...storage,
    pack: (order) => packFile(storage.content, { ...order, largest }),
    now: () => at('15:00:00'),
    place: () => Promise.resolve(hasPlace ? place : null),
    inTurn: (work) => {
      const mine = turn.then(work);
      turn = mine.catch(() => undefined);
      return mine;
    },
  });
});
afterEach(() => database.close());

describe('a backup', () => {
  it('holds every dossier and every named version, and can be read', async () => {
    await storage.dossiers.put(dossierNamed('a', 'Van Dijk'), null);
    await storage.dossiers.put(dossierNamed('b', 'Koëter'), null);
    await storage.history.keep(dossierNamed('a', 'Toen'), 'named', 'Eerst');
    await storage.history.keep(dossierNamed('a', 'Onderweg'), 'pause');
    expect(await keeper.make('manual')).toMatchObject({ outcome: 'made', fileName: '1.vlootwijzer', left: [] });
    const reading = await readFile(written[0].bytes);
    if (reading.ok !== true) throw new Error('refused');
    expect(reading.exchange.head).toMatchObject({ kind: 'backup', createdAt: at('15:00:00'), dataVersion });
    expect(reading.exchange.dossiers.map(({ company }) => company.name)).toEqual(['Van Dijk', 'Koëter']);
    expect(reading.exchange.versions).toMatchObject([{ name: 'Eerst', dossierId: 'a' }]);
    expect(reading.exchange.versions[0].dossier.company.name).toBe('Toen');
  });

  it('made by itself is made once, by whichever window comes first', async () => {
    await storage.dossiers.put(dossierNamed('a', 'Van Dijk'), null);
    const both = await Promise.all([keeper.make('change'), keeper.make('change')]);
    expect(both.map(({ outcome }) => outcome)).toEqual(['made', 'nothingNew']);
    expect(await keeper.isDue()).toBe(false);
  });

  it('is due again after a change, a deletion and a named version, also with the clock set back', async () => {
    const due = async (change: () => Promise<unknown>): Promise<boolean> => {
      await keeper.make('manual');
      await change();
      return keeper.isDue();
    };
    expect(await keeper.isDue()).toBe(false);
    expect(await due(() => storage.dossiers.put(dossierNamed('a', 'Een'), null))).toBe(true);
    expect(await due(() => storage.dossiers.put(dossierNamed('b', 'Twee'), null))).toBe(true);
    expect(await due(() => storage.dossiers.put(dossierNamed('a', 'Eén', at('01:00:00')), null))).toBe(true);
    expect(await due(() => storage.history.keep(dossierNamed('a', 'Eén'), 'named', 'Zo'))).toBe(true);
    expect(await due(() => storage.erasure.erase(['b'], at('10:00:00')))).toBe(true);
    expect(await due(() => Promise.resolve())).toBe(false);
  });

  it('that fails is remembered until one succeeds, and stays due', async () => {
    await storage.dossiers.put(dossierNamed('a', 'Van Dijk'), null);
    refuses = 'no-permission';
    expect(await keeper.make('change')).toEqual({ outcome: 'failed', reason: 'no-permission' });
    expect(await storage.facts.get('backupTrouble')).toEqual({ at: at('15:00:00'), reason: 'no-permission' });
    expect(await keeper.isDue()).toBe(true);
    refuses = null;
    await keeper.make('change');
    expect(await storage.facts.get('backupTrouble')).toBeNull();
  });

  it('without a place says so; a download counts once it is saved', async () => {
    await storage.dossiers.put(dossierNamed('a', 'Van Dijk'), null);
    hasPlace = false;
    expect(await keeper.make('manual')).toEqual({ outcome: 'noPlace' });
    const { bytes, saved } = await keeper.content();
    expect(await keeper.isDue()).toBe(true);
    await saved('back-up.vlootwijzer');
    expect(await keeper.isDue()).toBe(false);
    expect((await readFile(bytes)).ok).toBe(true);
  });

  it('names the dossiers that cannot be read, and holds all others', async () => {
    await storage.dossiers.put(dossierNamed('a', 'Heel'), null);
    await storage.dossiers.put(dossierNamed('b', 'Stuk'), null);
    await database.dossiers.update('b', { dossier: { fleetGroups: 'weg' } as never });
    expect(await keeper.make('manual')).toMatchObject({ outcome: 'made', left: ['Stuk'] });
    const reading = await readFile(written[0].bytes);
    expect(reading).toMatchObject({ ok: true, exchange: { dossiers: [{ id: 'a' }] } });
  });
});

describe('a store with more photos than fit', () => {
  /** As a camera makes them: bytes that do not compress. */
  const photoWith = (dossierId: string, bytes: number) => {
    let state = dossierId.length + bytes;
    const content = Uint8Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
    content.set(quarters('jpg'));
    return photoOf(dossierId, { image: { format: 'jpeg', width: 64, height: 48, bytes: content } });
  };
  beforeEach(async () => {
    largest = 4_000_000;
    for (const [id, moment] of [
      ['oldest', '08:00:00'],
      ['middle', '09:00:00'],
      ['newest', '10:00:00'],
    ] as const) {
      await storage.dossiers.put(dossierNamed(id, id, at(moment)), null);
      await storage.photos.add([photoWith(id, 1_500_000)]);
    }
  });

  it('still has its backup: every dossier, and the photos of those that were changed last', async () => {
    expect(await keeper.make('change')).toMatchObject({ outcome: 'made', short: 1 });
    expect(written[0].bytes.length).toBeLessThanOrEqual(largest);
    const reading = await readFile(written[0].bytes);
    if (reading.ok !== true) throw new Error('refused');
    expect(reading.exchange.dossiers).toHaveLength(3);
    expect(reading.exchange.attachments.photos.map(({ dossierId }) => dossierId).sort()).toEqual(['middle', 'newest']);
    expect(await storage.facts.get('lastBackup')).toMatchObject({ short: 1, size: written[0].bytes.length });
    // It is the backup of all that fits: nothing is due, and no attempt is made again and again.
    expect(await keeper.isDue()).toBe(false);
  });

  it('makes room for the records before the photos', async () => {
    // A record of two megabytes of which nothing is alike.
    await storage.dossiers.put(largeDossier('large', 2_000_000), null);
    largest = 2_600_000;
    expect(await keeper.make('change')).toMatchObject({ outcome: 'made' });
    const reading = await readFile(written[0].bytes);
    if (reading.ok !== true) throw new Error('refused');
    expect(reading.exchange.dossiers).toHaveLength(4);
    expect(written[0].bytes.length).toBeLessThanOrEqual(largest);
  });

  it('says that it is too large where not even the records fit, and stays due', async () => {
    largest = 1000;
    expect(await keeper.make('change')).toEqual({ outcome: 'failed', reason: 'too-large' });
    expect(await storage.facts.get('backupTrouble')).toEqual({ at: at('15:00:00'), reason: 'too-large' });
    expect(await keeper.isDue()).toBe(true);
    expect(written).toEqual([]);
  });

  it('leaves nothing out of a file for somebody else: that is whole or refused', async () => {
    const order = { kind: 'transfer', createdAt: at('15:00:00'), passphrase: null, largest } as const;
    await expect(packFile(storage.content, { ...order, ids: ['oldest', 'middle', 'newest'] })).rejects.toThrow(
      FileTooLargeError,
    );
    const { bytes, short } = await packFile(storage.content, { ...order, ids: ['oldest'] });
    expect(short).toBe(0);
    const reading = await readFile(bytes);
    expect(reading).toMatchObject({ ok: true, exchange: { attachments: { photos: [{ dossierId: 'oldest' }] } } });
  });

  it('tells what belongs to each dossier, and how large it is', async () => {
    const attached = await storage.content.attached(['oldest', 'middle']);
    expect([...attached]).toEqual([
      ['middle', { photos: 1, editions: 0, bytes: 1_500_000 }],
      ['oldest', { photos: 1, editions: 0, bytes: 1_500_000 }],
    ]);
  });
});

describe('the timer', () => {
  const minute = 60_000;
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('rings five minutes after the last change', () => {
    const due = vi.fn<() => void>();
    const timer = createBackupTimer(due);
    timer.changed();
    vi.advanceTimersByTime(4 * minute);
    timer.changed();
    vi.advanceTimersByTime(5 * minute - 1);
    expect(due).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(due).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60 * minute);
    expect(due).toHaveBeenCalledTimes(1);
  });

  it('rings every fifteen minutes while the adviser works on without a pause', () => {
    const due = vi.fn<() => void>();
    const timer = createBackupTimer(due);
    for (let passed = 0; passed < 46; passed++) {
      timer.changed();
      vi.advanceTimersByTime(minute);
    }
    expect(due).toHaveBeenCalledTimes(3);
  });
});

describe('closing the window', () => {
  function closing(isDue: boolean, backUp: () => Promise<unknown>) {
    const target = new EventTarget();
    const close = vi.fn<() => void>();
    backUpAtClosing(Object.assign(target, { close }) as never, () => isDue, backUp);
    const leave = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    return { close, leave };
  }

  it('waits for the last backup, and then closes by itself', async () => {
    const backUp = vi.fn<() => Promise<unknown>>().mockResolvedValue(undefined);
    const { close, leave } = closing(true, backUp);
    expect(leave()).toBe(true);
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(backUp).toHaveBeenCalledOnce();
    expect(leave()).toBe(false);
  });

  it('does not wait when all is in the last backup', () => {
    expect(closing(false, () => Promise.resolve()).leave()).toBe(false);
  });

  it('is not prevented by a backup that fails, or that never ends', async () => {
    const failing = closing(true, () => Promise.reject(new Error('full')));
    failing.leave();
    await vi.waitFor(() => expect(failing.close).toHaveBeenCalledOnce());
    vi.useFakeTimers();
    const endless = closing(true, () => new Promise(() => undefined));
    endless.leave();
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(endless.close).toHaveBeenCalledOnce();
  });
});
