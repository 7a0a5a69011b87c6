/** Technical terms of vehicles, plugs and the grid, for the glossary. */
import type { Language } from '../format/numbers.ts';
import type { Term } from './glossary.ts';

const nl: readonly Term[] = [
  {
    id: 'bev',
    name: 'BEV en PHEV',
    forms: ['BEV', 'PHEV'],
    meaning: 'Een BEV rijdt alleen op een batterij; een PHEV heeft ook een brandstofmotor en een stekker.',
  },
  {
    id: 'ccs',
    name: 'CCS en MCS',
    forms: ['CCS', 'MCS'],
    meaning: 'Stekkers voor snelladen: CCS is de gewone, MCS is voor zware vrachtauto’s met veel meer vermogen.',
  },
  {
    id: 'capacityLimitation',
    name: 'CBC',
    forms: ['CBC', 'capaciteitsbeperking'],
    meaning: 'Een contract waarin u op verzoek van de netbeheerder minder stroom gebruikt en daarvoor wordt betaald.',
  },
  {
    id: 'gases',
    name: 'CNG, LNG en LPG',
    forms: ['CNG', 'LNG', 'LPG', 'lpg'],
    meaning: 'Gas als brandstof: aardgas onder druk, vloeibaar gemaakt aardgas en autogas.',
  },
  {
    id: 'eev',
    name: 'EEV',
    forms: ['EEV'],
    meaning: 'Een oudere Europese aanduiding voor een extra schone dieselmotor van een zwaar voertuig.',
  },
  {
    id: 'voltage',
    name: 'LS, MS, TS en HS',
    forms: ['LS', 'MS', 'TS', 'HS'],
    meaning: 'Laagspanning, middenspanning, tussenspanning en hoogspanning: op welk deel van het stroomnet u zit.',
  },
  {
    id: 'mid',
    name: 'MID',
    forms: ['MID', 'MID-meter'],
    meaning: 'Een Europees keurmerk voor meters waarvan de stand mag worden gebruikt om mee af te rekenen.',
  },
  {
    id: 'goodsClasses',
    name: 'N-klassen',
    forms: ['N1', 'N2', 'N3'],
    meaning: 'De Europese klassen voor voertuigen die goederen vervoeren, van bestelauto tot zware vrachtauto.',
  },
  {
    id: 'exhaust',
    name: 'NOₓ en PM',
    forms: ['NOₓ', 'NOx', 'PM'],
    meaning: 'Stikstofoxiden en fijnstof: stoffen uit de uitlaat die de lucht ongezond maken.',
  },
  { id: 'pv', name: 'PV', forms: ['PV'], meaning: 'Zonnepanelen die stroom maken.' },
  {
    id: 'wltp',
    name: 'WLTP',
    forms: ['WLTP'],
    meaning: 'De Europese test die meet hoeveel een nieuw voertuig verbruikt en uitstoot.',
  },
];

const en: readonly Term[] = [
  {
    id: 'bev',
    name: 'BEV and PHEV',
    forms: ['BEV', 'PHEV'],
    meaning: 'A BEV drives on a battery alone; a PHEV has a fuel engine and a plug as well.',
  },
  {
    id: 'capacityLimitation',
    name: 'CBC',
    forms: ['CBC', 'capacity limitation'],
    meaning: 'A contract by which you use less power when the grid operator asks, and are paid for it.',
  },
  {
    id: 'ccs',
    name: 'CCS and MCS',
    forms: ['CCS', 'MCS'],
    meaning: 'Plugs for fast charging: CCS is the usual one, MCS is for heavy trucks with far more power.',
  },
  {
    id: 'gases',
    name: 'CNG, LNG and LPG',
    forms: ['CNG', 'LNG', 'LPG'],
    meaning: 'Gas as a fuel: natural gas under pressure, natural gas made liquid, and autogas.',
  },
  {
    id: 'eev',
    name: 'EEV',
    forms: ['EEV'],
    meaning: 'An older European label for an extra clean diesel engine of a heavy vehicle.',
  },
  {
    id: 'voltage',
    name: 'LS, MS, TS and HS',
    forms: ['LS', 'MS', 'TS', 'HS'],
    meaning: 'Low, medium, intermediate and high voltage: which part of the grid you are on.',
  },
  {
    id: 'mid',
    name: 'MID',
    forms: ['MID', 'MID meter'],
    meaning: 'A European mark for meters whose reading may be used to settle accounts.',
  },
  {
    id: 'goodsClasses',
    name: 'N classes',
    forms: ['N1', 'N2', 'N3'],
    meaning: 'The European classes of vehicles that carry goods, from van to heavy truck.',
  },
  {
    id: 'exhaust',
    name: 'NOₓ and PM',
    forms: ['NOₓ', 'NOx', 'PM'],
    meaning: 'Nitrogen oxides and fine dust: what comes out of an exhaust and makes the air unhealthy.',
  },
  { id: 'pv', name: 'PV', forms: ['PV'], meaning: 'Solar panels that make electricity.' },
  {
    id: 'wltp',
    name: 'WLTP',
    forms: ['WLTP'],
    meaning: 'The European test that measures what a new vehicle uses and gives off.',
  },
];

export const technicalTerms: Record<Language, readonly Term[]> = { nl, en };
