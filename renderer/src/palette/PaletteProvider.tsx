import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLanguage } from '../language/useLanguage.ts';
import type { Command } from './command.ts';
import { Palette } from './Palette.tsx';
import { CommandShelfContext, type CommandShelf } from './useCommands.ts';

/** Ctrl K, on any screen: go anywhere, do anything, find any question. */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const [shelf] = useState<CommandShelf>(() => new Map());
  /** Gathered when the list opens; null while it is closed. */
  const [commands, setCommands] = useState<readonly Command[] | null>(null);
  const { language } = useLanguage();
  /** Where the cursor goes back to when nothing is chosen. */
  const before = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      const gathered = [...shelf.values()].flatMap((offer) => offer());
      if (document.activeElement instanceof HTMLElement) before.current = document.activeElement;
      setCommands((now) => (now === null ? gathered : null));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [shelf]);
  // Another window can change the language while the list is open; what is offered speaks it a moment later.
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      setCommands((now) => (now === null ? null : [...shelf.values()].flatMap((offer) => offer()))),
    );
    return () => cancelAnimationFrame(frame);
  }, [language, shelf]);
  return (
    <CommandShelfContext value={shelf}>
      {children}
      {commands !== null && (
        <Palette
          commands={commands}
          onChosen={() => setCommands(null)}
          onDismissed={() => {
            setCommands(null);
            requestAnimationFrame(() => before.current?.focus());
          }}
        />
      )}
    </CommandShelfContext>
  );
}
