/** What to do, and what to do first: the sentences that only page one and the opening of a topic have. */
import type { Template } from './template.ts';

export const decisionTemplates = {
  'title.fit': { slots: {}, nl: 'Wat past er op uw aansluiting?', en: 'What fits on your connection?' },
  'title.first': { slots: {}, nl: 'Wat eerst?', en: 'What comes first?' },
  'decide.start:cheaper': {
    slots: { groups: 'groups' },
    nl: 'Begin met uw {groups}. Elektrisch is daar waarschijnlijk goedkoper dan diesel, en het past waarschijnlijk op uw aansluiting.',
    en: 'Begin with your {groups}. There electric is probably cheaper than diesel, and it probably fits on your connection.',
  },
  'decide.start:cheaperSure': {
    slots: { groups: 'groups' },
    nl: 'Begin met uw {groups}. Elektrisch is daar waarschijnlijk goedkoper dan diesel, en het past op uw aansluiting.',
    en: 'Begin with your {groups}. There electric is probably cheaper than diesel, and it fits on your connection.',
  },
  'decide.start:even': {
    slots: { groups: 'groups' },
    nl: 'Begin met uw {groups}. Elektrisch kost daar ongeveer evenveel als diesel of minder, en het past waarschijnlijk op uw aansluiting.',
    en: 'Begin with your {groups}. There electric costs about as much as diesel or less, and it probably fits on your connection.',
  },
  'decide.start:evenSure': {
    slots: { groups: 'groups' },
    nl: 'Begin met uw {groups}. Elektrisch kost daar ongeveer evenveel als diesel of minder, en het past op uw aansluiting.',
    en: 'Begin with your {groups}. There electric costs about as much as diesel or less, and it fits on your connection.',
  },
  'decide.start:some': {
    slots: { fits: 'number', number: 'number', group: 'group' },
    nl: 'Begin bij uw {group} met {fits} van de {number} voertuigen: meer past er nu niet op uw aansluiting.',
    en: 'At your {group}, begin with {fits} of the {number} vehicles: no more fit on your connection now.',
  },
  'decide.start:elsewhere': {
    slots: { groups: 'groups' },
    nl: 'Begin met uw {groups}. Elektrisch kost daar niet meer dan diesel.',
    en: 'Begin with your {groups}. There electric costs no more than diesel.',
  },
  'decide.start:gridOpen': {
    slots: { groups: 'groups' },
    nl: 'Begin met uw {groups}: elektrisch kost daar niet meer dan diesel. Zoek eerst uit of het op uw aansluiting past.',
    en: 'Begin with your {groups}: there electric costs no more than diesel. First find out whether it fits on your connection.',
  },
  'decide.start:noRoom': {
    slots: { groups: 'groups' },
    nl: 'Maak eerst ruimte om te laden. Bij uw {groups} kost elektrisch niet meer dan diesel, maar uw aansluiting is vol.',
    en: 'First make room to charge. For your {groups} electric costs no more than diesel, but your connection is full.',
  },
  'decide.stepCost:cheaper': {
    slots: { amount: 'about', perYear: 'about' },
    nl: 'Deze stap kost bij aankoop ongeveer {amount} meer dan nieuwe diesels, met laadpunten. Alles meegerekend is het ongeveer {perYear} per jaar goedkoper.',
    en: 'This step costs about {amount} more at purchase than new diesels, with chargers. With everything counted it is about {perYear} a year cheaper.',
  },
  'decide.stepCost:likelyCheaper': {
    slots: { amount: 'about', perYear: 'about' },
    nl: 'Deze stap kost bij aankoop ongeveer {amount} meer dan nieuwe diesels, met laadpunten. Alles meegerekend is het waarschijnlijk ongeveer {perYear} per jaar goedkoper.',
    en: 'This step costs about {amount} more at purchase than new diesels, with chargers. With everything counted it is probably about {perYear} a year cheaper.',
  },
  'decide.stepCost:even': {
    slots: { amount: 'about' },
    nl: 'Deze stap kost bij aankoop ongeveer {amount} meer dan nieuwe diesels, met laadpunten. Alles meegerekend scheelt het per jaar weinig.',
    en: 'This step costs about {amount} more at purchase than new diesels, with chargers. With everything counted it makes little difference a year.',
  },
  'decide.room': {
    slots: { groups: 'groups' },
    nl: 'Daarna komen uw {groups}, zodra daar ruimte voor is op uw aansluiting.',
    en: 'Your {groups} come after that, as soon as your connection has room for them.',
  },
  'decide.dearer:before': {
    slots: { groups: 'groups', date: 'date' },
    nl: 'Beslis vóór {date} over uw {groups}: elektrisch is daar duurder, maar u komt er dan de zones niet meer mee in.',
    en: 'Decide before {date} on your {groups}: electric is dearer there, but from then on the zones refuse them.',
  },
  'decide.dearer:now': {
    slots: { groups: 'groups' },
    nl: 'Beslis nu over uw {groups}: elektrisch is daar duurder, maar u komt er de zones al niet meer mee in.',
    en: 'Decide now on your {groups}: electric is dearer there, but the zones refuse them already.',
  },
  'decide.dearer:wait': {
    slots: { groups: 'groups' },
    nl: 'Wacht nog met uw {groups}: elektrisch is daar duurder en geen zone dwingt u.',
    en: 'Wait with your {groups}: electric is dearer there and no zone forces you.',
  },
  'decide.costUnknown': {
    slots: { groups: 'groups' },
    nl: 'Over uw {groups} kan nog geen advies: het is nog niet bekend wat het elektrische voertuig kost.',
    en: 'No advice can be given yet on your {groups}: what the electric vehicle costs is not known yet.',
  },
  'decide.open': {
    slots: {},
    nl: 'Er is nog te weinig bekend voor een advies: vul eerst de voertuigen in.',
    en: 'Too little is known yet for advice: fill in the vehicles first.',
  },
  'first.swap': {
    slots: { date: 'date', groups: 'groups', places: 'places', others: 'groups', until: 'date' },
    nl: 'Maak vóór {date} een plan voor uw {groups}. Tot de nieuwe er zijn, kunt u met uw {others} naar {places}: daarmee mag u er tot {until} nog in.',
    en: 'Make a plan for your {groups} before {date}. Until the new ones are there you can go to {places} with your {others}: they may enter until {until}.',
  },
  'first.replace': {
    slots: { date: 'date', groups: 'groups', places: 'places' },
    nl: 'Maak vóór {date} een plan voor uw {groups}: vervang ze, of rij daarna met dagontheffingen in {places}.',
    en: 'Make a plan for your {groups} before {date}: replace them, or drive on day permits in {places} after that.',
  },
  'first.refusedNow': {
    slots: { groups: 'groups', places: 'places' },
    nl: 'Rij met uw {groups} niet meer zonder dagontheffing naar {places}: u riskeert nu al een boete.',
    en: 'Do not drive to {places} with your {groups} without a day permit: you risk a fine already.',
  },
  'first.access': {
    slots: { groups: 'groups', fields: 'fields' },
    nl: 'Zoek van uw {groups} op: {fields}.',
    en: 'Look up for your {groups}: {fields}.',
  },
  'first.access:adviser': {
    slots: { groups: 'groups', fields: 'fields' },
    nl: 'Uw adviseur zoekt van uw {groups} op: {fields}.',
    en: 'Your adviser looks up for your {groups}: {fields}.',
  },
  'first.offers:owner': {
    slots: { groups: 'groups' },
    nl: 'Vraag offertes voor elektrische voertuigen en slim laden, voor uw {groups}.',
    en: 'Ask for offers for electric vehicles and smart charging, for your {groups}.',
  },
  'first.offers:tenant': {
    slots: { groups: 'groups' },
    nl: 'Vraag offertes voor elektrische voertuigen en slim laden, voor uw {groups}. Vraag ook uw verhuurder om toestemming.',
    en: 'Ask for offers for electric vehicles and smart charging, for your {groups}. Ask your landlord to agree too.',
  },
  'first.offers:adviser': {
    slots: { groups: 'groups' },
    nl: 'Uw adviseur vraagt offertes voor elektrische voertuigen en slim laden, voor uw {groups}.',
    en: 'Your adviser asks for offers for electric vehicles and smart charging, for your {groups}.',
  },
  'first.offers:adviserTenant': {
    slots: { groups: 'groups' },
    nl: 'Uw adviseur vraagt offertes voor elektrische voertuigen en slim laden, voor uw {groups}. Vraag uw verhuurder om toestemming.',
    en: 'Your adviser asks for offers for electric vehicles and smart charging, for your {groups}. Ask your landlord to agree.',
  },
  'first.operator:contract': {
    slots: { operator: 'operator', fits: 'number', planned: 'vehicles' },
    nl: 'Praat met {operator} over een contract met vaste uren of zonder garantie, en vraag wanneer dat kan. Daarmee kunnen er {fits} van de {planned} laden.',
    en: 'Talk with {operator} about a contract for fixed hours or without guarantee, and ask when it is possible. With that {fits} of the {planned} can charge.',
  },
  'first.operator:contractAdviser': {
    slots: { operator: 'operator', fits: 'number', planned: 'vehicles' },
    nl: 'Uw adviseur praat met {operator} over een contract met vaste uren of zonder garantie, en vraagt wanneer dat kan. Daarmee kunnen er {fits} van de {planned} laden.',
    en: 'Your adviser talks with {operator} about a contract for fixed hours or without guarantee, and asks when it is possible. With that {fits} of the {planned} can charge.',
  },
  'first.operator:heavier': {
    slots: { operator: 'operator', time: 'months' },
    nl: 'Vraag nu bij {operator} meer vermogen aan voor later: dat kan {time} duren.',
    en: 'Ask {operator} for more power for later now: that can take {time}.',
  },
  'first.operator:heavierAdviser': {
    slots: { operator: 'operator', time: 'months' },
    nl: 'Uw adviseur vraagt nu bij {operator} meer vermogen aan voor later: dat kan {time} duren.',
    en: 'Your adviser now asks {operator} for more power for later: that can take {time}.',
  },
  'first.grid': {
    slots: { fields: 'fields' },
    nl: 'Zoek op: {fields}. Dan weten we wat er op uw aansluiting past.',
    en: 'Look up: {fields}. Then we know what fits on your connection.',
  },
  'first.meter': {
    slots: {},
    nl: 'Vraag de kwartierwaarden van uw meter op. Dan is zeker wat er past.',
    en: 'Ask for the quarter-hour readings of your meter. Then it is certain what fits.',
  },
  'first.meter:adviser': {
    slots: {},
    nl: 'Uw adviseur vraagt de kwartierwaarden van uw meter op. Dan is zeker wat er past.',
    en: 'Your adviser asks for the quarter-hour readings of your meter. Then it is certain what fits.',
  },
  'first.zones': {
    slots: { groups: 'groups' },
    nl: 'Ga na in welke steden u komt met uw {groups}. Dan weten we of een zone u raakt.',
    en: 'Find out to which towns you go with your {groups}. Then we know whether a zone touches you.',
  },
  'first.fleet': {
    slots: {},
    nl: 'Schrijf op welke voertuigen u heeft en hoeveel ze rijden.',
    en: 'Write down which vehicles you have and how far they drive.',
  },
} as const satisfies Record<string, Template>;
