/** Scopes and notes of energy: the English of the facts, and what it says in Dutch. */
export const energyWords: Readonly<Record<string, string>> = {
  'excl. VAT; per connection (EAN), marginal per bracket': 'exclusief btw; per aansluiting (EAN), marginaal per schijf',
  'Tier 1 and 2 also in ACC26/SALDOX.': 'Schijf 1 en 2 ook in ACC26/SALDOX.',
  'excl. VAT (0.1065 incl.)': 'exclusief btw (0,1065 inclusief)',
  'Belastingplan 2027, not final. Tiers 2-4 for 2027 not found.':
    'Belastingplan 2027, niet definitief. Schijven 2-4 voor 2027 niet gevonden.',
  'excl. VAT, tier 1-2; 0.01236 in tier 3': 'exclusief btw, schijf 1-2; 0,01236 in schijf 3',
  'Only for connections used solely for charging. Validity after 2024 not confirmed; assume normal tiers.':
    'Alleen voor aansluitingen die uitsluitend voor laden dienen. Geldigheid na 2024 niet bevestigd; ga uit van de gewone schijven.',
  'merged into energy tax': 'opgegaan in de energiebelasting',
  'recoverable for most businesses: calculate excl. VAT':
    'de meeste bedrijven kunnen de btw aftrekken: reken exclusief btw',
  'excl. all': 'exclusief alles',
  'Quotes TenneT market update 2025; 584 negative hours.':
    'Citeert het marktoverzicht van TenneT over 2025; 584 uren met een negatieve prijs.',
  'base load, early October 2026': 'basislast (baseload), begin oktober 2026',
  'Up about 15% on 2026 because of the Iran war (from 28-02-2026).':
    'Ongeveer 15 % hoger dan 2026 door de oorlog met Iran (vanaf 28-02-2026).',
  'excl. VAT, excl. energy tax and grid, small consumers':
    'exclusief btw, exclusief energiebelasting en netkosten, kleinverbruikers',
  'ACC26 derives 0.148 incl. VAT (0.122 excl.).': 'ACC26 komt uit op 0,148 inclusief btw (0,122 exclusief).',
  'excl. VAT, commodity only; model default': 'exclusief btw, alleen levering; standaardwaarde van het model',
  'Other model catalogue examples for 2025: 0.12-0.136. With the 2027 forward at 0.125 a new 2027 contract will be higher.':
    'Andere voorbeelden uit de catalogus van het model voor 2025: 0,12-0,136. Met de termijnprijs voor 2027 op 0,125 wordt een nieuw contract voor 2027 hoger.',
  'excl. VAT; connection 41.172 + transport capacity tariff 297.84 + standing charge 17.9945; excl. metering 38.0695':
    'exclusief btw; aansluiting 41,172 + capaciteitstarief voor transport 297,84 + vastrecht 17,9945; exclusief meetkosten 38,0695',
  'No kWh or kWmax component below 3x80A.': 'Onder 3x80A geen deel per kWh of kWmax.',
  'excl. VAT; connection 54.8595 + transport capacity tariff 1489.2 + standing charge 17.9945; excl. metering 38.0695':
    'exclusief btw; aansluiting 54,8595 + capaciteitstarief voor transport 1.489,2 + vastrecht 17,9945; exclusief meetkosten 38,0695',
  'excl. VAT; connection 54.8595 + transport capacity tariff 2233.8 + standing charge 17.9945; excl. metering 38.0695':
    'exclusief btw; aansluiting 54,8595 + capaciteitstarief voor transport 2.233,8 + vastrecht 17,9945; exclusief meetkosten 38,0695',
  'excl. VAT; connection 61.8675 + transport capacity tariff 2978.4 + standing charge 17.9945; excl. metering 38.0695':
    'exclusief btw; aansluiting 61,8675 + capaciteitstarief voor transport 2.978,4 + vastrecht 17,9945; exclusief meetkosten 38,0695',
  'excl. VAT; connection 61.8675 + transport capacity tariff 3723.0 + standing charge 17.9945; excl. metering 38.0695':
    'exclusief btw; aansluiting 61,8675 + capaciteitstarief voor transport 3.723,0 + vastrecht 17,9945; exclusief meetkosten 38,0695',
  'excl. VAT; connection 45.06 + transport capacity tariff 305.36 + standing charge 18.0; excl. metering 24.8565':
    'exclusief btw; aansluiting 45,06 + capaciteitstarief voor transport 305,36 + vastrecht 18,0; exclusief meetkosten 24,8565',
  'excl. VAT; connection 59.34 + transport capacity tariff 1526.8 + standing charge 18.0; excl. metering 24.8565':
    'exclusief btw; aansluiting 59,34 + capaciteitstarief voor transport 1.526,8 + vastrecht 18,0; exclusief meetkosten 24,8565',
  'excl. VAT; connection 59.34 + transport capacity tariff 2290.2 + standing charge 18.0; excl. metering 24.8565':
    'exclusief btw; aansluiting 59,34 + capaciteitstarief voor transport 2.290,2 + vastrecht 18,0; exclusief meetkosten 24,8565',
  'excl. VAT; connection 59.34 + transport capacity tariff 3053.6 + standing charge 18.0; excl. metering 24.8565':
    'exclusief btw; aansluiting 59,34 + capaciteitstarief voor transport 3.053,6 + vastrecht 18,0; exclusief meetkosten 24,8565',
  'excl. VAT; connection 59.34 + transport capacity tariff 3817.0 + standing charge 18.0; excl. metering 24.8565':
    'exclusief btw; aansluiting 59,34 + capaciteitstarief voor transport 3.817,0 + vastrecht 18,0; exclusief meetkosten 24,8565',
  'excl. VAT; connection 46.15 + transport capacity tariff 291.76 + standing charge 18.0; excl. metering 38.11':
    'exclusief btw; aansluiting 46,15 + capaciteitstarief voor transport 291,76 + vastrecht 18,0; exclusief meetkosten 38,11',
  'excl. VAT; connection 75.4 + transport capacity tariff 1458.8 + standing charge 18.0; excl. metering 38.11':
    'exclusief btw; aansluiting 75,4 + capaciteitstarief voor transport 1.458,8 + vastrecht 18,0; exclusief meetkosten 38,11',
  'excl. VAT; connection 75.4 + transport capacity tariff 2188.2 + standing charge 18.0; excl. metering 38.11':
    'exclusief btw; aansluiting 75,4 + capaciteitstarief voor transport 2.188,2 + vastrecht 18,0; exclusief meetkosten 38,11',
  'excl. VAT; connection 75.4 + transport capacity tariff 2917.6 + standing charge 18.0; excl. metering 38.11':
    'exclusief btw; aansluiting 75,4 + capaciteitstarief voor transport 2.917,6 + vastrecht 18,0; exclusief meetkosten 38,11',
  'excl. VAT; connection 75.4 + transport capacity tariff 3647.0 + standing charge 18.0; excl. metering 38.11':
    'exclusief btw; aansluiting 75,4 + capaciteitstarief voor transport 3.647,0 + vastrecht 18,0; exclusief meetkosten 38,11',
  'excl. VAT; 23:00-07:00, weekends and holidays': 'exclusief btw; 23:00-07:00, weekenden en feestdagen',
  'excl. VAT; physical capacity class': 'exclusief btw; klasse van de fysieke capaciteit',
  'model assumption': 'aanname van een model',
  'ACM decision awaited; 4-5 price blocks': 'besluit van de ACM volgt nog; 4-5 prijsblokken',
  'Proposal. ACM agreement on tariffs 2027-2031 exists.':
    'Voorstel. Er is een akkoord met de ACM over de tarieven 2027-2031.',
  'small connections; until 2030 at least 50% of the bare supply price is paid back':
    'kleine aansluitingen; tot 2030 wordt minstens 50 % van de kale leveringsprijs vergoed',
  'Athlon May 2025: 0.25-0.55 (quoted in PARAM26, B). VAT basis not stated.':
    'Athlon mei 2025: 0,25-0,55 (aangehaald in PARAM26, B). Niet vermeld of dit met of zonder btw is.',
  'excl. VAT (0.60-0.87 incl.)': 'exclusief btw (0,60-0,87 inclusief)',
  'No current tariff page could be read.': 'Er kon geen actuele pagina met tarieven worden gelezen.',
  'incl. VAT, variable all-in price for small consumers (CBS Jul-Aug 2026)':
    'inclusief btw, variabele totaalprijs voor kleinverbruikers (CBS juli-augustus 2026)',
  'Use as reimbursement for vans charged at home.': 'Gebruik als vergoeding voor bestelauto’s die thuis laden.',
  'excl. VAT, incl. excise with discount; bulk to pump':
    'exclusief btw, inclusief accijns met korting; van bulk tot pomp',
  'Highly volatile since the Iran war: EU average record 2.23 EUR/l incl. VAT in 2026 (headline in public file 69059646417), Euro95 2.465 on 28-09-2026 (CBS via ACC26). Dutch diesel value not read. Must be a dated user input.':
    'Zeer wisselvallig sinds de oorlog met Iran: hoogste EU-gemiddelde 2,23 euro per liter inclusief btw in 2026 (kop in openbaar bestand 69059646417), Euro95 2,465 op 28-09-2026 (CBS, via ACC26). Nederlandse waarde voor diesel niet gezien. Moet een ingevulde waarde met datum zijn.',
  'as used in the 2025 example': 'zoals gebruikt in het voorbeeld van 2025',
  'excl. VAT; use 3-6% of diesel volume': 'exclusief btw; gebruik 3-6 % van het volume diesel',
  'excl. VAT, over diesel': 'exclusief btw, boven op diesel',
  'of diesel volume': 'van het volume diesel',
  'The source says 3 to 6%; typical is the midpoint.': 'De bron zegt 3 tot 6 %; typisch is het midden.',
  'excl. VAT, commodity only': 'exclusief btw, alleen levering',
  'Low: day-ahead mean of 2025 (0.087) plus the supplier markup (0.015). High: highest catalogue example in the note of en.supply.fixed (0.136).':
    'Laag: gemiddelde day-aheadprijs van 2025 (0,087) plus de opslag van de leverancier (0,015). Hoog: hoogste voorbeeld uit de catalogus in de toelichting bij en.supply.fixed (0,136).',
  'small connections, legal minimum until 2030': 'kleine aansluitingen, wettelijk minimum tot 2030',
  'At least 50 % of the bare supply price is paid back.': 'Minstens 50 % van de kale leveringsprijs wordt vergoed.',
};
