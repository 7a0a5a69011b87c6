import { createContext, use, useEffect, useEffectEvent, useId } from 'react';
import type { Command } from './command.ts';

/** Where the parts of the screen lay down what they offer, for as long as they are there. */
export type CommandShelf = Map<string, () => readonly Command[]>;

export const CommandShelfContext = createContext<CommandShelf>(new Map());

/** Offers commands in the list; `commands` is asked when the list opens. */
export function useCommands(commands: () => readonly Command[]): void {
  const shelf = use(CommandShelfContext);
  const id = useId();
  const now = useEffectEvent(commands);
  useEffect(() => {
    shelf.set(id, () => now());
    return () => {
      shelf.delete(id);
    };
  }, [shelf, id]);
}
