import { createContext, use } from 'react';

export interface Toast {
  text: string;
  tone?: 'plain' | 'bad';
  undo?: () => void;
}

export const ToastContext = createContext<((toast: Toast) => void) | null>(null);

/** Says something in passing, with a way back where there is one. */
export function useToast(): (toast: Toast) => void {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it.');
  return show;
}
