/** The words of the report screen: variants, draft or final, versions, photos, house style, preview. */
import type { Language } from '../format/numbers.ts';
import type { PhotoSubject } from '../photos/photo.ts';

interface ReportScreenWords {
  attachmentsArrive: (count: number) => string;
  variant: string;
  status: string;
  draft: string;
  final: string;
  chooseDraft: string;
  chooseFirst: string;
  chooseNext: (last: string, next: string) => string;
  notYet: string;
  /** What was typed and could not be read; the report says so too. */
  unread: (count: number) => string;
  calculating: string;
  page: (page: number, pages: number) => string;
  versionName: (number: string) => string;
  meanwhile: string;
  /** The disk took no final version. */
  full: string;
  versions: {
    title: string;
    hint: string;
    none: string;
    head: (number: string, date: string) => string;
    mark: string;
    files: string;
    save: (variant: string, language: string) => string;
    changes: (number: string) => string;
    same: string;
    failed: string;
  };
  preview: { show: string; hide: string; title: string; saveFile: string; failed: string };
  photos: {
    title: string;
    hint: string;
    drop: string;
    choose: string;
    paste: string;
    privacy: string;
    none: string;
    subject: string;
    subjects: Record<PhotoSubject, string>;
    caption: string;
    captionPlaceholder: string;
    number: (position: number, subject: string) => string;
    earlier: (name: string) => string;
    later: (name: string) => string;
    remove: (name: string) => string;
    removed: string;
    most: (count: number) => string;
    failed: string;
    busy: string;
    fault: {
      heic: (name: string) => string;
      format: (name: string) => string;
      tooLarge: (name: string) => string;
      damaged: (name: string) => string;
    };
  };
  house: {
    title: string;
    hint: string;
    name: string;
    colour: string;
    colourNone: string;
    colourDark: string;
    footer: string;
    footerHint: string;
    disclaimer: string;
    logo: string;
    logoChoose: string;
    logoRemove: string;
    logoHint: string;
    logoFault: string;
    failed: string;
  };
}

const nl: ReportScreenWords = {
  attachmentsArrive: (count) =>
    count === 1
      ? 'Er komt 1 foto of definitief rapport bij dat hier nog niet staat.'
      : `Er komen ${count} foto’s en definitieve rapporten bij die hier nog niet staan.`,
  variant: 'Uitvoering',
  status: 'Stand',
  draft: 'Concept',
  final: 'Definitief',
  chooseDraft: 'Op elke bladzijde staat dat het een concept is.',
  chooseFirst:
    'Het rapport wordt versie 1 en blijft bewaard zoals het is. Na een wijziging komt er een volgende versie.',
  chooseNext: (last, next) =>
    `Is er iets veranderd sinds versie ${last}, dan wordt dit versie ${next}. Anders krijgt u versie ${last} zoals die is bewaard.`,
  notYet: 'Definitief maken kan zodra alle vier de onderdelen compleet zijn.',
  unread: (count) =>
    count === 1
      ? 'Eén antwoord kon niet worden gelezen en telt niet mee. Het staat rood in het formulier.'
      : `${count} antwoorden konden niet worden gelezen en tellen niet mee. Ze staan rood in het formulier.`,
  calculating: 'De cijfers worden berekend',
  page: (page, pages) => `Bladzijde ${page} van ${pages}`,
  versionName: (number) => `versie ${number}`,
  meanwhile: 'In een ander venster is net een versie gemaakt. Probeer het opnieuw.',
  full: 'De schijf is vol, dus de definitieve versie kon niet worden bewaard. Maak ruimte vrij en probeer het opnieuw; tot dan kunt u wel een concept bewaren.',
  versions: {
    title: 'Definitieve versies',
    hint: 'Elke versie staat hier zoals u die hebt meegegeven, ook als het dossier daarna verandert.',
    none: 'Er is nog geen definitieve versie.',
    head: (number, date) => `Versie ${number}, ${date}`,
    mark: 'Kenmerk',
    files: 'Bewaarde rapporten',
    save: (variant, language) => `${variant}, ${language} bewaren als PDF`,
    changes: (number) => `Verschillen met versie ${number}`,
    same: 'Geen verschillen in gegevens of uitkomsten.',
    failed: 'De versies kunnen niet worden gelezen. Uw dossier is niet veranderd.',
  },
  preview: {
    show: 'Voorbeeld tonen',
    hide: 'Voorbeeld verbergen',
    title: 'Voorbeeld',
    saveFile: 'Bewaren als HTML-bestand',
    failed: 'Het voorbeeld kan nu niet worden gemaakt.',
  },
  photos: {
    title: 'Foto’s',
    hint: 'Van de meterkast, het terrein en de parkeerplaatsen. Ze komen in het volledige rapport.',
    drop: 'Sleep foto’s hierheen, of plak ze met Ctrl+V.',
    choose: 'Foto’s kiezen',
    paste: 'JPEG, PNG of WebP.',
    privacy: 'Plaats, tijd en toestel worden niet bewaard.',
    none: 'Er zijn nog geen foto’s.',
    subject: 'Wat staat erop?',
    subjects: { meterCupboard: 'Meterkast', yard: 'Terrein', parking: 'Parkeerplaatsen', other: 'Iets anders' },
    caption: 'Onderschrift',
    captionPlaceholder: 'bijvoorbeeld: hoofdzekering 3x80 A',
    number: (position, subject) => `Foto ${position}: ${subject}`,
    earlier: (name) => `${name} naar voren`,
    later: (name) => `${name} naar achteren`,
    remove: (name) => `${name} weghalen`,
    removed: 'De foto is weggehaald.',
    most: (count) => `Meer dan ${count} foto’s past niet in een rapport.`,
    failed: 'De foto’s konden niet worden bewaard. Uw dossier is niet veranderd.',
    busy: 'De foto’s worden klaargemaakt',
    fault: {
      heic: (name) =>
        `“${name}” is een HEIC-foto van een telefoon. Dit programma kan die niet lezen. Sla de foto op als JPEG, of maak een schermafdruk en plak die. Op een iPhone: Instellingen, Camera, Structuur, “Meest compatibel”.`,
      format: (name) => `“${name}” is geen JPEG, PNG of WebP. Kies een foto in een van die vormen.`,
      tooLarge: (name) => `“${name}” is groter dan 60 MB. Kies een kleinere foto.`,
      damaged: (name) => `“${name}” kan niet worden gelezen. Het bestand is beschadigd of geen foto.`,
    },
  },
  house: {
    title: 'Huisstijl van uw organisatie',
    hint: 'Voor alle rapporten op deze laptop. U hoeft niets in te vullen.',
    name: 'Naam van de organisatie',
    colour: 'Kleur',
    colourNone: 'Kleur van het programma gebruiken',
    colourDark: 'Deze kleur is te licht om te lezen. Het rapport gebruikt een donkerder tint ervan.',
    footer: 'Tekst onderaan elke bladzijde',
    footerHint: 'Leeg: de organisatie van het bezoek.',
    disclaimer: 'Voorbehoud aan het eind van het rapport',
    logo: 'Logo',
    logoChoose: 'Logo kiezen',
    logoRemove: 'Logo weghalen',
    logoHint: 'PNG of JPEG. Het staat op een wit vlak op de eerste bladzijde.',
    logoFault: 'Dit bestand is geen PNG of JPEG die gelezen kan worden. Kies een ander bestand.',
    failed: 'De huisstijl kon niet worden bewaard.',
  },
};

const en: ReportScreenWords = {
  attachmentsArrive: (count) =>
    count === 1
      ? '1 photo or final report that is not here yet will be added.'
      : `${count} photos and final reports that are not here yet will be added.`,
  variant: 'Variant',
  status: 'Status',
  draft: 'Draft',
  final: 'Final',
  chooseDraft: 'Every page says that it is a draft.',
  chooseFirst: 'The report becomes version 1 and is kept as it is. After a change there will be a next version.',
  chooseNext: (last, next) =>
    `If anything has changed since version ${last}, this becomes version ${next}. Otherwise you get version ${last} as it was kept.`,
  notYet: 'It can be made final as soon as all four topics are complete.',
  unread: (count) =>
    count === 1
      ? 'One answer could not be read and does not count. It stands in red in the form.'
      : `${count} answers could not be read and do not count. They stand in red in the form.`,
  calculating: 'The figures are being calculated',
  page: (page, pages) => `Page ${page} of ${pages}`,
  versionName: (number) => `version ${number}`,
  meanwhile: 'Another window has just made a version. Try again.',
  full: 'The disk is full, so the final version could not be kept. Free some space and try again; until then you can still save a draft.',
  versions: {
    title: 'Final versions',
    hint: 'Each version stands here as you handed it over, also when the dossier changes afterwards.',
    none: 'There is no final version yet.',
    head: (number, date) => `Version ${number}, ${date}`,
    mark: 'Mark',
    files: 'Reports kept',
    save: (variant, language) => `Save ${variant}, ${language} as PDF`,
    changes: (number) => `Differences from version ${number}`,
    same: 'No differences in answers or results.',
    failed: 'The versions cannot be read. Your dossier was not changed.',
  },
  preview: {
    show: 'Show preview',
    hide: 'Hide preview',
    title: 'Preview',
    saveFile: 'Save as an HTML file',
    failed: 'The preview cannot be made now.',
  },
  photos: {
    title: 'Photos',
    hint: 'Of the meter cupboard, the yard and the parking places. They stand in the full report.',
    drop: 'Drag photos here, or paste them with Ctrl+V.',
    choose: 'Choose photos',
    paste: 'JPEG, PNG or WebP.',
    privacy: 'Place, time and device are not kept.',
    none: 'There are no photos yet.',
    subject: 'What does it show?',
    subjects: { meterCupboard: 'Meter cupboard', yard: 'Yard', parking: 'Parking', other: 'Something else' },
    caption: 'Caption',
    captionPlaceholder: 'for example: main fuse 3x80 A',
    number: (position, subject) => `Photo ${position}: ${subject}`,
    earlier: (name) => `Move ${name} forward`,
    later: (name) => `Move ${name} back`,
    remove: (name) => `Remove ${name}`,
    removed: 'The photo was removed.',
    most: (count) => `A report has no room for more than ${count} photos.`,
    failed: 'The photos could not be stored. Your dossier was not changed.',
    busy: 'The photos are being prepared',
    fault: {
      heic: (name) =>
        `“${name}” is a HEIC photo of a telephone. This program cannot read it. Save the photo as JPEG, or take a screenshot and paste that. On an iPhone: Settings, Camera, Formats, “Most Compatible”.`,
      format: (name) => `“${name}” is no JPEG, PNG or WebP. Choose a photo in one of these forms.`,
      tooLarge: (name) => `“${name}” is larger than 60 MB. Choose a smaller photo.`,
      damaged: (name) => `“${name}” cannot be read. The file is damaged or no photo.`,
    },
  },
  house: {
    title: 'House style of your organisation',
    hint: 'For all reports on this laptop. You need not fill in anything.',
    name: 'Name of the organisation',
    colour: 'Colour',
    colourNone: 'Use the colour of the program',
    colourDark: 'This colour is too light to read. The report uses a darker tone of it.',
    footer: 'Text at the foot of every page',
    footerHint: 'Empty: the organisation of the visit.',
    disclaimer: 'Disclaimer at the end of the report',
    logo: 'Logo',
    logoChoose: 'Choose a logo',
    logoRemove: 'Remove the logo',
    logoHint: 'PNG or JPEG. It stands on white on the first page.',
    logoFault: 'This file is no PNG or JPEG that can be read. Choose another file.',
    failed: 'The house style could not be stored.',
  },
};

export const reportScreenWords: Record<Language, ReportScreenWords> = { nl, en };
