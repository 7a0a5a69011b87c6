/** Scopes and notes of logistic measures and instruments: the English of the facts, and what it says in Dutch. */
export const measureWords: Readonly<Record<string, string>> = {
  'effect on the addressed flow only': 'alleen effect op de stroom waar het om gaat',
  'Bristol Broadmead trial: more than 50% fewer delivery vehicles to the participating shops from the third month on; Bristol City Council: 70-80% fewer onward trips at the peak of the scheme (2004-2018). Typical = own choice near the lower side. Effect on trips between hub and city centre of the bundled flow; the trip to the hub remains.':
    'Proef Bristol Broadmead: vanaf de derde maand meer dan 50 % minder leverende voertuigen naar de deelnemende winkels; Bristol City Council: 70-80 % minder ritten verder de stad in op het hoogtepunt van de regeling (2004-2018). Typisch = eigen keuze dicht bij de onderkant. Effect op ritten tussen hub en binnenstad van de gebundelde stroom; de rit naar de hub blijft.',
  'diesel trucks; high value only with lasting follow-up':
    'dieselvrachtauto’s; hoge waarde alleen met blijvende opvolging',
  'Long-term effect of training 2-5% (up to 25% during training). Randomised Norwegian experiment with monthly follow-up: 5-9% (TOI, Energy Research & Social Science 75, 2021).':
    'Effect van training op lange termijn 2-5 % (tot 25 % tijdens de training). Noors experiment met loting en maandelijkse opvolging: 5-9 % (TOI, Energy Research & Social Science 75, 2021).',
  'share of van trips in the city': 'deel van de ritten met bestelauto’s in de stad',
  'LEVV-LOGIC (four universities of applied sciences): light electric freight vehicles can replace 10-15% of van trips in cities; typical = midpoint. RAI Vereniging names 10-40%.':
    'LEVV-LOGIC (vier hogescholen): lichte elektrische vrachtvoertuigen kunnen 10-15 % van de ritten met bestelauto’s in steden vervangen; typisch = midden. RAI Vereniging noemt 10-40 %.',
  'rail; for inland shipping use STREAM 2020': 'spoor; gebruik voor binnenvaart STREAM 2020',
  'Rail against truck per tonne-km: in favourable cases trucks emit 2.5-5 times as much CO2 (60-80% less by rail), in unfavourable cases rail emits 0-20% more. Typical = own midpoint. Old study (2000); STREAM 2020 of CE Delft has the current figures per vehicle and vessel but could not be opened.':
    'Spoor tegenover vrachtauto per tonkilometer: in gunstige gevallen stoten vrachtauto’s 2,5-5 keer zoveel CO₂ uit (60-80 % minder per spoor), in ongunstige gevallen stoot het spoor 0-20 % meer uit. Typisch = eigen midden. Oud onderzoek (2000); STREAM 2020 van CE Delft heeft de huidige cijfers per voertuig en vaartuig, maar kon niet worden geopend.',
  'TNO: decoupling lets the city leg be optimised separately.':
    'TNO: door ontkoppelen kan het deel in de stad apart worden verbeterd.',
  'effect on the shifted trips; unloading time not included': 'effect op de verschoven ritten; lostijd niet meegeteld',
  'Less driving time. Low: Peel (Canada) average speed 18.1% higher = 15% less time (greenhouse gas -10.6% per km, but service time +15.2%). Typical and high: Stockholm trial, more than 30% faster than rush hour = 23% less, 59% faster than the afternoon peak = 37% less (1 - 1/1.30 and 1 - 1/1.59).':
    'Minder rijtijd. Laag: Peel (Canada) gemiddelde snelheid 18,1 % hoger = 15 % minder tijd (broeikasgas -10,6 % per km, maar tijd bij de klant +15,2 %). Typisch en hoog: proef in Stockholm, meer dan 30 % sneller dan in de spits = 23 % minder, 59 % sneller dan in de middagpiek = 37 % minder (1 - 1/1,30 en 1 - 1/1,59).',
  'one inner-city housing project; only the deliveries routed through the hub':
    'één woningbouwproject in een binnenstad; alleen de leveringen via de hub',
  'TNO followed De Trip (Utrecht) for 28 weeks: 69% fewer trips to the site, 69% fewer km, 68% less CO2. TKI Dinalog: almost 70% in the finishing phase. VolkerWessels claims up to three quarters.':
    'TNO volgde De Trip (Utrecht) 28 weken: 69 % minder ritten naar de bouwplaats, 69 % minder km, 68 % minder CO₂. TKI Dinalog: bijna 70 % in de afbouwfase. VolkerWessels noemt tot driekwart.',
  'delivery van only, not the consumer trip': 'alleen de bestelauto, niet de rit van de consument',
  'TNO simulation: 50% of parcels to pick-up points = 17% less CO2 of the van; DHL 25% when 50 parcels are bundled; TOI (Norway) 30% with lockers. The gain disappears when consumers collect by car. Unit differs from the old value.':
    'Simulatie van TNO: 50 % van de pakketten naar afhaalpunten = 17 % minder CO₂ van de bestelauto; DHL 25 % bij 50 gebundelde pakketten; TOI (Noorwegen) 30 % met kluisjes. De winst verdwijnt als consumenten met de auto komen. Andere eenheid dan de oude waarde.',
  'up to 100 km': 'tot 100 km',
  '29 km in 2016.': '29 km in 2016.',
  '53 in 2017': '53 in 2017',
  'Named in the seed.': 'Genoemd in de opdracht.',
  'Only first such track in NL according to the city.':
    'Volgens de stad pas het eerste traject van deze soort in Nederland.',
  'Contents not found in the material.': 'Inhoud niet gevonden in het materiaal.',
  'Step 3b. Example programme: Midden-Limburg Bereikbaar (MLB24).':
    'Stap 3b. Voorbeeldprogramma: Midden-Limburg Bereikbaar (MLB24).',
  'Question list itself not in the stored material.': 'De vragenlijst zelf zit niet in het bewaarde materiaal.',
  "Seed calls it 'in development'.": 'De opdracht noemt het ‘in ontwikkeling’.',
  'cooperation or outsourcing of distribution; a maximum': 'samenwerking of uitbesteding van distributie; een maximum',
  'Synergy up to 30% of distribution cost in modelled and real cases. Upper bound for mea.load, which itself stays C.':
    'Synergie tot 30 % van de distributiekosten in doorgerekende en echte gevallen. Bovengrens voor mea.load, dat zelf C blijft.',
  'Stated in the scope of mea.levv.km.': 'Staat bij mea.levv.km onder ‘Geldt voor’.',
};
