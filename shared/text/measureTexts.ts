/** What each measure of efficient logistics is called, how it is asked about, and what its figure does not say. */
import type { MeasureId } from '../dossier/talk.ts';

export interface MeasureText {
  name: string;
  /** Answered with yes or no. */
  ask: string;
  /** Which kilometres the share is about. */
  share: string;
  /** What the effect does not say; empty where the figure says it all. */
  caution: string;
}

const nl: Record<MeasureId, MeasureText> = {
  planning: {
    name: 'Ritplanning',
    ask: 'Worden ritten nog met de hand gepland, of rijden voertuigen elkaar voor de voeten?',
    share: 'van ritten die beter te plannen zijn',
    caution: '',
  },
  load: {
    name: 'Voller laden en samen rijden',
    ask: 'Gaan voertuigen vaak half leeg op pad of leeg terug?',
    share: 'van ritten die voller kunnen',
    caution: '',
  },
  frequency: {
    name: 'Minder vaak leveren',
    ask: 'Bestellen klanten vaak en weinig, en kan dat minder vaak?',
    share: 'naar klanten die minder vaak beleverd kunnen worden',
    caution: '',
  },
  hub: {
    name: 'Stadshub of bundelen',
    ask: 'Kan een deel van de zendingen via een hub aan de rand van de stad?',
    share: 'van de ritten in de stad die via de hub gaan',
    caution: 'De rit naar de hub blijft; neem alleen de kilometers vanaf de hub.',
  },
  lev: {
    name: 'Licht voertuig of vrachtfiets',
    ask: 'Zijn er kleine, lichte zendingen in de stad?',
    share: 'van busritten in de stad',
    caution: 'De kilometers gaan naar het lichte voertuig; wat dat kost staat bij onderdeel 2.',
  },
  decouple: {
    name: 'Ontkoppelen',
    ask: 'Kan een vrachtauto de lading aan de rand van de stad overgeven aan een klein elektrisch voertuig?',
    share: 'die door een ander voertuig worden overgenomen',
    caution: 'De kilometers van het andere voertuig zijn niet meegerekend.',
  },
  offpeak: {
    name: 'Leveren buiten de spits',
    ask: 'Kunnen klanten vroeg, laat of ’s nachts ontvangen?',
    share: 'van ritten die buiten de spits kunnen',
    caution: 'Lossen kan dan langer duren; dat is niet meegerekend.',
  },
  buildhub: {
    name: 'Bouwhub',
    ask: 'Rijdt u naar bouwplaatsen in de stad?',
    share: 'naar bouwplaatsen, die via de hub kunnen gaan',
    caution: 'Gemeten bij één bouwproject; alleen voor wat via de hub gaat.',
  },
  parcel: {
    name: 'Pakketpunten en kluizen',
    ask: 'Bezorgt u pakketten bij mensen thuis?',
    share: 'van rondes langs huisadressen',
    caution: 'Het voordeel verdwijnt als mensen met de auto komen halen.',
  },
  service: {
    name: 'Onderdelen dichtbij',
    ask: 'Rijden monteurs heen en weer voor onderdelen of gereedschap?',
    share: 'van ritten voor service en onderhoud',
    caution: '',
  },
  modal: {
    name: 'Water of spoor',
    ask: 'Zijn er vaste stromen over lange afstand, met een kade of spoor in de buurt?',
    share: 'die over water of spoor kunnen',
    caution:
      'Voor- en natransport en de prijs zijn niet meegerekend; vraag een offerte. De CO₂ kan ook hoger uitvallen.',
  },
  rightsize: {
    name: 'Passend voertuig',
    ask: 'Zijn voertuigen groter dan de lading meestal vraagt?',
    share: 'die een kleiner voertuig kan rijden',
    caution: 'Gerekend met minder energie over dezelfde kilometers.',
  },
  eco: {
    name: 'Zuinig rijden',
    ask: 'Kan zuiniger gereden worden, met training en terugkoppeling?',
    share: 'van chauffeurs die meedoen',
    caution: 'Gemeten met diesel; wat het met laden doet is niet bekend.',
  },
};

const en: Record<MeasureId, MeasureText> = {
  planning: {
    name: 'Route planning',
    ask: 'Are trips still planned by hand, or do vehicles get in each other’s way?',
    share: 'of trips that can be planned better',
    caution: '',
  },
  load: {
    name: 'Fuller loads and driving together',
    ask: 'Do vehicles often leave half empty or return empty?',
    share: 'of trips that can be fuller',
    caution: '',
  },
  frequency: {
    name: 'Delivering less often',
    ask: 'Do customers order often and little, and can that be less often?',
    share: 'to customers that can be delivered less often',
    caution: '',
  },
  hub: {
    name: 'City hub or bundling',
    ask: 'Can part of the consignments go through a hub at the edge of the city?',
    share: 'of the trips in the city that go through the hub',
    caution: 'The trip to the hub remains; take only the kilometres from the hub on.',
  },
  lev: {
    name: 'Light vehicle or cargo bike',
    ask: 'Are there small, light consignments in the city?',
    share: 'of van trips in the city',
    caution: 'The kilometres go to the light vehicle; what that costs stands at topic 2.',
  },
  decouple: {
    name: 'Decoupling',
    ask: 'Can a truck hand over its load at the edge of the city to a small electric vehicle?',
    share: 'taken over by another vehicle',
    caution: 'The kilometres of the other vehicle are not counted.',
  },
  offpeak: {
    name: 'Delivering outside rush hour',
    ask: 'Can customers receive early, late or at night?',
    share: 'of trips that can be outside rush hour',
    caution: 'Unloading may take longer then; that is not counted.',
  },
  buildhub: {
    name: 'Construction hub',
    ask: 'Do you drive to building sites in the city?',
    share: 'to building sites, that can go through the hub',
    caution: 'Measured at one building project; only for what goes through the hub.',
  },
  parcel: {
    name: 'Parcel points and lockers',
    ask: 'Do you deliver parcels at people’s homes?',
    share: 'of rounds along home addresses',
    caution: 'The gain disappears when people come by car to collect.',
  },
  service: {
    name: 'Parts close by',
    ask: 'Do mechanics drive back and forth for parts or tools?',
    share: 'of trips for service and maintenance',
    caution: '',
  },
  modal: {
    name: 'Water or rail',
    ask: 'Are there fixed flows over long distances, with a quay or rail nearby?',
    share: 'that can go over water or rail',
    caution: 'The legs before and after and the price are not counted; ask for an offer. CO₂ can also turn out higher.',
  },
  rightsize: {
    name: 'Fitting vehicle',
    ask: 'Are vehicles larger than the load mostly needs?',
    share: 'that a smaller vehicle can drive',
    caution: 'Calculated as less energy over the same kilometres.',
  },
  eco: {
    name: 'Eco-driving',
    ask: 'Can driving be more economical, with training and feedback?',
    share: 'of drivers who take part',
    caution: 'Measured with diesel; what it does to charging is not known.',
  },
};

export const measureTexts = { nl, en };
