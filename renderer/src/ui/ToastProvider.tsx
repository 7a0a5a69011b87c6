import { IconX } from '@tabler/icons-react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useText } from '../language/useText.ts';
import styles from './ui.module.css';
import { ToastContext, type Toast } from './useToast.ts';

/** Long enough to read and to reach the button by keyboard. */
const SHOWN = 9000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const { screens } = useText();
  const [toast, setToast] = useState<Toast | null>(null);
  const show = useCallback((next: Toast) => setToast(next), []);

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), SHOWN);
    return () => clearTimeout(timer);
  }, [toast]);

  return (
    <ToastContext value={show}>
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
                  setToast(null);
                }}
              >
                {screens.undo}
              </button>
            )}
            <button
              type="button"
              className={styles.toastClose}
              aria-label={screens.close}
              onClick={() => setToast(null)}
            >
              <IconX size={16} aria-hidden="true" />
            </button>
          </div>
        )}
      </output>
    </ToastContext>
  );
}
