/**
 * The words of the advice: what must be covered, what the results say, and the draft of each topic. Numbers and dates
 * arrive written; no sentence here holds a figure of its own.
 */
const nl = {
  titles: {
    topic1: 'Duurzame logistiek voor uw bedrijf',
    topic2: 'Advies op maat over elektrische voertuigen',
    topic3: 'Laden en de netaansluiting',
    topic4: 'Efficiëntere logistiek',
  },
  points: {
    national: 'Landelijke ontwikkelingen op hoofdlijnen besproken',
    zoneImpact: 'Gevolgen van de zero-emissiezones voor deze vloot besproken',
    localPolicy: 'Lokaal beleid en mogelijkheden van de gemeente besproken',
    presentUse: 'Inzet van de huidige voertuigen en kilometers doorgenomen',
    plans: 'Plannen van de ondernemer besproken',
    tco: 'Kosten van elektrisch tegenover diesel doorgenomen',
    subsidies: 'Subsidies en volgorde van stappen besproken',
    chargingTypes: 'Soorten laden (AC en DC, eigen terrein en openbaar) uitgelegd',
    peak: 'Piekvermogen en slim laden uitgelegd',
    connection: 'Netaansluiting, contract en congestie besproken',
    remedies: 'Wat nu past en welke maatregelen helpen besproken',
    planning: 'Ritplanning en belading besproken',
    hubs: 'Hubs en bundelen besproken',
    lev: 'Lichte elektrische vrachtvoertuigen besproken',
    modalShift: 'Vervoer over water of spoor besproken',
  },
  missingReason: (label: string) => `Geef de reden van overslaan: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`,
  missingFleet: 'Er is nog geen voertuiggroep met klasse en aantal.',
  missingText: 'De tekst is leeg.',
  missingTranslation: 'De Engelse tekst is aangepast; schrijf ook een Nederlandse.',
  group: (name: string, count: string) => `${name} (${count})`,
  numberUnknown: 'aantal nog onbekend',
  // Findings, topic 1
  refusedFrom: (group: string, places: string, date: string) =>
    `${group}: vanaf ${date} geen toegang meer in ${places}.`,
  refusedAlready: (group: string, places: string, date: string) =>
    `${group}: sinds ${date} al geen toegang in ${places}.`,
  keepsAccess: (group: string, places: string) => `${group}: houdt toegang in ${places}.`,
  accessOpen: (group: string, places: string, ask: string, earliest: string | null, latest: string | null) =>
    `${group}: toegang in ${places} is nog open. Vraag: ${ask}.${
      earliest === null
        ? ''
        : latest === null
          ? ` Geweigerd vanaf ${earliest}, of helemaal niet.`
          : ` Geweigerd ergens van ${earliest} tot ${latest}.`
    }`,
  planned: (group: string, place: string, date: string, remark: string) =>
    `${group}: ${place} heeft een zone aangekondigd; als die doorgaat, geweigerd vanaf ${date}. ${remark}`,
  refusedBetween: (group: string, places: string, earliest: string, latest: string) =>
    `${group}: geen toegang in ${places} sinds de start van de zone, ergens van ${earliest} tot en met ${latest}.`,
  pausedZone: (place: string, remark: string) => `${place}: voorlopig geen zone. ${remark}`,
  noZone: (place: string, remark: string) => `${place}: geen zone. ${remark}`,
  zoneRemark: (place: string, remark: string) => `${place}: ${remark}`,
  noZones: 'De voertuigen komen niet in zero-emissiezones.',
  zonesNotAsked: (group: string) => `${group}: nog niet gevraagd welke zones zij bezoeken.`,
  // Findings, topic 2
  cheaper: (group: string, amount: string, range: string | null) =>
    `${group}: elektrisch is ${amount} per voertuig per jaar goedkoper dan diesel${range === null ? '' : ` (${range})`}.`,
  dearer: (group: string, amount: string, range: string | null) =>
    `${group}: elektrisch is ${amount} per voertuig per jaar duurder dan diesel${range === null ? '' : ` (${range})`}.`,
  rangeOneSide: (least: string, most: string) => `in minstens acht van de tien berekeningen ${least} tot ${most}`,
  rangeBothSides: (cheaper: string, dearer: string) =>
    `in minstens acht van de tien berekeningen ${cheaper} goedkoper tot ${dearer} duurder`,
  missingOnDiesel: (group: string, line: string) =>
    `${group}: ${line} van het dieselvoertuig ontbreekt nog; ingevuld maakt die diesel duurder en kan het oordeel omslaan.`,
  missingOnElectric: (group: string, line: string) =>
    `${group}: ${line} van het elektrische voertuig ontbreekt nog; dat bedrag kan het oordeel doen omslaan.`,
  planDoesNotFit:
    'Deze kosten gelden als het hele plan kan laden. Op de huidige aansluiting past dat niet; wat een zwaardere aansluiting en een hoger contract kosten, is meegeteld; of en wanneer u die krijgt, is aan de netbeheerder.',
  openLines: (group: string, lines: string) => `${group}: nog zonder bedrag: ${lines}.`,
  flipDearer: (what: string, value: string, now: string) =>
    `Elektrisch wordt goedkoper als de ${what} ${value} of hoger wordt (nu gerekend met ${now}).`,
  flipCheaper: (what: string, value: string, now: string) =>
    `Elektrisch blijft goedkoper zolang de ${what} niet onder ${value} zakt (nu gerekend met ${now}).`,
  flipDearerBelow: (what: string, value: string, now: string) =>
    `Elektrisch wordt goedkoper als de ${what} onder ${value} komt (nu gerekend met ${now}).`,
  flipCheaperBelow: (what: string, value: string, now: string) =>
    `Elektrisch blijft goedkoper zolang de ${what} niet boven ${value} stijgt (nu gerekend met ${now}).`,
  perLitre: (amount: string) => `${amount} per liter`,
  perKWh: (amount: string) => `${amount} per kWh`,
  kmPerYear: (km: string) => `${km} km per jaar`,
  /** In the sentences that tell where the comparison turns: the kilometres of a year are more than one. */
  meanDistance: 'gemiddelde afstand per voertuig',
  ofPresent: (percent: string) => `${percent} % van nu`,
  aanzetClosed: (from: string, to: string) =>
    `AanZET (trucks) was open van ${from} tot en met ${to} en is nu gesloten: niet meegerekend. Een volgende ronde is niet bekend.`,
  aanzetReopened: (to: string) =>
    `AanZET (trucks) sloot op ${to}. Op uw verzoek meegerekend alsof de regeling weer opent; zeker is dat niet.`,
  aanzetOpen: (to: string) => `AanZET (trucks) is open tot en met ${to}: meegerekend. Teken pas na de aanvraag.`,
  sprilaOpen: (to: string, threshold: string) =>
    `SPRILA (laadpunten) is open tot en met ${to}. Vanaf ${threshold} subsidie eerst aanvragen, dan pas bestellen. Meegerekend voor laadpunten die voor de sluiting worden gekocht.`,
  sprilaBelow: (to: string, least: string) =>
    `SPRILA (laadpunten) is open tot en met ${to}. Met wat er volgens het plan voor die dag wordt gekocht, blijft het onder ${least} per adres: niet meegerekend.`,
  sprilaTooLate: (to: string) =>
    `SPRILA (laadpunten) is open tot en met ${to}. Volgens het plan worden de laadpunten later gekocht: niet meegerekend.`,
  sprilaReopened: (to: string) =>
    `SPRILA (laadpunten) sloot op ${to}. Op uw verzoek meegerekend alsof de regeling weer opent; zeker is dat niet.`,
  sprilaClosed: (to: string) => `SPRILA (laadpunten) sloot op ${to}: niet meegerekend.`,
  sprilaAmount: (group: string, amount: string) =>
    `${group}: SPRILA kan ${amount} per laadpunt zijn (mkb); controleer met de rekentool van RVO.`,
  noTco: 'Vul van elke groep klasse en aantal in; dan volgt de vergelijking met diesel.',
  // Findings, topic 3
  charger: (group: string, power: string, kind: string, mean: string, longest: string) =>
    `${group}: per voertuig een laadpunt van ${power} (${kind}); in de winter ${mean} per nacht, op de langste dag ${longest}.`,
  chargerTooSmall: (group: string) => `${group}: dit laadpunt vult de langste winterdag niet binnen de standtijd.`,
  onTheRoad: (group: string, energy: string) =>
    `${group}: op de langste winterdag moet ${energy} onderweg worden geladen; dat past niet in de accu.`,
  onTheRoadDaily: (group: string, mean: string, longest: string) =>
    `${group}: al op een gewone winterdag moet ${mean} onderweg worden geladen, op de langste ${longest}; de tijd die dat kost staat bij de kosten.`,
  peaks: (uncontrolled: string, optimal: string) =>
    `Hoogste kwartier in een winterweek: ${uncontrolled} bij direct laden, ${optimal} met slim laden.`,
  limit: (limit: string, margin: string) =>
    `Beschikbaar onder aansluiting en contract: ${limit}, na een marge van ${margin} %.`,
  fitsLikely: (margin: string) =>
    `Alles past waarschijnlijk met slim laden, met een ruimte van ${margin} %. Zekerheid geven de eigen kwartierwaarden.`,
  fitsNot: (fits: string, planned: string) =>
    `Niet alles past op de huidige aansluiting: met slim laden ${fits} van de ${planned} voertuigen, in de volgorde van de planning.`,
  fitsOpen: (ask: string) => `Of het past is nog niet te zeggen. Vraag: ${ask}.`,
  headroom: (power: string) => `Ruimte nu, op de eigen piek van de locatie: ${power}.`,
  headroomWithoutGrowth: (power: string) =>
    `Ruimte nu, op de eigen piek van de locatie, zonder de verwachte groei: ${power}.`,
  noHeadroom: (power: string) => `De eigen piek van de locatie ligt al ${power} boven wat na de marge beschikbaar is.`,
  price: (smart: string, direct: string) =>
    `Laden op eigen terrein kost ${smart} per kWh met slim laden en ${direct} bij direct laden.`,
  binding: (from: string, to: string) => `De laagst mogelijke piek wordt bepaald door de uren van ${from} tot ${to}.`,
  congestion: {
    none: (date: string) => `Volgens de capaciteitskaart is er ruimte (bekeken ${date}).`,
    announced: (date: string) => `De netbeheerder heeft congestie aangekondigd (bekeken ${date}).`,
    congested: (date: string) =>
      `Er is congestie: voor zwaarder afnemen geldt een wachtrij (bekeken ${date}). Kijk dus eerst wat nu past.`,
    paused: (date: string) => `Er geldt een aansluitpauze: verzwaren kan nu niet (bekeken ${date}).`,
  },
  noCharging: 'De voertuigen laden niet op het bedrijf; de netaansluiting is geen beperking.',
  // Findings, topic 4
  yearlyKm: (km: string, energy: string) =>
    `De vloot rijdt ${km} per jaar; elektrisch is dat ${energy} per jaar aan de laadpalen en onderweg.`,
  perTenPercent: (km: string, energy: string, money: string) =>
    `Elke tien procent minder kilometers scheelt ${km}, ${energy} en ongeveer ${money} aan energie per jaar.`,
  measure: {
    planning: (range: string) => `Ritplanning en routeoptimalisatie: ${range} minder kilometers (aanname).`,
    hub: (range: string) =>
      `Hub of bundelen: ${range} minder ritten de stad in voor de gebundelde stroom; de rit naar de hub blijft.`,
    lev: (range: string) =>
      `Licht elektrisch vrachtvoertuig of vrachtfiets: ${range} van de busritten in de stad kan verschuiven.`,
    offpeak: (range: string) => `Rijden buiten de spits: ${range} minder rijtijd.`,
    modal: (range: string) =>
      `Water of spoor: ${range} minder CO₂ per tonkilometer op het verschoven deel; kan ook ongunstig uitvallen.`,
    eco: (range: string) => `Zuinig rijden: ${range} minder energie.`,
  },
  percentRange: (low: string, typical: string, high: string) => `${typical} % (${low} tot ${high} %)`,
};

export type AdviceWords = typeof nl;

const en: AdviceWords = {
  titles: {
    topic1: 'Sustainable logistics for your company',
    topic2: 'Tailored advice on electric vehicles',
    topic3: 'Charging and the grid connection',
    topic4: 'More efficient logistics',
  },
  points: {
    national: 'National developments discussed in outline',
    zoneImpact: 'Effect of the zero-emission zones on this fleet discussed',
    localPolicy: 'Local policy and possibilities of the municipality discussed',
    presentUse: 'Use of the present vehicles and kilometres gone through',
    plans: 'Plans of the entrepreneur discussed',
    tco: 'Cost of electric against diesel gone through',
    subsidies: 'Subsidies and order of steps discussed',
    chargingTypes: 'Kinds of charging (AC and DC, private and public) explained',
    peak: 'Peak power and smart charging explained',
    connection: 'Grid connection, contract and congestion discussed',
    remedies: 'What fits now and which remedies help discussed',
    planning: 'Route planning and loading discussed',
    hubs: 'Hubs and bundling discussed',
    lev: 'Light electric freight vehicles discussed',
    modalShift: 'Transport by water or rail discussed',
  },
  missingReason: (label) => `Give the reason for skipping: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`,
  missingFleet: 'There is no fleet group with a class and a number yet.',
  missingText: 'The text is empty.',
  missingTranslation: 'The Dutch text was edited; write an English one too.',
  group: (name, count) => `${name} (${count})`,
  numberUnknown: 'number not known yet',
  refusedFrom: (group, places, date) => `${group}: no access to ${places} from ${date}.`,
  refusedAlready: (group, places, date) => `${group}: no access to ${places} since ${date}.`,
  keepsAccess: (group, places) => `${group}: keeps access to ${places}.`,
  accessOpen: (group, places, ask, earliest, latest) =>
    `${group}: access to ${places} is still open. Ask: ${ask}.${
      earliest === null
        ? ''
        : latest === null
          ? ` Refused from ${earliest}, or not at all.`
          : ` Refused some time from ${earliest} to ${latest}.`
    }`,
  planned: (group, place, date, remark) =>
    `${group}: ${place} has announced a zone; if it goes ahead, refused from ${date}. ${remark}`,
  refusedBetween: (group, places, earliest, latest) =>
    `${group}: no access in ${places} since the start of the zone, some day from ${earliest} to ${latest}.`,
  pausedZone: (place, remark) => `${place}: no zone for now. ${remark}`,
  noZone: (place, remark) => `${place}: no zone. ${remark}`,
  zoneRemark: (place, remark) => `${place}: ${remark}`,
  noZones: 'The vehicles do not visit zero-emission zones.',
  zonesNotAsked: (group) => `${group}: not asked yet which zones they visit.`,
  cheaper: (group, amount, range) =>
    `${group}: electric is ${amount} per vehicle and year cheaper than diesel${range === null ? '' : ` (${range})`}.`,
  dearer: (group, amount, range) =>
    `${group}: electric is ${amount} per vehicle and year dearer than diesel${range === null ? '' : ` (${range})`}.`,
  rangeOneSide: (least, most) => `in at least eight of ten calculations ${least} to ${most}`,
  rangeBothSides: (cheaper, dearer) => `in at least eight of ten calculations ${cheaper} cheaper to ${dearer} dearer`,
  missingOnDiesel: (group, line) =>
    `${group}: ${line} of the diesel vehicle is still missing; filled in it makes diesel dearer and can turn the verdict.`,
  missingOnElectric: (group, line) =>
    `${group}: ${line} of the electric vehicle is still missing; that amount can turn the verdict.`,
  planDoesNotFit:
    'These costs hold if the whole plan can charge. On the present connection it cannot; what a heavier connection and a higher contract cost is counted; whether and when you get them is up to the grid operator.',
  openLines: (group, lines) => `${group}: still without an amount: ${lines}.`,
  flipDearer: (what, value, now) =>
    `Electric becomes cheaper if the ${what} is ${value} or higher (calculated with ${now}).`,
  flipCheaper: (what, value, now) =>
    `Electric stays cheaper as long as the ${what} does not fall below ${value} (calculated with ${now}).`,
  flipDearerBelow: (what, value, now) =>
    `Electric becomes cheaper if the ${what} falls below ${value} (calculated with ${now}).`,
  flipCheaperBelow: (what, value, now) =>
    `Electric stays cheaper as long as the ${what} does not rise above ${value} (calculated with ${now}).`,
  perLitre: (amount) => `${amount} per litre`,
  perKWh: (amount) => `${amount} per kWh`,
  kmPerYear: (km) => `${km} km a year`,
  meanDistance: 'mean distance per vehicle',
  ofPresent: (percent) => `${percent} % of the present one`,
  aanzetClosed: (from, to) =>
    `AanZET (trucks) was open from ${from} to ${to} and is closed now: not counted. A next round is not known.`,
  aanzetReopened: (to) =>
    `AanZET (trucks) closed on ${to}. At your request it is counted as if it opens again; that is not certain.`,
  aanzetOpen: (to) => `AanZET (trucks) is open until ${to}: counted. Sign only after applying.`,
  sprilaOpen: (to, threshold) =>
    `SPRILA (chargers) is open until ${to}. From ${threshold} of subsidy apply first and order afterwards. Counted for chargers bought before it closes.`,
  sprilaBelow: (to, least) =>
    `SPRILA (chargers) is open until ${to}. With what is bought before that day by the plan, it stays below ${least} per address: not counted.`,
  sprilaTooLate: (to) =>
    `SPRILA (chargers) is open until ${to}. By the plan the chargers are bought later: not counted.`,
  sprilaReopened: (to) =>
    `SPRILA (chargers) closed on ${to}. At your request it is counted as if it opens again; that is not certain.`,
  sprilaClosed: (to) => `SPRILA (chargers) closed on ${to}: not counted.`,
  sprilaAmount: (group, amount) =>
    `${group}: SPRILA may be ${amount} per charger (SME); check with the RVO calculation tool.`,
  noTco: 'Enter class and number of each group; the comparison with diesel follows.',
  charger: (group, power, kind, mean, longest) =>
    `${group}: one charger of ${power} (${kind}) per vehicle; in winter ${mean} a night, ${longest} on the longest day.`,
  chargerTooSmall: (group) => `${group}: this charger does not fill the longest winter day within the stay.`,
  onTheRoad: (group, energy) =>
    `${group}: on the longest winter day ${energy} must be charged on the road; it does not fit in the battery.`,
  onTheRoadDaily: (group, mean, longest) =>
    `${group}: even on an ordinary winter day ${mean} must be charged on the road, on the longest ${longest}; the time this takes is among the costs.`,
  peaks: (uncontrolled, optimal) =>
    `Highest quarter hour of a winter week: ${uncontrolled} when charging at once, ${optimal} with smart charging.`,
  limit: (limit, margin) => `Available under connection and contract: ${limit}, after a margin of ${margin} %.`,
  fitsLikely: (margin) =>
    `Everything likely fits with smart charging, with ${margin} % to spare. The site’s own quarter-hour readings make it certain.`,
  fitsNot: (fits, planned) =>
    `Not everything fits on the present connection: with smart charging ${fits} of the ${planned} vehicles, in the order of the plan.`,
  fitsOpen: (ask) => `Whether it fits cannot be said yet. Ask: ${ask}.`,
  headroom: (power) => `Room now, at the site’s own peak: ${power}.`,
  headroomWithoutGrowth: (power) => `Room now, at the site’s own peak, without the expected growth: ${power}.`,
  noHeadroom: (power) => `The site’s own peak is already ${power} above what is available after the margin.`,
  price: (smart, direct) =>
    `Charging at the company costs ${smart} per kWh with smart charging and ${direct} when charging at once.`,
  binding: (from, to) => `The lowest possible peak is set by the hours from ${from} to ${to}.`,
  congestion: {
    none: (date) => `The capacity map shows room (looked up ${date}).`,
    announced: (date) => `The grid operator has announced congestion (looked up ${date}).`,
    congested: (date) =>
      `There is congestion: a queue holds for a heavier connection (looked up ${date}). So first see what fits now.`,
    paused: (date) => `There is a connection pause: no upgrade is possible now (looked up ${date}).`,
  },
  noCharging: 'The vehicles do not charge at the company; the grid connection is no limit.',
  yearlyKm: (km, energy) =>
    `The fleet drives ${km} a year; electric that is ${energy} a year at chargers and on the road.`,
  perTenPercent: (km, energy, money) =>
    `Every ten percent fewer kilometres saves ${km}, ${energy} and about ${money} of energy a year.`,
  measure: {
    planning: (range) => `Route planning: ${range} fewer kilometres (assumption).`,
    hub: (range) =>
      `Hub or bundling: ${range} fewer trips into the city for the bundled flow; the trip to the hub remains.`,
    lev: (range) => `Light electric freight vehicle or cargo bike: ${range} of the van trips in the city can shift.`,
    offpeak: (range) => `Driving off-peak: ${range} less driving time.`,
    modal: (range) => `Water or rail: ${range} less CO₂ per tonne-km on the shifted part; it can also turn out worse.`,
    eco: (range) => `Eco-driving: ${range} less energy.`,
  },
  percentRange: (low, typical, high) => `${typical} % (${low} to ${high} %)`,
};

export const adviceWords = { nl, en };
