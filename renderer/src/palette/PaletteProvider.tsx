import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../../../shared/format/numbers.ts';
import { useLanguage } from '../language/useLanguage.ts';
import type { Command } from './command.ts';
import { Palette } from './Palette.tsx';
import { CommandShelfContext, type CommandShelf } from './useCommands.ts';

/** Ctrl K, on any screen: go anywhere, do anything, find any question. */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const [shelf] = useState<CommandShelf>(() => new Map());
  /** Gathered when the list opens; null while it is closed. */
  const [list, setList] = useState<{ commands: readonly Command[]; language: Language } | null>(null);
  const { language } = useLanguage();
  /** Where the cursor goes back to when nothing is chosen. */
  const before = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      const gathered = gather(shelf);
      if (document.activeElement instanceof HTMLElement) before.current = document.activeElement;
      setList((now) => (now === null ? { commands: gathered, language } : null));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [language, shelf]);
  // Another window can change the language while the list is open; what is offered speaks it a moment later.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const commands = gather(shelf);
      setList((now) => (now === null || now.language === language ? now : { commands, language }));
    });
    return () => cancelAnimationFrame(frame);
  }, [language, shelf]);
  return (
    <CommandShelfContext value={shelf}>
      {children}
      {list !== null && (
        <Palette
          commands={list.commands}
          onChosen={() => setList(null)}
          onDismissed={() => {
            setList(null);
            requestAnimationFrame(() => before.current?.focus());
          }}
        />
      )}
    </CommandShelfContext>
  );
}

function gather(shelf: CommandShelf): readonly Command[] {
  return [...shelf.values()].flatMap((offer) => offer());
}
