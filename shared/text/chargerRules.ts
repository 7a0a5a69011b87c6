/** Words about the chargers of a fleet group: what is proposed, what the adviser chose instead, and what no longer fits. */
interface Field {
  label: string;
  help?: string;
}

export interface ChargerRuleWords {
  heading: string;
  hint: string;
  swapTimes: Field;
  swapTimesPlaceholder: string;
  notTimes: (text: string) => string;
  tooManyTimes: (most: string) => string;
  minimumKW: Field;
  /** "8 laadpunten AC 22 kW" */
  chargers: (count: number, kind: string, power: string) => string;
  proposed: (chargers: string) => string;
  chosen: (chargers: string, proposal: string) => string;
  asProposed: (chargers: string) => string;
  turns: (vehicles: string, turns: string, times: string) => string;
  evenTurns: (vehicles: string, turns: string, timesNeeded: number) => string;
  moreTimes: (used: string) => string;
  late: string;
  noTurn: (count: number) => string;
  road: (vehicles: number, kWh: string) => string;
  fits: string;
  taperHalf: string;
  minimumAbove: (power: string) => string;
  /** The plan that obeys the minimum beside the bound that nothing can pass. */
  minimum: (peak: string, lowest: string) => string;
  minimumFree: (peak: string) => string;
  minimumOpen: string;
  /** What the other two ways of charging do with it, and what is counted without it. */
  minimumElsewhere: string;
  sharedBy: (vehicles: string) => string;
}

const nl: ChargerRuleWords = {
  heading: 'Laadpunten',
  hint: 'Vlootwijzer stelt ze voor. U kunt elk antwoord veranderen; leeg volgt het voorstel.',
  swapTimes: {
    label: 'Wisselen om',
    help: 'Tijden waarop voertuigen van laadpunt wisselen, bijvoorbeeld 22:00, 02:00. Leeg: elk evenveel tijd.',
  },
  swapTimesPlaceholder: '22:00, 02:00',
  notTimes: (text) => `“${text}” is geen rij tijden. Vul tijden in met een komma ertussen, bijvoorbeeld 22:00, 02:00.`,
  tooManyTimes: (most) => `Dat zijn te veel tijden. Vul er hoogstens ${most} in.`,
  minimumKW: {
    label: 'Geeft minstens',
    help: 'Veel laadpunten geven niets, of minstens dit vermogen.',
  },
  chargers: (count, kind, power) => `${count} ${count === 1 ? 'laadpunt' : 'laadpunten'} ${kind} ${power}`,
  proposed: (chargers) => `Voorstel: ${chargers}, het langzaamste dat volstaat.`,
  chosen: (chargers, proposal) => `Met uw keuze: ${chargers}. Zonder uw keuze is het voorstel ${proposal}.`,
  asProposed: (chargers) => `Met uw keuze: ${chargers}, hetzelfde als het voorstel.`,
  turns: (vehicles, turns, times) => `${vehicles} voertuigen laden in ${turns} beurten. Ze wisselen om ${times}.`,
  evenTurns: (vehicles, turns, timesNeeded) =>
    `${vehicles} voertuigen laden in ${turns} beurten, die even lang duren. Voor eigen tijden ${
      timesNeeded === 1 ? 'is 1 wisseltijd' : `zijn ${timesNeeded} wisseltijden`
    } nodig.`,
  moreTimes: (used) => `Er zijn meer tijden ingevuld dan nodig. Alleen ${used} tellen.`,
  late: 'Te weinig voor de langste winterdag: niet elk voertuig is op tijd zo vol als nodig.',
  noTurn: (count) =>
    count === 1
      ? '1 voertuig komt niet elke keer aan de beurt: de wisseltijd valt buiten de tijd dat het er staat.'
      : `${count} voertuigen komen niet elke keer aan de beurt: de wisseltijd valt buiten de tijd dat ze er staan.`,
  road: (vehicles, kWh) =>
    `In de koudste week moet${vehicles === 1 ? ' 1 voertuig' : `en ${vehicles} voertuigen`} onderweg bijladen, samen ${kWh}. Wie en wanneer staat bij Laden.`,
  fits: 'Hiermee is elk voertuig op tijd zo vol als nodig, ook na de langste winterdag.',
  taperHalf: 'Langzamer laden telt pas mee als beide vakken zijn ingevuld.',
  minimumAbove: (power) => `Het laadpunt kan hoogstens ${power} geven. Het geeft dus dat, of niets.`,
  minimum: (peak, lowest) =>
    `Laadpunten die niets of minstens hun minimum geven, kunnen laden met een piek van ${peak}. Dat plan is gevonden, niet bewezen het beste: onder ${lowest} komt geen enkel plan.`,
  minimumFree: (peak) =>
    `Laadpunten die niets of minstens hun minimum geven, halen de laagste piek ook: ${peak}. Lager kan geen enkel plan.`,
  minimumOpen:
    'Of dat past, is niet bewezen: het laagste mogelijke ligt onder de grens, het gevonden plan erboven. Het telt als niet passend.',
  minimumElsewhere:
    'Wat past, tot wanneer, wat helpt en de laadprijs houden zich aan dit minimum. Alleen de vergelijking van laagste piek en laagste kosten rekent zonder.',
  sharedBy: (vehicles) => `voor ${vehicles} voertuigen`,
};

const en: ChargerRuleWords = {
  heading: 'Chargers',
  hint: 'Vlootwijzer proposes them. You can change every answer; empty follows the proposal.',
  swapTimes: {
    label: 'Change places at',
    help: 'Times at which vehicles change places, for example 22:00, 02:00. Empty: the same time for each.',
  },
  swapTimesPlaceholder: '22:00, 02:00',
  notTimes: (text) => `“${text}” is not a row of times. Enter times with a comma between, for example 22:00, 02:00.`,
  tooManyTimes: (most) => `Those are too many times. Enter at most ${most}.`,
  minimumKW: { label: 'Gives at least', help: 'Many chargers give nothing, or at least this power.' },
  chargers: (count, kind, power) => `${count} ${kind} ${count === 1 ? 'charger' : 'chargers'} of ${power}`,
  proposed: (chargers) => `Proposal: ${chargers}, the slowest that is enough.`,
  chosen: (chargers, proposal) => `With your choice: ${chargers}. Without it the proposal is ${proposal}.`,
  asProposed: (chargers) => `With your choice: ${chargers}, the same as the proposal.`,
  turns: (vehicles, turns, times) => `${vehicles} vehicles charge in ${turns} turns. They change places at ${times}.`,
  evenTurns: (vehicles, turns, timesNeeded) =>
    `${vehicles} vehicles charge in ${turns} turns of equal length. Times of your own need ${timesNeeded} ${
      timesNeeded === 1 ? 'moment' : 'moments'
    } of change.`,
  moreTimes: (used) => `More times were entered than are needed. Only ${used} count.`,
  late: 'Too little for the longest winter day: not every vehicle is as full as needed in time.',
  noTurn: (count) =>
    count === 1
      ? '1 vehicle does not get a turn every time: the moment of change falls outside the time that it is there.'
      : `${count} vehicles do not get a turn every time: the moment of change falls outside the time that they are there.`,
  road: (vehicles, kWh) =>
    `In the coldest week ${vehicles === 1 ? '1 vehicle has' : `${vehicles} vehicles have`} to charge on the road, ${kWh} in all. Who and when is shown under Charging.`,
  fits: 'With these every vehicle is as full as needed in time, after the longest winter day too.',
  taperHalf: 'Slower charging counts only when both boxes are filled in.',
  minimumAbove: (power) => `The charger can give at most ${power}. So it gives that, or nothing.`,
  minimum: (peak, lowest) =>
    `Chargers that give nothing or at least their minimum can do with a peak of ${peak}. That plan was found, not proven the best: no plan at all gets below ${lowest}.`,
  minimumFree: (peak) =>
    `Chargers that give nothing or at least their minimum reach the lowest peak too: ${peak}. No plan at all gets below that.`,
  minimumOpen:
    'Whether that fits is not proven: the lowest possible is below the limit, the plan that was found above. It counts as not fitting.',
  minimumElsewhere:
    'What fits, until when, what helps and the price of charging obey this minimum. Only the comparison of lowest peak and lowest cost is calculated without it.',
  sharedBy: (vehicles) => `for ${vehicles} vehicles`,
};

export const chargerRuleWords: Record<'nl' | 'en', ChargerRuleWords> = { nl, en };
