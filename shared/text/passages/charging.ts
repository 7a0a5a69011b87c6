/** Topic 3: the basics of charging, with the figures of this company, and the chargers proposed. */
import type { Template } from './template.ts';

export const chargingTemplates = {
  'title.how': { slots: {}, nl: 'Hoe laden uw voertuigen?', en: 'How do your vehicles charge?' },
  'title.peak': { slots: {}, nl: 'Wat is piekvermogen?', en: 'What is peak power?' },
  'title.chargers': { slots: {}, nl: 'Welke laadpunten?', en: 'Which chargers?' },
  'how.night': {
    slots: {},
    nl: 'Het rustigst en goedkoopst laadt u op uw eigen terrein, in de uren dat de voertuigen toch stilstaan.',
    en: 'The calmest and cheapest way is to charge on your own site, in the hours in which the vehicles stand still anyway.',
  },
  'how.kind:ac': {
    slots: {},
    nl: 'Gewone laadpunten (AC) zijn daarvoor genoeg. Snelle laadpunten (DC) zijn duurder en heeft u hier niet nodig.',
    en: 'Ordinary chargers (AC) are enough for that. Fast chargers (DC) are dearer and you do not need them here.',
  },
  'how.kind:dc': {
    slots: {},
    nl: 'Een gewoon laadpunt (AC) is voor uw voertuigen te langzaam. U heeft snelle laadpunten (DC) nodig.',
    en: 'An ordinary charger (AC) is too slow for your vehicles. You need fast chargers (DC).',
  },
  'how.kind:both': {
    slots: { slow: 'groups', fast: 'groups' },
    nl: 'Voor uw {slow} is een gewoon laadpunt (AC) genoeg. Voor uw {fast} is dat te langzaam; daar is een snel laadpunt (DC) nodig.',
    en: 'For your {slow} an ordinary charger (AC) is enough. For your {fast} that is too slow; a fast charger (DC) is needed there.',
  },
  'how.price:vans': {
    slots: { own: 'perKWh', public: 'perKWh', fast: 'perKWh' },
    nl: 'Een kWh kost op uw eigen terrein met slim laden ongeveer {own}, de laadpunten niet meegeteld. Bij een openbare laadpaal is dat ongeveer {public}, bij een snellader {fast}.',
    en: 'A kWh on your own site costs about {own} with smart charging, the chargers not counted. At a public charger it is about {public}, at a fast charger {fast}.',
  },
  'how.price:trucks': {
    slots: { own: 'perKWh', truck: 'perKWh' },
    nl: 'Een kWh kost op uw eigen terrein met slim laden ongeveer {own}, de laadpunten niet meegeteld. Bij een snellader voor vrachtwagens is dat ongeveer {truck}.',
    en: 'A kWh on your own site costs about {own} with smart charging, the chargers not counted. At a fast charger for trucks it is about {truck}.',
  },
  'how.price:both': {
    slots: { own: 'perKWh', public: 'perKWh', fast: 'perKWh', truck: 'perKWh' },
    nl: 'Een kWh kost op uw eigen terrein met slim laden ongeveer {own}, de laadpunten niet meegeteld. Bij een openbare laadpaal is dat ongeveer {public}, bij een snellader {fast} voor bestelauto’s en {truck} voor vrachtwagens.',
    en: 'A kWh on your own site costs about {own} with smart charging, the chargers not counted. At a public charger it is about {public}, at a fast charger {fast} for vans and {truck} for trucks.',
  },
  'how.elsewhere': {
    slots: { groups: 'groups' },
    nl: 'Met uw {groups} laadt u thuis of langs de openbare weg. Dat gaat niet over uw aansluiting, maar is wel duurder.',
    en: 'With your {groups} you charge at home or on the public road. That does not use your connection, but it is dearer.',
  },
  'how.road:daily': {
    slots: { groups: 'groups', kWh: 'kWh' },
    nl: 'Met uw {groups} moet u ook op een gewone winterdag onderweg bijladen, tot {kWh} per voertuig. De tijd die dat kost, is meegerekend.',
    en: 'With your {groups} you must charge on the road even on a usual winter day, up to {kWh} per vehicle. The time that takes is counted.',
  },
  'how.road:longest': {
    slots: { groups: 'groups', kWh: 'kWh' },
    nl: 'Met uw {groups} moet u alleen op de langste winterdag onderweg bijladen, tot {kWh} per voertuig.',
    en: 'With your {groups} you must charge on the road only on the longest winter day, up to {kWh} per vehicle.',
  },
  'peak.what': {
    slots: { direct: 'kW', smart: 'kW' },
    nl: 'Uw aansluiting bepaalt hoeveel stroom u op één moment kunt gebruiken. Laden al uw voertuigen zodra ze binnenkomen, dan vraagt uw bedrijf op het drukste moment {direct}. Verdeelt u het laden slim over de uren dat ze stilstaan, dan is {smart} genoeg, voor dezelfde kilometers.',
    en: 'Your connection sets how much power you can use at one moment. If all your vehicles charge as soon as they come in, your company asks for {direct} at the busiest moment. If you spread the charging smartly over the hours in which they stand still, {smart} is enough, for the same kilometres.',
  },
  'peak.what:charging': {
    slots: { direct: 'kW', smart: 'kW' },
    nl: 'Uw aansluiting bepaalt hoeveel stroom u op één moment kunt gebruiken. Laden al uw voertuigen zodra ze binnenkomen, dan vraagt dat op het drukste moment {direct}. Verdeelt u het laden slim over de uren dat ze stilstaan, dan is {smart} genoeg, voor dezelfde kilometers. Wat uw bedrijf zelf gebruikt, is nog niet bekend en komt daarbij.',
    en: 'Your connection sets how much power you can use at one moment. If all your vehicles charge as soon as they come in, that asks for {direct} at the busiest moment. If you spread the charging smartly over the hours in which they stand still, {smart} is enough, for the same kilometres. What your company itself uses is not known yet and comes on top.',
  },
  'peak.bill': {
    slots: { amount: 'about' },
    nl: 'Een lagere piek scheelt u ook ongeveer {amount} per jaar op de stroomrekening.',
    en: 'A lower peak also saves you about {amount} a year on the electricity bill.',
  },
  'charger.row': {
    slots: { kW: 'kW', kind: 'charger', number: 'number', groups: 'groups' },
    nl: 'Laadpunten van {kW} ({kind}): {number}, voor uw {groups}.',
    en: 'Chargers of {kW} ({kind}): {number}, for your {groups}.',
  },
  'charger.present': {
    slots: { number: 'number' },
    nl: 'Daarvan heeft u er al {number}.',
    en: 'Of these you have {number} already.',
  },
  'charger.tooSmall': {
    slots: { groups: 'groups' },
    nl: 'Let op: voor uw {groups} vult dit laadpunt de langste winterdag niet binnen de tijd.',
    en: 'Note: for your {groups} this charger does not fill the longest winter day in time.',
  },
} as const satisfies Record<string, Template>;
