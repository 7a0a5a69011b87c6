import { createContext, use } from 'react';
import type { HelpId } from '../../../shared/text/help.ts';

/** An article, or the explanation of one term, by its id. */
export type HelpPage = { article: HelpId } | { term: string };

/** Opens the help: at a page, or at what belongs to the screen. */
export type OpenHelp = (page?: HelpPage) => void;

export const HelpContext = createContext<OpenHelp>(() => undefined);

export function useHelp(): OpenHelp {
  return use(HelpContext);
}
