/**
 * What to know before relying on a figure: the weak spots that were found while the vehicle figures were gathered.
 * They stand beside the figure on the screen; several can hold for one.
 */
import type { Figure } from '../shared/parameters/schema.ts';

interface Caution {
  of: RegExp;
  /** Only figures of this confidence. */
  confidence?: Figure['confidence'];
  nl: string;
  en: string;
}

const TRUCKS = '(rigid12|rigid18|rigid26|tractor44|tractor50)';

const cautions: readonly Caution[] = [
  {
    of: /^veh\.(rigid18|rigid26|tractor44)\.price\./,
    nl: 'De elektrische prijs komt van één pagina zonder datum; de dieselprijs is daarvan afgeleid. Hun verschil is dus geen aparte waarneming. Vraag een offerte.',
    en: 'The electric price comes from one page without a date; the diesel price is derived from it. Their difference is no separate observation. Ask for a quotation.',
  },
  {
    of: /^veh\.rigid12\.price\.bev$/,
    nl: 'De gepubliceerde prijzen van elektrische vrachtauto’s beginnen hoger; deze prijs kan te laag zijn. Vraag een offerte.',
    en: 'Published prices of electric trucks start higher; this price may be too low. Ask for a quotation.',
  },
  {
    of: /^veh\.(rigid18|rigid26|tractor44)\.ins\.bev$/,
    nl: 'Gaat uit van hetzelfde deel van een veel hogere prijs. Vervang dit door de offerte van een verzekeraar.',
    en: 'Assumes the same share of a much higher price. Replace it by the quotation of an insurer.',
  },
  {
    of: /^veh\.van(small|mid|large)\.(maint|tyres|ins)/,
    nl: 'Uit Duitse gegevens van 2014 tot 2019, doorgerekend naar nu; de verhouding bij verzekeringen is Brits.',
    en: 'From German data of 2014 to 2019, carried forward to now; the ratio for insurance is British.',
  },
  {
    of: /^veh\.vanlarge\.price\.diesel$/,
    nl: 'Uit een prijsverschil van 2019; lijstprijzen zijn nu hoger en de bpm komt er nog bij.',
    en: 'From a price difference of 2019; list prices are higher now and registration tax comes on top.',
  },
  {
    of: /^veh\.(rigid12|rigid18|rigid26|tractor50)\.cons\.diesel$/,
    nl: 'Afgeleid, niet gemeten. Neem het verbruik van het bedrijf zelf waar dat bekend is.',
    en: 'Derived, not measured. Take the company’s own consumption where it is known.',
  },
  {
    of: new RegExp(`^veh\\.${TRUCKS}\\.tyres$`),
    nl: 'Zwak onderbouwd: twee losse waarnemingen liggen hoger. Vraag het bandencontract van het bedrijf.',
    en: 'Weakly supported: two single readings are higher. Ask for the company’s tyre contract.',
  },
  {
    of: /^veh\.(boxvan|van425|tractor50)\.(?!levyclass)|^veh\.rigid12\.price\./,
    confidence: 'C',
    nl: 'Aanname uit een andere bron dan bij de overige voertuigklassen; vergelijk deze klasse daarom niet zonder meer met een andere.',
    en: 'An assumption from another origin than that of the other vehicle classes; do not simply compare this class with another.',
  },
  {
    of: /^veh\.truck\.residual\.bev$/,
    nl: 'Bedoeld voor een leeftijd van 7 jaar, terwijl de dieselwaarde voor 5 jaar geldt.',
    en: 'Meant for an age of 7 years, while the diesel value holds for 5 years.',
  },
  {
    of: /^veh\.(vanmid|vanlarge|boxvan)\.km$/,
    nl: 'Gemiddelde van bestelauto’s van 1 tot 5 jaar oud van alle gewichten, voorlopige cijfers over 2022.',
    en: 'Mean of vans of 1 to 5 years old of all weights, provisional figures of 2022.',
  },
  {
    of: /^veh\.winter\.van$/,
    nl: 'Vooral gemeten aan personenauto’s.',
    en: 'Measured mostly on passenger cars.',
  },
  {
    of: /^em\.(nox|pm)\.van6d?$/,
    nl: 'Factoren van personenauto’s, omgerekend naar het energieverbruik van een grote bestelauto.',
    en: 'Factors of passenger cars, converted to the energy use of a large van.',
  },
  {
    of: /^em\.(el\.(2026|green)|diesel\.\w+|hvo\.wtw|adblue|lng\.wtw)$/,
    nl: 'Uit een overgenomen kopie van de officiële lijst; het jaar van de lijst is afgeleid.',
    en: 'From a copied version of the official list; the year of the list was inferred.',
  },
  {
    of: /^mea\.modal$/,
    nl: 'Rust op een onderzoek uit 2000.',
    en: 'Rests on a study of 2000.',
  },
  {
    of: /^mea\.hub$/,
    nl: 'Telt ritten het centrum in, niet alle kilometers.',
    en: 'Counts trips into the centre, not all kilometres.',
  },
  {
    of: /^chg\.(dc\.\w+\.perkw|capex\.(dc30|mcs))$/,
    nl: 'Geen marktprijs: uit een rekenmodel of een aanname. Vraag een offerte.',
    en: 'No market price: from a research model or an assumption. Ask for a quotation.',
  },
  {
    of: /^(chg\.(sim|window)|duty\.window)\./,
    nl: 'Niet gemeten bij Nederlandse bedrijven. Neem de eigen aankomst- en vertrektijden.',
    en: 'Not measured at Dutch depots. Take the company’s own times of arrival and departure.',
  },
];

/** The figure with its cautions in one text per language; itself where there are none. */
export function withCautions(figure: Figure): Figure {
  const own = cautions.filter(
    ({ of, confidence }) => of.test(figure.id) && (confidence === undefined || confidence === figure.confidence),
  );
  if (own.length === 0) return figure;
  const joined = (language: 'nl' | 'en'): string => own.map((one) => one[language]).join(' ');
  return { ...figure, caution: { nl: joined('nl'), en: joined('en') } };
}

/** Patterns that fit no figure any more: the facts changed and the caution must be looked at again. */
export function idleCautions(figures: readonly Figure[]): string[] {
  return cautions.filter(({ of }) => !figures.some(({ id }) => of.test(id))).map(({ of }) => String(of));
}
