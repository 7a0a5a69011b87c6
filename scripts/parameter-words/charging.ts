/** Scopes and notes of charging: the English of the facts, and what it says in Dutch. */
export const chargingWords: Readonly<Record<string, string>> = {
  'excl. VAT; typical = model parameter, band own judgement; hardware; civil 1,800 each extra in the source':
    'exclusief btw; typisch = waarde uit een model, bandbreedte eigen inschatting; apparatuur; civiel werk per stuk 1.800 extra in de bron',
  'Parameters of a third-party model (October 2026), not a market survey.':
    'Waarden uit het model van een derde (oktober 2026), geen marktonderzoek.',
  'excl. VAT; typical = model parameter, band own judgement; 60 kW in the source':
    'exclusief btw; typisch = waarde uit een model, bandbreedte eigen inschatting; 60 kW in de bron',
  'excl. VAT; typical = model parameter, band own judgement; ':
    'exclusief btw; typisch = waarde uit een model, bandbreedte eigen inschatting',
  'excl. VAT; typical = model parameter, band own judgement; public/large depots only':
    'exclusief btw; typisch = waarde uit een model, bandbreedte eigen inschatting; alleen openbaar of grote bedrijven',
  'excl. VAT; AC; for DC use 5,000-20,000 (C)': 'exclusief btw; AC; gebruik voor DC 5.000-20.000 (C)',
  'excl. VAT; for DC use 3-5% of capex (C)': 'exclusief btw; gebruik voor DC 3-5 % van de investering (C)',
  'excl. VAT; 1,800 EUR/year': 'exclusief btw; 1.800 euro per jaar',
  'Small site 3,000-6,000.': 'Kleine locatie 3.000-6.000.',
  'excl. VAT; plus 180 EUR/kW and 15,000 fixed': 'exclusief btw; plus 180 euro per kW en 15.000 vast',
  'SPRILA cost basis 2026 about 300 EUR/kWh (SPR26A).':
    'Kostengrondslag van SPRILA 2026 ongeveer 300 euro per kWh (SPR26A).',
  'Yield 917-950 kWh/kWp (SALDOX, PARAM26).': 'Opbrengst 917-950 kWh/kWp (SALDOX, PARAM26).',
  'PSI open-data parameter set, no source named there; model parameters, not a market survey.':
    'Open gegevens van PSI, daar geen bron genoemd; waarden uit een model, geen marktonderzoek.',
  'Maker data: efficiency at full load 94% for 200, 400 and 600 kW chargers. Confirms the old typical value.':
    'Opgave van de fabrikant: rendement bij vol vermogen 94 % voor laders van 200, 400 en 600 kW. Bevestigt de oude typische waarde.',
  'all return 16-18 h, 11 kW AC': 'alle terug tussen 16 en 18 uur, 11 kW AC',
  'plus 10-20% margin': 'plus marge van 10-20 %',
  'Energy-based method preferred over a fixed factor.':
    'Een berekening op energie heeft de voorkeur boven een vaste factor.',
  'two-shift trucks 4-6 h': 'vrachtauto’s in twee diensten 4-6 uur',
  'other 50% (semi)public': 'andere 50 % (semi)openbaar',
  'ElaadNL: 50% of vans go home in the evening; logistics brokers think more (NKLBULK).':
    'ElaadNL: 50 % van de bestelauto’s gaat ’s avonds naar huis; logistiek makelaars denken meer (NKLBULK).',
  '10-20% (semi)public': '10-20 % (semi)openbaar',
  'ING 2025: 85% of charging at own depot (ING25).': 'ING 2025: 85 % van het laden op het eigen bedrijf (ING25).',
  'ElaadNL estimate': 'schatting van ElaadNL',
  'En route 350 kW now, 1 MW later.': 'Onderweg nu 350 kW, later 1 MW.',
  'NAL report; about 80,000 SMEs': 'rapport van de NAL; ongeveer 80.000 mkb-bedrijven',
  'Plus 1.1 bn management/maintenance over 10 years.': 'Plus 1,1 miljard voor beheer en onderhoud in 10 jaar.',
  'about 32 EUR/kW up to the limit': 'ongeveer 32 euro per kW tot de grens',
  'excl. VAT, 180-350 kW chargers': 'exclusief btw, laders van 180-350 kW',
  'PSI open-data parameter set, no source named there; model parameters, not a market survey. Compare: chg.capex.dc150 68,000 / 150 = 453 EUR/kW incl. installation; PSI hardware + installation = 350.':
    'Open gegevens van PSI, daar geen bron genoemd; waarden uit een model, geen marktonderzoek. Vergelijk: chg.capex.dc150 68.000 / 150 = 453 euro per kW inclusief installatie; PSI apparatuur + installatie = 350.',
  'excl. VAT, Europe': 'exclusief btw, Europa',
  'PSI open-data parameter set, no source named there; model parameters, not a market survey. For the Netherlands use the grid facts instead.':
    'Open gegevens van PSI, daar geen bron genoemd; waarden uit een model, geen marktonderzoek. Gebruik voor Nederland de gegevens over het net.',
  'PSI open-data parameter set, no source named there; model parameters, not a market survey. Oeko-Institut: 4,600 on 48,500 EUR for 100 kW DC = 9.5% (2014-2019).':
    'Open gegevens van PSI, daar geen bron genoemd; waarden uit een model, geen marktonderzoek. Öko-Institut: 4.600 op 48.500 euro voor 100 kW DC = 9,5 % (2014-2019).',
  'Germany, 2014-2019': 'Duitsland, 2014-2019',
  'Plus 330 EUR/year maintenance; wallbox up to 22 kW 800 EUR; 43.6 kW column 15,250 + 1,600 a year; 100 kW DC 48,500 + 4,600 a year.':
    'Plus 330 euro per jaar onderhoud; wallbox tot 22 kW 800 euro; laadpaal van 43,6 kW 15.250 + 1.600 per jaar; 100 kW DC 48.500 + 4.600 per jaar.',
  '20 trucks, 14 chargers (22 kW AC or 150 kW DC). 80% of the plug-ins happened with more than half of the battery left.':
    '20 vrachtauto’s, 14 laders (22 kW AC of 150 kW DC). Bij 80 % van de keren dat er werd ingeplugd, zat er nog meer dan de helft in de accu.',
  'United States, heavy trucks': 'Verenigde Staten, zware vrachtauto’s',
  'Synthetic load profiles from real schedules of heavy trucks on short-haul work (up to 322 km a day): at most 100 kW per vehicle was enough.':
    'Nagebootste belastingprofielen uit echte ritschema’s van zware vrachtauto’s op korte afstand (tot 322 km per dag): hoogstens 100 kW per voertuig was genoeg.',
  'North America, class 2b-8': 'Noord-Amerika, klasse 2b-8',
  'Estimate 214 MWh per day for about 850 trucks of all classes at 10 depots: 214,000 / 850 = 252. The same page once prints MWh per year; per day fits the number of trucks.':
    'Schatting 214 MWh per dag voor ongeveer 850 vrachtauto’s van alle klassen op 10 depots: 214.000 / 850 = 252. Dezelfde pagina drukt één keer MWh per jaar af; per dag past bij het aantal vrachtauto’s.',
  'United Kingdom, 7.5 t vans/trucks': 'Verenigd Koninkrijk, bestel- en vrachtauto’s van 7,5 t',
  'Overnight charging; 18 e-trucks could not charge at the same time on the old connection, so the grid was upgraded for 68. Supports 1.0 as upper bound of unmanaged simultaneity.':
    'Laden in de nacht; 18 elektrische vrachtauto’s konden op de oude aansluiting niet tegelijk laden, dus is het net verzwaard voor 68. Steunt 1,0 als bovengrens van de gelijktijdigheid zonder sturing.',
  'United Kingdom': 'Verenigd Koninkrijk',
  'Working days, end of shifts; data of more than 8,000 commercial vehicles.':
    'Werkdagen, einde van de diensten; gegevens van meer dan 8.000 bedrijfsvoertuigen.',
  'Statement of a UK depot electrification firm: managed against unmanaged peak typically 60-80% lower; typical = midpoint. Not a measurement.':
    'Uitspraak van een Brits bedrijf voor laden op depots: piek met sturing doorgaans 60-80 % lager dan zonder; typisch = midden. Geen meting.',
  'MCS 20-80% of a truck battery in about 40 minutes. MCS price stays C.':
    'MCS laadt de accu van een vrachtauto in ongeveer 40 minuten van 20 tot 80 %. De prijs van MCS blijft C.',
  'US and Canada, telematics': 'Verenigde Staten en Canada, telematica',
  'Most types of medium-duty vehicles in the telematics data were parked for more than 12 hours, measured on their days of heaviest use. Lower bound; supports the C windows chg.window.van and chg.window.truck.':
    'De meeste soorten middelzware voertuigen in de telematicagegevens stonden langer dan 12 uur stil, gemeten op de dagen dat ze het meest gebruikt werden. Ondergrens; steunt de C-tijdvensters chg.window.van en chg.window.truck.',
  'for planning': 'voor planning',
  'The source says 10 to 20%; typical is the midpoint.': 'De bron zegt 10 tot 20 %; typisch is het midden.',
  'excl. VAT; DC': 'exclusief btw; DC',
  'The source says 5,000 to 20,000; typical is the midpoint.': 'De bron zegt 5.000 tot 20.000; typisch is het midden.',
  'The note of chg.ems gives 3,000 to 6,000; typical is the middle.':
    'De toelichting bij chg.ems geeft 3.000 tot 6.000; typisch is het midden.',
  'Stated in the scope of chg.ems.': 'Staat bij chg.ems onder ‘Geldt voor’.',
  'The careful end of the window that the source gives.':
    'Het voorzichtige einde van het tijdvenster dat de bron geeft.',
};
