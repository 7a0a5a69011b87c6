/** Words of the preview of a fleet list: everything that is taken over, and what becomes of groups that are there. */
import { drivingDays } from '../dossier/drivingDays.ts';
import { writeNumber, type Language } from '../format/numbers.ts';
import type { Joining } from '../intake/present.ts';
import type { ListedVehicle } from '../intake/vehicles.ts';
import { daysInWords } from './drivingDays.ts';
import { words } from './words.ts';

/** What is taken over and has no column of its own in the preview. */
export type FurtherAnswers = Pick<
  ListedVehicle,
  | 'category'
  | 'maxMassKg'
  | 'combinationMassKg'
  | 'co2Class'
  | 'bodyCode'
  | 'wltpGramsPerKm'
  | 'litresPer100Km'
  | 'refrigerated'
  | 'meanDayKm'
  | 'longestDayKm'
  | 'daysPerWeek'
  | 'drivingDays'
  | 'departure'
  | 'return'
  | 'nightPlace'
  | 'ownership'
>;

interface FleetPreviewWords {
  further: {
    combination: (kg: string) => string;
    code: (code: string) => string;
    co2Class: (number: number) => string;
    refrigerated: string;
    perDay: (km: string) => string;
    longest: (km: string) => string;
    days: (count: number) => string;
    departs: (time: string) => string;
    returns: (time: string) => string;
    litres: (litres: string) => string;
  };
  perYear: (year: number, count: number) => string;
  present: {
    title: string;
    count: (groups: number, vehicles: number) => string;
    /** Of the groups of the list, how many seem to be there already; their names follow. */
    already: (some: number, all: number, names: string) => string;
    /** Said at each of them. */
    seems: string;
    question: string;
    joining: Record<Joining, string>;
    choose: string;
    nothingNew: string;
    replaced: (groups: number, vehicles: number) => string;
  };
}

const groupsOf = (count: number): string => (count === 1 ? '1 groep' : `${count} groepen`);
const vehiclesOf = (count: number): string => (count === 1 ? '1 voertuig' : `${count} voertuigen`);
const groupsIn = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);
const vehiclesIn = (count: number): string => (count === 1 ? '1 vehicle' : `${count} vehicles`);

const nl: FleetPreviewWords = {
  further: {
    combination: (kg) => `combinatie ${kg} kg`,
    code: (code) => `carrosseriecode ${code}`,
    co2Class: (number) => `CO₂-klasse ${number}`,
    refrigerated: 'gekoeld',
    perDay: (km) => `${km} km per dag`,
    longest: (km) => `langste dag ${km} km`,
    days: (count) => (count === 1 ? '1 dag per week' : `${count} dagen per week`),
    departs: (time) => `vertrek ${time}`,
    returns: (time) => `terug ${time}`,
    litres: (litres) => `${litres} liter per 100 km`,
  },
  perYear: (year, count) => `${year} (${count})`,
  present: {
    title: 'Er staat al een vloot in het dossier',
    count: (groups, vehicles) =>
      `In het dossier ${groups === 1 ? 'staat' : 'staan'} al ${groupsOf(groups)} met ${vehiclesOf(vehicles)}.`,
    already: (some, all, names) =>
      `${some === all ? (all === 1 ? 'De groep uit deze lijst lijkt' : `Alle ${all} groepen uit deze lijst lijken`) : `${some} van de ${groupsOf(all)} uit deze lijst ${some === 1 ? 'lijkt' : 'lijken'}`} er al in te staan, naar soort, brandstof, euroklasse en toelating of naam (${names}). Zo tellen voertuigen dubbel.`,
    seems: 'Deze voertuigen lijken al in het dossier te staan.',
    question: 'Wat moet er met deze lijst gebeuren?',
    joining: {
      add: 'Alles erbij zetten',
      addNew: 'Alleen erbij zetten wat er nog niet staat',
      replace: 'De groepen in het dossier vervangen door deze lijst (u kunt dit ongedaan maken)',
    },
    choose: 'Kies eerst wat er met de lijst moet gebeuren.',
    nothingNew: 'Alle groepen lijken er al te staan.',
    replaced: (groups, vehicles) =>
      `${groupsOf(groups)} met ${vehiclesOf(vehicles)} overgenomen; de vorige groepen zijn weg.`,
  },
};

const en: FleetPreviewWords = {
  further: {
    combination: (kg) => `combination ${kg} kg`,
    code: (code) => `body code ${code}`,
    co2Class: (number) => `CO₂ class ${number}`,
    refrigerated: 'refrigerated',
    perDay: (km) => `${km} km a day`,
    longest: (km) => `longest day ${km} km`,
    days: (count) => (count === 1 ? '1 day a week' : `${count} days a week`),
    departs: (time) => `departs ${time}`,
    returns: (time) => `returns ${time}`,
    litres: (litres) => `${litres} litres per 100 km`,
  },
  perYear: (year, count) => `${year} (${count})`,
  present: {
    title: 'The dossier holds a fleet already',
    count: (groups, vehicles) => `The dossier holds ${groupsIn(groups)} with ${vehiclesIn(vehicles)} already.`,
    already: (some, all, names) =>
      `${some === all ? (all === 1 ? 'The group of this list seems' : `All ${all} groups of this list seem`) : `${some} of the ${groupsIn(all)} of this list ${some === 1 ? 'seems' : 'seem'}`} to be there already, by kind, fuel, Euro class and admission or name (${names}). Vehicles would count twice.`,
    seems: 'These vehicles seem to be in the dossier already.',
    question: 'What should happen with this list?',
    joining: {
      add: 'Add everything',
      addNew: 'Add only what is not there yet',
      replace: 'Replace the groups of the dossier by this list (you can undo this)',
    },
    choose: 'First choose what should happen with the list.',
    nothingNew: 'All groups seem to be there already.',
    replaced: (groups, vehicles) =>
      `${groupsIn(groups)} with ${vehiclesIn(vehicles)} taken over; the groups before are gone.`,
  },
};

export const fleetPreviewWords: Record<Language, FleetPreviewWords> = { nl, en };

/** In a few words each, in the order of the form. */
export function furtherAnswers(of: FurtherAnswers, language: Language): string[] {
  const { further } = fleetPreviewWords[language];
  const names = words[language];
  const written = (value: number, decimals = 0): string => writeNumber(value, language, { decimals, minDecimals: 0 });
  const told = <T>(value: T | null, say: (value: T) => string): string[] => (value === null ? [] : [say(value)]);
  return [
    ...told(of.category, String),
    ...told(of.maxMassKg, (kg) => `${written(kg)} kg`),
    ...told(of.combinationMassKg, (kg) => further.combination(written(kg))),
    ...told(of.co2Class, further.co2Class),
    ...told(of.bodyCode, further.code),
    ...(of.refrigerated === true ? [further.refrigerated] : []),
    ...told(of.wltpGramsPerKm, (grams) => `${written(grams, 1)} g/km`),
    ...told(of.litresPer100Km, (litres) => further.litres(written(litres, 2))),
    ...told(of.meanDayKm, (km) => further.perDay(written(km))),
    ...told(of.longestDayKm, (km) => further.longest(written(km))),
    ...(of.drivingDays === null ? told(of.daysPerWeek, further.days) : [daysInWords(drivingDays(of) ?? [], language)]),
    ...told(of.departure, further.departs),
    ...told(of.return, further.returns),
    ...told(of.nightPlace, (place) => names.nightPlace[place].toLowerCase()),
    ...told(of.ownership, (ownership) => names.ownership[ownership].toLowerCase()),
  ];
}
