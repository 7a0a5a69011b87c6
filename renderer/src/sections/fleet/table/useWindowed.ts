import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { ROW_HEIGHT } from './columns.ts';

/** Rows drawn beyond the edge, so that a wheel never shows an empty strip. */
const MARGIN = 8;

/** Which rows are in sight. All rows are equally high, so this is arithmetic and needs no library. */
export function useWindowed(
  viewport: RefObject<HTMLElement | null>,
  rows: number,
): { from: number; to: number; look: () => void } {
  const [seen, setSeen] = useState({ from: 0, to: 30 });
  const look = useCallback(() => {
    const element = viewport.current;
    if (element === null) return;
    const from = Math.max(0, Math.floor(element.scrollTop / ROW_HEIGHT) - MARGIN);
    const to = Math.ceil((element.scrollTop + element.clientHeight) / ROW_HEIGHT) + MARGIN;
    setSeen((before) => (before.from === from && before.to === to ? before : { from, to }));
  }, [viewport]);
  useLayoutEffect(() => {
    const element = viewport.current;
    if (element === null) return;
    // Called once at the start too.
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [viewport, look]);
  return { from: Math.min(seen.from, Math.max(0, rows - 1)), to: Math.min(seen.to, rows - 1), look };
}
