/** What values are called that only sentences and tables state, as the annex calls them. */
import type { Language } from '../format/numbers.ts';
import { annexRowWords, type AnnexRule } from '../text/annexRows.ts';
import { annexWords } from '../text/annex.ts';
import { words } from '../text/words.ts';
import type { VehicleClass } from '../dossier/schema.ts';

const RULES: Readonly<Record<string, AnnexRule>> = {
  'step/investment': 'stepInvestment',
  'step/perYear': 'stepPerYear',
  'fleet/vehicles': 'allVehicles',
  'neighbours/won': 'neighboursWon',
  'tco/investment/more': 'investmentMore',
};

/** Null for an id that is named elsewhere. */
export function draftValueName(id: string, group: (id: string) => string, language: Language): string | null {
  const { name } = annexRowWords[language];
  const text = annexWords[language];
  if (Object.hasOwn(RULES, id)) return name[RULES[id]];
  const [room, first, second, third] = id.split('/');
  switch (room) {
    case 'likeChargers':
      return `${name[third === 'present' ? 'likeChargersPresent' : 'likeChargers']}, ${second} kW`;
    case 'classMean':
      return `${name.classMean}, ${words[language].vehicleClass[second as VehicleClass]}`;
    case 'charging':
      return first === 'roadMean' ? `${name.road} ${text.meanDay}, ${group(second)}` : null;
    case 'remedy':
      return second === 'hours' ? text.hoursOfContract : null;
    default:
      return null;
  }
}
