import { useEffect, useEffectEvent } from 'react';

/** Acts on Ctrl and Enter, or on both with Shift, wherever the cursor is, for as long as `isOffered`. */
export function useEnterKey({ shift, isOffered }: { shift: boolean; isOffered: boolean }, act: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey !== shift) return;
    // Somebody has taken it, or an open dialog asks about something else.
    if (event.defaultPrevented || document.querySelector('[role=dialog]')) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!isOffered) return undefined;
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOffered]);
}
