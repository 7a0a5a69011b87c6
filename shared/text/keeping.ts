/** What leaves a dossier behind or takes it along: deleting with proof, one dossier as a file, the folder for backups. */

/** How much belongs to some dossiers; see `renderer/src/db/erasure.ts`. */
export interface Belongings {
  dossiers: number;
  versions: number;
  photos: number;
  editions: number;
  reportFiles: number;
}

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts[parts.length - 1]}`;

const nl = {
  /** Only what there is; the dossiers always. */
  belongings: ({ dossiers, versions, photos, editions, reportFiles }: Belongings): string =>
    listed(
      [
        dossiers === 1 ? '1 dossier' : `${dossiers} dossiers`,
        ...(versions === 0 ? [] : [versions === 1 ? '1 eerdere versie' : `${versions} eerdere versies`]),
        ...(photos === 0 ? [] : [photos === 1 ? '1 foto' : `${photos} foto’s`]),
        ...(editions === 0
          ? []
          : [
              `${editions === 1 ? '1 definitief rapport' : `${editions} definitieve rapporten`} (${reportFiles === 1 ? '1 bestand' : `${reportFiles} bestanden`})`,
            ]),
      ],
      'en',
    ),
  erasure: {
    extent: (belongings: string, many: boolean) =>
      `${belongings} ${many ? 'verdwijnen' : 'verdwijnt'} van deze laptop.`,
    gone: (belongings: string) => `Verwijderd: ${belongings}.`,
    stays: 'Notities over gemeenten blijven staan: die gaan over plaatsen en niet over een bedrijf.',
    otherFolder:
      'Gingen back-ups eerder naar een andere map? Daar verdwijnen ze niet vanzelf: verwijder die bestanden zelf.',
    notes: (municipalities: string) =>
      `De naam van het bedrijf staat nog in uw notitie over: ${municipalities}. Haal hem daar zelf weg.`,
    recentCleared: 'De lijst met recent geopende bestanden in het menu is ook leeggemaakt.',
    recentLeft: 'Maak zelf de lijst met recent geopende bestanden leeg: menu Bestand, Recent geopend, Lijst wissen.',
  },
  saveDialog: {
    title: (name: string) => `${name} bewaren als bestand`,
    /** The size as it is written, for example "1,2 MB". */
    withAttachments: (parts: readonly string[], size: string) => `${listed(parts, 'en')} meenemen (ongeveer ${size})`,
    photos: (count: number) => (count === 1 ? '1 foto' : `${count} foto’s`),
    editions: (count: number) => (count === 1 ? '1 definitief rapport' : `${count} definitieve rapporten`),
    withHint: 'Een collega die dit bestand opent, krijgt ze erbij.',
    withoutHint: 'Alleen de gegevens, als leesbare tekst. Foto’s en rapporten blijven op deze laptop.',
    notTaken:
      'De foto’s en rapporten konden niet worden gelezen. Bewaar het dossier zonder, of probeer het straks opnieuw.',
    save: 'Bestand bewaren',
  },
  exportSize: (photos: number, editions: number, size: string) =>
    `Met ${listed(
      [
        ...(photos === 0 ? [] : [photos === 1 ? '1 foto' : `${photos} foto’s`]),
        ...(editions === 0 ? [] : [editions === 1 ? '1 definitief rapport' : `${editions} definitieve rapporten`]),
      ],
      'en',
    )}, ongeveer ${size}.`,
  exportTooLarge:
    'Zoveel dossiers met foto’s en rapporten passen niet in één bestand. Kies er minder tegelijk; de dossiers staan veilig op deze laptop.',
  backup: {
    short: (count: number) =>
      `De back-up is vol. Van ${count === 1 ? '1 dossier' : `${count} dossiers`}, de langst niet gewijzigde, passen de foto’s en definitieve rapporten er niet meer in. Alle dossiers zelf zitten er wel in.`,
    shortAdvice:
      'Exporteer oude dossiers naar een bestand, bewaar dat op een veilige plek en verwijder ze daarna van deze laptop. Dan past alles weer.',
    shortNotice: 'Niet alle foto’s en rapporten passen nog in de back-up.',
    nearlyFull: (size: string, most: string) =>
      `De back-up is ${size} groot; er past ${most} in. Exporteer op tijd oude dossiers en verwijder ze van deze laptop.`,
    ownFolder: 'Weer de gewone map gebruiken',
    chosenHint:
      'Kies bij voorkeur een map die vanzelf ergens anders wordt bewaard. Back-ups in de vorige map blijven daar staan; verwijder ze daar zelf als dat nodig is.',
    notWritable:
      'In die map mag Vlootwijzer niet schrijven. Hij is niet gekozen; de back-ups gaan naar dezelfde plek als eerst.',
    folderFailed: 'Die map kan niet worden gebruikt. De back-ups gaan naar dezelfde plek als eerst.',
    folderGone:
      'De map die u voor back-ups koos, is er niet meer. Sluit de schijf weer aan, kies een andere map of gebruik weer de gewone map.',
  },
  emptyStoreBackups: (folder: string) =>
    `Uw back-ups staan in ${folder}. Kies hieronder welke u terugzet; u ziet eerst wat erin staat.`,
};

export type KeepingWords = typeof nl;

const en: KeepingWords = {
  belongings: ({ dossiers, versions, photos, editions, reportFiles }) =>
    listed(
      [
        dossiers === 1 ? '1 dossier' : `${dossiers} dossiers`,
        ...(versions === 0 ? [] : [versions === 1 ? '1 earlier version' : `${versions} earlier versions`]),
        ...(photos === 0 ? [] : [photos === 1 ? '1 photo' : `${photos} photos`]),
        ...(editions === 0
          ? []
          : [
              `${editions === 1 ? '1 final report' : `${editions} final reports`} (${reportFiles === 1 ? '1 file' : `${reportFiles} files`})`,
            ]),
      ],
      'and',
    ),
  erasure: {
    extent: (belongings) => `${belongings} will disappear from this laptop.`,
    gone: (belongings) => `Deleted: ${belongings}.`,
    stays: 'Notes on municipalities stay: they are about places and not about a company.',
    otherFolder:
      'Did backups go to another folder before? There they do not disappear by themselves: delete those files yourself.',
    notes: (municipalities) =>
      `The name of the company still stands in your note on: ${municipalities}. Take it out there yourself.`,
    recentCleared: 'The list of recently opened files in the menu has been cleared as well.',
    recentLeft: 'Clear the list of recently opened files yourself: menu File, Open recent, Clear the list.',
  },
  saveDialog: {
    title: (name) => `Save ${name} as a file`,
    withAttachments: (parts, size) => `Take ${listed(parts, 'and')} along (about ${size})`,
    photos: (count) => (count === 1 ? '1 photo' : `${count} photos`),
    editions: (count) => (count === 1 ? '1 final report' : `${count} final reports`),
    withHint: 'A colleague who opens this file gets them too.',
    withoutHint: 'The data alone, as readable text. Photos and reports stay on this laptop.',
    notTaken: 'The photos and reports could not be read. Save the dossier without them, or try again later.',
    save: 'Save file',
  },
  exportSize: (photos, editions, size) =>
    `With ${listed(
      [
        ...(photos === 0 ? [] : [photos === 1 ? '1 photo' : `${photos} photos`]),
        ...(editions === 0 ? [] : [editions === 1 ? '1 final report' : `${editions} final reports`]),
      ],
      'and',
    )}, about ${size}.`,
  exportTooLarge:
    'So many dossiers with photos and reports do not fit in one file. Choose fewer at a time; the dossiers are safe on this laptop.',
  backup: {
    short: (count) =>
      `The backup is full. Of ${count === 1 ? '1 dossier' : `${count} dossiers`}, those unchanged for longest, the photos and final reports no longer fit. All dossiers themselves are in it.`,
    shortAdvice:
      'Export old dossiers to a file, keep it in a safe place and then delete them from this laptop. Then everything fits again.',
    shortNotice: 'Not all photos and reports fit in the backup any more.',
    nearlyFull: (size, most) =>
      `The backup is ${size}; at most ${most} fits. Export old dossiers in time and delete them from this laptop.`,
    ownFolder: 'Use the usual folder again',
    chosenHint:
      'Preferably choose a folder that is saved elsewhere by itself. Backups in the previous folder stay there; delete them there yourself when needed.',
    notWritable: 'Vlootwijzer may not write in that folder. It was not chosen; backups go to the same place as before.',
    folderFailed: 'That folder cannot be used. Backups go to the same place as before.',
    folderGone:
      'The folder that you chose for backups is no longer there. Connect the disk again, choose another folder, or use the usual folder again.',
  },
  emptyStoreBackups: (folder) =>
    `Your backups are in ${folder}. Choose below which one to put back; you see first what is in it.`,
};

export const keepingWords: Record<'nl' | 'en', KeepingWords> = { nl, en };
