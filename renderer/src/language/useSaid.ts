import { useCallback, useState } from 'react';
import type { Language } from '../../../shared/format/numbers.ts';
import { useLanguage } from './useLanguage.ts';

/** A sentence that can be said in either language. */
export type Saying = (language: Language) => string;

/**
 * What the screen said and goes on saying, in the language that it speaks now: who changes the language while a refusal
 * stands on the screen reads it in the other one.
 */
export function useSaid(): [said: string | null, say: (saying: Saying | null) => void] {
  const { language } = useLanguage();
  const [saying, setSaying] = useState<Saying | null>(null);
  // Wrapped: React would call a function that it is given to find the next state.
  const say = useCallback((next: Saying | null) => setSaying(() => next), []);
  return [saying && saying(language), say];
}
