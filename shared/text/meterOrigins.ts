/** What the figures of a meter file are called where they are explained, beside those that have a field of their own. */
import type { MeterCount } from '../assessment/origins/meterFile.ts';

export interface MeterOriginWords {
  known: string;
  busiest: string;
  weekFilled: string;
  yearKnown: string;
  /** Of the preview: nothing of it is in the dossier yet. */
  preview: string;
  counts: Record<MeterCount, string>;
}

const nl: MeterOriginWords = {
  known: 'Kwartieren met een waarde',
  busiest: 'Drukste uur van de gemiddelde week',
  weekFilled: 'Aangevulde kwartieren in de gekozen week',
  yearKnown: 'Gemeten deel van het jaar',
  preview: 'Voorbeeld van het bestand; het staat nog niet in het dossier',
  counts: {
    gaps: 'Kwartieren die ontbreken',
    conflicting: 'Kwartieren met twee verschillende waarden',
    rejected: 'Regels die niet te lezen zijn',
    stepMinutes: 'Tijd tussen twee waarden in het bestand',
    flatDays: 'Dagen met 96 gelijke kwartieren',
    meterChanges: 'Keren dat de meterstand terugloopt',
    blankAsZero: 'Keren dat één richting leeg is',
    identical: 'Regels die er dubbel in staan',
    estimated: 'Waarden die zijn geschat',
  },
};

const en: MeterOriginWords = {
  known: 'Quarters with a value',
  busiest: 'Busiest hour of the mean week',
  weekFilled: 'Quarters filled in the chosen week',
  yearKnown: 'Measured part of the year',
  preview: 'Preview of the file; it is not in the dossier yet',
  counts: {
    gaps: 'Quarters that are missing',
    conflicting: 'Quarters with two different values',
    rejected: 'Lines that cannot be read',
    stepMinutes: 'Time between two values in the file',
    flatDays: 'Days with 96 equal quarters',
    meterChanges: 'Times that the counter goes back',
    blankAsZero: 'Times that one direction is empty',
    identical: 'Lines that are there twice',
    estimated: 'Values that were estimated',
  },
};

export const meterOriginWords = { nl, en };
