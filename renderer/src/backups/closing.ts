/**
 * The last backup, when the window of the desktop app is closed. In the shell a page that prevents its closing is not
 * asked about it: it stays, finishes, and closes by itself. A plain browser would ask the adviser instead, so there it
 * is not done.
 */
type Closable = Pick<Window, 'addEventListener' | 'removeEventListener' | 'close'>;

/** Longer than this a closing window is not held. */
const longest = 10_000;

/**
 * `isDue` must answer at once: whether something may have changed. `backUp` decides whether it really did. Answers a
 * function that stops it.
 */
export function backUpAtClosing(window: Closable, isDue: () => boolean, backUp: () => Promise<unknown>): () => void {
  let finished = false;
  const onClosing = (event: Event): void => {
    if (finished || !isDue()) return;
    event.preventDefault();
    const limit = new Promise((resolve) => {
      setTimeout(resolve, longest);
    });
    void Promise.race([backUp().catch(() => undefined), limit]).then(() => {
      finished = true;
      window.close();
    });
  };
  window.addEventListener('beforeunload', onClosing);
  return () => window.removeEventListener('beforeunload', onClosing);
}
