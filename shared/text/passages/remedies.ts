/** Topic 3: what helps, how much, what it costs and how long it takes. */
import type { Template } from './template.ts';

export const remedyTemplates = {
  'title.helps': { slots: {}, nl: 'Wat helpt?', en: 'What helps?' },
  'help.smartCharging': {
    slots: {},
    nl: 'Slim laden: een systeem verdeelt de stroom over de voertuigen. Dit is de eerste stap.',
    en: 'Smart charging: a system divides the power over the vehicles. This is the first step.',
  },
  'help.heavierConnection': {
    slots: { connection: 'connection' },
    nl: 'Een zwaardere aansluiting ({connection}).',
    en: 'A heavier connection ({connection}).',
  },
  'help.raiseContract': {
    slots: { kW: 'kW' },
    nl: 'Een hoger contract, tot {kW}.',
    en: 'A higher contract, up to {kW}.',
  },
  'help.nonFirm': {
    slots: { kW: 'kW' },
    nl: 'Een contract zonder garantie, tot {kW}. Op drukke momenten krijgt u dan soms minder.',
    en: 'A contract without guarantee, up to {kW}. At busy moments you then sometimes get less.',
  },
  'help.timeBlock': {
    slots: { kW: 'kW', from: 'time', until: 'time' },
    nl: 'Een contract met vaste uren: {kW} van {from} tot {until}.',
    en: 'A contract for fixed hours: {kW} from {from} to {until}.',
  },
  'help.groupContract': {
    slots: { kW: 'kW' },
    nl: 'Een groepscontract met uw buren, tot {kW}.',
    en: 'A group contract with your neighbours, up to {kW}.',
  },
  'help.publicCharging': {
    slots: { percent: 'percent' },
    nl: 'Een deel van het laden ergens anders doen ({percent} van wat ’s nachts nodig is).',
    en: 'Charging a part elsewhere ({percent} of what is needed at night).',
  },
  'help.battery': {
    slots: { kWh: 'kWh' },
    nl: 'Een batterij van {kWh}.',
    en: 'A battery of {kWh}.',
  },
  'help.spreadPurchases': {
    slots: { vehicles: 'vehicles' },
    nl: 'Later kopen: {vehicles} uitstellen.',
    en: 'Buying later: put off {vehicles}.',
  },
  'help.laterDeparture': {
    slots: { minutes: 'number' },
    nl: 'De voertuigen {minutes} minuten later laten vertrekken.',
    en: 'Letting the vehicles leave {minutes} minutes later.',
  },
  'help.earlierReturn': {
    slots: { minutes: 'number' },
    nl: 'De voertuigen {minutes} minuten eerder laten terugkomen.',
    en: 'Letting the vehicles come back {minutes} minutes earlier.',
  },
  'help.fewerKm': {
    slots: {},
    nl: 'De langste dagen korter maken.',
    en: 'Making the longest days shorter.',
  },
  'help.middayCharging': {
    slots: { minutes: 'number' },
    nl: 'Tussen de middag {minutes} minuten laden.',
    en: 'Charging {minutes} minutes around noon.',
  },
  'help.otherChargers': {
    slots: {},
    nl: 'Andere laadpunten.',
    en: 'Other chargers.',
  },
  'help.effect:all': { slots: {}, nl: 'Dan past alles.', en: 'Then everything fits.' },
  'help.effect:some': {
    slots: { fits: 'number', planned: 'vehicles' },
    nl: 'Dan kunnen er {fits} van de {planned} laden.',
    en: 'Then {fits} of the {planned} can charge.',
  },
  'help.cost:both': {
    slots: { once: 'amounts', yearly: 'amounts' },
    nl: 'Dat kost {once}, en daarna {yearly} per jaar.',
    en: 'That costs {once}, and {yearly} a year after that.',
  },
  'help.cost:once': {
    slots: { once: 'amounts' },
    nl: 'Dat kost {once}.',
    en: 'That costs {once}.',
  },
  'help.cost:yearly': {
    slots: { yearly: 'amounts' },
    nl: 'Dat kost {yearly} per jaar.',
    en: 'That costs {yearly} a year.',
  },
  'help.cost:saves': {
    slots: { once: 'amounts', yearly: 'amounts' },
    nl: 'Dat kost {once}, en scheelt daarna {yearly} per jaar.',
    en: 'That costs {once}, and saves {yearly} a year after that.',
  },
  'help.cost:savesYearly': {
    slots: { yearly: 'amounts' },
    nl: 'Dat scheelt {yearly} per jaar.',
    en: 'That saves {yearly} a year.',
  },
  'help.cost:open': {
    slots: {},
    nl: 'Vraag wat dat kost.',
    en: 'Ask what that costs.',
  },
  'help.time:months': {
    slots: { time: 'months' },
    nl: 'Dat kan nu {time} duren.',
    en: 'That can now take {time}.',
  },
  'help.time:from': {
    slots: { date: 'date' },
    nl: 'Dat kan vanaf {date}.',
    en: 'That is possible from {date}.',
  },
  'help.not:solar': {
    slots: {},
    nl: 'Meer zonnepanelen lossen dit niet op: op een donkere winterdag leveren ze te weinig.',
    en: 'More solar panels do not solve this: on a dark winter day they give too little.',
  },
  'help.not:battery': {
    slots: { amount: 'about' },
    nl: 'Een batterij die groot genoeg is, kost ongeveer {amount}. Dat is hier geen oplossing.',
    en: 'A battery that is large enough costs about {amount}. That is no solution here.',
  },
} as const satisfies Record<string, Template>;
