import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useLocation } from 'wouter';
import { collectiveWords } from '../../../shared/text/collective.ts';
import { helpIds } from '../../../shared/text/help.ts';
import { useDesktopText } from '../desktop/useDesktopText.ts';
import { useHelp } from '../help/useHelp.ts';
import { useHelpText } from '../help/useHelpText.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { useDossierList } from '../start/useDossierList.ts';
import { useStartActions } from '../start/useStartActions.tsx';
import { useCommands } from './useCommands.ts';
import { usePaletteText } from './usePaletteText.ts';

/** What can be done on any screen. */
export function EverywhereCommands() {
  const words = usePaletteText();
  const { screens } = useText();
  const { language, setLanguage } = useLanguage();
  const data = useDataText();
  const { about } = useDesktopText();
  const help = useHelpText();
  const openHelp = useHelp();
  const actions = useStartActions();
  const dossiers = useDossierList();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const [, navigate] = useLocation();

  useCommands(() => [
    { id: 'start', group: 'do', title: words.allDossiers, act: () => navigate('/') },
    { id: 'new', group: 'do', title: words.newDossier, act: () => void actions.begin() },
    { id: 'open', group: 'do', title: words.openFile, act: () => void actions.openFile() },
    { id: 'data', group: 'do', title: data.title, also: help.articles.backup.also, act: () => navigate('/data') },
    {
      id: 'collective',
      group: 'do',
      title: collectiveWords[language].title,
      also: help.articles.collective.also,
      act: () => navigate('/collective'),
    },
    { id: 'about', group: 'do', title: about.title, act: () => navigate('/about') },
    { id: 'help', group: 'do', title: words.help, place: 'F1', act: () => openHelp() },
    {
      id: 'theme',
      group: 'do',
      title: scheme === 'dark' ? screens.theme.toLight : screens.theme.toDark,
      act: () => setColorScheme(scheme === 'dark' ? 'light' : 'dark'),
    },
    {
      id: 'language',
      group: 'do',
      title: words.toOtherLanguage,
      place: screens.language,
      act: () => setLanguage(language === 'nl' ? 'en' : 'nl'),
    },
    ...(dossiers === null || dossiers === 'failed' ? [] : dossiers).map(({ id, name, businessPark }) => ({
      id: `dossier/${id}`,
      group: 'dossier' as const,
      title: name || screens.start.nameless,
      place: businessPark ?? undefined,
      act: () => navigate(`/dossier/${id}/company`),
    })),
    ...helpIds.map((id) => ({
      id: `help/${id}`,
      group: 'help' as const,
      title: help.articles[id].title,
      also: help.articles[id].also,
      act: () => openHelp(id),
    })),
  ]);
  return actions.dialogs;
}
