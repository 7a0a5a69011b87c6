import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Language } from '../../../shared/format/numbers.ts';
import { termsIn } from '../../../shared/report/glossaryBlocks.ts';
import type { Term } from '../../../shared/text/glossary.ts';
import { useMenuCommand } from '../desktop/useMenuCommand.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { HelpContext, type HelpPage } from './useHelp.ts';
import { HelpDrawer } from './HelpDrawer.tsx';

interface State {
  opened: boolean;
  page: HelpPage | null;
  terms: readonly Term[];
}

/** The help lies beside the screen, so that nobody loses the place where help was needed. */
export function HelpProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const [state, setState] = useState<State>({ opened: false, page: null, terms: [] });
  const open = useCallback(
    (page?: HelpPage) =>
      setState((now) => ({
        opened: true,
        page: page ?? null,
        terms: now.opened ? now.terms : termsOnScreen(language),
      })),
    [language],
  );
  // The drawer has the choice of language within it: the words are found anew once the screen beneath speaks it.
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      setState((now) => (now.opened ? { ...now, terms: termsOnScreen(language) } : now)),
    );
    return () => cancelAnimationFrame(frame);
  }, [language]);
  useMenuCommand('help', () => open());
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <HelpContext value={open}>
      {children}
      <HelpDrawer {...state} onOpen={open} onClose={() => setState({ ...state, opened: false })} />
    </HelpContext>
  );
}

/** In the screen as it stands there when help is asked, not in the drawer itself. */
function termsOnScreen(language: Language): Term[] {
  return termsIn(document.getElementById('root')?.innerText ?? '', language);
}
