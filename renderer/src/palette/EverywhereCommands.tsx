import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useLocation } from 'wouter';
import { useHelp } from '../help/useHelp.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useDossierList } from '../start/useDossierList.ts';
import { useStartActions } from '../start/useStartActions.tsx';
import { inBothLanguages } from './command.ts';
import { everywhereCommandList } from './everywhereCommandList.ts';
import { useCommands } from './useCommands.ts';

/** Offers what can be done on any screen. */
export function EverywhereCommands() {
  const { language, setLanguage } = useLanguage();
  const openHelp = useHelp();
  const actions = useStartActions();
  const dossiers = useDossierList();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  const [, navigate] = useLocation();

  useCommands(() => {
    const subject = { dossiers: dossiers === null || dossiers === 'failed' ? [] : dossiers, isDark };
    return inBothLanguages(language, (spoken) =>
      everywhereCommandList(spoken, subject, {
        navigate,
        begin: () => void actions.begin(),
        openFile: () => void actions.openFile(),
        openHelp,
        toggleTheme: () => setColorScheme(isDark ? 'light' : 'dark'),
        toggleLanguage: () => setLanguage(language === 'nl' ? 'en' : 'nl'),
      }),
    );
  });
  return actions.dialogs;
}
