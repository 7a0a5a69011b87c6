import type { RememberedWindow } from './shellState.ts';

/** A rectangle in Electron's device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const leastSize = { width: 960, height: 600 };
const firstSize = { width: 1360, height: 860 };

/** So much of the window must lie on a display that its title bar can be taken hold of. */
const grip = { width: 160, height: 48 };

export interface WindowPlace {
  /** Without x and y the system puts it in the middle. */
  readonly bounds: Pick<Rectangle, 'width' | 'height'> & Partial<Rectangle>;
  readonly maximized: boolean;
}

/**
 * Where the window opens: where it was, unless the display it stood on is gone or has become smaller. `workAreas` are
 * the displays without task bar, the main one first.
 */
export function windowPlace(remembered: RememberedWindow | null, workAreas: readonly Rectangle[]): WindowPlace {
  const main = workAreas[0];
  const wanted = remembered ?? firstSize;
  const home = remembered === null ? undefined : workAreas.find((area) => isWithinReach(remembered, area));
  const room = home ?? main;
  // A display smaller than our least size gets that all the same: the page scrolls, and the window can be moved.
  const width = Math.max(leastSize.width, Math.min(wanted.width, room?.width ?? wanted.width));
  const height = Math.max(leastSize.height, Math.min(wanted.height, room?.height ?? wanted.height));
  const corner = remembered === null || home === undefined ? {} : { x: remembered.x, y: remembered.y };
  return { bounds: { width, height, ...corner }, maximized: remembered?.maximized ?? false };
}

/** Whether the top edge can be reached with the mouse on this display. */
function isWithinReach(window: Rectangle, area: Rectangle): boolean {
  const shared = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const top = window.y >= area.y && window.y + grip.height <= area.y + area.height;
  return top && shared >= grip.width;
}
