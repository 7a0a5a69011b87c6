/** How long a section may take to stand on the screen, in frames. */
const PATIENCE = 60;

/**
 * Puts the cursor in a field that may still have to appear; `onMissing` is called when it is not asked here. Whoever
 * opened a dialog in the meantime (Ctrl K again, with fast hands) keeps the cursor there.
 */
export function focusField(path: string, onMissing: () => void, framesLeft = PATIENCE): void {
  const found = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
  if (found === null) {
    if (framesLeft === 0) return onMissing();
    requestAnimationFrame(() => {
      if (!isInDialog()) focusField(path, onMissing, framesLeft - 1);
    });
    return;
  }
  // Answers side by side carry the name on their group.
  const control = found.matches('input, textarea, select, button')
    ? found
    : (found.querySelector<HTMLElement>('input:checked') ?? found.querySelector<HTMLElement>('input, button'));
  const folded = found.closest('details');
  if (folded !== null) folded.open = true;
  // A section that just opened takes the focus itself; a frame later it is ours.
  requestAnimationFrame(() => {
    if (isInDialog()) return;
    (control ?? found).focus();
    found.scrollIntoView({ block: 'center' });
  });
}

function isInDialog(): boolean {
  return (document.activeElement?.closest('[role=dialog]') ?? null) !== null;
}
