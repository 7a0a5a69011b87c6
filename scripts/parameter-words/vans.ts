/** Scopes and notes of the classes of vans: the English of the facts, and what it says in Dutch. */
export const vanWords: Readonly<Record<string, string>> = {
  'excl. VAT, excl. BPM (vans), trucks chassis without body/trailer':
    'exclusief btw, exclusief bpm (bestelauto’s); vrachtauto’s: chassis zonder opbouw of oplegger',
  'excl. VAT, before subsidy': 'exclusief btw, vóór subsidie',
  'Peugeot e-Partner, Dutch government example; same figure as veh.vansmall.price.bev.example.':
    'Peugeot e-Partner, voorbeeld van de Nederlandse overheid; hetzelfde bedrag als veh.vansmall.price.bev.example.',
  'old model and German default; practice level': 'oud model en Duitse standaardwaarde; niveau in de praktijk',
  'Typical = test of a Renault Kangoo 1.5 dCi (6.6 against 5.5 promised by the maker = low), an old model; high = Oeko-Institut default for Caddy/Vito size (8.4).':
    'Typisch = test van een Renault Kangoo 1.5 dCi (6,6 tegen 5,5 volgens de fabrikant = laag), een oud model; hoog = standaardwaarde van het Öko-Institut voor het formaat Caddy/Vito (8,4).',
  'yearly average incl. normal load, excl. charging loss':
    'jaargemiddelde inclusief normale belading, exclusief laadverlies',
  'Low = road test Kangoo E-Tech, July, 150 kg (14); maker 45 kWh / 300 km = 15.0; high = Oeko-Institut default for Caddy/Vito size (25). Typical = own midpoint of the read range, rounded.':
    'Laag = rijtest Kangoo E-Tech, juli, 150 kg (14); fabrikant 45 kWh / 300 km = 15,0; hoog = standaardwaarde van het Öko-Institut voor het formaat Caddy/Vito (25). Typisch = eigen midden van de gelezen waarden, afgerond.',
  'kWh as stated by the makers': 'kWh volgens opgave van de fabrikanten',
  'Renault Kangoo E-Tech 45 kWh (44 usable in a test report); Peugeot e-Partner, Citroen e-Berlingo and Opel Combo 50 kWh.':
    'Renault Kangoo E-Tech 45 kWh (44 bruikbaar volgens een testverslag); Peugeot e-Partner, Citroën e-Berlingo en Opel Combo 50 kWh.',
  'derived; high = WLTP': 'afgeleid; hoog = WLTP',
  'Derived practical range: typical = 45 kWh / 20 kWh per 100 km (veh.vansmall.cons.bev) = 225; low = WLTP 287 / winter factor 1.43 = 200; high = WLTP 300 (Kangoo E-Tech 45 kWh; another page gives 287).':
    'Afgeleide actieradius in de praktijk: typisch = 45 kWh / 20 kWh per 100 km (veh.vansmall.cons.bev) = 225; laag = WLTP 287 / winterfactor 1,43 = 200; hoog = WLTP 300 (Kangoo E-Tech 45 kWh; een andere pagina geeft 287).',
  'on-board charger': 'lader in het voertuig',
  'Kangoo 11 kW standard, 22 kW optional; e-Partner family 7.4 kW, 11 kW three-phase as option.':
    'Kangoo 11 kW standaard, 22 kW als optie; e-Partner-familie 7,4 kW, 11 kW driefasig als optie.',
  'typical peak CCS': 'gebruikelijk piekvermogen CCS',
  'Kangoo: DC up to 75 kW and only together with the 22 kW option. The 100 kW of the Stellantis vans was not read for this class.':
    'Kangoo: DC tot 75 kW en alleen samen met de optie van 22 kW. De 100 kW van de Stellantis-bestelauto’s is voor deze klasse niet gelezen.',
  'default; ask the company': 'standaardwaarde; vraag het bedrijf',
  'excl. tyres, excl. VAT, Germany': 'exclusief banden, exclusief btw, Duitsland',
  'Small van (Caddy/Vito): inspection 23 + repair 32 EUR/month = 0.033 (about 2014). Typical = x 1.195 (1.5% a year, the inflation in the same data set, 12 years); high = x 1.60 (4% a year, Dutch Panteia trend for repair and maintenance). Monthly amount at 20,000 km/year x 12 / 20,000.':
    'Kleine bestelauto (Caddy/Vito): onderhoudsbeurt 23 + reparatie 32 euro per maand = 0,033 (rond 2014). Typisch = × 1,195 (1,5 % per jaar, de inflatie in dezelfde gegevens, 12 jaar); hoog = × 1,60 (4 % per jaar, Nederlandse trend van Panteia voor reparatie en onderhoud). Maandbedrag bij 20.000 km per jaar × 12 / 20.000.',
  '0.5 x veh.vansmall.maint.diesel. Electric = 0.5 x diesel in the same data set; fleet data of epyx give 0.46 (239 against 523 GBP incl. tyres).':
    '0,5 × veh.vansmall.maint.diesel. Elektrisch = 0,5 × diesel in dezelfde gegevens; vlootgegevens van epyx geven 0,46 (239 tegen 523 pond, inclusief banden).',
  'Germany, commercial use': 'Duitsland, zakelijk gebruik',
  '903 EUR/year in Germany (about 2014). Typical = x 1.195 (1.5% a year, 12 years). Dutch premiums rose faster in some years (Panteia: +6 to +11% a year for road haulage insurance 2019-2025).':
    '903 euro per jaar in Duitsland (rond 2014). Typisch = × 1,195 (1,5 % per jaar, 12 jaar). Nederlandse premies stegen in sommige jaren sneller (Panteia: +6 tot +11 % per jaar voor verzekeringen in het wegvervoer 2019-2025).',
  'Germany/UK, commercial use': 'Duitsland/Verenigd Koninkrijk, zakelijk gebruik',
  'Low = same premium as diesel (Oeko-Institut 903). Typical = diesel typical 1080 x 1.255 (Thatcham: claims of battery-electric vehicles 25.5% dearer); high = x 1.30 (AFP: about 30% extra premium). UK ratios on a German base.':
    'Laag = dezelfde premie als diesel (Öko-Institut 903). Typisch = typisch voor diesel 1080 × 1,255 (Thatcham: schadegevallen met volledig elektrische voertuigen zijn 25,5 % duurder); hoog = × 1,30 (AFP: ongeveer 30 % extra premie). Britse verhoudingen op een Duits bedrag.',
  'excl. VAT, Germany': 'exclusief btw, Duitsland',
  '18 EUR/month at 20,000 km/year = 0.0108 (about 2014). Typical x 1.195, high x 1.60 as for maintenance.':
    '18 euro per maand bij 20.000 km per jaar = 0,0108 (rond 2014). Typisch × 1,195, hoog × 1,60, zoals bij onderhoud.',
  'first owner': 'eerste eigenaar',
  'Opel Vivaro-e NL 2021: 31,000 (50 kWh) and almost 40,000 (75 kWh). High: Ford E-Transit Custom UK October 2026 about 43,630 GBP x 1.15 EUR/GBP (own assumed rate) = 50,175. Other UK prices: PV5 from 27,645, ID. Buzz Cargo from 34,460, Vivaro 38,450 after a 5,000 grant. No price correction for 2021-2026.':
    'Opel Vivaro-e NL 2021: 31.000 (50 kWh) en bijna 40.000 (75 kWh). Hoog: Ford E-Transit Custom Verenigd Koninkrijk oktober 2026 ongeveer 43.630 pond × 1,15 euro per pond (eigen aangenomen koers) = 50.175. Andere Britse prijzen: PV5 vanaf 27.645, ID. Buzz Cargo vanaf 34.460, Vivaro 38.450 na 5.000 subsidie. Geen prijscorrectie voor 2021-2026.',
  'Germany; practice level': 'Duitsland; niveau in de praktijk',
  'Typical = Oeko-Institut default for Caddy/Vito size (8.4). Low = the same with its own 14% improvement per decade (8.4 x 0.86). High = firmenauto test, Transit Custom diesel about 9.0 on a 200 km test round.':
    'Typisch = standaardwaarde van het Öko-Institut voor het formaat Caddy/Vito (8,4). Laag = dezelfde waarde met de eigen verbetering van 14 % per decennium (8,4 × 0,86). Hoog = test van firmenauto, Transit Custom diesel ongeveer 9,0 op een testronde van 200 km.',
  'Low = 50 kWh / 230 km WLTP = 21.7; 75 / 330 = 22.7; high = test of a Mercedes EQV 300 (31). Typical = mean of the three (25.1). Battery side for the WLTP quotients (nominal battery).':
    'Laag = 50 kWh / 230 km WLTP = 21,7; 75 / 330 = 22,7; hoog = test van een Mercedes EQV 300 (31). Typisch = gemiddelde van de drie (25,1). De deelsommen met WLTP gelden aan de accukant (nominale accu).',
  'Opel Vivaro-e / Peugeot e-Expert 50 or 75 kWh; VW ID. Buzz Cargo long wheelbase 86 kWh.':
    'Opel Vivaro-e / Peugeot e-Expert 50 of 75 kWh; VW ID. Buzz Cargo met lange wielbasis 86 kWh.',
  'derived from veh.vanmid.battery and veh.vanmid.cons.bev': 'afgeleid van veh.vanmid.battery en veh.vanmid.cons.bev',
  'Derived practical range = battery / use: low 50 / 31, typical 75 / 25, high 86 / 21.7. WLTP for comparison: Vivaro 50 kWh 230 km and 75 kWh 330 km (2021); October 2026 Vivaro 205-219 miles (330-352 km), E-Transit Custom 232 (373), PV5 258 (415), ID. Buzz Cargo 277 (446); 1 mile = 1.609 km.':
    'Afgeleide actieradius in de praktijk = accu / verbruik: laag 50 / 31, typisch 75 / 25, hoog 86 / 21,7. WLTP ter vergelijking: Vivaro 50 kWh 230 km en 75 kWh 330 km (2021); oktober 2026 Vivaro 205-219 mijl (330-352 km), E-Transit Custom 232 (373), PV5 258 (415), ID. Buzz Cargo 277 (446); 1 mijl = 1,609 km.',
  'Vivaro 100 kW, E-Transit Custom 125, PV5 150, ID. Buzz Cargo 185 (October 2026).':
    'Vivaro 100 kW, E-Transit Custom 125, PV5 150, ID. Buzz Cargo 185 (oktober 2026).',
  'NL vans, ages 1-5 years, all weights': 'bestelauto’s in Nederland, leeftijd 1-5 jaar, alle gewichten',
  'Average of vans aged 1 to 5 years: (27,549 + 26,247 + 24,493 + 22,419 + 20,706) / 5 = 24,283, rounded. All weights together; all vans of all ages: 17,973 km. Weight split above 1,305 kg was not readable.':
    'Gemiddelde van bestelauto’s van 1 tot en met 5 jaar oud: (27.549 + 26.247 + 24.493 + 22.419 + 20.706) / 5 = 24.283, afgerond. Alle gewichten samen; alle bestelauto’s van alle leeftijden: 17.973 km. De verdeling naar gewicht boven 1.305 kg was niet leesbaar.',
  'Same data group as the small van (Caddy/Vito). Typical = x 1.195 (1.5% a year, the inflation in the same data set, 12 years); high = x 1.60 (4% a year, Dutch Panteia trend for repair and maintenance). Monthly amount at 20,000 km/year x 12 / 20,000.':
    'Dezelfde groep gegevens als de kleine bestelauto (Caddy/Vito). Typisch = × 1,195 (1,5 % per jaar, de inflatie in dezelfde gegevens, 12 jaar); hoog = × 1,60 (4 % per jaar, Nederlandse trend van Panteia voor reparatie en onderhoud). Maandbedrag bij 20.000 km per jaar × 12 / 20.000.',
  '0.5 x veh.vanmid.maint.diesel. Electric = 0.5 x diesel in the same data set; fleet data of epyx give 0.46 (239 against 523 GBP incl. tyres).':
    '0,5 × veh.vanmid.maint.diesel. Elektrisch = 0,5 × diesel in dezelfde gegevens; vlootgegevens van epyx geven 0,46 (239 tegen 523 pond, inclusief banden).',
  'Same data group as the small van. Typical x 1.195, high x 1.60 as for maintenance.':
    'Dezelfde groep gegevens als de kleine bestelauto. Typisch × 1,195, hoog × 1,60, zoals bij onderhoud.',
  'first owner; period of the example': 'eerste eigenaar; periode van het voorbeeld',
  'Years = holding period behind the residual value in the government example (5, veh.van.residual); Rijkswaterstaat uses 4 (veh.van.depr.years). Kilometres derived: 5 x 24,300 (veh.vanmid.km) = 121,500.':
    'Jaren = de tijd van bezit achter de restwaarde in het voorbeeld van de overheid (5, veh.van.residual); Rijkswaterstaat gebruikt 4 (veh.van.depr.years). Kilometers afgeleid: 5 × 24.300 (veh.vanmid.km) = 121.500.',
  'excl. VAT, excl. BPM, price level 2014-2019': 'exclusief btw, exclusief bpm, prijspeil 2014-2019',
  'Expected eSprinter price about 50,000 and about 9,500 above the diesel: 40,500 (2019). Low = Oeko-Institut net list price Crafter/Sprinter size 34,069 (2014). No newer list price read; expect 2026 prices above this.':
    'Verwachte prijs van de eSprinter ongeveer 50.000, en dat is ongeveer 9.500 meer dan diesel: 40.500 (2019). Laag = netto lijstprijs van het Öko-Institut voor het formaat Crafter/Sprinter 34.069 (2014). Geen nieuwere lijstprijs gelezen; reken erop dat de prijzen van 2026 hoger liggen.',
  'excl. VAT, before subsidy; German list, discounts not included':
    'exclusief btw, vóór subsidie; Duitse prijslijst, kortingen niet meegerekend',
  'eSprinter from 71,300 EUR gross in Germany: / 1.19 = 59,916; top versions well over 100,000 gross (/ 1.19 = 84,034). Low: Ford E-Transit UK 2022 45,550 GBP excl. VAT x 1.15 (own assumed rate) = 52,383 (The Scottish Sun 2022-04-27).':
    'eSprinter vanaf 71.300 euro bruto in Duitsland: / 1,19 = 59.916; duurste uitvoeringen ruim boven 100.000 bruto (/ 1,19 = 84.034). Laag: Ford E-Transit Verenigd Koninkrijk 2022 45.550 pond exclusief btw × 1,15 (eigen aangenomen koers) = 52.383 (The Scottish Sun 27-04-2022).',
  'Oeko-Institut default for Crafter/Sprinter size 9.8; low = with its own 14% improvement per decade (9.8 x 0.86 = 8.4). No measured upper value read (old C value 11.5 for heavy load).':
    'Standaardwaarde van het Öko-Institut voor het formaat Crafter/Sprinter 9,8; laag = met de eigen verbetering van 14 % per decennium (9,8 × 0,86 = 8,4). Geen gemeten bovenwaarde gelezen (oude C-waarde 11,5 voor zware belading).',
  'Read values: eSprinter TUEV-attended run 21.9; E-Transit test 22 empty and 25 with 500 kg (veh.etransit.*); WLTP eSprinter 56/220, 81/310, 113/440 = 25.5-26.1; E-Ducato 79/280 = 28.2; Oeko-Institut default 30; first eSprinter 2019 37.1 (maker). Typical = E-Ducato WLTP, above the median of the list (26) because tests were short and in mild weather.':
    'Gelezen waarden: rit met een eSprinter onder toezicht van TÜV 21,9; test E-Transit 22 leeg en 25 met 500 kg (veh.etransit.*); WLTP eSprinter 56/220, 81/310, 113/440 = 25,5-26,1; E-Ducato 79/280 = 28,2; standaardwaarde van het Öko-Institut 30; eerste eSprinter 2019 37,1 (fabrikant). Typisch = E-Ducato WLTP, boven de mediaan van de lijst (26), omdat de tests kort waren en bij zacht weer.',
  'Mercedes eSprinter 56 / 81 / 113 kWh; Ford E-Transit 68; Fiat E-Ducato 47 or 79; Iveco eDaily 37-111.':
    'Mercedes eSprinter 56 / 81 / 113 kWh; Ford E-Transit 68; Fiat E-Ducato 47 of 79; Iveco eDaily 37-111.',
  'Derived practical range = battery / use: low 56 / 37, typical 81 / 28; high = WLTP of the eSprinter 113 kWh. WLTP for comparison: eSprinter 220 / 310 / 440 km, E-Transit 68 kWh 295-307, E-Ducato 79 kWh 280.':
    'Afgeleide actieradius in de praktijk = accu / verbruik: laag 56 / 37, typisch 81 / 28; hoog = WLTP van de eSprinter 113 kWh. WLTP ter vergelijking: eSprinter 220 / 310 / 440 km, E-Transit 68 kWh 295-307, E-Ducato 79 kWh 280.',
  'eSprinter 11 kW, E-Transit 11.3 kW (three-phase), eDaily 11 kW (22 optional).':
    'eSprinter 11 kW, E-Transit 11,3 kW (driefasig), eDaily 11 kW (22 als optie).',
  'eSprinter 115, E-Transit 115, eDaily 80 kW. Newer models reach more (not read).':
    'eSprinter 115, E-Transit 115, eDaily 80 kW. Nieuwere modellen halen meer (niet gelezen).',
  'Large van (Crafter/Sprinter): inspection 25 + repair 41 EUR/month = 0.0396 (about 2014). Typical = x 1.195 (1.5% a year, the inflation in the same data set, 12 years); high = x 1.60 (4% a year, Dutch Panteia trend for repair and maintenance). Monthly amount at 20,000 km/year x 12 / 20,000.':
    'Grote bestelauto (Crafter/Sprinter): onderhoudsbeurt 25 + reparatie 41 euro per maand = 0,0396 (rond 2014). Typisch = × 1,195 (1,5 % per jaar, de inflatie in dezelfde gegevens, 12 jaar); hoog = × 1,60 (4 % per jaar, Nederlandse trend van Panteia voor reparatie en onderhoud). Maandbedrag bij 20.000 km per jaar × 12 / 20.000.',
  '0.5 x veh.vanlarge.maint.diesel. Electric = 0.5 x diesel in the same data set; fleet data of epyx give 0.46 (239 against 523 GBP incl. tyres).':
    '0,5 × veh.vanlarge.maint.diesel. Elektrisch = 0,5 × diesel in dezelfde gegevens; vlootgegevens van epyx geven 0,46 (239 tegen 523 pond, inclusief banden).',
  '1209 EUR/year in Germany (about 2014). Typical = x 1.195 (1.5% a year, 12 years). Dutch premiums rose faster in some years (Panteia: +6 to +11% a year for road haulage insurance 2019-2025).':
    '1209 euro per jaar in Duitsland (rond 2014). Typisch = × 1,195 (1,5 % per jaar, 12 jaar). Nederlandse premies stegen in sommige jaren sneller (Panteia: +6 tot +11 % per jaar voor verzekeringen in het wegvervoer 2019-2025).',
  'Low = same premium as diesel (Oeko-Institut 1209). Typical = diesel typical 1445 x 1.255 (Thatcham: claims of battery-electric vehicles 25.5% dearer); high = x 1.30 (AFP: about 30% extra premium). UK ratios on a German base.':
    'Laag = dezelfde premie als diesel (Öko-Institut 1209). Typisch = typisch voor diesel 1445 × 1,255 (Thatcham: schadegevallen met volledig elektrische voertuigen zijn 25,5 % duurder); hoog = × 1,30 (AFP: ongeveer 30 % extra premie). Britse verhoudingen op een Duits bedrag.',
  '26 EUR/month at 20,000 km/year = 0.0156 (about 2014). Typical x 1.195, high x 1.60 as for maintenance.':
    '26 euro per maand bij 20.000 km per jaar = 0,0156 (rond 2014). Typisch × 1,195, hoog × 1,60, zoals bij onderhoud.',
  'Years = holding period behind the residual value in the government example (5, veh.van.residual); Rijkswaterstaat uses 4 (veh.van.depr.years). Kilometres derived: 5 x 24,300 (veh.vanlarge.km) = 121,500.':
    'Jaren = de tijd van bezit achter de restwaarde in het voorbeeld van de overheid (5, veh.van.residual); Rijkswaterstaat gebruikt 4 (veh.van.depr.years). Kilometers afgeleid: 5 × 24.300 (veh.vanlarge.km) = 121.500.',
  'practice, mixed use': 'praktijk, gemengd gebruik',
  'usable/gross mix': 'bruikbaar en bruto door elkaar',
  'Within the NKL ranges (veh.nkl.*); split per class is own judgement.':
    'Binnen de bandbreedtes van NKL (veh.nkl.*); de verdeling per klasse is een eigen inschatting.',
  'year-round, low value = winter and full load': 'hele jaar; lage waarde = winter en volle belading',
  'Per class own judgement.': 'Per klasse een eigen inschatting.',
  'excl. tyres, excl. VAT': 'exclusief banden, exclusief btw',
  'excl. tyres, excl. VAT; about 30% lower': 'exclusief banden, exclusief btw; ongeveer 30 % lager',
  'BEV +10-20%': 'elektrisch +10-20 %',
  '111 kWh / 300 km WLTP = 37; one pack 37 / 110 = 33.6. No practice measurement read for this class.':
    '111 kWh / 300 km WLTP = 37; één accupakket 37 / 110 = 33,6. Geen praktijkmeting voor deze klasse gelezen.',
  'Iveco eDaily two or three packs of 37 kWh (3.5-7.2 t, also 4.25 t); Mercedes eSprinter 113.':
    'Iveco eDaily twee of drie accupakketten van 37 kWh (3,5-7,2 t, ook 4,25 t); Mercedes eSprinter 113.',
  'WLTP; low derived for winter': 'WLTP; laag afgeleid voor de winter',
  'eDaily WLTP 110-300 km by weight and battery; 300 km with three packs = 37 kWh/100 km; low = two packs (74 kWh) at that use = 200 km, / winter factor 1.25 = 160. No practice measurement read.':
    'eDaily WLTP 110-300 km naar gewicht en accu; 300 km met drie accupakketten = 37 kWh per 100 km; laag = twee accupakketten (74 kWh) bij dat verbruik = 200 km, / winterfactor 1,25 = 160. Geen praktijkmeting gelezen.',
  '11 kW standard, 22 kW optional.': '11 kW standaard, 22 kW als optie.',
  'eDaily two or three packs 80 kW (2022). Newer models reach more (not read).':
    'eDaily twee of drie accupakketten 80 kW (2022). Nieuwere modellen halen meer (niet gelezen).',
  'excl. VAT, incl. BPM': 'exclusief btw, inclusief bpm',
  'e-Partner 27,795 excl. VAT, BPM 0.': 'e-Partner 27.795 exclusief btw, bpm 0.',
  'excl. VAT, BPM 0': 'exclusief btw, bpm 0',
  'excl. VAT, excl. BPM': 'exclusief btw, exclusief bpm',
  'Price level 2021, before BPM was charged to entrepreneurs. Only a lower anchor; veh.vanmid.price.diesel stays C.':
    'Prijspeil 2021, van voordat ondernemers bpm betaalden. Alleen een houvast aan de onderkant; veh.vanmid.price.diesel blijft C.',
  '31,000 / 18,699 = 1.66; 40,000 / 18,699 = 2.14; typical = midpoint. Without BPM; falls sharply since BPM applies (2025).':
    '31.000 / 18.699 = 1,66; 40.000 / 18.699 = 2,14; typisch = midden. Zonder bpm; daalt sterk sinds er bpm geldt (2025).',
  'From the masses in the name of the class; the mass on the registration certificate leads.':
    'Uit de massa’s in de naam van de klasse; de massa op het kentekenbewijs is leidend.',
};
