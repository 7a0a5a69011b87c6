import { createContext, use } from 'react';
import type { HelpId } from '../../../shared/text/help.ts';

/** Opens the help: at an article, or at what belongs to the screen. */
export type OpenHelp = (article?: HelpId) => void;

export const HelpContext = createContext<OpenHelp>(() => undefined);

export function useHelp(): OpenHelp {
  return use(HelpContext);
}
