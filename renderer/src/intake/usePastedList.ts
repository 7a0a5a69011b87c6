import { useEffect, useEffectEvent } from 'react';

/** Cells that are pasted anywhere on the screen but in a field, as the file that they would have been. */
export function usePastedList(name: string, isOffered: boolean, onFile: (file: File) => void): void {
  const onPaste = useEffectEvent((event: ClipboardEvent): void => {
    const isElsewhere = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
    if (event.defaultPrevented || isElsewhere || document.querySelector('[role=dialog]')) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // One word is no list; more lines or cells are, or the reader says why not.
    if (!/[\t\r\n]/.test(text.trim())) return;
    event.preventDefault();
    onFile(new File([text.includes('\t') ? `${TABS}${text}` : text], name, { type: 'text/plain' }));
  });
  useEffect(() => {
    if (!isOffered) return undefined;
    const listen = (event: ClipboardEvent): void => onPaste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, [isOffered]);
}

/** As spreadsheets write above a table what stands between its cells. */
const TABS = 'sep=\t\n';
