/** Scopes and notes of vehicles of no single class, wages and duty: the English of the facts, and what it says in Dutch. */
export const vehicleWords: Readonly<Record<string, string>> = {
  '25 km mixed route, Belgium': 'gemengde route van 25 km, België',
  'same route': 'dezelfde route',
  '91 heavy tractor-trailers, by use case': '91 zware trekkers met oplegger, naar soort inzet',
  'excl. VAT presumably; 4x2 tractor around 315,000 (300,000-340,000)':
    'vermoedelijk exclusief btw; 4x2-trekker rond 315.000 (300.000-340.000)',
  'Page address and date unknown.': 'Adres en datum van de pagina onbekend.',
  '360,000 in 2020 and 2024': '360.000 in 2020 en 2024',
  'Presentation J. Nijenhuis at a logistics-broker event.':
    'Presentatie van J. Nijenhuis op een bijeenkomst van logistiek makelaars.',
  'CE Delft 2024: small vans 200-300 km (AR34560).': 'CE Delft 2024: kleine bestelauto’s 200-300 km (AR34560).',
  'same for diesel and BEV in the example': 'in het voorbeeld gelijk voor diesel en elektrisch',
  'Own view (C): BEV vans 20-30%.': 'Eigen inzicht (C): elektrische bestelauto’s 20-30 %.',
  'after 5 years, of purchase price': 'na 5 jaar, van de aanschafprijs',
  '20% after 5 years for 7.5 t, 12 t and 40 t diesel trucks (Rijkswaterstaat). Period changes from 7 to 5 years.':
    '20 % na 5 jaar voor dieselvrachtauto’s van 7,5 t, 12 t en 40 t (Rijkswaterstaat). De periode verandert van 7 in 5 jaar.',
  'thin market, high uncertainty': 'kleine markt, grote onzekerheid',
  'all rigids > 3.5 t; 138 km per working day (260 days)': 'alle bakwagens > 3,5 t; 138 km per werkdag (260 dagen)',
  "MLB24 quotes 70,000 for rigids and 100,000 for tractors 'according to CBS': sources disagree.":
    'MLB24 noemt 70.000 voor bakwagens en 100.000 voor trekkers ‘volgens het CBS’: de bronnen spreken elkaar tegen.',
  '294 km per working day': '294 km per werkdag',
  'CBS, maximum of the average': 'CBS, hoogste waarde van het gemiddelde',
  ING: 'ING',
  'Another site says 30-50% more (nxtmobility.nl): sources disagree; ETPRIJS supports about 2.5-2.8.':
    'Een andere site zegt 30-50 % meer (nxtmobility.nl): de bronnen spreken elkaar tegen; ETPRIJS steunt ongeveer 2,5-2,8.',
  'ICCT, 91 e-tractors': 'ICCT, 91 elektrische trekkers',
  'Right-size the battery.': 'Stem de grootte van de accu af op het gebruik.',
  ICCT: 'ICCT',
  'coldest month vs yearly average': 'koudste maand ten opzichte van het jaargemiddelde',
  'Range loss 10-20% around freezing (Gridserve) = factor 1.11-1.25; Norwegian automobile federation about 20% = 1.25; fleet software firm FleetCheck 30-40% = 1.43-1.67; Geotab about 60% of the range left at -10 C = 1.67. Factor = 1 / (1 - loss). Mostly cars and mixed fleets.':
    'Verlies aan actieradius 10-20 % rond het vriespunt (Gridserve) = factor 1,11-1,25; Noorse automobilistenbond ongeveer 20 % = 1,25; FleetCheck, een bedrijf voor vlootsoftware, 30-40 % = 1,43-1,67; Geotab: bij -10 °C blijft ongeveer 60 % van de actieradius over = 1,67. Factor = 1 / (1 - verlies). Vooral personenauto’s en gemengde vloten.',
  'compared with summer, long haul': 'ten opzichte van de zomer, lange afstand',
  'Maker test, two 40 t eActros 600, 6,500 km, January-February 2025: about +25% at -2 C on dry road compared with the same section in summer (15 points air and rolling resistance incl. class B instead of A tyres, 5 cab heating, under 1 battery heating, 4 less recuperation); up to +50% on snow and ice. Low = without the 15 points. Dutch winters are mostly milder than -2 C.':
    'Test van de fabrikant, twee eActros 600 van 40 t, 6.500 km, januari-februari 2025: ongeveer +25 % bij -2 °C op droge weg vergeleken met hetzelfde traject in de zomer (15 punten lucht- en rolweerstand inclusief banden van klasse B in plaats van A, 5 cabineverwarming, minder dan 1 accuverwarming, 4 minder terugwinning); tot +50 % op sneeuw en ijs. Laag = zonder de 15 punten. Nederlandse winters zijn meestal zachter dan -2 °C.',
  '22 -> 25 kWh/100 km': '22 -> 25 kWh per 100 km',
  'share of the energy drawn from the grid': 'deel van de energie uit het net',
  'ADAC measurements at an 11 kW wallbox: 6.3, 7.7, 9.0 and 9.7% (four cars), mean 8.2. High = old electric delivery truck (Smith Newton): 44.74 kWh/100 km at the battery against 54.68 from the grid = 18.2% (test data quoted by PSI). Domestic socket up to 24%.':
    'Metingen van de ADAC aan een wallbox van 11 kW: 6,3, 7,7, 9,0 en 9,7 % (vier personenauto’s), gemiddeld 8,2. Hoog = oude elektrische bestelvrachtauto (Smith Newton): 44,74 kWh per 100 km aan de accu tegen 54,68 uit het net = 18,2 % (testgegevens aangehaald door PSI). Gewoon stopcontact tot 24 %.',
  'share of the energy drawn from the grid, at full power': 'deel van de energie uit het net, bij vol vermogen',
  'Typical: 1 - 0.94 (charger) x 0.985 (battery one way, PSI prior square root of 0.97) = 7.4%. Low = charger only. High = PSI prior for the charger 0.90 x 0.985 = 11.4%.':
    'Typisch: 1 - 0,94 (lader) × 0,985 (accu in één richting, uitgangswaarde van PSI: wortel uit 0,97) = 7,4 %. Laag = alleen de lader. Hoog = uitgangswaarde van PSI voor de lader 0,90 × 0,985 = 11,4 %.',
  '10-90% SoC; end-of-life 80% extra reserve':
    'laadtoestand 10-90 %; reserve voor 80 % aan het einde van de levensduur komt erbij',
  'goods, NL; safety course of at least 5 h; no tachograph within 100 km of base':
    'goederen, Nederland; veiligheidscursus van minstens 5 uur; geen tachograaf binnen 100 km van de standplaats',
  'Conditions differ between sources (AYV425: convenant); check RDW/Rijksoverheid.':
    'De voorwaarden verschillen per bron (AYV425: convenant); controleer bij RDW of Rijksoverheid.',
  'Use 2-5 kWh/100 km, 37 km/day average (LEVV18).': 'Gebruik 2-5 kWh per 100 km, gemiddeld 37 km per dag (LEVV18).',
  'VAT basis not stated': 'niet vermeld of dit met of zonder btw is',
  'Light electric vehicles up to 45 or 80 km/h: 7,000-15,000; Opel Rocks-e Kargo about 7,400, Spijkstaal Iona XS about 13,000. VAT not stated; larger L7e vans may cost more.':
    'Lichte elektrische voertuigen tot 45 of 80 km/u: 7.000-15.000; Opel Rocks-e Kargo ongeveer 7.400, Spijkstaal Iona XS ongeveer 13.000. Btw niet vermeld; grotere L7e-bestelauto’s kosten mogelijk meer.',
  'HvA/Connekt': 'HvA/Connekt',
  'employer cost': 'kosten voor de werkgever',
  'employer cost, whole sector': 'kosten voor de werkgever, hele sector',
  'CBS labour cost transport and storage 2020: 33.60 (A). Carried forward: x 1.063 (2022, Panteia) x 1.0889 (2023, Panteia) x 1.041 (2024, CBS transport and storage) = 40.5; x 1.05 (2025, Panteia) = 42.5. No figure for 2021 and 2026 used. Whole sector, not only drivers.':
    'Arbeidskosten vervoer en opslag volgens het CBS 2020: 33,60 (A). Doorgerekend: × 1,063 (2022, Panteia) × 1,0889 (2023, Panteia) × 1,041 (2024, CBS vervoer en opslag) = 40,5; × 1,05 (2025, Panteia) = 42,5. Geen cijfer voor 2021 en 2026 gebruikt. Hele sector, niet alleen chauffeurs.',
  'model default': 'standaardwaarde van het model',
  '(13,570 + 13,261 + 14,704 + 15,010 + 14,669) / 5 = 14,243. All ages: 10,335. Lower bound for the small van class, whose kerb mass is mostly just above 1,305 kg.':
    '(13.570 + 13.261 + 14.704 + 15.010 + 14.669) / 5 = 14.243. Alle leeftijden: 10.335. Ondergrens voor de klasse kleine bestelauto’s, waarvan de lege massa meestal net boven 1.305 kg ligt.',
  '1,065,091 vans in use, 19,142.5 million km.': '1.065.091 bestelauto’s in gebruik, 19.142,5 miljoen km.',
  'incl. tyres for the low value': 'lage waarde inclusief banden',
  'Low = epyx UK fleet data, same van model, 3 years and 25-30,000 miles, workshop costs incl. tyres: 239 / 523. Typical = Oeko-Institut. High = 40% lower as announced for the E-Transit (PHPI 2022).':
    'Laag = Britse vlootgegevens van epyx, hetzelfde model bestelauto, 3 jaar en 25-30.000 mijl, werkplaatskosten inclusief banden: 239 / 523. Typisch = Öko-Institut. Hoog = 40 % lager, zoals aangekondigd voor de E-Transit (PHPI 2022).',
  'UK/Germany': 'Verenigd Koninkrijk/Duitsland',
  '1.0 in the Oeko-Institut data; Thatcham 1.255 (claims cost), AFP 1.30 (premium).':
    '1,0 in de gegevens van het Öko-Institut; Thatcham 1,255 (schadekosten), AFP 1,30 (premie).',
  'Period used by Rijkswaterstaat for its calculation; residual value from asking prices on AutoScout.':
    'Periode die Rijkswaterstaat voor zijn berekening gebruikt; restwaarde uit vraagprijzen op AutoScout.',
  'Ayvens: returned electric cars fetch 35-40% less than predicted: 35% (veh.van.residual, A) x 0.60-0.65 = 21-23%. High = 35% as in the government example. Cars, not vans: weak.':
    'Ayvens: teruggebrachte elektrische personenauto’s brengen 35-40 % minder op dan voorspeld: 35 % (veh.van.residual, A) × 0,60-0,65 = 21-23 %. Hoog = 35 % zoals in het voorbeeld van de overheid. Personenauto’s, geen bestelauto’s: zwak.',
  Europe: 'Europa',
  'TRACCS survey as quoted in the PSI data: 3.5-7.5 t 2.35%, 18 t 2.73%, 26 t and more 2.14%; same share for electric.':
    'Enquête van TRACCS, zoals aangehaald in de gegevens van PSI: 3,5-7,5 t 2,35 %, 18 t 2,73 %, 26 t en meer 2,14 %; hetzelfde deel voor elektrisch.',
  '7.5, 12, 19 t rigids and 40 t tractor.': 'Bakwagens van 7,5, 12 en 19 t en trekker van 40 t.',
  'Maker; more than 80% battery capacity left.': 'Fabrikant; meer dan 80 % van de accucapaciteit over.',
  'eActros 600: 600 of 621 kWh = 96.6%; MAN eTGX 480 of 534 = 90%; DAF LF Electric 250 of 282 = 89%.':
    'eActros 600: 600 van 621 kWh = 96,6 %; MAN eTGX 480 van 534 = 90 %; DAF LF Electric 250 van 282 = 89 %.',
  'Trade 31.50, construction 38.39, all sectors 38.11.': 'Handel 31,50, bouw 38,39, alle sectoren 38,11.',
  '1 m3, 150 kg, 1.6 kWh battery, solar panels; upper end. veh.lev.cargobike itself stays C.':
    '1 m3, 150 kg, accu van 1,6 kWh, zonnepanelen; bovenkant. veh.lev.cargobike zelf blijft C.',
  'excl. VAT; chassis without body': 'exclusief btw; chassis zonder opbouw',
  'Range for electric trucks on one page; lighter rigids (12 t) are cheaper than an 18 t rigid but not priced separately, so the low end is at most an upper bound for veh.rigid12.price.bev, which stays C (165,000).':
    'Bandbreedte voor elektrische vrachtauto’s op één pagina; lichtere bakwagens (12 t) zijn goedkoper dan een bakwagen van 18 t maar hebben geen eigen prijs, dus de onderkant is hoogstens een bovengrens voor veh.rigid12.price.bev, die C blijft (165.000).',
  'Europe; battery or grid side not stated': 'Europa; niet vermeld of dit aan de accukant of aan de netkant is',
  'About 200 pre-series eTGX and eTGS, 5 million km since early 2025, mixed loads; maker figure. The maker compares with about 27 l/100 km diesel.':
    'Ongeveer 200 eTGX en eTGS uit de voorserie, 5 miljoen km sinds begin 2025, wisselende belading; opgave van de fabrikant. De fabrikant vergelijkt met ongeveer 27 liter diesel per 100 km.',
  'Reference used by the maker for the same fleet; supports veh.tractor44.cons.diesel (28.8).':
    'Vergelijkingswaarde van de fabrikant voor dezelfde vloot; steunt veh.tractor44.cons.diesel (28,8).',
  'first life in the truck': 'eerste leven in de vrachtauto',
  'Consultancy Berylls: 8 to at most 10 years; typical = midpoint. Makers claim more (veh.eactros.design: 10 years, 1.2 million km, more than 80% left).':
    'Adviesbureau Berylls: 8 tot hoogstens 10 jaar; typisch = midden. Fabrikanten geven meer op (veh.eactros.design: 10 jaar, 1,2 miljoen km, meer dan 80 % over).',
  Germany: 'Duitsland',
  'Berylls analysis of used-truck prices: tractors at the lower end (25), for example concrete mixers at 50. Higher than the 20% after 5 years of Rijkswaterstaat (veh.truck.residual.diesel, tractors with high mileage): sources disagree.':
    'Analyse door Berylls van prijzen van gebruikte vrachtauto’s: trekkers aan de onderkant (25), bijvoorbeeld betonmixers op 50. Hoger dan de 20 % na 5 jaar van Rijkswaterstaat (veh.truck.residual.diesel, trekkers met veel kilometers): de bronnen spreken elkaar tegen.',
  'Germany, regional distribution, winter tyres': 'Duitsland, regionale distributie, winterbanden',
  'Winter tyre, brewery trucks in Germany; 100,000 km in 2 to 3 years. Own arithmetic: 0.007 EUR/km per tyre, so 0.042 for six tyres. Higher than the C values veh.*.tyres (0.022-0.032), which stay C.':
    'Winterband, vrachtauto’s van een brouwerij in Duitsland; 100.000 km in 2 tot 3 jaar. Eigen rekensom: 0,007 euro per km per band, dus 0,042 voor zes banden. Hoger dan de C-waarden veh.*.tyres (0,022-0,032), die C blijven.',
  'Europe, 2009 prices': 'Europa, prijzen van 2009',
  'Germany 0.108, Austria 0.091, Romania 0.052, Italy 0.129; vehicle type not stated, interest group of retreaders, 2009. Far above the C values: check with an own quotation.':
    'Duitsland 0,108, Oostenrijk 0,091, Roemenië 0,052, Italië 0,129; soort voertuig niet vermeld, belangenvereniging van loopvlakvernieuwers, 2009. Ver boven de C-waarden: controleer met een eigen offerte.',
  'Gathered with the prices of light electric vehicles: 8 to 12 kWh per 100 km; typical is the middle.':
    'Verzameld samen met de prijzen van lichte elektrische voertuigen: 8 tot 12 kWh per 100 km; typisch is het midden.',
  'The note of veh.lev.cargobike gives 2 to 5; typical is the middle.':
    'De toelichting bij veh.lev.cargobike geeft 2 tot 5; typisch is het midden.',
  'Stated in the name of veh.van.residual; the proxy for electric vans has the same age.':
    'Staat in de naam van veh.van.residual; de benadering voor elektrische bestelauto’s heeft dezelfde leeftijd.',
  'cargo bike 2-5, L7e 8-12': 'bakfiets 2-5, L7e 8-12',
  'The source says 2 to 5 for a cargo bike; the fact file says 8 to 12 for an L7e. Typical lies between the two.':
    'De bron zegt 2 tot 5 voor een bakfiets; het feitenbestand zegt 8 tot 12 voor een L7e. Typisch ligt tussen die twee.',
  'five days a week': 'vijf dagen per week',
  'Stated in the scope of veh.truck.km.rigid.': 'Staat bij veh.truck.km.rigid onder ‘Geldt voor’.',
};
