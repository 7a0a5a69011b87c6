/** Topic 1: what the country does, what the zones do to this fleet, what the municipalities do. */
import type { Template } from './template.ts';

export const accessTemplates = {
  'title.changes': { slots: {}, nl: 'Wat verandert er voor u?', en: 'What changes for you?' },
  'title.policy': { slots: {}, nl: 'Wat doen de gemeenten?', en: 'What do the municipalities do?' },
  'title.nothing': { slots: {}, nl: 'Als u niets doet', en: 'If you do nothing' },
  'title.permits': { slots: {}, nl: 'Vrijstelling of ontheffing', en: 'Exemption or permit' },
  'national.zones': {
    slots: { date: 'date' },
    nl: 'Steeds meer gemeenten hebben een zero-emissiezone. Oudere dieselauto’s mogen er het eerst niet meer in. Vanaf {date} mogen er volgens de landelijke regels alleen nog bestelauto’s en vrachtauto’s zonder uitstoot in.',
    en: 'More and more municipalities have a zero-emission zone. Older diesel vehicles are refused first. From {date} the national rules let in only vans and trucks without emissions.',
  },
  'national.levy': {
    slots: { date: 'date', group: 'group', diesel: 'about', electric: 'about' },
    nl: 'Voor vrachtauto’s betaalt u sinds {date} vrachtwagenheffing. Per voertuig is dat bij uw {group} ongeveer {diesel} per jaar met diesel en {electric} met elektrisch.',
    en: 'For trucks you have paid the truck levy since {date}. Per vehicle and year that is about {diesel} on diesel and {electric} on electric for your {group}.',
  },
  'change.refused': {
    slots: { date: 'date', groups: 'groups', places: 'places' },
    nl: 'Vanaf {date} mag u met uw {groups} niet meer in {places}.',
    en: 'From {date} you may no longer enter {places} with your {groups}.',
  },
  'change.refused:atLatest': {
    slots: { date: 'date', groups: 'groups', places: 'places' },
    nl: 'Uiterlijk vanaf {date} mag u met uw {groups} niet meer in {places}.',
    en: 'From {date} at the latest you may no longer enter {places} with your {groups}.',
  },
  'change.refused:already': {
    slots: { groups: 'groups', places: 'places' },
    nl: 'Met uw {groups} mag u nu al niet meer in {places}.',
    en: 'With your {groups} you may already no longer enter {places}.',
  },
  'change.refusedOwn': {
    slots: { date: 'date', groups: 'groups' },
    nl: 'Vanaf {date} mag u met uw {groups} niet meer in de zones waar u ermee komt.',
    en: 'From {date} you may no longer enter the zones that you visit with your {groups}.',
  },
  'change.refusedOwn:atLatest': {
    slots: { date: 'date', groups: 'groups' },
    nl: 'Uiterlijk vanaf {date} mag u met uw {groups} niet meer in de zones waar u ermee komt.',
    en: 'From {date} at the latest you may no longer enter the zones that you visit with your {groups}.',
  },
  'change.refusedOwn:already': {
    slots: { groups: 'groups' },
    nl: 'Met uw {groups} mag u nu al niet meer in de zones waar u ermee komt.',
    en: 'You may already no longer enter the zones that you visit with your {groups}.',
  },
  'change.rest': {
    slots: { vehicles: 'vehicles', from: 'date', until: 'date' },
    nl: 'Voor nog {vehicles} volgt dat tussen {from} en {until}.',
    en: 'For another {vehicles} the same follows between {from} and {until}.',
  },
  'change.open': {
    slots: { groups: 'groups', fields: 'fields', places: 'places' },
    nl: 'Van uw {groups} is nog niet bekend tot wanneer u in {places} mag. Zoek op: {fields}.',
    en: 'For your {groups} it is not known yet until when you may enter {places}. Look up: {fields}.',
  },
  'change.open:already': {
    slots: { groups: 'groups', fields: 'fields', places: 'places' },
    nl: 'Van uw {groups} is nog niet bekend of u nu al niet meer in {places} mag. Zoek op: {fields}.',
    en: 'For your {groups} it is not known yet whether {places} refuses them already. Look up: {fields}.',
  },
  'change.openShort': {
    slots: { groups: 'groups' },
    nl: 'Van uw {groups} is nog niet bekend tot wanneer u de zones in mag.',
    en: 'For your {groups} it is not known yet until when the zones let you in.',
  },
  'change.openShort:already': {
    slots: { groups: 'groups' },
    nl: 'Van uw {groups} is nog niet bekend of u nu al niet meer in de zones mag.',
    en: 'For your {groups} it is not known yet whether the zones refuse you already.',
  },
  'change.newDiesel': {
    slots: {},
    nl: 'Een nieuwe diesel is geen uitweg: die mag er niet in.',
    en: 'A new diesel is no way out: it may not enter.',
  },
  'change.keeps': {
    slots: { groups: 'groups' },
    nl: 'Met uw {groups} blijft u welkom in de zones waar u nu komt.',
    en: 'With your {groups} you stay welcome in the zones that you visit now.',
  },
  'change.none': {
    slots: {},
    nl: 'U komt met uw voertuigen niet in zero-emissiezones. Daar verandert voor u dus niets.',
    en: 'Your vehicles do not visit zero-emission zones. So nothing changes for you there.',
  },
  'change.notAsked': {
    slots: { groups: 'groups' },
    nl: 'Van uw {groups} is nog niet gevraagd in welke zones u komt.',
    en: 'For your {groups} it has not been asked yet which zones you visit.',
  },
  'policy.remark': {
    slots: { place: 'name', remark: 'text' },
    nl: '{place}: {remark}',
    en: '{place}: {remark}',
  },
  'policy.planned': {
    slots: { place: 'name', date: 'date', groups: 'groups', remark: 'text' },
    nl: '{place} heeft een zone aangekondigd. Gaat die door, dan mag u er vanaf {date} niet meer in met uw {groups}. {remark}',
    en: '{place} has announced a zone. If it goes ahead, you may not enter with your {groups} from {date}. {remark}',
  },
  'policy.noZone': {
    slots: { place: 'name', remark: 'text' },
    nl: '{place}: er komt geen zone. {remark}',
    en: '{place}: there will be no zone. {remark}',
  },
  'policy.paused': {
    slots: { place: 'name', remark: 'text' },
    nl: '{place}: voorlopig geen zone. {remark}',
    en: '{place}: no zone for now. {remark}',
  },
  'policy.area': {
    slots: {},
    nl: 'De gemeente bepaalt waar de zone precies ligt. Kijk op de kaart van de gemeente of uw adressen erin vallen.',
    en: 'The municipality decides where exactly the zone lies. See on its map whether your addresses are inside.',
  },
  'nothing.permits': {
    slots: { price: 'euro', most: 'number' },
    nl: 'U kunt dan nog een dagontheffing kopen van {price}. Per voertuig en per gemeente krijgt u er hoogstens {most} per jaar.',
    en: 'You can then still buy a day permit for {price}. Per vehicle and municipality you get at most {most} a year.',
  },
  'nothing.days': {
    slots: { groups: 'groups', days: 'days', uncovered: 'days', fine: 'euro' },
    nl: 'Met uw {groups} komt u per voertuig {days} per jaar in de zone. Op {uncovered} heeft u dan geen ontheffing, en riskeert u elke keer een boete van {fine}.',
    en: 'With your {groups} each vehicle enters the zone on {days} a year. On {uncovered} you then have no permit and risk a fine of {fine} each time.',
  },
  'nothing.days:covered': {
    slots: { groups: 'groups', days: 'days', cost: 'euro' },
    nl: 'Met uw {groups} komt u per voertuig {days} per jaar in de zone. Dat kan met dagontheffingen, voor {cost} per voertuig per jaar in elke gemeente.',
    en: 'With your {groups} each vehicle enters the zone on {days} a year. Day permits cover that, for {cost} per vehicle and year in each municipality.',
  },
  'nothing.days:open': {
    slots: { groups: 'groups', fine: 'euro' },
    nl: 'Hoe vaak u met uw {groups} in de zone komt, is nog niet bekend. Zonder ontheffing riskeert u elke keer een boete van {fine}.',
    en: 'How often you enter the zone with your {groups} is not known yet. Without a permit you risk a fine of {fine} each time.',
  },
  'permit.note': {
    slots: { groups: 'groups', note: 'text' },
    nl: 'Voor uw {groups}: {note}',
    en: 'For your {groups}: {note}',
  },
} as const satisfies Record<string, Template>;
