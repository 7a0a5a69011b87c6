/** Names of public bodies and registers, for the glossary. */
import type { Language } from '../format/numbers.ts';
import type { Term } from './glossary.ts';

const nl: readonly Term[] = [
  {
    id: 'acm',
    name: 'ACM',
    forms: ['ACM'],
    meaning: 'Autoriteit Consument en Markt: houdt toezicht op de netbeheerders.',
  },
  {
    id: 'kvk',
    name: 'KvK',
    forms: ['KvK', 'KVK', 'KvK-nummer'],
    meaning: 'De Kamer van Koophandel, waar elk bedrijf met een eigen nummer staat ingeschreven.',
  },
  {
    id: 'nal',
    name: 'NAL',
    forms: ['NAL', 'NAL-regio'],
    meaning: 'Nationale Agenda Laadinfrastructuur: in elke NAL-regio werken overheden samen aan laadpunten.',
  },
  {
    id: 'rdw',
    name: 'RDW',
    forms: ['RDW'],
    meaning: 'De dienst van het Rijk die kentekens uitgeeft en gegevens van alle voertuigen bijhoudt.',
  },
  {
    id: 'rvo',
    name: 'RVO',
    forms: ['RVO'],
    meaning: 'Rijksdienst voor Ondernemend Nederland: hier vraagt u de meeste subsidies van het Rijk aan.',
  },
];

const en: readonly Term[] = [
  {
    id: 'acm',
    name: 'ACM',
    forms: ['ACM'],
    meaning: 'The Dutch authority for consumers and markets, which supervises the grid operators.',
  },
  {
    id: 'kvk',
    name: 'KvK',
    forms: ['KvK', 'KVK', 'KvK number'],
    meaning: 'The Dutch chamber of commerce, where every company stands with a number of its own.',
  },
  {
    id: 'nal',
    name: 'NAL',
    forms: ['NAL', 'NAL region'],
    meaning: 'The Dutch national agenda for charging: in each NAL region public bodies work together on chargers.',
  },
  {
    id: 'rdw',
    name: 'RDW',
    forms: ['RDW'],
    meaning: 'The Dutch vehicle authority, which issues number plates and keeps the data of all vehicles.',
  },
  {
    id: 'rvo',
    name: 'RVO',
    forms: ['RVO'],
    meaning: 'The Dutch enterprise agency: here you apply for most subsidies of the state.',
  },
];

export const partyTerms: Record<Language, readonly Term[]> = { nl, en };
