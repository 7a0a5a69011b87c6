import { contextBridge, ipcRenderer } from 'electron';
import { channels } from '../shared/ipc/channels.ts';
import { commandChannel, menuCommands, type MenuCommand } from '../shared/ipc/commands.ts';

/**
 * Puts one async function per verb on `window.vlootwijzer`, and one ear for the menu; the screen sees it as
 * `VlootwijzerBridge`. The event itself never crosses: through it the page could reach `ipcRenderer`.
 *
 * Trap: a sandboxed preload may require only `electron`, so this becomes one CommonJS file and imports no schemas. The
 * checks are on the other side, where the screen cannot reach them.
 */
const bridge: Record<string, Record<string, (...call: unknown[]) => Promise<unknown>>> = {};
for (const channel of channels) {
  const [room, verb] = channel.split('.') as [string, string];
  bridge[room] = { ...bridge[room], [verb]: (...call) => ipcRenderer.invoke(channel, ...call) };
}

const commands = {
  listen: (listener: (command: MenuCommand) => void) => {
    const hear = (_event: unknown, command: unknown) => {
      const known = menuCommands.find((one) => one === command);
      if (known !== undefined) listener(known);
    };
    ipcRenderer.on(commandChannel, hear);
    return () => void ipcRenderer.off(commandChannel, hear);
  },
};
contextBridge.exposeInMainWorld('vlootwijzer', { ...bridge, commands });
