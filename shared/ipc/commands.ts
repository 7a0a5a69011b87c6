/**
 * What the desktop's menu asks of the screen: the other direction of the contract. A command carries nothing with it;
 * a file that was opened is then asked for by `dossier.openedWith`.
 */
export const menuCommands = [
  'all-dossiers',
  'new-dossier',
  'open-file',
  'opened-file',
  'save-file',
  'help',
  'about',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** The one channel from shell to screen. */
export const commandChannel = 'menu.command';

/** Stops listening. */
export type StopListening = () => void;
