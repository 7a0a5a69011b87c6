/** Scopes and notes of taxes and the truck levy: the English of the facts, and what it says in Dutch. */
export const taxWords: Readonly<Record<string, string>> = {
  'per km on levied roads; price level 2026; technical max mass of the combination; no VAT':
    'per km op wegen met heffing; prijspeil 2026; hoogste technische massa van de combinatie; geen btw',
  'Temporary 22.3% reduction 1-9 to 31-12-2026 comes off this tariff.':
    'De tijdelijke verlaging van 22,3 % van 1-9 tot en met 31-12-2026 gaat van dit tarief af.',
  'per km on levied roads; price level 2026; no VAT': 'per km op wegen met heffing; prijspeil 2026; geen btw',
  'fleet average, price level 2026': 'gemiddelde van alle voertuigen, prijspeil 2026',
  '0.167 EUR/km at price level 2023 (TERUG24, A).': '0,167 euro per km op prijspeil 2023 (TERUG24, A).',
  'average tariff 0.191 -> 0.148 EUR/km; back to normal on 1-1-2027':
    'gemiddeld tarief 0,191 -> 0,148 euro per km; weer het gewone tarief op 1-1-2027',
  'Whether every cell is cut by the same 22.3% was not confirmed.':
    'Of elk tarief met dezelfde 22,3 % daalt, is niet bevestigd.',
  'N2 and N3 above 3,500 kg, Dutch and foreign; motorways plus some provincial and municipal roads':
    'N2 en N3 boven 3.500 kg, Nederlands en buitenlands; snelwegen en enkele provinciale en gemeentelijke wegen',
  'look up CO2 class and Euro class in the RDW number-plate check (V7)':
    'zoek CO₂-klasse en euroklasse op met de kentekencheck van de RDW (V7)',
  'zero-emission N2 up to this mass': 'emissievrije N2 tot deze massa',
  'NedLinq (HDA) or EETS provider; fine without': 'NedLinq (HDA) of EETS-aanbieder; boete zonder',
  'user input; depends on trip pattern': 'invoer van de gebruiker; hangt af van de ritten',
  'of which about 980 mln for AanZET': 'waarvan ongeveer 980 miljoen voor AanZET',
  '12 t and heavier': '12 t en zwaarder',
  'VWHWET (A) states it ends with the levy.': 'VWHWET (A) zegt dat het stopt zodra de heffing er is.',
  'N2/N3 < 12,000 kg': 'N2/N3 < 12.000 kg',
  'Abolished with the levy.': 'Afgeschaft met de heffing.',
  'amounts on vrachtwagenheffing.nl (not readable here)': 'bedragen op vrachtwagenheffing.nl (hier niet leesbaar)',
  'Order of magnitude C: EUR 0-1,000 per year by axles/mass.':
    'Ordegrootte C: 0-1.000 euro per jaar naar assen en massa.',
  'full van tariff by weight and province; 75% discount applied in 2025':
    'volledig tarief voor bestelauto’s naar gewicht en provincie; in 2025 gold 75 % korting',
  'Passenger EVs do keep 30% (2026-2028) and 25% (2029) - GASPEDAAL, B - but that is for passenger cars.':
    'Elektrische personenauto’s houden wel 30 % (2026-2028) en 25 % (2029) - GASPEDAAL, B - maar dat geldt voor personenauto’s.',
  'excl. VAT not applicable; by own weight and province':
    'exclusief btw niet van toepassing; naar eigen gewicht en provincie',
  'Enter the exact amount from the Belastingdienst tool.':
    'Vul het precieze bedrag uit de rekenhulp van de Belastingdienst in.',
  'one-off; entrepreneur exemption abolished 1-1-2025':
    'eenmalig; vrijstelling voor ondernemers afgeschaft op 1-1-2025',
  'Op weg naar ZES (A, 2025) states 74.41 EUR/g: sources disagree, see tax.bpm.van.rate.alt.':
    'Op weg naar ZES (A, 2025) noemt 74,41 euro per g: de bronnen spreken elkaar tegen, zie tax.bpm.van.rate.alt.',
  'Take the vehicle price list (BPM shown) rather than this rate.':
    'Neem liever de prijslijst van het voertuig (met bpm) dan dit tarief.',
  'Two sources disagree: typical and low are the newer rate, high is the other.':
    'Twee bronnen spreken elkaar tegen: typisch en laag zijn het nieuwere tarief, hoog is het andere.',
  '0 g/km': '0 g/km',
  'tax base changed to CO2': 'grondslag van de belasting gewijzigd naar CO₂',
  'excl. VAT, excl. stock levy': 'exclusief btw, exclusief voorraadheffing',
  'Discount extended through 2026 (AWACC).': 'Korting verlengd voor heel 2026 (AWACC).',
  'excl. VAT; reference if the discount lapses on 1-1-2027':
    'exclusief btw; ter vergelijking als de korting op 1-1-2027 vervalt',
  '+0.102 EUR/l excl. VAT. Final decision (Belastingplan 2027) not confirmed here.':
    '+0,102 euro per liter exclusief btw. Het definitieve besluit (Belastingplan 2027) is hier niet bevestigd.',
  'diesel and petrol': 'diesel en benzine',
  'AWACC: in force until 1-1-2027.': 'AWACC: van kracht tot 1-1-2027.',
  'EU; planned 2027 in Dutch 2025 sources, postponed one year by EU legislators':
    'EU; in Nederlandse bronnen van 2025 gepland voor 2027, door de EU-wetgevers een jaar uitgesteld',
  '2025 sources (ING25, LOG0172) still say 2027.': 'Bronnen van 2025 (ING25, LOG0172) zeggen nog 2027.',
  'Estimate from 2025.': 'Schatting uit 2025.',
  'international goods transport only': 'alleen internationaal goederenvervoer',
  'profit up to 200,000 EUR': 'winst tot 200.000 euro',
};
