/** Scopes and notes of emissions: the English of the facts, and what it says in Dutch. */
export const emissionWords: Readonly<Record<string, string>> = {
  'co2emissiefactoren.nl': 'co2emissiefactoren.nl',
  'average mix (stroom onbekend)': 'gemiddelde mix (stroom onbekend)',
  'Other tools use 0.27.': 'Andere rekenhulpen gebruiken 0,27.',
  'grey contract without guarantees of origin': 'grijs contract zonder garanties van oorsprong',
  'co2emissiefactoren.nl, current list': 'co2emissiefactoren.nl, huidige lijst',
  'Wind, solar and hydro power with guarantees of origin: 0; biomass power 0.071.':
    'Stroom uit wind, zon en water met garanties van oorsprong: 0; stroom uit biomassa 0,071.',
  'co2emissiefactoren.nl, current list; WTW, biogenic part not counted':
    'co2emissiefactoren.nl, huidige lijst; WTW, biogeen deel niet meegeteld',
  'Diesel B7. Lists of 2024: 3.256, of 2021: 3.262. Fossil diesel B0 3.462.':
    'Diesel B7. Lijst van 2024: 3,256, van 2021: 3,262. Fossiele diesel B0 3,462.',
  'co2emissiefactoren.nl, current list; biogenic part not counted':
    'co2emissiefactoren.nl, huidige lijst; biogeen deel niet meegeteld',
  'Diesel B7: WTW 3.251 - WTT 0.788 = 2.463; biogenic CO2 0.176 kg/l comes on top when counted. Fossil diesel B0: 3.462 - 0.816 = 2.646.':
    'Diesel B7: WTW 3,251 - WTT 0,788 = 2,463; biogene CO₂ van 0,176 kg per liter komt erbij als die wordt meegeteld. Fossiele diesel B0: 3,462 - 0,816 = 2,646.',
  'HVO100: WTW 0.468, WTT 0.442, so TTW 0.026; biogenic 2.446 not counted. HVO30: 2.558. Replaces the 2021 value 0.314: about half higher.':
    'HVO100: WTW 0,468, WTT 0,442, dus TTW 0,026; biogeen 2,446 niet meegeteld. HVO30: 2,558. Vervangt de waarde van 2021, 0,314: ongeveer de helft hoger.',
  'g/km, real driving, heavier vans (class III limit)':
    'g/km, op de weg, zwaardere bestelauto’s (grenswaarde klasse III)',
  'TNO road tests of ten Euro 5 diesel vans: five to six times the limit of 280 mg/km = 1.40-1.68 g/km.':
    'Wegmetingen van TNO aan tien dieselbestelauto’s Euro 5: vijf tot zes keer de grenswaarde van 280 mg/km = 1,40-1,68 g/km.',
  'g/km exhaust PM2.5, derived; wear 0.02-0.06 g/km also for BEV (C)':
    'g/km PM2,5 uit de uitlaat, afgeleid; slijtage 0,02-0,06 g/km ook bij elektrisch (C)',
  'HBEFA 4.2 passenger-car factor in g/MJ times the energy use of a large van (9.8 l/100 km x 35.8 MJ/l = 3.5 MJ/km); cars as proxy for vans. Euro 5 0.00091 g/MJ.':
    'Factor van HBEFA 4.2 voor personenauto’s in g/MJ maal het energieverbruik van een grote bestelauto (9,8 liter per 100 km × 35,8 MJ/liter = 3,5 MJ/km); personenauto’s als benadering voor bestelauto’s. Euro 5 0,00091 g/MJ.',
  'g/km, derived': 'g/km, afgeleid',
  'HBEFA 4.2 passenger-car factor in g/MJ times the energy use of a large van (9.8 l/100 km x 35.8 MJ/l = 3.5 MJ/km); cars as proxy for vans. Euro 6a/b 0.198 g/MJ = 0.70; Euro 6c 0.104 g/MJ = 0.37.':
    'Factor van HBEFA 4.2 voor personenauto’s in g/MJ maal het energieverbruik van een grote bestelauto (9,8 liter per 100 km × 35,8 MJ/liter = 3,5 MJ/km); personenauto’s als benadering voor bestelauto’s. Euro 6a/b 0,198 g/MJ = 0,70; Euro 6c 0,104 g/MJ = 0,37.',
  'HBEFA 4.2 passenger-car factor in g/MJ times the energy use of a large van (9.8 l/100 km x 35.8 MJ/l = 3.5 MJ/km); cars as proxy for vans. Euro 6a/b 0.00031 g/MJ.':
    'Factor van HBEFA 4.2 voor personenauto’s in g/MJ maal het energieverbruik van een grote bestelauto (9,8 liter per 100 km × 35,8 MJ/liter = 3,5 MJ/km); personenauto’s als benadering voor bestelauto’s. Euro 6a/b 0,00031 g/MJ.',
  'HBEFA 4.2 passenger-car factor in g/MJ times the energy use of a large van (9.8 l/100 km x 35.8 MJ/l = 3.5 MJ/km); cars as proxy for vans. Euro 6d-temp 0.0185 g/MJ = 0.065; Euro 6d 0.0167 g/MJ = 0.059.':
    'Factor van HBEFA 4.2 voor personenauto’s in g/MJ maal het energieverbruik van een grote bestelauto (9,8 liter per 100 km × 35,8 MJ/liter = 3,5 MJ/km); personenauto’s als benadering voor bestelauto’s. Euro 6d-temp 0,0185 g/MJ = 0,065; Euro 6d 0,0167 g/MJ = 0,059.',
  'HBEFA 4.2 passenger-car factor in g/MJ times the energy use of a large van (9.8 l/100 km x 35.8 MJ/l = 3.5 MJ/km); cars as proxy for vans. Euro 6d 0.00023 g/MJ.':
    'Factor van HBEFA 4.2 voor personenauto’s in g/MJ maal het energieverbruik van een grote bestelauto (9,8 liter per 100 km × 35,8 MJ/liter = 3,5 MJ/km); personenauto’s als benadering voor bestelauto’s. Euro 6d 0,00023 g/MJ.',
  'g/km; urban typical, motorway low': 'g/km; typisch is in de stad, laag is op de snelweg',
  'HBEFA 4.1 hot factors, diesel. Typical = rigid 14-20 t urban (27 km/h): mean of SCR 6.06 and EGR 4.10. Low = the same SCR truck at 82 km/h; high = tractor 34-40 t SCR urban.':
    'Factoren van HBEFA 4.1 voor een warme motor, diesel. Typisch = bakwagen 14-20 t in de stad (27 km/u): gemiddelde van SCR 6,06 en EGR 4,10. Laag = dezelfde vrachtauto met SCR bij 82 km/u; hoog = trekker 34-40 t met SCR in de stad.',
  'g/km exhaust; wear 0.02-0.06 g/km also for BEV (C)':
    'g/km uit de uitlaat; slijtage 0,02-0,06 g/km ook bij elektrisch (C)',
  'HBEFA 4.1 hot factors, diesel. Rigid 14-20 t urban: mean of SCR 0.045 and EGR 0.026; low = EGR at 82 km/h; high = tractor 34-40 t SCR urban.':
    'Factoren van HBEFA 4.1 voor een warme motor, diesel. Bakwagen 14-20 t in de stad: gemiddelde van SCR 0,045 en EGR 0,026; laag = EGR bij 82 km/u; hoog = trekker 34-40 t met SCR in de stad.',
  'HBEFA 4.1 hot factors, diesel. Rigid 14-20 t: urban 0.91, 82 km/h 0.16; tractor 34-40 t urban 1.04 (82 km/h 0.28). Values for a well-working system; HBEFA lists 3-8 g/km for failed ones.':
    'Factoren van HBEFA 4.1 voor een warme motor, diesel. Bakwagen 14-20 t: stad 0,91, 82 km/u 0,16; trekker 34-40 t in de stad 1,04 (82 km/u 0,28). Waarden voor een systeem dat goed werkt; HBEFA noemt 3-8 g/km bij een defect systeem.',
  'HBEFA 4.1 hot factors, diesel. Rigid 14-20 t urban 0.0138, 54-60 km/h 0.0085; tractor 34-40 t urban 0.0218.':
    'Factoren van HBEFA 4.1 voor een warme motor, diesel. Bakwagen 14-20 t in de stad 0,0138, 54-60 km/u 0,0085; trekker 34-40 t in de stad 0,0218.',
  'co2emissiefactoren.nl, current list; year inferred from the grey value that is dated 2026 elsewhere':
    'co2emissiefactoren.nl, huidige lijst; jaar afgeleid uit de waarde voor grijze stroom die elders als 2026 gedateerd is',
  'WTW, of which 0.044 upstream. The same list has grey power 0.483 (equal to em.el.grey26). em.el.2025 was 0.268.':
    'WTW, waarvan 0,044 uit de keten ervoor. Dezelfde lijst heeft voor grijze stroom 0,483 (gelijk aan em.el.grey26). em.el.2025 was 0,268.',
  'TTW only.': 'Alleen TTW.',
  'For comparison with gas trucks.': 'Om te vergelijken met vrachtauto’s op gas.',
  'WTW 0.468 less WTT 0.442; biogenic CO2 not counted.': 'WTW 0,468 min WTT 0,442; biogene CO₂ niet meegeteld.',
};
