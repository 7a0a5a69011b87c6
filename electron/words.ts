/**
 * The few words the shell says itself, when there is no screen yet to say them. Everything else is worded in
 * shared/text.
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
  edit: 'Bewerken',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  selectAll: 'Alles selecteren',
  view: 'Beeld',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  resetZoom: 'Ware grootte',
  fullScreen: 'Volledig scherm',
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
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  resetZoom: 'Actual size',
  fullScreen: 'Full screen',
};

/** Dutch unless the system speaks English. */
export function shellWords(locale: string): ShellWords {
  return locale.toLowerCase().startsWith('en') ? english : dutch;
}
