import { IconX } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState, type FocusEvent, type ReactNode } from 'react';
import type { Language } from '../../../shared/format/numbers.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import styles from './ui.module.css';
import { ToastContext, type Toast } from './useToast.ts';

/** Ms. Long enough to read. */
const SHOWN = 6000;
/** Ms. Long enough to read and to reach the button by keyboard. */
const SHOWN_WITH_UNDO = 9000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const { screens } = useText();
  const { language } = useLanguage();
  const [said, setSaid] = useState<{ toast: Toast; language: Language } | null>(null);
  const show = useCallback((toast: Toast) => setSaid({ toast, language }), [language]);
  const withdraw = useCallback(() => setSaid((now) => (now?.toast.undo ? null : now)), []);
  const toasts = useMemo(() => ({ show, withdraw }), [show, withdraw]);
  // Said in passing, in the language of that moment; what it could undo, the button for that still can.
  const toast = said?.language === language ? said.toast : null;

  /** Under the pointer, or with the focus in it, it stays for as long as that lasts. */
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;

  useEffect(() => {
    if (!toast) return;
    // What goes away under the pointer says nothing of leaving it.
    return () => {
      setPointed(false);
      setFocused(false);
    };
  }, [toast]);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setSaid(null), toast.undo ? SHOWN_WITH_UNDO : SHOWN);
    return () => clearTimeout(timer);
  }, [toast, held]);

  useEffect(() => {
    if (!toast) return;
    const onKey = (event: KeyboardEvent): void => {
      // In a dialog Escape is of the dialog.
      const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !inDialog) setSaid(null);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [toast]);

  return (
    <ToastContext value={toasts}>
      {children}
      <output className={styles.toasts}>
        {toast && (
          <div
            className={styles.toast}
            data-tone={toast.tone ?? 'plain'}
            onPointerEnter={() => setPointed(true)}
            onPointerLeave={() => setPointed(false)}
            onFocus={() => setFocused(true)}
            onBlur={({ currentTarget, relatedTarget }: FocusEvent) => setFocused(currentTarget.contains(relatedTarget))}
          >
            <span>{toast.text}</span>
            {toast.undo && (
              <button
                type="button"
                className={styles.toastUndo}
                onClick={() => {
                  toast.undo?.();
                  setSaid(null);
                }}
              >
                {screens.undo}
              </button>
            )}
            <button
              type="button"
              className={styles.toastClose}
              aria-label={screens.close}
              onClick={() => setSaid(null)}
            >
              <IconX size={16} aria-hidden="true" />
            </button>
          </div>
        )}
      </output>
    </ToastContext>
  );
}
