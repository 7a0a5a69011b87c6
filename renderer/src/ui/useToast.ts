import { createContext, use, useEffect } from 'react';

export interface Toast {
  text: string;
  tone?: 'plain' | 'bad';
  undo?: () => void;
}

export interface Toasts {
  show: (toast: Toast) => void;
  /** What was said with a way back goes: there is nothing left to go back to. */
  withdraw: () => void;
}

export const ToastContext = createContext<Toasts | null>(null);

function useToasts(): Toasts {
  const toasts = use(ToastContext);
  if (!toasts) throw new Error('useToast needs a ToastProvider above it.');
  return toasts;
}

/** Says something in passing, with a way back where there is one. */
export function useToast(): (toast: Toast) => void {
  return useToasts().show;
}

/** The ways back end when what they belong to closes. */
export function useWaysBackEnding(): void {
  const { withdraw } = useToasts();
  useEffect(() => withdraw, [withdraw]);
}
