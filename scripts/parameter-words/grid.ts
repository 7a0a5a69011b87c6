/** Scopes and notes of the grid connection: the English of the facts, and what it says in Dutch. */
export const gridWords: Readonly<Record<string, string>> = {
  '3 x 230 V x A / 1000': '3 × 230 V × A / 1000',
  'Own check: 3 x 230 V x 25 A = 17.25 kW.': 'Eigen controle: 3 × 230 V × 25 A = 17,25 kW.',
  'Own check: 3 x 230 V x 35 A = 24.15 kW.': 'Eigen controle: 3 × 230 V × 35 A = 24,15 kW.',
  'Own check: 3 x 230 V x 50 A = 34.50 kW.': 'Eigen controle: 3 × 230 V × 50 A = 34,50 kW.',
  'Own check: 3 x 230 V x 63 A = 43.47 kW.': 'Eigen controle: 3 × 230 V × 63 A = 43,47 kW.',
  'Own check: 3 x 230 V x 80 A = 55.20 kW.': 'Eigen controle: 3 × 230 V × 80 A = 55,20 kW.',
  'Own check: 3 x 230 V x 100 A = 69.00 kW.': 'Eigen controle: 3 × 230 V × 100 A = 69,00 kW.',
  'Own check: 3 x 230 V x 125 A = 86.25 kW.': 'Eigen controle: 3 × 230 V × 125 A = 86,25 kW.',
  'Own check: 3 x 230 V x 160 A = 110.40 kW.': 'Eigen controle: 3 × 230 V × 160 A = 110,40 kW.',
  'Own check: 3 x 230 V x 200 A = 138.00 kW.': 'Eigen controle: 3 × 230 V × 200 A = 138,00 kW.',
  'Own check: 3 x 230 V x 250 A = 172.50 kW.': 'Eigen controle: 3 × 230 V × 250 A = 172,50 kW.',
  'above this: grootverbruik, own metering company, kW contract':
    'hierboven: grootverbruik, eigen meetbedrijf, contract in kW',
  'periodic fee classes': 'klassen van de periodieke vergoeding',
  'Enexis 125, Liander 136, Stedin 150 kW': 'Enexis 125, Liander 136, Stedin 150 kW',
  'Stedin wrote that the physical grid level decides, not the kW contract; the Tarievencode reads otherwise. Show both.':
    'Stedin schreef dat het fysieke netvlak beslist, niet het contract in kW; de Tarievencode is anders te lezen. Toon beide.',
  'excl. VAT; model assumption, not in a tariff sheet':
    'exclusief btw; aanname van een model, niet uit een tarievenblad',
  'incl. VAT, incl. 25 m cable; dated': 'inclusief btw, inclusief 25 m kabel; verouderd',
  '2026 sheet not read; Liander 3x35-50A was 1,101.10.':
    'Tarievenblad van 2026 niet gezien; Liander 3x35-50A was 1.101,10.',
  'excl. VAT, excl. extra cable length': 'exclusief btw, exclusief extra kabellengte',
  'Ask the grid operator for a quote.': 'Vraag de netbeheerder om een offerte.',
  'stated by Netbeheer Nederland in TLN interview': 'genoemd door Netbeheer Nederland in een interview met TLN',
  'PropertyNL 2024: 5-6 years; Alliander: queues for at least ten more years (PROPNL).':
    'PropertyNL 2024: 5-6 jaar; Alliander: nog minstens tien jaar wachtrijen (PROPNL).',
  'heavier low-voltage to MV with transformer': 'zwaardere laagspanning tot middenspanning met transformator',
  'no upgrades possible, also small connections (3x35A etc.)':
    'geen verzwaringen mogelijk, ook niet voor kleine aansluitingen (3x35A en dergelijke)',
  'Stcrt. 2025, 42323; evidence needed; only for offtake': 'Stcrt. 2025, 42323; bewijs nodig; alleen voor afname',
  'Logistics charging has no priority category of its own; a congestion reliever (storage, flexible use by contract) does. Category names from DITL (B).':
    'Laden voor logistiek heeft geen eigen voorrangscategorie; wie congestie verzacht (opslag, flexibel gebruik volgens contract) wel. Namen van de categorieën uit DITL (B).',
  'one kW contract for a group of neighbours, everyone keeps own connection':
    'één contract in kW voor een groep buren, ieder houdt de eigen aansluiting',
  'Grid operators must offer it from 1-1-2027 (CAPAXX).': 'Netbeheerders moeten het vanaf 1-1-2027 aanbieden (CAPAXX).',
  'on sum of kWmax of A.3 members in a mixed group; other operators: (kWcontract MS/LS - MS)/12':
    'op de som van kWmax van A.3-leden in een gemengde groep; andere netbeheerders: (kWcontract MS/LS - MS)/12',
  'Liander by the same formula (44.88-27.48)/12 = 1.45 (own computation).':
    'Liander met dezelfde formule (44,88-27,48)/12 = 1,45 (eigen berekening).',
  'regional grids': 'regionale netten',
  'TenneT high-voltage level; day-ahead notice': 'hoogspanningsnet van TenneT; aankondiging een dag vooraf',
  'Discount 50-65% on tariff (CAPAXXTR).': 'Korting 50-65 % op het tarief (CAPAXXTR).',
  '35% model default (PARAM26), about 50% (CAPAXXTR)':
    '35 % standaard in het model (PARAM26), ongeveer 50 % (CAPAXXTR)',
  'Energiewet: any installation incl. charging; connection from 100 kVA':
    'Energiewet: elke installatie, ook laden; aansluiting vanaf 100 kVA',
  'was 10 MVA': 'was 10 MVA',
  'updates weekly to monthly per operator': 'elke week tot elke maand bijgewerkt, per netbeheerder verschillend',
  'Offline app: record the date the adviser looked it up.':
    'App zonder internet: noteer op welke datum de adviseur het heeft opgezocht.',
  'operators behind with congestion measures; plans due 2026-02-06':
    'netbeheerders lopen achter met congestiemaatregelen; plannen uiterlijk 06-02-2026',
  'four directly feasible, two in development in 2022': 'vier meteen haalbaar, twee in ontwikkeling in 2022',
  'Trucks below about 300 km/day can charge spread over the day; above it they return together.':
    'Vrachtauto’s onder ongeveer 300 km per dag kunnen verspreid over de dag laden; daarboven komen ze tegelijk terug.',
  'kVA of the connection to kW': 'kVA van de aansluiting naar kW',
  'The source gives the capacity in kVA and kW at cos phi 1; enter the own value of the site where it is known.':
    'De bron geeft de capaciteit in kVA en in kW bij cos phi 1; vul de eigen waarde van de locatie in als die bekend is.',
  'kW = 3 x 230 V x A / 1000': 'kW = 3 × 230 V × A / 1000',
  'Stated in the scope of grid.kw.3x80a.': 'Staat bij grid.kw.3x80a onder ‘Geldt voor’.',
};
