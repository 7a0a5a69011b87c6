/** The words of the interview on efficient logistics (topic 4), on screen and in the report. */
import type { MeasureId } from '../dossier/talk.ts';
import { measureTexts, type MeasureText } from './measureTexts.ts';

const nl = {
  title: 'Wat past bij dit bedrijf?',
  intro:
    'Kies per vraag ja of nee. Bij ja vraagt u welk deel van de kilometers het raakt; de rest volgt uit de cijfers van dit bedrijf.',
  notAsked: (names: string) => `Hier niet doorgerekend, want het speelt niet bij deze voertuigen: ${names}.`,
  noFleet: 'Leg eerst een voertuiggroep vast met klasse en aantal.',
  further: (count: number) => (count === 1 ? 'Nog 1 idee' : `Nog ${count} ideeën`),
  yes: 'Ja',
  no: 'Nee',
  groups: 'Voor welke voertuigen?',
  share: 'Deel van de kilometers',
  touches: (km: string) => `Dat raakt ${km} per jaar`,
  ownEffect: 'Uw schatting van de besparing',
  ownEffectHelp:
    'Hiervoor is geen kengetal met bron. Vraag de ondernemer of schat zelf; het rapport noemt het een schatting.',
  needsShare: 'Vraag welk deel van de kilometers dit raakt; dan volgt het effect.',
  needsEffect: 'Vul uw schatting van de besparing in; dan volgt het effect.',
  percent: '%',
  effect: (percent: string) => `Effect op dat deel: ${percent}`,
  confidence: {
    A: 'officiële bron',
    B: 'gemeten of beschreven elders',
    C: 'aanname, te controleren',
    own: 'schatting van de adviseur',
  },
  saves: {
    km: 'Kilometers',
    euro: 'Kosten',
    co2Kg: 'CO₂',
    kWhAtGrid: 'Laden per jaar',
    winterNightKWh: 'Per winternacht',
  },
  range: (low: string, high: string) => `${low} tot ${high}`,
  less: (amount: string) => `${amount} minder`,
  more: (amount: string) => `${amount} meer`,
  nothing: 'geen verschil',
  unknown: 'niet bekend',
  time: (range: string) => `${range} minder rijtijd op dat deel. Wat dat in geld is, hangt af van het rooster.`,
  together: 'Samen',
  togetherText:
    'Maatregelen na elkaar toegepast: wat de ene bespaart, bespaart de andere niet nog eens. Wat niet bekend is, telt niet mee.',
  basis:
    'Kosten: energie, AdBlue, onderhoud, banden en heffing van de huidige voertuigen, zonder chauffeur. CO₂: van de huidige voertuigen, over de hele keten. Laden: als de voertuigen elektrisch zijn.',
  report: {
    heading: 'Wat de maatregelen schelen',
    columns: {
      measure: 'Maatregel',
      share: 'Deel km',
      km: 'Kilometers per jaar',
      euro: 'Kosten per jaar',
      co2: 'CO₂ per jaar',
      charging: 'Laden per jaar',
    },
    togetherRow: 'Samen',
    notSuiting: (names: string) => `Besproken en niet passend: ${names}.`,
    shareLater: 'nog te vragen',
    shareMissing: 'Welk deel van de kilometers dit raakt, is nog niet gevraagd.',
    effectMissing: 'Wat het op dat deel bespaart, is nog niet geschat.',
    onThatPart: (percent: string) => `${percent} op dat deel.`,
    source: (source: string) => `Bron: ${source}.`,
    timeOnly: 'alleen rijtijd',
    confidenceLine: (name: string, words: string) => `${name}: ${words}`,
    confidenceTitle: 'Hoe zeker is dit',
    night: (amount: string) => `In een gewone winternacht hoeft er dan ${amount} geladen te worden.`,
  },
};

type Words = typeof nl;

const en: Words = {
  title: 'What suits this company?',
  intro:
    'Choose yes or no. With yes, ask which part of the kilometres it touches; the rest follows from the figures of this company.',
  notAsked: (names) => `Not calculated here, because it does not concern these vehicles: ${names}.`,
  noFleet: 'First record a fleet group with class and number.',
  further: (count) => (count === 1 ? '1 more idea' : `${count} more ideas`),
  yes: 'Yes',
  no: 'No',
  groups: 'For which vehicles?',
  share: 'Part of the kilometres',
  touches: (km) => `That touches ${km} a year`,
  ownEffect: 'Your estimate of the saving',
  ownEffectHelp:
    'No figure with a source exists for this. Ask the entrepreneur or estimate; the report calls it an estimate.',
  needsShare: 'Ask which part of the kilometres this touches; the effect follows.',
  needsEffect: 'Fill in your estimate of the saving; the effect follows.',
  percent: '%',
  effect: (percent) => `Effect on that part: ${percent}`,
  confidence: {
    A: 'official source',
    B: 'measured or described elsewhere',
    C: 'assumption, to be checked',
    own: 'estimate of the adviser',
  },
  saves: {
    km: 'Kilometres',
    euro: 'Cost',
    co2Kg: 'CO₂',
    kWhAtGrid: 'Charging a year',
    winterNightKWh: 'Per winter night',
  },
  range: (low, high) => `${low} to ${high}`,
  less: (amount) => `${amount} less`,
  more: (amount) => `${amount} more`,
  nothing: 'no difference',
  unknown: 'not known',
  time: (range) => `${range} less driving time on that part. What that is in money depends on the roster.`,
  together: 'Together',
  togetherText:
    'Measures applied one after the other: what one saves, another does not save again. What is not known does not count.',
  basis:
    'Cost: energy, AdBlue, maintenance, tyres and levy of the present vehicles, without the driver. CO₂: of the present vehicles, over the whole chain. Charging: once the vehicles are electric.',
  report: {
    heading: 'What the measures save',
    columns: {
      measure: 'Measure',
      share: 'Part of km',
      km: 'Kilometres a year',
      euro: 'Cost a year',
      co2: 'CO₂ a year',
      charging: 'Charging a year',
    },
    togetherRow: 'Together',
    notSuiting: (names) => `Discussed and not suitable: ${names}.`,
    shareLater: 'still to ask',
    shareMissing: 'Which part of the kilometres this touches has not been asked yet.',
    effectMissing: 'What it saves on that part has not been estimated yet.',
    onThatPart: (percent) => `${percent} on that part.`,
    source: (source) => `Source: ${source}.`,
    timeOnly: 'driving time only',
    confidenceLine: (name, words) => `${name}: ${words}`,
    confidenceTitle: 'How certain this is',
    night: (amount) => `In an ordinary winter night ${amount} need be charged.`,
  },
};

export type MeasureWords = Words & { measure: Record<MeasureId, MeasureText> };

export const measureWords: Record<'nl' | 'en', MeasureWords> = {
  nl: { ...nl, measure: measureTexts.nl },
  en: { ...en, measure: measureTexts.en },
};
