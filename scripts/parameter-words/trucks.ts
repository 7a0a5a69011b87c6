/** Scopes and notes of the classes of trucks: the English of the facts, and what it says in Dutch. */
export const truckWords: Readonly<Record<string, string>> = {
  'derived, average load': 'afgeleid, gemiddelde belading',
  'Two independent derivations. Low: HBEFA 4.1 SO2 factors (proportional to fuel) of this class relative to 34-40 t, mean of urban to motorway, times the measured 28.8 l/100 km (veh.tractor44.cons.diesel). High: the electric use of this class divided by 0.35 (ICCT: 65% less energy) and by 10 kWh per litre. Typical = midpoint. Low 15.25/27.6 x 28.8; high 68 / 0.35 / 10.':
    'Twee onafhankelijke afleidingen. Laag: SO₂-factoren van HBEFA 4.1 (evenredig met brandstof) van deze klasse ten opzichte van 34-40 t, gemiddelde van stad tot snelweg, maal de gemeten 28,8 liter per 100 km (veh.tractor44.cons.diesel). Hoog: het elektrische verbruik van deze klasse gedeeld door 0,35 (ICCT: 65 % minder energie) en door 10 kWh per liter. Typisch = midden. Laag 15,25/27,6 × 28,8; hoog 68 / 0,35 / 10.',
  'MAN eTGL 160 kWh usable / 310 and / 235 km = 52 and 68; eCanter 124 x 0.94 usable / 200 km = 58; high = BYD T7 10.8 t 0.88 kWh/km (PSI list). Maker ranges are optimistic, so typical = the higher eTGL quotient.':
    'MAN eTGL 160 kWh bruikbaar / 310 en / 235 km = 52 en 68; eCanter 124 × 0,94 bruikbaar / 200 km = 58; hoog = BYD T7 10,8 t 0,88 kWh/km (lijst van PSI). Opgaven van fabrikanten over de actieradius zijn optimistisch, dus typisch = de hogere uitkomst van de eTGL.',
  'maker figures, usable/gross mix': 'opgave van fabrikanten, bruikbaar en bruto door elkaar',
  'Fuso eCanter 41/83/124 (up to 8.55 t), MAN eTGL 12 t 160 usable, DAF XB 12-19 t 141-282 gross.':
    'Fuso eCanter 41/83/124 (tot 8,55 t), MAN eTGL 12 t 160 bruikbaar, DAF XB 12-19 t 141-282 bruto.',
  'maker figures': 'opgave van fabrikanten',
  'eCanter 83 kWh 140 km (124 kWh 200 km); eTGL 235 km (maker later: up to 310); DAF XB up to 350 km.':
    'eCanter 83 kWh 140 km (124 kWh 200 km); eTGL 235 km (fabrikant later: tot 310); DAF XB tot 350 km.',
  'Iveco eDaily up to 7.2 t: 11 kW, 22 kW optional. Not stated by DAF for the XB (press expects at least 22); MAN eTGL read with DC only.':
    'Iveco eDaily tot 7,2 t: 11 kW, 22 kW als optie. Door DAF niet vermeld voor de XB (de pers verwacht minstens 22); MAN eTGL alleen met DC gelezen.',
  'eCanter 104, DAF XB 150, MAN eTGL 250 kW.': 'eCanter 104, DAF XB 150, MAN eTGL 250 kW.',
  'Low = CBS average all rigids (veh.truck.km.rigid); typical = HBEFA 4.1 first-year mileage 7.5-12 t (47,421); high = Rijkswaterstaat 12 t 65,000 (7.5 t: 50,000).':
    'Laag = gemiddelde van het CBS voor alle bakwagens (veh.truck.km.rigid); typisch = kilometers in het eerste jaar volgens HBEFA 4.1 7,5-12 t (47.421); hoog = Rijkswaterstaat 12 t 65.000 (7,5 t: 50.000).',
  'Europe, excl. VAT': 'Europa, exclusief btw',
  'ICCT 2023 table 5 as quoted in the PSI data: diesel truck of five years old; electric about 30% lower. Whether tyres are included could not be seen: do not add tyres twice without checking. Band +/-10% from the same data.':
    'ICCT 2023 tabel 5, zoals aangehaald in de gegevens van PSI: dieselvrachtauto van vijf jaar oud; elektrisch ongeveer 30 % lager. Of banden erin zitten, was niet te zien: tel banden niet dubbel zonder dit te controleren. Bandbreedte +/-10 % uit dezelfde gegevens.',
  'first owner; depreciation period, 2021': 'eerste eigenaar; afschrijvingstermijn, 2021',
  'Years = depreciation period of Rijkswaterstaat (5). Kilometres derived: 5 x 47,400 (veh.rigid12.km, typical) = 237,000. Technical lifetime: veh.rigid12.techlife.':
    'Jaren = afschrijvingstermijn van Rijkswaterstaat (5). Kilometers afgeleid: 5 × 47.400 (veh.rigid12.km, typisch) = 237.000. Technische levensduur: veh.rigid12.techlife.',
  'excl. VAT, chassis without body; derived from the electric price':
    'exclusief btw, chassis zonder opbouw; afgeleid van de elektrische prijs',
  'Derived. Low: Mercedes says about 300,000 is about three times a diesel = 100,000 (2021). Typical and high: 315,000 / 3 and / 2.5 (ING ratio 2-3, veh.truck.pricefactor).':
    'Afgeleid. Laag: volgens Mercedes is ongeveer 300.000 ongeveer drie keer een diesel = 100.000 (2021). Typisch en hoog: 315.000 / 3 en / 2,5 (verhouding van ING 2-3, veh.truck.pricefactor).',
  'excl. VAT, before subsidy; chassis without body': 'exclusief btw, vóór subsidie; chassis zonder opbouw',
  'The page states that an 18/19 t 4x2 rigid costs the same as a 4x2 tractor (about 315,000, from just under 300,000 to 340,000). Mercedes named about 300,000 for the first eActros (2021); the head of MAN: about three times a diesel, more than 300,000 (Austria, 2024).':
    'De pagina zegt dat een 4x2-bakwagen van 18/19 t evenveel kost als een 4x2-trekker (ongeveer 315.000, van net onder 300.000 tot 340.000). Mercedes noemde ongeveer 300.000 voor de eerste eActros (2021); de topman van MAN: ongeveer drie keer een diesel, meer dan 300.000 (Oostenrijk, 2024).',
  'Two independent derivations. Low: HBEFA 4.1 SO2 factors (proportional to fuel) of this class relative to 34-40 t, mean of urban to motorway, times the measured 28.8 l/100 km (veh.tractor44.cons.diesel). High: the electric use of this class divided by 0.35 (ICCT: 65% less energy) and by 10 kWh per litre. Typical = midpoint. Low 19.0/27.6 x 28.8; high 93 / 0.35 / 10.':
    'Twee onafhankelijke afleidingen. Laag: SO₂-factoren van HBEFA 4.1 (evenredig met brandstof) van deze klasse ten opzichte van 34-40 t, gemiddelde van stad tot snelweg, maal de gemeten 28,8 liter per 100 km (veh.tractor44.cons.diesel). Hoog: het elektrische verbruik van deze klasse gedeeld door 0,35 (ICCT: 65 % minder energie) en door 10 kWh per liter. Typisch = midden. Laag 19,0/27,6 × 28,8; hoog 93 / 0,35 / 10.',
  'battery side, real use incl. winter, partly refrigerated':
    'aan de accukant, werkelijk gebruik inclusief winter, deels gekoeld',
  'Measured in the UK trial, 20 DAF LF Electric 19 t, about 287,000 km, April 2022-October 2023: 1.08 km/kWh on average = 92.6; rural 1.2 km/kWh = 83.3; urban 0.9 km/kWh = 111. One press article prints the average as kWh per km; the range (250 kWh, 270 km) shows km per kWh is meant.':
    'Gemeten in de Britse proef, 20 DAF LF Electric 19 t, ongeveer 287.000 km, april 2022-oktober 2023: gemiddeld 1,08 km/kWh = 92,6; landelijk 1,2 km/kWh = 83,3; stad 0,9 km/kWh = 111. Eén persartikel drukt het gemiddelde af als kWh per km; uit de actieradius (250 kWh, 270 km) blijkt dat km per kWh is bedoeld.',
  gross: 'bruto',
  'DAF XB 141-282 gross; Volvo FL Electric 280-565; BETT trial truck 282 gross / 250 usable.':
    'DAF XB 141-282 bruto; Volvo FL Electric 280-565; vrachtauto uit de BETT-proef 282 bruto / 250 bruikbaar.',
  'low/typical measured in a trial, high = maker': 'laag/typisch gemeten in een proef, hoog = fabrikant',
  'Trial average 1.08 km/kWh x 250 kWh usable = 270 km (UK, 19 t DAF LF Electric, partly refrigerated); urban 0.9 km/kWh = 225 km, rural 1.2 = 300 km; high = Volvo FL six packs 450 km (maker).':
    'Gemiddelde van de proef 1,08 km/kWh × 250 kWh bruikbaar = 270 km (Verenigd Koninkrijk, DAF LF Electric 19 t, deels gekoeld); stad 0,9 km/kWh = 225 km, landelijk 1,2 = 300 km; hoog = Volvo FL met zes accupakketten 450 km (fabrikant).',
  'Volvo FL/FE Electric 22 kW AC; DAF XD 22 kW; trial depots used 22 kW AC for nights.':
    'Volvo FL/FE Electric 22 kW AC; DAF XD 22 kW; de bedrijven in de proef gebruikten ’s nachts 22 kW AC.',
  'DAF XB and Volvo FL/FE 150 kW; DAF XD 325 kW.': 'DAF XB en Volvo FL/FE 150 kW; DAF XD 325 kW.',
  'Low = CBS average all rigids; typical = HBEFA 4.1 first-year mileage 14-20 t (37,602); high = Rijkswaterstaat 19 t 65,000.':
    'Laag = gemiddelde van het CBS voor alle bakwagens; typisch = kilometers in het eerste jaar volgens HBEFA 4.1 14-20 t (37.602); hoog = Rijkswaterstaat 19 t 65.000.',
  'Europe, derived; own damage + liability': 'Europa, afgeleid; eigen schade + aansprakelijkheid',
  'Derived: 2.73% a year (TRACCS, veh.truck.ins.share) x purchase price 105,000 (veh.rigid18.price.diesel). For electric this assumes the same share of a higher price.':
    'Afgeleid: 2,73 % per jaar (TRACCS, veh.truck.ins.share) × aanschafprijs 105.000 (veh.rigid18.price.diesel). Voor elektrisch gaat dit uit van hetzelfde deel van een hogere prijs.',
  'Derived: 2.73% a year (TRACCS, veh.truck.ins.share) x purchase price 315,000 (veh.rigid18.price.bev). For electric this assumes the same share of a higher price.':
    'Afgeleid: 2,73 % per jaar (TRACCS, veh.truck.ins.share) × aanschafprijs 315.000 (veh.rigid18.price.bev). Voor elektrisch gaat dit uit van hetzelfde deel van een hogere prijs.',
  'Years = depreciation period of Rijkswaterstaat (5). Kilometres derived: 5 x 37,600 (veh.rigid18.km, typical) = 188,000. Technical lifetime: veh.rigid18.techlife.':
    'Jaren = afschrijvingstermijn van Rijkswaterstaat (5). Kilometers afgeleid: 5 × 37.600 (veh.rigid18.km, typisch) = 188.000. Technische levensduur: veh.rigid18.techlife.',
  'Derived: 330,000 / 3, / 2.5, / 2 (ING ratio, veh.truck.pricefactor).':
    'Afgeleid: 330.000 / 3, / 2,5, / 2 (verhouding van ING, veh.truck.pricefactor).',
  '6x2 price itself was cut off on the page; typical = top of the published range for electric trucks (330,000), low/high as for the 4x2. First eActros incl. three-axle about 300,000 (2021).':
    'De prijs van de 6x2 zelf was op de pagina afgebroken; typisch = bovenkant van de gepubliceerde bandbreedte voor elektrische vrachtauto’s (330.000), laag/hoog zoals bij de 4x2. Eerste eActros, ook de drieasser, ongeveer 300.000 (2021).',
  'Two independent derivations. Low: HBEFA 4.1 SO2 factors (proportional to fuel) of this class relative to 34-40 t, mean of urban to motorway, times the measured 28.8 l/100 km (veh.tractor44.cons.diesel). High: the electric use of this class divided by 0.35 (ICCT: 65% less energy) and by 10 kWh per litre. Typical = midpoint. Low 25.0/27.6 x 28.8; high 120 / 0.35 / 10.':
    'Twee onafhankelijke afleidingen. Laag: SO₂-factoren van HBEFA 4.1 (evenredig met brandstof) van deze klasse ten opzichte van 34-40 t, gemiddelde van stad tot snelweg, maal de gemeten 28,8 liter per 100 km (veh.tractor44.cons.diesel). Hoog: het elektrische verbruik van deze klasse gedeeld door 0,35 (ICCT: 65 % minder energie) en door 10 kWh per liter. Typisch = midden. Laag 25,0/27,6 × 28,8; hoog 120 / 0,35 / 10.',
  'maker specifications, no practice measurement read': 'opgave van fabrikanten, geen praktijkmeting gelezen',
  'eActros 25 t 240 kWh / 200 km = 120; Volvo FE 375 kWh / 275 km = 136 (installed battery, so upper bound); low = Volvo VNR Electric 29.9 t 107 (US).':
    'eActros 25 t 240 kWh / 200 km = 120; Volvo FE 375 kWh / 275 km = 136 (geïnstalleerde accu, dus bovengrens); laag = Volvo VNR Electric 29,9 t 107 (Verenigde Staten).',
  'Volvo FE Electric 27 t 280-375; DAF XD Electric 210-525.':
    'Volvo FE Electric 27 t 280-375; DAF XD Electric 210-525.',
  'Volvo FE 275 km (200 with PTO, refuse); Scania 27 t tipper with six packs up to 350 km.':
    'Volvo FE 275 km (200 met aftakas, vuilnis); Scania-kipper van 27 t met zes accupakketten tot 350 km.',
  'Volvo FE 22 kW AC; DAF XD up to 22 kW AC. The old 43 kW was not found for these models.':
    'Volvo FE 22 kW AC; DAF XD tot 22 kW AC. De oude 43 kW is voor deze modellen niet gevonden.',
  'Volvo FE 150, DAF XD 325, Scania 375 kW.': 'Volvo FE 150, DAF XD 325, Scania 375 kW.',
  'Low = CBS average all rigids; high = HBEFA 4.1 first-year mileage 26-28 t (69,278); typical = midpoint.':
    'Laag = gemiddelde van het CBS voor alle bakwagens; hoog = kilometers in het eerste jaar volgens HBEFA 4.1 26-28 t (69.278); typisch = midden.',
  'ICCT 2023 table 5 as quoted in the PSI data: diesel truck of five years old; electric about 30% lower. Whether tyres are included could not be seen: do not add tyres twice without checking. 26 t: 0.1577; high = value for 32 t and more.':
    'ICCT 2023 tabel 5, zoals aangehaald in de gegevens van PSI: dieselvrachtauto van vijf jaar oud; elektrisch ongeveer 30 % lager. Of banden erin zitten, was niet te zien: tel banden niet dubbel zonder dit te controleren. 26 t: 0,1577; hoog = waarde voor 32 t en meer.',
  'ICCT 2023 table 5 as quoted in the PSI data: diesel truck of five years old; electric about 30% lower. Whether tyres are included could not be seen: do not add tyres twice without checking. PSI uses 0.1324 for 26 t; the matching pair of the 18 t class is 0.1051.':
    'ICCT 2023 tabel 5, zoals aangehaald in de gegevens van PSI: dieselvrachtauto van vijf jaar oud; elektrisch ongeveer 30 % lager. Of banden erin zitten, was niet te zien: tel banden niet dubbel zonder dit te controleren. PSI gebruikt 0,1324 voor 26 t; de waarde die bij de klasse van 18 t hoort, is 0,1051.',
  'Derived: 2.14% a year (TRACCS, veh.truck.ins.share) x purchase price 132,000 (veh.rigid26.price.diesel). For electric this assumes the same share of a higher price.':
    'Afgeleid: 2,14 % per jaar (TRACCS, veh.truck.ins.share) × aanschafprijs 132.000 (veh.rigid26.price.diesel). Voor elektrisch gaat dit uit van hetzelfde deel van een hogere prijs.',
  'Derived: 2.14% a year (TRACCS, veh.truck.ins.share) x purchase price 330,000 (veh.rigid26.price.bev). For electric this assumes the same share of a higher price.':
    'Afgeleid: 2,14 % per jaar (TRACCS, veh.truck.ins.share) × aanschafprijs 330.000 (veh.rigid26.price.bev). Voor elektrisch gaat dit uit van hetzelfde deel van een hogere prijs.',
  'Years = depreciation period of Rijkswaterstaat (5). Kilometres derived: 5 x 52,600 (veh.rigid26.km, typical) = 263,000. The monitor names 7.5, 12 and 19 t rigids and the 40 t tractor; 26 t by analogy. Technical lifetime: veh.rigid26.techlife.':
    'Jaren = afschrijvingstermijn van Rijkswaterstaat (5). Kilometers afgeleid: 5 × 52.600 (veh.rigid26.km, typisch) = 263.000. De monitor noemt bakwagens van 7,5, 12 en 19 t en de trekker van 40 t; 26 t naar analogie. Technische levensduur: veh.rigid26.techlife.',
  'excl. VAT; derived from the electric price': 'exclusief btw; afgeleid van de elektrische prijs',
  'Derived: 315,000 / 3, / 2.5, / 2 (ING ratio, veh.truck.pricefactor). Daimler named 2 to 2.5 times for the eActros 600.':
    'Afgeleid: 315.000 / 3, / 2,5, / 2 (verhouding van ING, veh.truck.pricefactor). Daimler noemde 2 tot 2,5 keer voor de eActros 600.',
  '4x2 tractor around 315,000 (just under 300,000 to 340,000); MLB24 expected about 300,000 for a 500 km truck in 2025.':
    '4x2-trekker rond 315.000 (net onder 300.000 tot 340.000); MLB24 verwachtte ongeveer 300.000 voor een vrachtauto met 500 km in 2025.',
  'long-haul, Germany': 'lange afstand, Duitsland',
  'Long-term test of nine tractors of seven makes, 12 months: fleet average 28.8, best 27.8, worst 29.6 (Germany, Euro V/VI, 2012-2013). High: about 30 for a fully loaded 40 t truck (FAZ 2021).':
    'Duurtest van negen trekkers van zeven merken, 12 maanden: gemiddelde van de vloot 28,8, beste 27,8, slechtste 29,6 (Duitsland, Euro V/VI, 2012-2013). Hoog: ongeveer 30 voor een volbeladen vrachtauto van 40 t (FAZ 2021).',
  'High = ICCT practice range of 91 tractors (92-150, veh.icct.tractor.range); low = MAN fleet average 90 (eTGX and eTGS, about 200 trucks, mixed loads, maker). Measured runs near 40 t: eActros 600 European tour 103, Volvo FH 110, Volvo FH Aero in Switzerland 115.6; MAN eTGX 106 (32 t, winter). Typical = middle of the runs.':
    'Hoog = bandbreedte van ICCT uit de praktijk van 91 trekkers (92-150, veh.icct.tractor.range); laag = vlootgemiddelde van MAN 90 (eTGX en eTGS, ongeveer 200 vrachtauto’s, wisselende belading, fabrikant). Gemeten ritten rond 40 t: eActros 600 ronde door Europa 103, Volvo FH 110, Volvo FH Aero in Zwitserland 115,6; MAN eTGX 106 (32 t, winter). Typisch = midden van de ritten.',
  'installed, largest packs of the makers; smaller packs exist (DAF from 210)':
    'geïnstalleerd, grootste accupakketten van de fabrikanten; kleinere bestaan (DAF vanaf 210)',
  'DAF XF up to 525, MAN eTGX 534 gross / 480 usable, Volvo FH 540, Mercedes eActros 600 621 gross / 600 usable, Scania 624, Iveco S-eWay 629. Usable in the comparison test: 421 (Volvo) to 629 (Iveco).':
    'DAF XF tot 525, MAN eTGX 534 bruto / 480 bruikbaar, Volvo FH 540, Mercedes eActros 600 621 bruto / 600 bruikbaar, Scania 624, Iveco S-eWay 629. Bruikbaar in de vergelijkende test: 421 (Volvo) tot 629 (Iveco).',
  '40 t, one charge': '40 t, één keer geladen',
  'Trade-press comparison of six tractors: 300-550 km realistic in daily use; typical = Volvo FH Aero 540 kWh at 115.6 kWh/100 km (up to 450 km); eActros 600 claims 500 km at 40 t and 20 C.':
    'Vergelijking van zes trekkers in de vakpers: 300-550 km realistisch in dagelijks gebruik; typisch = Volvo FH Aero 540 kWh bij 115,6 kWh per 100 km (tot 450 km); eActros 600 geeft 500 km op bij 40 t en 20 °C.',
  'DAF XD/XF up to 22 kW AC. The old 43 kW (Volvo) was not found in a source; several makers offer DC only, so plan DC.':
    'DAF XD/XF tot 22 kW AC. De oude 43 kW (Volvo) is in geen bron gevonden; verschillende fabrikanten bieden alleen DC, dus plan met DC.',
  'DAF 325, MAN 375, Scania 375, Mercedes 400 kW (CCS). MCS from 750 kW (MAN) offered as option.':
    'DAF 325, MAN 375, Scania 375, Mercedes 400 kW (CCS). MCS vanaf 750 kW (MAN) als optie aangeboden.',
  'Typical = Rijkswaterstaat representative tractor 40 t 80,000; low = CBS average tractors (veh.truck.km.tractor); high = HBEFA 4.1 first-year mileage 34-40 t (118,253).':
    'Typisch = representatieve trekker van 40 t van Rijkswaterstaat 80.000; laag = gemiddelde van het CBS voor trekkers (veh.truck.km.tractor); hoog = kilometers in het eerste jaar volgens HBEFA 4.1 34-40 t (118.253).',
  'Derived: 2.14% a year (TRACCS, veh.truck.ins.share) x purchase price 126,000 (veh.tractor44.price.diesel). For electric this assumes the same share of a higher price.':
    'Afgeleid: 2,14 % per jaar (TRACCS, veh.truck.ins.share) × aanschafprijs 126.000 (veh.tractor44.price.diesel). Voor elektrisch gaat dit uit van hetzelfde deel van een hogere prijs.',
  'Derived: 2.14% a year (TRACCS, veh.truck.ins.share) x purchase price 315,000 (veh.tractor44.price.bev). For electric this assumes the same share of a higher price.':
    'Afgeleid: 2,14 % per jaar (TRACCS, veh.truck.ins.share) × aanschafprijs 315.000 (veh.tractor44.price.bev). Voor elektrisch gaat dit uit van hetzelfde deel van een hogere prijs.',
  'Years = depreciation period of Rijkswaterstaat (5). Kilometres derived: 5 x 80,000 (veh.tractor44.km, typical) = 400,000. Technical lifetime: veh.tractor44.techlife.':
    'Jaren = afschrijvingstermijn van Rijkswaterstaat (5). Kilometers afgeleid: 5 × 80.000 (veh.tractor44.km, typisch) = 400.000. Technische levensduur: veh.tractor44.techlife.',
  'derived, 50-60 t combination, average load': 'afgeleid, combinatie van 50-60 t, gemiddelde belading',
  'HBEFA 4.1 SO2 factors (proportional to fuel) of 50-60 t relative to 34-40 t times 28.8 l/100 km: mean 38.4/27.6 x 28.8 = 40; low 35.9, high 40.6 in the same way.':
    'SO₂-factoren van HBEFA 4.1 (evenredig met brandstof) van 50-60 t ten opzichte van 34-40 t maal 28,8 liter per 100 km: gemiddeld 38,4/27,6 × 28,8 = 40; laag 35,9, hoog 40,6 op dezelfde manier.',
  'derived, battery side': 'afgeleid, aan de accukant',
  'Derived: veh.tractor50.cons.diesel x 10 kWh/l x 0.35 (ICCT: 65% less energy). No measurement of an electric LZV read.':
    'Afgeleid: veh.tractor50.cons.diesel × 10 kWh per liter × 0,35 (ICCT: 65 % minder energie). Geen meting van een elektrische LZV gelezen.',
  installed: 'geïnstalleerd',
  'Scania up to 624 kWh for gross train weights up to 64 t.': 'Scania tot 624 kWh voor treingewichten tot 64 t.',
  'Scania 375 kW CCS for gross train weights up to 64 t. MCS 750 kW and more offered by MAN.':
    'Scania 375 kW CCS voor treingewichten tot 64 t. MCS van 750 kW en meer aangeboden door MAN.',
  'ICCT 2023 table 5 as quoted in the PSI data: diesel truck of five years old; electric about 30% lower. Whether tyres are included could not be seen: do not add tyres twice without checking. Same class value as 32-60 t.':
    'ICCT 2023 tabel 5, zoals aangehaald in de gegevens van PSI: dieselvrachtauto van vijf jaar oud; elektrisch ongeveer 30 % lager. Of banden erin zitten, was niet te zien: tel banden niet dubbel zonder dit te controleren. Dezelfde klassewaarde als 32-60 t.',
  'technical lifetime, Europe, HBEFA 4.1': 'technische levensduur, Europa, HBEFA 4.1',
  'All owners together; the first owner keeps it shorter (veh.rigid12.life, veh.truck.depr.years).':
    'Alle eigenaren samen; de eerste eigenaar houdt hem korter (veh.rigid12.life, veh.truck.depr.years).',
  'All owners together; the first owner keeps it shorter (veh.rigid18.life, veh.truck.depr.years).':
    'Alle eigenaren samen; de eerste eigenaar houdt hem korter (veh.rigid18.life, veh.truck.depr.years).',
  'All owners together; the first owner keeps it shorter (veh.rigid26.life, veh.truck.depr.years).':
    'Alle eigenaren samen; de eerste eigenaar houdt hem korter (veh.rigid26.life, veh.truck.depr.years).',
  'All owners together; the first owner keeps it shorter (veh.tractor44.life, veh.truck.depr.years).':
    'Alle eigenaren samen; de eerste eigenaar houdt hem korter (veh.tractor44.life, veh.truck.depr.years).',
  'long-haul tractor, 600 kWh': 'trekker voor lange afstand, 600 kWh',
  'Consultancy Berylls, 2023; share will fall. Shows why veh.truck.residual.bev (C) depends mainly on the battery.':
    'Adviesbureau Berylls, 2023; het deel zal dalen. Laat zien waarom veh.truck.residual.bev (C) vooral van de accu afhangt.',
  'forecast; class and VAT not stated': 'prognose; klasse en btw niet vermeld',
  "Diesel in the same forecast 87,000. Class not stated on the page. Forecast of 2022, clearly below today's prices: scenario only, not a default.":
    'Diesel in dezelfde prognose 87.000. Klasse niet vermeld op de pagina. Prognose uit 2022, duidelijk onder de prijzen van nu: alleen als scenario, niet als standaardwaarde.',
  'forecast; VAT not stated; possibly tractor with trailer':
    'prognose; btw niet vermeld; mogelijk trekker met oplegger',
  'Diesel in the same forecast 159,000. Forecast of 2022: scenario only, not a default.':
    'Diesel in dezelfde prognose 159.000. Prognose uit 2022: alleen als scenario, niet als standaardwaarde.',
};
