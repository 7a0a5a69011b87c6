import type { BrowserWindow } from 'electron';
import type { RememberedWindow } from './shellState.ts';

type Placed = Pick<BrowserWindow, 'on' | 'getNormalBounds' | 'isMaximized' | 'isMinimized'>;

/**
 * Tells where the window stands, half a second after it was last moved or sized and once more when it closes. Not only
 * at closing: a laptop that runs out of power should remember too.
 */
export function rememberWindow(window: Placed, remember: (place: RememberedWindow) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const note = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const { x, y, width, height } = window.getNormalBounds();
    remember({ x, y, width, height, maximized: window.isMaximized() });
  };
  const noteSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!window.isMinimized()) note();
    }, 500);
  };
  window.on('move', noteSoon);
  window.on('resize', noteSoon);
  window.on('maximize', noteSoon);
  window.on('unmaximize', noteSoon);
  window.on('close', note);
  window.on('closed', () => clearTimeout(timer));
}
