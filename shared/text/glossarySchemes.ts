/** Terms of taxes, subsidies and what is counted, for the glossary. What a scheme pays stands with its source elsewhere. */
import type { Language } from '../format/numbers.ts';
import type { Term } from './glossary.ts';

const nl: readonly Term[] = [
  {
    id: 'aanzet',
    name: 'AanZET',
    forms: ['AanZET'],
    meaning: 'Subsidie van het Rijk voor de koop van een nieuwe vrachtauto zonder uitstoot.',
  },
  {
    id: 'bpm',
    name: 'BPM',
    forms: ['BPM', 'Bpm'],
    meaning: 'Een belasting die u één keer betaalt voor een bestelauto op fossiele brandstof, naar zijn CO₂-uitstoot.',
  },
  {
    id: 'vat',
    name: 'Btw',
    forms: ['btw'],
    meaning: 'De belasting die boven op een prijs komt; alle bedragen staan hier zonder btw.',
  },
  {
    id: 'dkti',
    name: 'DKTI en MOOI',
    forms: ['DKTI', 'MOOI'],
    meaning: 'Regelingen van het Rijk voor vernieuwende projecten, niet voor een gewone laadplek.',
  },
  {
    id: 'eia',
    name: 'EIA',
    forms: ['EIA'],
    meaning:
      'Energie-investeringsaftrek: een deel van een investering in zonnepanelen of een batterij gaat van uw winst af.',
  },
  {
    id: 'hbe',
    name: 'HBE',
    forms: ['HBE'],
    meaning: 'De voorganger van de ERE: een eenheid hernieuwbare brandstof die kon worden verkocht.',
  },
  {
    id: 'smallCompany',
    name: 'Mkb',
    forms: ['mkb'],
    meaning: 'Midden- en kleinbedrijf: bedrijven die voor een subsidie niet als groot tellen.',
  },
  {
    id: 'sde',
    name: 'SDE++',
    forms: ['SDE++'],
    meaning: 'Subsidie van het Rijk op duurzame stroom, hier op stroom van zonnepanelen.',
  },
  {
    id: 'seba',
    name: 'SEBA',
    forms: ['SEBA'],
    meaning: 'Een subsidie van het Rijk voor de koop van een elektrische bestelauto.',
  },
  {
    id: 'spula',
    name: 'SPULA',
    forms: ['SPULA'],
    meaning: 'Subsidie van het Rijk voor openbaar laden van zware voertuigen.',
  },
  {
    id: 'tco',
    name: 'TCO',
    forms: ['TCO'],
    meaning: 'Alle kosten van een voertuig over de hele tijd dat u het gebruikt, van aankoop tot verkoop.',
  },
  {
    id: 'vamil',
    name: 'Vamil',
    forms: ['Vamil'],
    meaning: 'Een regeling waarmee u zelf kiest wanneer u een deel van een schone investering afschrijft.',
  },
];

const en: readonly Term[] = [
  {
    id: 'aanzet',
    name: 'AanZET',
    forms: ['AanZET'],
    meaning: 'A subsidy of the state for buying a new truck that gives off nothing.',
  },
  {
    id: 'bpm',
    name: 'BPM',
    forms: ['BPM', 'Bpm', 'registration tax'],
    meaning: 'A tax paid once for a van on fossil fuel, by what it gives off in CO₂.',
  },
  {
    id: 'dkti',
    name: 'DKTI and MOOI',
    forms: ['DKTI', 'MOOI'],
    meaning: 'Schemes of the state for innovative projects, not for an ordinary charging place.',
  },
  {
    id: 'eia',
    name: 'EIA',
    forms: ['EIA'],
    meaning: 'Energy investment deduction: part of an investment in solar panels or a battery comes off your profit.',
  },
  {
    id: 'hbe',
    name: 'HBE',
    forms: ['HBE'],
    meaning: 'What came before the ERE: a unit of renewable fuel that could be sold.',
  },
  {
    id: 'sde',
    name: 'SDE++',
    forms: ['SDE++'],
    meaning: 'A subsidy of the state on renewable electricity, here on that of solar panels.',
  },
  { id: 'seba', name: 'SEBA', forms: ['SEBA'], meaning: 'A subsidy of the state for buying an electric van.' },
  {
    id: 'smallCompany',
    name: 'SME',
    forms: ['SME', 'SMEs'],
    meaning: 'Small and medium-sized companies: those that do not count as large for a subsidy.',
  },
  {
    id: 'spula',
    name: 'SPULA',
    forms: ['SPULA'],
    meaning: 'A subsidy of the state for public charging of heavy vehicles.',
  },
  {
    id: 'tco',
    name: 'TCO',
    forms: ['TCO'],
    meaning: 'All costs of a vehicle over the whole time that you use it, from purchase to sale.',
  },
  {
    id: 'vamil',
    name: 'Vamil',
    forms: ['Vamil'],
    meaning: 'A scheme by which you choose yourself when to write off part of a clean investment.',
  },
  {
    id: 'vat',
    name: 'VAT',
    forms: ['VAT'],
    meaning: 'The tax that comes on top of a price; all amounts here are without it.',
  },
];

export const schemeTerms: Record<Language, readonly Term[]> = { nl, en };
