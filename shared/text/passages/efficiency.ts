/** Topic 4: what every kilometre less brings, and ideas that can suit this company. */
import type { Template } from './template.ts';

export const efficiencyTemplates = {
  'title.ideas': { slots: {}, nl: 'Wat past bij uw bedrijf?', en: 'What suits your company?' },
  'less.why': {
    slots: {},
    nl: 'Elke kilometer die u niet rijdt, hoeft u ook niet te laden. Dat scheelt geld en ruimte op uw aansluiting.',
    en: 'Every kilometre that you do not drive need not be charged either. That saves money and room on your connection.',
  },
  'less.tenth': {
    slots: { km: 'km', kWh: 'kWh', amount: 'about' },
    nl: 'Rijdt u een tiende minder, dan scheelt dat {km}, {kWh} stroom en ongeveer {amount} aan energie per jaar.',
    en: 'If you drive a tenth less, that saves {km}, {kWh} of electricity and about {amount} of energy a year.',
  },
  'idea.planning': {
    slots: { range: 'percent' },
    nl: 'Beter plannen: slimmere routes en vollere voertuigen schelen naar schatting {range} van de kilometers.',
    en: 'Better planning: smarter routes and fuller vehicles save an estimated {range} of the kilometres.',
  },
  'idea.hub': {
    slots: { range: 'percent' },
    nl: 'Bundelen via een hub aan de rand van de stad: voor die lading {range} minder ritten de stad in. De rit naar de hub blijft.',
    en: 'Bundling through a hub at the edge of town: {range} fewer trips into town for that load. The trip to the hub stays.',
  },
  'idea.lev': {
    slots: { range: 'percent' },
    nl: 'Kleine zendingen met een vrachtfiets of licht elektrisch voertuig: dat kan voor {range} van de busritten in de stad.',
    en: 'Small consignments by cargo bike or light electric vehicle: possible for {range} of the van trips in town.',
  },
  'idea.offpeak': {
    slots: { range: 'percent' },
    nl: 'Buiten de spits rijden: {range} minder rijtijd.',
    en: 'Driving outside the rush hour: {range} less driving time.',
  },
  'idea.modal': {
    slots: { range: 'percent' },
    nl: 'Een deel over water of spoor: {range} minder CO₂ op dat deel. Een uitkomst onder nul betekent meer CO₂; het hangt af van de route.',
    en: 'A part by water or rail: {range} less CO₂ on that part. A result below zero means more CO₂; it depends on the route.',
  },
  'idea.eco': {
    slots: { range: 'percent' },
    nl: 'Zuinig rijden: {range} minder energie.',
    en: 'Economical driving: {range} less energy.',
  },
  'title.chosen': { slots: {}, nl: 'Wat gaat u doen?', en: 'What will you do?' },
  'chosen.which': {
    slots: { measures: 'text' },
    nl: 'Samen kozen we wat bij u past: {measures}.',
    en: 'Together we chose what suits you: {measures}.',
  },
  'chosen.saves': {
    slots: { km: 'km', amount: 'about' },
    nl: 'Alles bij elkaar scheelt dat naar schatting {km} en ongeveer {amount} per jaar, met de voertuigen van nu.',
    en: 'All together that saves an estimated {km} and about {amount} a year, with the vehicles of today.',
  },
  'chosen.saves:euro': {
    slots: { amount: 'about' },
    nl: 'Alles bij elkaar scheelt dat naar schatting ongeveer {amount} per jaar, met de voertuigen van nu.',
    en: 'All together that saves an estimated {amount} or so a year, with the vehicles of today.',
  },
  'chosen.ask': {
    slots: { measures: 'text' },
    nl: 'Nog niet meegeteld, omdat er een antwoord mist: {measures}.',
    en: 'Not counted yet, because an answer is missing: {measures}.',
  },
  'chosen.next': {
    slots: {},
    nl: 'Begin met één maatregel en probeer die een paar maanden.',
    en: 'Start with one measure and try it for a few months.',
  },
  'idea.next': {
    slots: {},
    nl: 'Kies één idee dat bij uw klanten past en probeer het een paar maanden.',
    en: 'Choose one idea that suits your customers and try it for a few months.',
  },
} as const satisfies Record<string, Template>;
