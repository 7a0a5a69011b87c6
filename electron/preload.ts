import { contextBridge, ipcRenderer } from 'electron';
import { channels } from '../shared/ipc/channels.ts';

/**
 * Puts one async function per verb on `window.vlootwijzer`; the screen sees it as `VlootwijzerBridge`.
 *
 * Trap: a sandboxed preload may require only `electron`, so this becomes one CommonJS file and imports no schemas. The
 * checks are on the other side, where the screen cannot reach them.
 */
const bridge: Record<string, Record<string, (...call: unknown[]) => Promise<unknown>>> = {};
for (const channel of channels) {
  const [room, verb] = channel.split('.') as [string, string];
  bridge[room] = { ...bridge[room], [verb]: (...call) => ipcRenderer.invoke(channel, ...call) };
}
contextBridge.exposeInMainWorld('vlootwijzer', bridge);
