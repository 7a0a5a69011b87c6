import type { VehicleClass } from '../../dossier/schema.ts';

/** The words that come with a value in a passage. */
interface SlotWords {
  /** Vehicles of a class, more than one, inside a sentence. */
  classes: Record<VehicleClass, string>;
  about: (amount: string) => string;
  amounts: (low: string, high: string) => string;
  days: (count: string) => string;
  months: (count: string) => string;
  years: (count: number) => string;
  morePlaces: (count: number) => string;
  moreGroups: (count: number) => string;
  operator: string;
  vehicles: string;
  numberUnknown: string;
  percent: (typical: string) => string;
  percentRange: (low: string, typical: string, high: string) => string;
}

const nl: SlotWords = {
  classes: {
    vansmall: 'kleine bestelauto’s',
    vanmid: 'middelgrote bestelauto’s',
    vanlarge: 'grote bestelauto’s',
    boxvan: 'meubelbakken 3,5 t',
    van425: 'bestelauto’s 4,25 t',
    rigid12: 'bakwagens 7,5-12 t',
    rigid18: 'bakwagens 16-19 t',
    rigid26: 'bakwagens 26-28 t',
    tractor44: 'trekkers 40-44 t',
    tractor50: 'trekkers 50 t',
    lev: 'lichte elektrische voertuigen',
  },
  about: (amount) => `ongeveer ${amount}`,
  amounts: (low, high) => `${low} tot ${high}`,
  days: (count) => (count === '1' ? '1 dag' : `${count} dagen`),
  months: (count) => (count === '1' ? '1 maand' : `${count} maanden`),
  years: (count) => `${count} jaar`,
  morePlaces: (count) => `nog ${count} gemeenten`,
  moreGroups: (count) => `nog ${count} soorten`,
  operator: 'uw netbeheerder',
  vehicles: 'voertuigen',
  numberUnknown: 'aantal nog onbekend',
  percent: (typical) => `${typical} %`,
  percentRange: (low, typical, high) => `${typical} % (${low} tot ${high} %)`,
};

const en: SlotWords = {
  classes: {
    vansmall: 'small vans',
    vanmid: 'medium vans',
    vanlarge: 'large vans',
    boxvan: 'box vans 3.5 t',
    van425: 'vans 4.25 t',
    rigid12: 'rigid trucks 7.5-12 t',
    rigid18: 'rigid trucks 16-19 t',
    rigid26: 'rigid trucks 26-28 t',
    tractor44: 'tractors 40-44 t',
    tractor50: 'tractors 50 t',
    lev: 'light electric vehicles',
  },
  about: (amount) => `about ${amount}`,
  amounts: (low, high) => `${low} to ${high}`,
  days: (count) => (count === '1' ? '1 day' : `${count} days`),
  months: (count) => (count === '1' ? '1 month' : `${count} months`),
  years: (count) => (count === 1 ? '1 year' : `${count} years`),
  morePlaces: (count) => `${count} more municipalities`,
  moreGroups: (count) => `${count} more kinds`,
  operator: 'your grid operator',
  vehicles: 'vehicles',
  numberUnknown: 'number not known yet',
  percent: (typical) => `${typical} %`,
  percentRange: (low, typical, high) => `${typical} % (${low} to ${high} %)`,
};

export const slotWords = { nl, en };
