import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../../shared/format/numbers.ts';
import { onRememberedElsewhere, recall, remember } from './remembered.ts';
import { LanguageContext } from './useLanguage.ts';

const KEY = 'language';

const recalled = (): Language => (recall(KEY) === 'en' ? 'en' : 'nl');

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setState] = useState<Language>(recalled);
  const setLanguage = useCallback((next: Language) => {
    remember(KEY, next);
    setState(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // Windows side by side speak one language.
  useEffect(() => onRememberedElsewhere(KEY, () => setState(recalled())), []);
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}
