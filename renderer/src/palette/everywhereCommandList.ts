import type { Language } from '../../../shared/format/numbers.ts';
import { collectiveWords } from '../../../shared/text/collective.ts';
import { dataWords } from '../../../shared/text/data.ts';
import { desktopText } from '../../../shared/text/desktop.ts';
import { glossary } from '../../../shared/text/glossary.ts';
import { help, helpIds } from '../../../shared/text/help.ts';
import { intakeWords } from '../../../shared/text/intake.ts';
import { palette } from '../../../shared/text/palette.ts';
import { screens } from '../../../shared/text/screens.ts';
import type { HelpPage } from '../help/useHelp.ts';
import type { Command } from './command.ts';

/** What the commands are about. */
export interface EverywhereSubject {
  dossiers: readonly { id: string; name: string; businessPark: string | null }[];
  isDark: boolean;
}

/** What they can do. */
export interface EverywhereActs {
  navigate: (address: string) => void;
  begin: () => void;
  openFile: () => void;
  openHelp: (page?: HelpPage) => void;
  toggleTheme: () => void;
  toggleLanguage: () => void;
}

/** What can be done on any screen, with every dossier, term and article of the help. */
export function everywhereCommandList(language: Language, subject: EverywhereSubject, acts: EverywhereActs): Command[] {
  const words = palette[language];
  const text = screens[language];
  const { articles } = help[language];
  const { navigate, openHelp } = acts;
  return [
    { id: 'start', group: 'do', title: words.allDossiers, act: () => navigate('/') },
    { id: 'new', group: 'do', title: words.newDossier, act: acts.begin },
    { id: 'open', group: 'do', title: words.openFile, act: acts.openFile },
    { id: 'survey', group: 'do', title: intakeWords[language].survey.link, act: () => navigate('/survey') },
    {
      id: 'data',
      group: 'do',
      title: dataWords[language].title,
      also: articles.backup.also,
      act: () => navigate('/data'),
    },
    {
      id: 'collective',
      group: 'do',
      title: collectiveWords[language].title,
      also: articles.collective.also,
      act: () => navigate('/collective'),
    },
    { id: 'about', group: 'do', title: desktopText[language].about.title, act: () => navigate('/about') },
    { id: 'help', group: 'do', title: words.help, place: 'F1', act: () => openHelp() },
    {
      id: 'theme',
      group: 'do',
      title: subject.isDark ? text.theme.toLight : text.theme.toDark,
      act: acts.toggleTheme,
    },
    { id: 'language', group: 'do', title: words.toOtherLanguage, place: text.language, act: acts.toggleLanguage },
    ...subject.dossiers.map(({ id, name, businessPark }): Command => ({
      id: `dossier/${id}`,
      group: 'dossier',
      title: name || text.start.nameless,
      place: businessPark ?? undefined,
      act: () => navigate(`/dossier/${id}/company`),
    })),
    ...glossary[language].terms.map(({ id, name, forms }): Command => ({
      id: `term/${id}`,
      group: 'term',
      title: name,
      place: words.explained,
      also: forms.filter((form) => form.toLowerCase() !== name.toLowerCase()).join(' '),
      act: () => openHelp({ term: id }),
    })),
    ...helpIds.map((id): Command => ({
      id: `help/${id}`,
      group: 'help',
      title: articles[id].title,
      also: articles[id].also,
      act: () => openHelp({ article: id }),
    })),
  ];
}
