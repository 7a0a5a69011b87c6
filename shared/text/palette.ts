/** Words of the list of commands (Ctrl K). */

const nl = {
  title: 'Ergens heen',
  search: 'Waar wilt u heen, of wat wilt u doen?',
  nothing: 'Niets gevonden.',
  found: (count: number) => (count === 1 ? '1 mogelijkheid' : `${count} mogelijkheden`),
  groups: {
    go: 'Onderdelen',
    do: 'Opdrachten',
    fleet: 'Voertuiggroepen',
    field: 'Vragen',
    dossier: 'Dossiers',
    help: 'Hulp',
  },
  notAsked: (label: string) => `“${label}” hoeft bij dit bedrijf niet te worden ingevuld.`,
  allDossiers: 'Alle dossiers',
  newDossier: 'Nieuw dossier',
  openFile: 'Bestand openen',
  saveFile: 'Dit dossier bewaren als bestand',
  undo: 'Laatste wijziging ongedaan maken',
  redo: 'Toch weer uitvoeren',
  help: 'Hulp openen',
  toOtherLanguage: 'English',
};

export type PaletteWords = typeof nl;

const en: PaletteWords = {
  title: 'Go somewhere',
  search: 'Where do you want to go, or what do you want to do?',
  nothing: 'Nothing found.',
  found: (count) => (count === 1 ? '1 possibility' : `${count} possibilities`),
  groups: {
    go: 'Parts',
    do: 'Commands',
    fleet: 'Vehicle groups',
    field: 'Questions',
    dossier: 'Dossiers',
    help: 'Help',
  },
  notAsked: (label) => `“${label}” need not be filled in for this company.`,
  allDossiers: 'All dossiers',
  newDossier: 'New dossier',
  openFile: 'Open a file',
  saveFile: 'Save this dossier as a file',
  undo: 'Undo the last change',
  redo: 'Do it after all',
  help: 'Open help',
  toOtherLanguage: 'Nederlands',
};

export const palette: Record<'nl' | 'en', PaletteWords> = { nl, en };
