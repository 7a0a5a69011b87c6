/**
 * What the shell says itself: its menu, and what must be said when there is no screen to say it. Everything else is
 * worded in shared/text. An "&" stands before the letter that opens a menu with Alt.
 */
const dutch = {
  newerData:
    'De gegevens op deze laptop zijn gemaakt met een nieuwere versie van Vlootwijzer. Installeer die versie opnieuw; ' +
    'er is niets gewijzigd.',
  littleSpace:
    'Er is minder dan 200 MB vrij op deze schijf. Maak eerst ruimte: bij een volle schijf kan uw werk niet worden ' +
    'bewaard.',
  openAnyway: 'Toch openen',
  quit: 'Afsluiten',
  cannotStart: 'Vlootwijzer kan niet starten',
  file: '&Bestand',
  newDossier: 'Nieuw dossier',
  open: 'Bestand openen …',
  openRecent: 'Recent geopend',
  noRecent: 'Nog geen bestanden',
  clearRecent: 'Lijst wissen',
  allDossiers: 'Alle dossiers',
  saveAsFile: 'Bewaren als bestand …',
  closeWindow: 'Venster sluiten',
  edit: 'Be&werken',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  selectAll: 'Alles selecteren',
  view: 'Bee&ld',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  resetZoom: 'Ware grootte',
  fullScreen: 'Volledig scherm',
  window: 'Venster',
  minimize: 'Minimaliseren',
  zoom: 'Vergroten',
  toFront: 'Alles naar voren',
  hide: 'Vlootwijzer verbergen',
  hideOthers: 'Andere programma’s verbergen',
  showAll: 'Alles tonen',
  help: '&Help',
  about: 'Over Vlootwijzer',
  openHelp: 'Hulp openen',
  faultReports: 'Map met storingsmeldingen openen',

  recentGone: (name: string) => `${name} staat niet meer op zijn plaats`,
  recentGoneHint: 'Het bestand is verplaatst, hernoemd of verwijderd. Het is uit de lijst gehaald.',
  screenGone: 'Het scherm van Vlootwijzer is gestopt',
  workIsSaved: 'Alles wat als “opgeslagen” stond, is bewaard.',
  reopen: 'Opnieuw openen',
  screenHangs: 'Het scherm reageert niet',
  hangHint:
    'Wacht even: misschien lost het zich vanzelf op. Het scherm opnieuw starten kan ook; alles wat als “opgeslagen” ' +
    'stond, is bewaard.',
  restartScreen: 'Scherm opnieuw starten',
  wait: 'Wachten',
  shellError: 'Er ging iets mis in Vlootwijzer',
  restart: 'Opnieuw starten',
  reportWritten: 'Er is een storingsmelding gemaakt. Daarin staan geen gegevens van u of van een bedrijf:',
};

export type ShellWords = typeof dutch;

const english: ShellWords = {
  newerData:
    'The data on this laptop was made with a newer version of Vlootwijzer. Install that version again; nothing has ' +
    'been changed.',
  littleSpace: 'Less than 200 MB is free on this disk. Make room first: on a full disk your work cannot be kept.',
  openAnyway: 'Open anyway',
  quit: 'Quit',
  cannotStart: 'Vlootwijzer cannot start',
  file: '&File',
  newDossier: 'New dossier',
  open: 'Open file …',
  openRecent: 'Open recent',
  noRecent: 'No files yet',
  clearRecent: 'Clear the list',
  allDossiers: 'All dossiers',
  saveAsFile: 'Save as file …',
  closeWindow: 'Close window',
  edit: '&Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: '&View',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  resetZoom: 'Actual size',
  fullScreen: 'Full screen',
  window: 'Window',
  minimize: 'Minimise',
  zoom: 'Zoom',
  toFront: 'Bring all to front',
  hide: 'Hide Vlootwijzer',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  help: '&Help',
  about: 'About Vlootwijzer',
  openHelp: 'Open help',
  faultReports: 'Open the folder with fault reports',

  recentGone: (name) => `${name} is no longer in its place`,
  recentGoneHint: 'The file was moved, renamed or deleted. It has been taken off the list.',
  screenGone: 'The screen of Vlootwijzer has stopped',
  workIsSaved: 'Everything that was shown as “saved” has been kept.',
  reopen: 'Open again',
  screenHangs: 'The screen does not respond',
  hangHint:
    'Wait a moment: it may recover by itself. You can also restart the screen; everything that was shown as “saved” ' +
    'has been kept.',
  restartScreen: 'Restart the screen',
  wait: 'Wait',
  shellError: 'Something went wrong in Vlootwijzer',
  restart: 'Start again',
  reportWritten: 'A fault report was written. It holds nothing about you or any company:',
};

/** The language of the screen once it has told; before that Dutch, unless the system speaks English. */
export function shellWords(locale: string, ofScreen: 'nl' | 'en' | null = null): ShellWords {
  const language = ofScreen ?? (locale.toLowerCase().startsWith('en') ? 'en' : 'nl');
  return language === 'en' ? english : dutch;
}
