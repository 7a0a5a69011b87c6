/** Topic 2: the schemes that matter here, until when, and in which order the steps go. */
import type { Template } from './template.ts';

export const subsidyTemplates = {
  'title.subsidies': { slots: {}, nl: 'Subsidies', en: 'Subsidies' },
  'title.order': { slots: {}, nl: 'In deze volgorde', en: 'In this order' },
  'subsidy.aanzet:open': {
    slots: { to: 'date' },
    nl: 'De subsidie voor elektrische trucks (AanZET) is open tot en met {to} en is meegeteld. Teken pas nadat u heeft aangevraagd.',
    en: 'The subsidy for electric trucks (AanZET) is open up to {to} and is counted. Sign only after you have applied.',
  },
  'subsidy.aanzet:closed': {
    slots: { to: 'date' },
    nl: 'De subsidie voor elektrische trucks (AanZET) sloot op {to}. Een volgende ronde is niet bekend. We hebben er niet op gerekend.',
    en: 'The subsidy for electric trucks (AanZET) closed on {to}. A next round is not known. We have not counted on it.',
  },
  'subsidy.aanzet:reopened': {
    slots: { to: 'date' },
    nl: 'De subsidie voor elektrische trucks (AanZET) sloot op {to}. Op uw verzoek is zij meegeteld alsof zij weer opengaat. Zeker is dat niet.',
    en: 'The subsidy for electric trucks (AanZET) closed on {to}. At your request it is counted as if it opens again. That is not certain.',
  },
  'subsidy.sprila:open': {
    slots: { to: 'date' },
    nl: 'De subsidie voor laadpunten (SPRILA) is open tot en met {to}. Alleen laadpunten die u voor die dag koopt, tellen mee.',
    en: 'The subsidy for chargers (SPRILA) is open up to {to}. Only chargers that you buy before that day count.',
  },
  'subsidy.sprila:tooLate': {
    slots: { to: 'date' },
    nl: 'De subsidie voor laadpunten (SPRILA) sluit op {to}. Volgens uw plan koopt u later, dus we hebben er niet op gerekend.',
    en: 'The subsidy for chargers (SPRILA) closes on {to}. By your plan you buy later, so we have not counted on it.',
  },
  'subsidy.sprila:closed': {
    slots: { to: 'date' },
    nl: 'De subsidie voor laadpunten (SPRILA) sloot op {to} en is niet meegeteld.',
    en: 'The subsidy for chargers (SPRILA) closed on {to} and is not counted.',
  },
  'subsidy.sprila:reopened': {
    slots: { to: 'date' },
    nl: 'De subsidie voor laadpunten (SPRILA) sloot op {to}. Op uw verzoek is zij meegeteld alsof zij weer opengaat. Zeker is dat niet.',
    en: 'The subsidy for chargers (SPRILA) closed on {to}. At your request it is counted as if it opens again. That is not certain.',
  },
  'subsidy.aanzetYear': {
    slots: { most: 'number' },
    nl: 'Een bedrijf mag die {most} keer per jaar aanvragen. U koopt meer vrachtauto’s in een jaar, dus elke vrachtauto krijgt een deel.',
    en: 'A company may apply for it {most} times a year. You buy more trucks in a year, so each truck gets a part.',
  },
  'subsidy.sprila:noAmount': {
    slots: { to: 'date' },
    nl: 'De subsidie voor laadpunten (SPRILA) is open tot en met {to}. Voor laadpunten met zo weinig vermogen noemt geen bron een bedrag. We hebben er niet op gerekend.',
    en: 'The subsidy for chargers (SPRILA) is open up to {to}. For chargers of so little power no source gives an amount. We have not counted on it.',
  },
  'subsidy.sprilaYear': {
    slots: { most: 'euro', asked: 'euro' },
    nl: 'Een bedrijf krijgt hoogstens {most} per jaar van SPRILA. Uw laadpunten vragen samen {asked} in een jaar, dus elk laadpunt krijgt een deel.',
    en: 'A company gets {most} a year from SPRILA at most. Your chargers ask for {asked} together in a year, so each charger gets a part.',
  },
  'subsidy.sprilaAmount': {
    slots: { groups: 'groups', amount: 'euro' },
    nl: 'Voor uw {groups} kan het {amount} per laadpunt zijn.',
    en: 'For your {groups} it can be {amount} per charger.',
  },
  'subsidy.sprilaOrder': {
    slots: { threshold: 'euro', least: 'euro' },
    nl: 'Bij {threshold} subsidie of meer vraagt u eerst aan en bestelt u daarna. Is het minder, dan vraagt u aan als de laadpunten er staan. Onder {least} per adres krijgt u niets.',
    en: 'From {threshold} of subsidy you apply first and order after that. If it is less, you apply when the chargers are there. Below {least} per address you get nothing.',
  },
  'subsidy.sprilaBelow': {
    slots: { least: 'euro' },
    nl: 'Met wat u volgens uw plan voor die dag koopt, blijft u onder {least} per adres. Dan krijgt u niets, en we hebben er niet op gerekend. Koopt u eerder meer laadpunten, dan kan het wel.',
    en: 'With what you buy before that day by your plan, you stay below {least} per address. Then you get nothing, and we have not counted on it. If you buy more chargers earlier, it can be had.',
  },
  'order.offers': {
    slots: {},
    nl: 'Vraag offertes voor voertuigen en laadpunten, maar teken nog niet.',
    en: 'Ask for offers for vehicles and chargers, but do not sign yet.',
  },
  'order.apply': {
    slots: {},
    nl: 'Vraag de subsidies aan die vóór de bestelling aangevraagd moeten worden.',
    en: 'Apply for the subsidies that must be applied for before the order.',
  },
  'order.applyAfter': {
    slots: { to: 'date' },
    nl: 'Vraag de subsidie voor laadpunten (SPRILA) aan zodra ze er staan, uiterlijk op {to}.',
    en: 'Apply for the subsidy for chargers (SPRILA) as soon as they are there, by {to} at the latest.',
  },
  'order.chargers': {
    slots: {},
    nl: 'Bestel eerst de laadpunten, want die moeten er staan als het eerste voertuig komt.',
    en: 'Order the chargers first, because they must be there when the first vehicle comes.',
  },
  'order.vehicles': {
    slots: {},
    nl: 'Bestel daarna de voertuigen.',
    en: 'Order the vehicles after that.',
  },
} as const satisfies Record<string, Template>;
