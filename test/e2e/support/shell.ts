/** The shell's own verbs, on the real file system, behind the page of an ordinary browser. */
import type { BrowserContext } from 'playwright-core';
import { createDispatcher } from '../../../electron/ipcDispatch.ts';
import { createVerbs } from '../../../electron/verbs.ts';
import { channels } from '../../../shared/ipc/channels.ts';
import type { Channel } from '../../../shared/ipc/contract.ts';
import { appVersion, dataVersion, shellOrigin } from '../../../shared/ipc/identity.ts';

/** What the dialog for a folder answers, and what the shell remembers of it. */
export interface ChosenFolders {
  next: string | undefined;
  chosen: string | null;
}

/** Puts `window.vlootwijzer` on every page, as preload does. Bytes cross as base64: the test's own wire knows no more. */
export async function withShell(
  context: BrowserContext,
  backupFolder: string,
  folders: ChosenFolders = { next: undefined, chosen: null },
): Promise<void> {
  const nobody = (): Promise<undefined> => Promise.resolve(undefined);
  const verbs = createVerbs({
    info: { version: appVersion, platform: 'test', dataVersion },
    usualBackupFolder: backupFolder,
    now: () => new Date(),
    askWhereToSave: nobody,
    askWhichDossier: nobody,
    askWhichFolder: () => Promise.resolve(folders.next),
    takeOpenedFile: () => undefined,
    openAddress: nobody,
    showFolder: () => Promise.resolve(''),
    memory: {
      setLanguage: () => undefined,
      lastKnownDossiers: () => null,
      noteDossiers: () => undefined,
      clearRecentFiles: () => undefined,
      backupFolder: () => folders.chosen,
      setBackupFolder: (folder) => {
        folders.chosen = folder;
      },
    },
  });
  const dispatcher = createDispatcher(verbs, () => undefined);
  const ours = { senderFrame: { url: `${shellOrigin}/`, parent: null } };
  await context.exposeFunction('callShell', async (channel: Channel, argument: string | null) => {
    const call = argument === null ? [] : [JSON.parse(argument, fromWire)];
    return JSON.stringify(await dispatcher.dispatch(channel, ours, call), toWire);
  });
  await context.addInitScript((names) => {
    const toBase64 = (bytes: Uint8Array): string =>
      btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const callShell = async (channel: string, argument?: object): Promise<unknown> => {
      const wire =
        argument === undefined
          ? null
          : JSON.stringify(argument, (_key, value: unknown) =>
              value instanceof Uint8Array ? { base64: toBase64(value) } : value,
            );
      const call = (window as unknown as { callShell: (...all: unknown[]) => Promise<string> }).callShell;
      return JSON.parse(await call(channel, wire), (_key, value: { base64?: string } | null) =>
        typeof value?.base64 === 'string' ? fromBase64(value.base64) : value,
      ) as unknown;
    };
    // The menu says nothing in these tests.
    const bridge: Record<string, Record<string, unknown>> = { commands: { listen: () => () => undefined } };
    for (const name of names) {
      const [room, verb] = name.split('.');
      bridge[room] = { ...bridge[room], [verb]: (argument?: object) => callShell(name, argument) };
    }
    Object.assign(window, { vlootwijzer: bridge });
  }, channels);
}

function toWire(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;
}

/** A Node buffer has been through its own toJSON by the time a replacer sees it; plain bytes have not. */
function fromWire(_key: string, value: unknown): unknown {
  const base64 = (value as { base64?: unknown } | null)?.base64;
  return typeof base64 === 'string' ? Uint8Array.from(Buffer.from(base64, 'base64')) : value;
}
