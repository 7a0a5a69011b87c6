/** Questions of a survey that ask for a number of vehicles, in the words that people use for them. */
import { cellText, type Cell } from './cells.ts';

/** Vehicles that a survey counts in a column each. */
export const surveyCounts = [
  'vansSmall',
  'vansMid',
  'vansLarge',
  'vans',
  'boxVans',
  'rigids12',
  'rigids18',
  'rigids26',
  'rigids',
  'tractors',
  'trucks',
  'electricVans',
  'electricTrucks',
] as const;
export type SurveyCount = (typeof surveyCounts)[number];

const vans = [
  'bestelauto’s',
  'bestelwagens',
  'bestelbussen',
  'bestelbusjes',
  'bestelvoertuigen',
  'bedrijfsbussen',
  'bedrijfsbusjes',
  'busjes',
  'bussen',
  'bestelauto',
  'bestelwagen',
  'bestelbus',
];
const trucks = ['vrachtauto’s', 'vrachtwagens', 'trucks', 'vrachtauto', 'vrachtwagen'];

const withEach = (words: readonly string[], nouns: readonly string[]): string[] =>
  words.flatMap((word) => nouns.map((noun) => `${word} ${noun}`));

/** Without the words around them that ask for their number. */
export const surveyCountNames: Record<SurveyCount, readonly string[]> = {
  vansSmall: [...withEach(['kleine'], vans), 'small vans'],
  vansMid: [...withEach(['middelgrote', 'middel'], vans), 'medium vans', 'midsize vans'],
  vansLarge: [...withEach(['grote'], vans), 'large vans'],
  vans: [...vans, 'vans', 'delivery vans'],
  boxVans: ['bakwagens tot 3,5 ton', 'box vans'],
  rigids12: [
    'bakwagens tot 12 ton',
    'bakwagens 7,5-12 ton',
    'vrachtwagens tot 12 ton',
    'vrachtauto’s tot 12 ton',
    'trucks up to 12 t',
    'lichte vrachtwagens',
    'lichte vrachtauto’s',
  ],
  rigids18: [
    'bakwagens tot 18 ton',
    'bakwagens tot 19 ton',
    'bakwagens 12-18 ton',
    'bakwagens 16-19 ton',
    'trucks 16-19 t',
  ],
  rigids26: ['bakwagens vanaf 18 ton', 'bakwagens 26-28 ton', 'zware bakwagens', 'trucks 26-28 t'],
  rigids: ['bakwagens', 'bakwagen', 'rigid trucks', 'rigids'],
  tractors: [
    'trekkers',
    'trekker-opleggers',
    'trekker-opleggercombinaties',
    'trekker-oplegger combinaties',
    'trekkers met oplegger',
    'opleggertrekkers',
    'trekker',
    'tractors',
    'tractor units',
    'tractor-trailers',
  ],
  trucks: [...trucks, 'lorries'],
  electricVans: [...withEach(['elektrische', 'waarvan elektrische'], vans), 'electric vans'],
  electricTrucks: [...withEach(['elektrische', 'waarvan elektrische'], trucks), 'electric trucks', 'electric lorries'],
};

const ASKS = /^(?:(?:watis)?hetaantal|aantal|hoeveel|numberof|howmany)/;
const WHOSE = '(?:u|jullie|uwbedrijf|uworganisatie|uwonderneming|hetbedrijf)';
const ANSWERED = new RegExp(
  `(?:(?:heeft|hebt|gebruikt|bezit|hebben)${WHOSE}(?:ingebruik)?|(?:rijden|zijn)er(?:bij${WHOSE})?|` +
    `(?:teltuw|inuw|inhet)(?:wagenpark|vloot)|ingebruik|do(?:you|esyourcompany)(?:have|use|own))$`,
);

/** What a question asks the number of: "Hoeveel bestelbussen heeft u?" is about bestelbussen. In plain letters. */
export function subjectOf(key: string): string {
  return key.replace(ASKS, '').replace(ANSWERED, '');
}

/** What a survey counts and a dossier has no place for. */
export const countsWithoutPlace: readonly string[] = [
  'personenauto’s',
  'personenwagens',
  'aanhangers',
  'aanhangwagens',
  'opleggers',
  'passenger cars',
  'trailers',
];

const VEHICLES =
  /bestel|vracht|\bbus(?:sen|jes?)?\b|truck|trekker|tractor|bakwagen|voertuig|wagenpark|vloot|\bauto\W?s?\b|\bvans?\b|lorr|vehicle|fleet|elektrische?\b|\belectric\b/i;
const ELECTRIC = /elektrische?\b|\belectric\b/i;
const KM = /\bkm\b|kilometer/i;
const NUMBER = /^\d+([.,]\d+)?$/;

/** What a column with numbers may count whose name speaks of vehicles: a question, for nothing may be lost of a fleet. */
export function countsToAsk(
  name: string,
  cells: readonly Cell[],
): readonly (SurveyCount | 'yearlyKm' | 'meanDayKm' | 'longestDayKm')[] {
  const numbers = cells.filter((cell) => NUMBER.test(cellText(cell))).length;
  if (!VEHICLES.test(name) || numbers === 0 || numbers * 2 < cells.length) return [];
  if (KM.test(name)) return ['yearlyKm', 'meanDayKm', 'longestDayKm'];
  return ELECTRIC.test(name) ? ['electricVans', 'electricTrucks'] : surveyCounts;
}
