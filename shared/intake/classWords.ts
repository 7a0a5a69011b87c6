/** Which classes of vehicle somebody can mean who calls them otherwise: "bestelbus", "Sprinter", "vrachtwagen 18 t". */
import { vehicleClasses, type VehicleClass } from '../dossier/schema.ts';
import { plain } from './cells.ts';
import { readVehicleClass, vanModels } from './vehicleClass.ts';

const vans: readonly VehicleClass[] = ['vansmall', 'vanmid', 'vanlarge', 'van425'];
const tractors: readonly VehicleClass[] = ['tractor44', 'tractor50'];
const trucks: readonly VehicleClass[] = ['boxvan', 'rigid12', 'rigid18', 'rigid26', ...tractors];

/** Plain words, and what they can mean. Own compilation of Dutch and English usage. */
const kinds: readonly (readonly [words: readonly string[], classes: readonly VehicleClass[]])[] = [
  [['bus', 'busje', 'bestelbus', 'bestelbusje', 'bestelauto', 'bestelwagen', 'bedrijfswagen', 'van', 'vans'], vans],
  [['vrachtwagen', 'vrachtauto', 'truck', 'lorry'], trucks],
  [
    ['bakwagen', 'rigid', 'rigidtruck'],
    ['boxvan', 'rigid12', 'rigid18', 'rigid26'],
  ],
  [['trekker', 'oplegger', 'tractor', 'tractorunit', 'artic'], tractors],
  [['lzv', 'lhv'], ['tractor50']],
  [['bakfiets', 'cargobike'], ['lev']],
];

const words: readonly (readonly [word: string, classes: readonly VehicleClass[]])[] = [
  ...kinds.flatMap(([all, classes]) => all.map((word) => [word, classes] as const)),
  ...(['vansmall', 'vanmid', 'vanlarge'] as const).flatMap((van) =>
    vanModels[van].map((model) => [model, [van]] as const),
  ),
];

/** The classes that a whole word means, in their own order; none where it is no word for a kind. */
export function classesCalled(text: string): readonly VehicleClass[] {
  const asked = plain(text);
  return classesOf((word) => word === asked);
}

/** The classes that a text of any length can mean: the beginning of such a word, or a description. */
export function classesDescribed(text: string): readonly VehicleClass[] {
  const asked = plain(text);
  if (asked === '') return [];
  const begun = classesOf((word) => word.startsWith(asked));
  return begun.length > 0 ? begun : inDescription(text, asked);
}

function classesOf(isMeant: (word: string) => boolean): readonly VehicleClass[] {
  const meant = words.filter(([word]) => isMeant(word)).flatMap(([, classes]) => classes);
  return vehicleClasses.filter((one) => meant.includes(one));
}

/** As a list is read, with the mass that it may name ("18 t", "3.500 kg"); the size of a van also behind its name. */
function inDescription(text: string, asked: string): readonly VehicleClass[] {
  const { vehicleClass, remark } = readVehicleClass({
    words: [text],
    model: text,
    category: '',
    maxMassKg: massIn(text),
    combinationMassKg: null,
    electric: false,
    described: true,
  });
  if (vehicleClass !== null && remark === null) return [vehicleClass];
  if (remark === 'tractorSizeUnknown') return tractors;
  if (remark === 'truckSizeUnknown' || remark === 'betweenClasses') return trucks;
  if (remark !== 'vanSizeUnknown' && !/bus/.test(asked)) return [];
  if (/klein|small/.test(asked)) return ['vansmall'];
  if (/middel|medium/.test(asked)) return ['vanmid'];
  return /gro+te?|large|big/.test(asked) ? ['vanlarge'] : vans;
}

/** kg; null where no mass is named. */
function massIn(text: string): number | null {
  const tonnes = /(\d+(?:[.,]\d+)?)\s*(?:t|ton|tons|tonnes)\b/i.exec(text);
  if (tonnes) return Math.round(Number(tonnes[1].replace(',', '.')) * 1000);
  const kilos = /(\d[\d.]*)\s*kg\b/i.exec(text);
  return kilos ? Number(kilos[1].replaceAll('.', '')) : null;
}
