/** Help about what stands around the questions: showing, comparing, taking in, and the program itself. */
import type { Language } from '../format/numbers.ts';
import type { HelpArticle } from './help.ts';

export const aroundIds = [
  'present',
  'whatIf',
  'survey',
  'doubt',
  'photos',
  'terms',
  'shortcuts',
  'display',
  'language',
  'update',
] as const;
type AroundId = (typeof aroundIds)[number];

const nl: Record<AroundId, HelpArticle> = {
  present: {
    title: 'Presenteren aan de ondernemer',
    paragraphs: [
      'Kies “Presenteren” boven de resultaten, bij de cijfers van een meting of bij “Bedrijven samen”. Eén uitkomst vult dan het hele scherm: de conclusie en de tekening, zonder uw aantekeningen.',
      'Met de pijltjestoetsen of een afstandsbediening gaat u verder en terug. Met Esc stopt u.',
    ],
    also: 'presentatie volledig scherm schermvullend beamer dia slide tonen laten zien groot',
  },
  whatIf: {
    title: 'Wat als: andere keuzes proberen',
    paragraphs: [
      'Bij “Resultaten”, onder “Wat als”, draait u aan knoppen: de vijf kengetallen die het meest uitmaken, eerder of later vervangen, een ander voertuig, anders laden, of een batterij. U ziet meteen wat het doet; het dossier verandert er niet van.',
      'Bewaar een keuze als variant. Er passen er drie naast elkaar, met ernaast hoe het nu is. Met “Kiezen” neemt u een variant over in het dossier.',
    ],
    also: 'variant varianten scenario scenario’s vergelijken alternatief uitproberen proberen schuif duurder goedkoper stel dat batterij toevoegen accu',
  },
  survey: {
    title: 'Een enquête inlezen',
    paragraphs: [
      'Kies bij de dossiers op het beginscherm “Enquête inlezen” en geef het bestand met de antwoorden: Excel (.xlsx) of CSV, met één rij per bedrijf. Kijk of elke kolom goed is begrepen.',
      'Vink aan van welke bedrijven u een dossier wilt. Wat geen plek heeft in een dossier, komt in de aantekeningen van het bezoek. Bestaande dossiers blijven zoals ze zijn.',
    ],
    also: 'enquete vragenlijst importeren importeer inlezen formulier antwoorden excel csv laadbehoefte',
  },
  doubt: {
    title: 'Rijen met “twijfel” in een lijst',
    paragraphs: [
      'Bij het inlezen van een lijst krijgt elke rij een oordeel: in orde, twijfel of geweigerd. Twijfel betekent: er is iets gelezen dat ook iets anders kan zijn, of iets is niet overgenomen. De reden staat erbij.',
      'Klopt het, laat de rij dan staan. Klopt het niet, haal het vinkje weg, of verbeter de lijst en lees haar opnieuw in. Wat leeg blijft, vult u later in. Een geweigerde rij wordt niet overgenomen.',
    ],
    also: 'twijfel twijfelachtig onzeker oordeel geweigerd waarschuwing rij rijen lijst inlezen',
  },
  photos: {
    title: 'Foto’s in het rapport',
    paragraphs: [
      'Onderaan “Locatie en net” zet u foto’s van de meterkast, het terrein en de parkeerplaatsen: sleep ze erheen, kies ze, of plak ze met Ctrl V. Geef elke foto een onderschrift. Ze komen in het volledige rapport.',
      'JPEG, PNG en WebP kunnen. Een HEIC-foto van een telefoon slaat u eerst op als JPEG. Plaats, tijd en toestel worden niet bewaard.',
    ],
    also: 'foto fotos afbeelding plaatje camera heic jpeg meterkast toevoegen',
  },
  terms: {
    title: 'Een woord of afkorting opzoeken',
    paragraphs: [
      'Druk op F1: bij “Woorden op dit scherm” staat elk vakwoord dat u nu ziet, met uitleg. U kunt daar ook zoeken.',
      'Of druk op Ctrl K en typ het woord, bijvoorbeeld “BPM”. De uitleg opent naast uw scherm; uw werk blijft staan. Achter in het volledige rapport staat een woordenlijst.',
    ],
    also: 'afkorting afkortingen betekenis woordenlijst begrip begrippen uitleg vakterm vaktermen term',
  },
  shortcuts: {
    title: 'Alle sneltoetsen',
    paragraphs: [
      'Met Ctrl K vindt u elk onderdeel, elke vraag, elk kengetal, elk woord en deze hulp. Typ gewoon wat u zoekt, in het Nederlands of het Engels.',
    ],
    also: 'sneltoets toetsenbord toets toetsen ctrl muis toetscombinatie',
  },
  display: {
    title: 'Donkere weergave, en groter of kleiner',
    paragraphs: [
      'Met het maantje of het zonnetje rechtsboven wisselt u tussen donker en licht. Tot u kiest, volgt Vlootwijzer de instelling van de laptop; daarna onthoudt het uw keuze.',
      'Met Ctrl + en Ctrl - maakt u alles groter of kleiner, met Ctrl 0 weer gewoon.',
    ],
    also: 'donker donkere modus licht thema kleur kleuren nacht zoom vergroten letters lettergrootte leesbaar',
  },
  language: {
    title: 'Nederlands of Engels',
    paragraphs: [
      'Met NL en EN rechtsboven kiest u de taal van het scherm, ook in een venster. Wat u zelf hebt getypt, blijft zoals het is.',
      'De taal van het rapport kiest u apart, bij “Rapport”.',
    ],
    also: 'taal talen engels english nederlands vertalen vertaling anderstalig',
  },
  update: {
    title: 'Een nieuwe versie van het programma',
    paragraphs: [
      'Vlootwijzer gebruikt geen internet en zoekt niet zelf naar een nieuwere versie. U krijgt die als bestand. Na het installeren zijn uw dossiers er gewoon weer. Welke versie u hebt, staat bij “Over Vlootwijzer”.',
      'Nieuwe kengetallen komen apart: lees de nieuwe set in bij “Kengetallen”. U ziet eerst wat er verandert voor dit dossier.',
    ],
    also: 'update updaten bijwerken versie installeren upgrade nieuwste internet',
  },
};

const en: Record<AroundId, HelpArticle> = {
  present: {
    title: 'Presenting to the entrepreneur',
    paragraphs: [
      'Choose “Present” above the results, with the figures of a meter file or in “Companies together”. One result then fills the whole screen: the conclusion and the drawing, without your notes.',
      'The arrow keys or a remote control go on and back. Esc ends it.',
    ],
    also: 'present presentation full screen fullscreen beamer slide slides show projector',
  },
  whatIf: {
    title: 'What if: trying other choices',
    paragraphs: [
      'In “Results”, under “What if”, you turn knobs: the five figures that matter most, replacing earlier or later, another vehicle, charging otherwise, or a battery. You see at once what it does; the dossier does not change.',
      'Keep a choice as a variant. Three fit side by side, with how it is now beside them. “Choose” takes a variant over into the dossier.',
    ],
    also: 'variant variants scenario scenarios compare alternative try slider dearer cheaper suppose add battery',
  },
  survey: {
    title: 'Importing a survey',
    paragraphs: [
      'Choose “Import a survey” with the dossiers on the first screen and give the file with the answers: Excel (.xlsx) or CSV, one row for each company. See whether every column was understood.',
      'Tick of which companies you want a dossier. What has no place in a dossier goes to the notes of the visit. Existing dossiers stay as they are.',
    ],
    also: 'survey questionnaire import read form answers excel csv charging needs',
  },
  doubt: {
    title: 'Doubtful rows in a list',
    paragraphs: [
      'When a list is read, each row gets a verdict: in order, doubtful or refused. Doubtful means: something was read that can also be something else, or something was not taken over. The reason stands with it.',
      'If it is right, leave the row. If it is not, take away its tick, or mend the list and read it again. What stays empty you fill in later. A refused row is not taken over.',
    ],
    also: 'doubt doubtful uncertain verdict refused warning row rows list',
  },
  photos: {
    title: 'Photos in the report',
    paragraphs: [
      'At the bottom of “Site and grid” you put photos of the meter cupboard, the yard and the parking places: drag them there, choose them, or paste them with Ctrl V. Give each a caption. They stand in the full report.',
      'JPEG, PNG and WebP will do. A HEIC photo of a telephone you first save as JPEG. Place, time and device are not kept.',
    ],
    also: 'photo picture image camera heic jpeg meter cupboard add',
  },
  terms: {
    title: 'Looking up a word or abbreviation',
    paragraphs: [
      'Press F1: under “Words on this screen” stands each technical term that you see now, explained. You can search there too.',
      'Or press Ctrl K and type the word, for example “BPM”. The explanation opens beside your screen; your work stays. At the back of the full report stands a glossary.',
    ],
    also: 'abbreviation abbreviations meaning glossary term terms explanation jargon',
  },
  shortcuts: {
    title: 'All keyboard shortcuts',
    paragraphs: [
      'With Ctrl K you find every part, question, figure, word and this help. Just type what you look for, in Dutch or in English.',
    ],
    also: 'shortcut keyboard key keys hotkey hotkeys ctrl mouse',
  },
  display: {
    title: 'Dark display, and larger or smaller',
    paragraphs: [
      'With the moon or the sun at the top right you change between dark and light. Until you choose, Vlootwijzer follows the laptop; after that it remembers your choice.',
      'Ctrl + and Ctrl - make everything larger or smaller, Ctrl 0 as it was.',
    ],
    also: 'dark mode light theme colour colours night zoom enlarge letters font size',
  },
  language: {
    title: 'Dutch or English',
    paragraphs: [
      'With NL and EN at the top right you choose the language of the screen, in a window too. What you typed yourself stays as it is.',
      'The language of the report is chosen apart, in “Report”.',
    ],
    also: 'language languages dutch english translate translation',
  },
  update: {
    title: 'A new version of the program',
    paragraphs: [
      'Vlootwijzer uses no internet and does not look for a newer version itself. You get it as a file. After installing it your dossiers are there as before. Which version you have stands in “About Vlootwijzer”.',
      'New figures come apart: read the new set in “Figures”. You first see what it changes for this dossier.',
    ],
    also: 'update upgrade version install newest internet',
  },
};

export const aroundArticles: Record<Language, Record<AroundId, HelpArticle>> = { nl, en };
