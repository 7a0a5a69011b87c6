import { useEffect, useState, type ReactNode } from 'react';
import type { HelpId } from '../../../shared/text/help.ts';
import { useMenuCommand } from '../desktop/useMenuCommand.ts';
import { HelpContext } from './useHelp.ts';
import { HelpDrawer } from './HelpDrawer.tsx';

/** The help lies beside the screen, so that nobody loses the place where help was needed. */
export function HelpProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<{ opened: boolean; article: HelpId | null }>({ opened: false, article: null });
  const [open] = useState(() => (article?: HelpId) => setState({ opened: true, article: article ?? null }));
  useMenuCommand('help', open);
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
