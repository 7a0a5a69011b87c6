/**
 * The references behind a note: codes, publishers, titles and addresses stand as they are; what the facts say of them in
 * words of their own is put into Dutch. Longer texts come before the shorter ones that they hold.
 */
const described: readonly (readonly [english: string, dutch: string])[] = [
  [
    'quoting Dutch Cycling Embassy Cargo Bike ZEZ report, ze_steden.csv - 29 municipalities with start dates',
    'naar het rapport Cargo Bike ZEZ van de Dutch Cycling Embassy, ze_steden.csv - 29 gemeenten met startdata',
  ],
  [
    'a public repository: source of a UK e-van information site quoting manufacturers (secondary)',
    'een openbaar archief: bron van een Britse informatiesite over elektrische bestelauto’s, naar fabrikanten (secundair)',
  ],
  [
    'a public repository quoting CO2emissiefactoren.nl 2024 (secondary)',
    'een openbaar archief, naar CO2emissiefactoren.nl 2024 (secundair)',
  ],
  ["a public repository's notes (secondary)", 'aantekeningen in een openbaar archief (secundair)'],
  [
    'compiled from RVO, Ondernemersplein, BOVAG and vrachtwagenheffingsbeleid.nl pages',
    'opgesteld uit pagina’s van RVO, Ondernemersplein, BOVAG en vrachtwagenheffingsbeleid.nl',
  ],
  [
    'compiled from tax-adviser summaries of the Belastingplan 2026',
    'opgesteld uit samenvattingen van het Belastingplan 2026 door belastingadviseurs',
  ],
  ['compiled from the same sources', 'opgesteld uit dezelfde bronnen'],
  ['Parameters EIA/MIA/Vamil regelset 2026', 'Kengetallen EIA/MIA/Vamil, regels 2026'],
  ['quoting Douane Tarievenlijst and wetten.overheid.nl', 'naar de Tarievenlijst van de Douane en wetten.overheid.nl'],
  ['quoting HBEFA 4.1', 'naar HBEFA 4.1'],
  [
    'EnerCalculatie blog (bidirectioneel laden), SPRILA paragraph',
    'blog van EnerCalculatie (bidirectioneel laden), alinea over SPRILA',
  ],
  ['EnerCalculatie blog: ', 'blog van EnerCalculatie: '],
  ['CAPAXX Energy kennisbank: ', 'kennisbank van CAPAXX Energy: '],
  ['CAPAXX Energy sector page: ', 'sectorpagina van CAPAXX Energy: '],
  ['CloudEMS readme: ERE tracking', 'toelichting bij CloudEMS: bijhouden van ERE’s'],
  ['Review energieplan (Saldox), state 5 Oct 2026', 'Review energieplan (Saldox), stand 5 oktober 2026'],
  [
    'Site energy model parameters (model version 2026.10)',
    'Kengetallen van een energiemodel voor locaties (modelversie 2026.10)',
  ],
  [
    'Oeko-Institut (open data, Germany), kostenrechner: presets (light commercial vehicles small / large, charging points)',
    'Öko-Institut (open data, Duitsland), kostenrechner: standaardwaarden (lichte bedrijfsvoertuigen klein / groot, laadpunten)',
  ],
  [
    'carculator_truck documentation, annex A: specifications of commercial battery electric trucks',
    'documentatie van carculator_truck, bijlage A: specificaties van elektrische vrachtauto’s op de markt',
  ],
  [
    'carculator_truck documentation: truck calibration and validation',
    'documentatie van carculator_truck: ijking en controle voor vrachtauto’s',
  ],
  [
    'carculator_truck documentation, table 3: lifetimes for European trucks',
    'documentatie van carculator_truck, tabel 3: levensduur van Europese vrachtauto’s',
  ],
  [
    'Dutch web page, address unknown (e-truck knowledge site)',
    'Nederlandse webpagina, adres onbekend (kennissite over elektrische vrachtauto’s)',
  ],
  ['(price about 300,000 EUR, about three times diesel)', '(prijs ongeveer 300.000 euro, ongeveer drie keer diesel)'],
  ['interview with the head of MAN (Austria)', 'interview met de topman van MAN (Oostenrijk)'],
  ['interview with Berylls', 'interview met Berylls'],
  ['(long-term test bestof9, with TUEV Sued)', '(duurtest bestof9, met TÜV Süd)'],
  ['Mercedes-Benz/TUEV Sued', 'Mercedes-Benz/TÜV Süd'],
  [', on ', ', over '],
];

/** What stands behind "Refs: " in a note, for a Dutch reader. */
export function referencesInDutch(references: string): string {
  return described.reduce((text, [english, dutch]) => text.replaceAll(english, dutch), references);
}
