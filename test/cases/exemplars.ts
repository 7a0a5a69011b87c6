/** What the exemplars of docs/exemplars state, each with the passage of the draft that must say the same. */

export interface Statement {
  /** Words that stand in the exemplar. */
  says: string;
  part: 'page1' | 'topic3';
  /** Id of the passage, and its values as the reader meets them. */
  id: string;
  values: Record<string, string>;
}

const groothandel: Statement[] = [
  // The decision
  {
    says: 'te beginnen met de drie oudere',
    part: 'page1',
    id: 'decide.start',
    values: { groups: 'oudere bussen (3) en bezorgbussen (5)' },
  },
  {
    says: 'Deze acht bussen kosten bij aankoop ongeveer € 71.000 meer dan diesels',
    part: 'page1',
    id: 'decide.stepCost',
    values: { amount: '€ 71.000', perYear: '€ 15.000' },
  },
  {
    says: 'Beslis vóór 1 januari 2028 over de bakwagens',
    part: 'page1',
    id: 'decide.dearer/before',
    values: { date: '1 januari 2028', groups: 'bakwagens 18 t (4)' },
  },
  // What changes
  {
    says: 'Vanaf 1 januari 2027 mogen uw 3 oudere bussen Utrecht en Gouda niet meer in',
    part: 'page1',
    id: 'change.refused/oudebussen/Utrecht',
    values: { date: '1 januari 2027', groups: 'oudere bussen (3)', places: 'Utrecht en Gouda' },
  },
  {
    says: 'Vanaf 1 januari 2028 geldt dat voor de 4 bakwagens',
    part: 'page1',
    id: 'change.refused/bakwagens/Utrecht',
    values: { date: '1 januari 2028', groups: 'bakwagens 18 t (4)' },
  },
  {
    says: 'vanaf 1 januari 2029 voor de 5 bezorgbussen',
    part: 'page1',
    id: 'change.refused/bezorgbussen/Utrecht',
    values: { date: '1 januari 2029', groups: 'bezorgbussen (5)' },
  },
  { says: 'Een nieuwe diesel is geen uitweg', part: 'page1', id: 'change.newDiesel', values: {} },
  // Cost
  {
    says: 'elektrisch daardoor ongeveer € 88.000 per jaar duurder',
    part: 'page1',
    id: 'cost.total',
    values: { vehicles: '12 voertuigen', amount: '€ 88.000' },
  },
  {
    says: 'tussen € 76.000 en € 125.000',
    part: 'page1',
    id: 'cost.range',
    values: { least: '€ 76.000', most: '€ 125.000' },
  },
  {
    says: 'De bakwagens zijn ongeveer € 26.000 per stuk per jaar duurder',
    part: 'page1',
    id: 'cost.dearer',
    values: { groups: 'bakwagens 18 t (ongeveer € 26.000)' },
  },
  {
    says: 'De bezorgbussen zijn waarschijnlijk ongeveer € 2.700 per stuk per jaar goedkoper',
    part: 'page1',
    id: 'cost.cheaper',
    values: { groups: 'bezorgbussen (ongeveer € 2.700)' },
  },
  {
    says: 'Bij de oudere bussen maakt het weinig uit',
    part: 'page1',
    id: 'cost.even',
    values: { groups: 'oudere bussen (3)' },
  },
  {
    says: 'Het hele plan kost bij aankoop ongeveer € 943.000 meer',
    part: 'page1',
    id: 'cost.investment',
    values: { amount: '€ 943.000' },
  },
  // What fits
  {
    says: 'Met slim laden 9 van de 12 voertuigen: alle bussen en 1 bakwagen',
    part: 'page1',
    id: 'fit',
    values: {
      fits: '9',
      planned: '12 voertuigen',
      groups: 'bezorgbussen (5), oudere bussen (3) en bakwagens 18 t (1)',
    },
  },
  { says: 'Zonder slim laden is dat er 1', part: 'page1', id: 'fit.direct', values: { fits: '1' } },
  { says: 'Vanaf 2028 past het plan dus niet meer', part: 'page1', id: 'later.from', values: { year: '2028' } },
  { says: 'een zwaardere aansluiting kan nu 8 jaar duren', part: 'page1', id: 'net.time', values: { time: '8 jaar' } },
  // First steps
  {
    says: '1. Maak vóór 1 januari 2027 een plan voor de 3 oudere bussen',
    part: 'page1',
    id: 'first.swap',
    values: {
      date: '1 januari 2027',
      groups: 'oudere bussen (3)',
      others: 'bezorgbussen (5)',
      places: 'Utrecht en Gouda',
      until: '1 januari 2029',
    },
  },
  {
    says: 'Vraag offertes voor de oudere bussen en voor laadpunten met slim laden. Vraag ook uw verhuurder',
    part: 'page1',
    id: 'first.offers',
    values: { groups: 'oudere bussen (3)' },
  },
  { says: 'Uw adviseur vraagt de kwartierwaarden van uw meter op', part: 'page1', id: 'first.meter', values: {} },
  // Topic 3
  { says: 'U kunt beginnen op de aansluiting die u heeft', part: 'topic3', id: 'net.core', values: {} },
  { says: 'Een gewone lader (AC) is dan genoeg', part: 'topic3', id: 'how.kind', values: {} },
  {
    says: 'ongeveer € 0,17 per kWh',
    part: 'topic3',
    id: 'how.price',
    values: { own: '€ 0,17', fast: '€ 0,60', truck: '€ 0,48' },
  },
  {
    says: 'op het drukste moment 201 kW. Verdeelt u het laden slim over de nacht, dan is 79 kW genoeg',
    part: 'topic3',
    id: 'peak.what',
    values: { direct: '201 kW', smart: '79 kW' },
  },
  {
    says: 'Uw aansluiting van 3x80 A kan 55 kW aan',
    part: 'topic3',
    id: 'now.connection',
    values: { connection: '3x80 A', kW: '55 kW' },
  },
  { says: 'Met een veilige marge rekenen we met 47 kW', part: 'topic3', id: 'now.usable', values: { kW: '47 kW' } },
  { says: 'Uw bedrijf gebruikt zelf op zijn hoogst 31 kW', part: 'topic3', id: 'now.own', values: { kW: '31 kW' } },
  { says: 'De kwartierwaarden van uw meter geven zekerheid', part: 'topic3', id: 'fit.sure', values: {} },
  {
    says: 'dan is 79 kW nodig, met marge 93 kW',
    part: 'topic3',
    id: 'later.needed',
    values: { kW: '79 kW', withMargin: '93 kW' },
  },
  {
    says: 'komt op een wachtlijst (bekeken op 20 november 2026)',
    part: 'topic3',
    id: 'net.state',
    values: { date: '20 november 2026' },
  },
  {
    says: 'Het kost ongeveer € 12.000 en daarna € 3.200 per jaar',
    part: 'topic3',
    id: 'help.cost/smartCharging',
    values: { once: '€ 12.000', yearly: '€ 3.200' },
  },
  {
    says: 'Met 3 bakwagens later past de rest',
    part: 'topic3',
    id: 'help.spreadPurchases',
    values: { vehicles: '3 voertuigen' },
  },
  {
    says: 'dat kost € 27.000 tot € 51.000 per jaar meer',
    part: 'topic3',
    id: 'help.cost/publicCharging',
    values: { yearly: '€ 27.000 tot € 51.000' },
  },
  {
    says: 'Een zwaardere aansluiting (3x160 A)',
    part: 'topic3',
    id: 'help.heavierConnection',
    values: { connection: '3x160 A' },
  },
  {
    says: 'voor € 6.000 tot € 20.000 en daarna ongeveer € 9.800 per jaar',
    part: 'topic3',
    id: 'help.cost/heavierConnection',
    values: { once: '€ 6.000 tot € 20.000', yearly: '€ 9.800' },
  },
  { says: 'meer zonnepanelen lost dit niet op', part: 'topic3', id: 'help.not/solar', values: {} },
  {
    says: 'Bakwagens: 4 laadpunten van 22 kW (AC)',
    part: 'topic3',
    id: 'charger.row/ac/22',
    values: { number: '4', kW: '22 kW', kind: 'AC', groups: 'bakwagens 18 t (4)' },
  },
  {
    says: '1 heeft u al',
    part: 'topic3',
    id: 'charger.present/ac/11',
    values: { number: '1' },
  },
  {
    says: 'Op de langste winterdag moet een bakwagen onderweg ongeveer 42 kWh bijladen',
    part: 'topic3',
    id: 'how.road/longest',
    values: { groups: 'bakwagens 18 t (4)', kWh: '42 kWh' },
  },
];

const transporteur: Statement[] = [
  {
    says: 'Dat kost bij aankoop ongeveer € 1.400.000 meer dan diesel, met laadpunten, en scheelt per jaar weinig',
    part: 'page1',
    id: 'decide.stepCost',
    values: { amount: '€ 1.400.000' },
  },
  {
    says: 'begin in 2027 met 6 trekkers van de dagdienst',
    part: 'page1',
    id: 'decide.start',
    values: { fits: '6', number: '8', group: 'trekkers dagdienst' },
  },
  {
    says: 'Vanaf 1 januari 2028 mogen uw 4 bakwagens Tilburg, Rotterdam en Eindhoven niet meer in',
    part: 'page1',
    id: 'change.refused/bakwagens-dag/Tilburg',
    values: { date: '1 januari 2028', groups: 'bakwagens 26 t (4)', places: 'Tilburg, Rotterdam en Eindhoven' },
  },
  {
    says: 'Vanaf 1 januari 2030 geldt dat voor alle 12 trekkers',
    part: 'page1',
    id: 'change.refusedOwn/trekkers-dag',
    values: { date: '1 januari 2030', groups: 'trekkers dagdienst (8) en trekkers dubbele dienst (4)' },
  },
  {
    says: 'Van de 2 bakwagens in de nachtdistributie is nog niet bekend',
    part: 'page1',
    id: 'change.openShort',
    values: { groups: 'bakwagens 26 t, nachtdistributie (2)' },
  },
  { says: 'Een nieuwe diesel is geen uitweg', part: 'page1', id: 'change.newDiesel', values: {} },
  {
    says: 'elektrisch ongeveer € 36.000 per jaar duurder',
    part: 'page1',
    id: 'cost.total',
    values: { vehicles: '18 voertuigen', amount: '€ 36.000' },
  },
  {
    says: 'tussen € 45.000 goedkoper en € 181.000 duurder. De kosten alleen beslissen hier dus niet',
    part: 'page1',
    id: 'cost.range',
    values: { cheaper: '€ 45.000', dearer: '€ 181.000' },
  },
  {
    says: 'ongeveer € 10.000 per stuk per jaar goedkoper',
    part: 'page1',
    id: 'cost.cheaper',
    values: { groups: 'trekkers dubbele dienst (ongeveer € 10.000)' },
  },
  {
    says: 'ongeveer € 16.000 per stuk per jaar duurder, die in de nachtdistributie ongeveer € 13.000',
    part: 'page1',
    id: 'cost.dearer',
    values: {
      groups: 'bakwagens 26 t (ongeveer € 16.000) en bakwagens 26 t, nachtdistributie (ongeveer € 13.000)',
    },
  },
  {
    says: 'Bij de trekkers in de dagdienst maakt het weinig uit',
    part: 'page1',
    id: 'cost.even',
    values: { groups: 'trekkers dagdienst (8)' },
  },
  {
    says: 'ongeveer € 4.400.000 meer dan diesel',
    part: 'page1',
    id: 'cost.investment',
    values: { amount: '€ 4.400.000' },
  },
  {
    says: 'De prijs van de elektrische koeling ontbreekt nog',
    part: 'page1',
    id: 'cost.missing',
    values: { costs: 'elektrische koelunit', groups: 'bakwagens 26 t, nachtdistributie (2)' },
  },
  {
    says: 'Met slim laden 6 van de 18 voertuigen',
    part: 'page1',
    id: 'fit',
    values: { fits: '6', planned: '18 voertuigen', groups: 'trekkers dagdienst (6)' },
  },
  { says: 'Zonder slim laden zijn dat er 3', part: 'page1', id: 'fit.direct', values: { fits: '3' } },
  { says: 'Vanaf 2027 past uw plan dus niet', part: 'page1', id: 'later.from', values: { year: '2027' } },
  {
    says: '1. Uw adviseur praat met Enexis over een contract met vaste uren',
    part: 'page1',
    id: 'first.operator',
    values: { operator: 'Enexis', fits: '15', planned: '18 voertuigen' },
  },
  {
    says: 'Vraag offertes voor 6 trekkers',
    part: 'page1',
    id: 'first.offers',
    values: { groups: 'trekkers dagdienst (6)' },
  },
  {
    says: 'Zoek de euroklasse en de datum van eerste toelating van de nachtbakwagens op',
    part: 'page1',
    id: 'first.access',
    values: { fields: 'euroklasse en datum eerste toelating', groups: 'bakwagens 26 t, nachtdistributie (2)' },
  },
  { says: 'U kunt beginnen met 6 trekkers op het contract dat u heeft', part: 'topic3', id: 'net.core', values: {} },
  { says: 'U heeft snelladers (DC) nodig', part: 'topic3', id: 'how.kind', values: {} },
  { says: 'ongeveer € 0,18 per kWh', part: 'topic3', id: 'how.price', values: { own: '€ 0,18', truck: '€ 0,48' } },
  {
    says: 'laden op een gewone winterdag ongeveer 187 kWh op een openbare lader',
    part: 'topic3',
    id: 'how.road/daily',
    values: { kWh: '187 kWh' },
  },
  {
    says: '1.166 kW. Verdeelt u het laden slim over de nacht, dan is 719 kW genoeg',
    part: 'topic3',
    id: 'peak.what',
    values: { direct: '1.166 kW', smart: '719 kW' },
  },
  {
    says: 'Uw aansluiting kan 630 kW aan, maar in uw contract staat 400 kW',
    part: 'topic3',
    id: 'now.connection',
    values: { kW: '630 kW', contract: '400 kW' },
  },
  { says: 'rekenen we met 340 kW', part: 'topic3', id: 'now.usable', values: { kW: '340 kW' } },
  { says: 'op zijn hoogst 215 kW', part: 'topic3', id: 'now.own', values: { kW: '215 kW' } },
  {
    says: 'is 719 kW nodig, met marge 847 kW',
    part: 'topic3',
    id: 'later.needed',
    values: { kW: '719 kW', withMargin: '847 kW' },
  },
  {
    says: 'De uren van 23:00 tot 04:00 knellen',
    part: 'topic3',
    id: 'later.hours',
    values: { from: '23:00', until: '04:00' },
  },
  {
    says: '(bekeken op 19 november 2026)',
    part: 'topic3',
    id: 'net.state',
    values: { date: '19 november 2026' },
  },
  {
    says: 'Het kost ongeveer € 12.000 en daarna € 4.000 per jaar',
    part: 'topic3',
    id: 'help.cost/smartCharging',
    values: { once: '€ 12.000', yearly: '€ 4.000' },
  },
  {
    says: 'Een contract zonder garantie tot 630 kW',
    part: 'topic3',
    id: 'help.nonFirm',
    values: { kW: '630 kW' },
  },
  {
    says: 'voor € 2.300 tot € 4.300 per jaar',
    part: 'topic3',
    id: 'help.cost/nonFirm',
    values: { yearly: '€ 2.300 tot € 4.300' },
  },
  {
    says: 'Een contract met vaste uren (18:00 tot 05:00)',
    part: 'topic3',
    id: 'help.timeBlock',
    values: { from: '18:00', until: '05:00' },
  },
  {
    says: 'Dat kan vanaf 1 januari 2027',
    part: 'topic3',
    id: 'help.time/groupContract',
    values: { date: '1 januari 2027' },
  },
  {
    says: 'Een zwaardere aansluiting (1.000 kVA)',
    part: 'topic3',
    id: 'help.heavierConnection',
    values: { connection: '1.000 kVA' },
  },
  {
    says: 'een batterij van ruim € 3.000.000 nodig',
    part: 'topic3',
    id: 'help.not/battery',
    values: { amount: '€ 3.100.000' },
  },
  {
    says: 'Trekkers dubbele dienst: 4 laadpunten van 150 kW (DC)',
    part: 'topic3',
    id: 'charger.row/dc/150',
    values: { number: '4', groups: 'trekkers dubbele dienst (4)' },
  },
  {
    says: 'Bakwagens: 6 laadpunten van 30 kW (DC)',
    part: 'topic3',
    id: 'charger.row/dc/30',
    values: { number: '6' },
  },
];

export const exemplars = { groothandel, transporteur };
