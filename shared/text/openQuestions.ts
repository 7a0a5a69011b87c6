/** What a report that is not complete says on paper: what still has to be asked, and what the entrepreneur looks up. */
import type { Language } from '../format/numbers.ts';

/** Papers from which the answers come. */
export type Paper = 'plates' | 'kilometres' | 'contract' | 'readings' | 'offers' | 'photos';

interface OpenQuestionWords {
  title: string;
  prepareTitle: string;
  prepareIntro: string;
  paper: Record<Paper, string>;
}

const nl: OpenQuestionWords = {
  title: 'Nog te bespreken',
  prepareTitle: 'Leg dit klaar voor het volgende gesprek',
  prepareIntro: 'Hiermee kunnen we de open vragen beantwoorden en rekenen met uw eigen cijfers.',
  paper: {
    plates: 'De lijst met kentekens, of van elk voertuig het soort, de Euroklasse en de eerste toelating.',
    kilometres: 'Van elk voertuig de kilometers per jaar, de langste dag, en hoe laat het vertrekt en terug is.',
    contract:
      'De energierekening en het contract met de netbeheerder: daarop staan de aansluiting, het gecontracteerde vermogen en het verbruik.',
    readings: 'De kwartierwaarden van uw meter over een heel jaar, of een machtiging om die op te vragen.',
    offers: 'Offertes voor koop of lease, als u die heeft.',
    photos: 'Foto’s van de meterkast en van de plek waar de voertuigen staan.',
  },
};

const en: OpenQuestionWords = {
  title: 'Still to discuss',
  prepareTitle: 'Have this ready for the next talk',
  prepareIntro: 'With this we can answer the open questions and calculate with your own figures.',
  paper: {
    plates: 'The list of number plates, or of each vehicle its kind, Euro class and first admission.',
    kilometres: 'Of each vehicle the kilometres in a year, the longest day, and at what time it leaves and comes back.',
    contract:
      'The energy bill and the contract with the grid operator: they state the connection, the contracted power and the use.',
    readings: 'The quarter-hour readings of your meter over a whole year, or an authorisation to ask for them.',
    offers: 'Offers for purchase or lease, if you have any.',
    photos: 'Photos of the meter cupboard and of the place where the vehicles stand.',
  },
};

export const openQuestionWords: Record<Language, OpenQuestionWords> = { nl, en };
