import { createContext, use } from 'react';
import type { Language } from '../../../shared/format/numbers.ts';

export interface LanguageChoice {
  language: Language;
  setLanguage: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice | null>(null);

/** The language of the screen. The report has a choice of its own. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (!choice) throw new Error('useLanguage needs a LanguageProvider above it.');
  return choice;
}
