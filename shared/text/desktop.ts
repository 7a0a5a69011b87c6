/** The program itself: what it is made of, and what the desktop around it has to say. */

const nl = {
  about: {
    title: 'Over Vlootwijzer',
    intro: 'Welke versie dit is, waar de cijfers vandaan komen en op wiens werk het programma steunt.',
    programHeading: 'Het programma',
    version: 'Versie',
    builtFrom: 'Gemaakt uit',
    commit: (commit: string, date: string | null) => (date === null ? commit : `${commit}, ${date}`),
    changed: 'met wijzigingen die nog niet zijn vastgelegd',
    noCommit: 'onbekend (buiten versiebeheer gemaakt)',
    runsIn: 'Draait als',
    desktop: (system: string) => `programma op ${system}`,
    browser: 'pagina in de browser',
    dataVersion: 'Versie van de gegevens',
    figures: 'Uitgave van de kengetallen',
    licence: 'Licentie',
    licenceText: 'MIT: vrij te gebruiken, te veranderen en door te geven',
    offline: 'Vlootwijzer gebruikt geen internet en zoekt niet zelf naar een nieuwere versie.',
    update:
      'Een nieuwe versie krijgt u als bestand. Na het installeren zijn uw dossiers er gewoon weer; ze staan los van het programma.',
    sourcesHeading: 'Gegevens en hun licenties',
    sourcesHint: 'De bron van elk kengetal staat bij Kengetallen en in elk rapport.',
    packagesHeading: 'Programma’s van anderen',
    packagesHint: 'Alles wat met Vlootwijzer wordt meegeleverd. Kies een regel om de licentie te lezen.',
    packagesCount: (count: number) => `${count} onderdelen`,
    packagesMissing: 'De lijst is er niet. Zij wordt gemaakt als het programma wordt gebouwd.',
    back: 'Terug',
  },
  emptyStore: {
    title: 'De dossiers zijn er niet meer',
    text: (count: number) =>
      count === 1
        ? 'De vorige keer stond er 1 dossier op deze laptop. Nu is de opslag leeg, zonder dat u iets hebt verwijderd.'
        : `De vorige keer stonden er ${count} dossiers op deze laptop. Nu is de opslag leeg, zonder dat u iets hebt verwijderd.`,
    backups:
      'Uw back-ups staan in de map Documenten, in Vlootwijzer, dan Backups. Kies hieronder welke u terugzet; u ziet eerst wat erin staat.',
    careful: 'Verwijder niets uit die map.',
    restore: 'Naar de back-ups',
    goOn: 'Verder zonder',
  },
  openedFile: {
    refusedTitle: 'Dit bestand is niet geopend',
  },
};

export type DesktopText = typeof nl;

const en: DesktopText = {
  about: {
    title: 'About Vlootwijzer',
    intro: 'Which version this is, where the figures come from and whose work the program rests on.',
    programHeading: 'The program',
    version: 'Version',
    builtFrom: 'Built from',
    commit: (commit, date) => (date === null ? commit : `${commit}, ${date}`),
    changed: 'with changes that were not committed',
    noCommit: 'unknown (built outside version control)',
    runsIn: 'Runs as',
    desktop: (system) => `program on ${system}`,
    browser: 'page in the browser',
    dataVersion: 'Version of the data',
    figures: 'Edition of the figures',
    licence: 'Licence',
    licenceText: 'MIT: free to use, change and pass on',
    offline: 'Vlootwijzer uses no internet and does not look for a newer version by itself.',
    update:
      'You get a new version as a file. After installing it your dossiers are there as before; they are kept apart from the program.',
    sourcesHeading: 'Data and their licences',
    sourcesHint: 'The source of each figure is shown under Figures and in every report.',
    packagesHeading: 'Software by others',
    packagesHint: 'Everything that comes with Vlootwijzer. Choose a line to read its licence.',
    packagesCount: (count) => `${count} parts`,
    packagesMissing: 'The list is not there. It is made when the program is built.',
    back: 'Back',
  },
  emptyStore: {
    title: 'The dossiers are no longer there',
    text: (count) =>
      count === 1
        ? 'Last time there was 1 dossier on this laptop. Now the storage is empty, although you deleted nothing.'
        : `Last time there were ${count} dossiers on this laptop. Now the storage is empty, although you deleted nothing.`,
    backups:
      'Your backups are in the folder Documents, in Vlootwijzer, then Backups. Choose below which one to put back; you see first what is in it.',
    careful: 'Delete nothing from that folder.',
    restore: 'To the backups',
    goOn: 'Go on without',
  },
  openedFile: {
    refusedTitle: 'This file was not opened',
  },
};

export const desktopText: Record<'nl' | 'en', DesktopText> = { nl, en };
