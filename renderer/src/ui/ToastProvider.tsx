import { IconX } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../../shared/format/numbers.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import styles from './ui.module.css';
import { ToastContext, type Toast } from './useToast.ts';

/** Long enough to read and to reach the button by keyboard. */
const SHOWN = 9000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const { screens } = useText();
  const { language } = useLanguage();
  const [said, setSaid] = useState<{ toast: Toast; language: Language } | null>(null);
  const show = useCallback((toast: Toast) => setSaid({ toast, language }), [language]);
  const withdraw = useCallback(() => setSaid((now) => (now?.toast.undo ? null : now)), []);
  const toasts = useMemo(() => ({ show, withdraw }), [show, withdraw]);
  // Said in passing, in the language of that moment; what it could undo, the button for that still can.
  const toast = said?.language === language ? said.toast : null;

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setSaid(null), SHOWN);
    return () => clearTimeout(timer);
  }, [toast]);

  return (
    <ToastContext value={toasts}>
      {children}
      <output className={styles.toasts}>
        {toast && (
          <div className={styles.toast} data-tone={toast.tone ?? 'plain'}>
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
