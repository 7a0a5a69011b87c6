/** What is to be said about the chargers of a group: the proposal, what was chosen instead, and what no longer fits. */
import type { StatedSentence } from '../advice/accessSentences.ts';
import { writerFor } from '../advice/write.ts';
import type { ChargingResult, Strategy } from '../assessment/results.ts';
import type { Charger } from '../charging/chargers.ts';
import { withoutTurn } from '../charging/chargerShortage.ts';
import type { GroupCharging } from '../charging/groupCharging.ts';
import type { Language } from '../format/numbers.ts';
import { chargerRuleWords } from '../text/chargerRules.ts';
import { domainWords } from '../text/domain.ts';
import { whatFitsWords } from '../text/whatFits.ts';
import { words } from '../text/words.ts';

export interface ChargerLine {
  tone: 'neutral' | 'good' | 'bad';
  text: string;
  /** Told vehicle by vehicle elsewhere. */
  isRoad?: true;
}

/** Peaks closer than this are the same, kW. */
const SAME_KW = 0.05;
/** Smaller amounts are rounding, kWh. */
const TINY = 0.05;

/** Lines for the form of the group, what is wrong last; none where it does not charge at the depot. */
export function chargerLines(group: GroupCharging, language: Language): ChargerLine[] {
  const { charger, proposed, duty, road } = group;
  if (charger === null || proposed === null) return [];
  const text = chargerRuleWords[language];
  const writer = writerFor(language);
  const lines: ChargerLine[] = [];
  const say = (tone: ChargerLine['tone'], line: string): void => void lines.push({ tone, text: line });
  const nameOf = ({ kind, powerKW, number }: Charger): string =>
    text.chargers(number, words[language].chargerKind[kind], writer.kW(powerKW));
  const [now, usual] = [nameOf(charger), nameOf(proposed)];
  if (!charger.chosen) say('neutral', text.proposed(usual));
  else say('neutral', now === usual ? text.asProposed(now) : text.chosen(now, usual));
  turnLines(group, charger, language).forEach((line) => say('neutral', line));
  const { taperFromPercent, taperPowerPercent } = duty.group.charging;
  if ((taperFromPercent === null) !== (taperPowerPercent === null)) say('bad', text.taperHalf);
  if (charger.minimumKW > charger.powerKW) say('neutral', text.minimumAbove(writer.kW(charger.powerKW)));
  const noTurn = withoutTurn(group);
  if (noTurn > 0) say('bad', text.noTurn(noTurn));
  if (!charger.enough) say('bad', text.late);
  const kWh = road.reduce((sum, one) => sum + one.kWh, 0);
  if (kWh > TINY) {
    const vehicles = new Set(road.map((one) => one.vehicle)).size;
    lines.push({ tone: 'bad', text: text.road(vehicles, writer.kWh(kWh)), isRoad: true });
  }
  if (charger.enough && kWh <= TINY && noTurn === 0) say('good', text.fits);
  return lines;
}

function turnLines({ duty }: GroupCharging, charger: Charger, language: Language): string[] {
  const text = chargerRuleWords[language];
  const writer = writerFor(language);
  const turns = Math.ceil(duty.number / charger.number);
  if (turns < 2) return [];
  const times = duty.group.charging.swapTimes;
  const [vehicles, count] = [writer.number(duty.number), writer.number(turns)];
  if (times.length < turns - 1) return [text.evenTurns(vehicles, count, turns - 1)];
  return [
    text.turns(vehicles, count, writer.list(times)),
    ...(times.length > turns - 1 ? [text.moreTimes(writer.number(turns - 1))] : []),
  ];
}

/** The name of a way of charging: smart charging is not called lowest where a least power keeps it from being proven. */
export function strategyName(
  strategy: Strategy,
  { minimum }: Pick<ChargingResult, 'minimum'>,
  language: Language,
): string {
  const found = strategy === 'optimal' && minimum !== null && minimum.peakKW - minimum.lowestKW >= SAME_KW;
  return found ? whatFitsWords[language].smartFound : domainWords[language].strategy[strategy];
}

/** What the least that chargers give means for smart charging; none where no charger has one. */
export function minimumLines({ minimum }: Pick<ChargingResult, 'minimum'>, language: Language): StatedSentence[] {
  if (minimum === null) return [];
  const text = chargerRuleWords[language];
  const writer = writerFor(language);
  const [peak, lowest] = [writer.kW(minimum.peakKW), writer.kW(minimum.lowestKW)];
  const same = minimum.peakKW - minimum.lowestKW < SAME_KW;
  return [
    same
      ? { text: text.minimumFree(peak), ids: ['charging/peak/optimal'] }
      : { text: text.minimum(peak, lowest), ids: ['charging/peak/optimal', 'charging/bound'] },
    ...(minimum.fit === 'open' ? [{ text: text.minimumOpen, ids: [] }] : []),
    { text: text.minimumElsewhere, ids: [] },
  ];
}
