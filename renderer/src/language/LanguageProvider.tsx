import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../../shared/format/numbers.ts';
import { recall, remember } from './remembered.ts';
import { LanguageContext } from './useLanguage.ts';

const KEY = 'language';

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setState] = useState<Language>(() => (recall(KEY) === 'en' ? 'en' : 'nl'));
  const setLanguage = useCallback((next: Language) => {
    remember(KEY, next);
    setState(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}
