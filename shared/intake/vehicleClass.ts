/**
 * Class of a vehicle from what a list says of it. Words lead (a list that says "trekker" means one), then category and
 * mass. The masses are those that the classes are named after; between two classes the nearest is proposed and said to
 * be doubtful. Vans under 3.5 t are told apart by their model; an unknown model is left open.
 */
import type { VehicleClass } from '../dossier/schema.ts';
import { plain } from './cells.ts';

export interface ClassFacts {
  /** Texts that describe the vehicle: kind, body, name of the group. */
  words: readonly string[];
  model: string;
  category: string;
  maxMassKg: number | null;
  combinationMassKg: number | null;
  electric: boolean;
  /** The list says kind, category or body, in whatever words. */
  described: boolean;
}

/** Why a class is doubtful or open. */
export const classRemarks = [
  'betweenClasses',
  'combinationAllows',
  'vanSizeUnknown',
  /** Up to 3.5 t, and nothing says that it is no passenger car. */
  'kindFromMass',
  'truckSizeUnknown',
  'tractorSizeUnknown',
  'classUnknown',
] as const;
export type ClassRemark = (typeof classRemarks)[number];

export interface ClassReading {
  vehicleClass: VehicleClass | null;
  remark: ClassRemark | null;
}

/** Tonnes that a class is named after, kg. */
const RIGIDS: readonly { vehicleClass: VehicleClass; from: number; to: number }[] = [
  { vehicleClass: 'rigid12', from: 7500, to: 12_000 },
  { vehicleClass: 'rigid18', from: 16_000, to: 19_000 },
  { vehicleClass: 'rigid26', from: 26_000, to: 28_000 },
];
const LARGE_VAN = 3500;
const LICENCE_B_VAN = 4250;
const TRACTOR = 44_000;

/** Models as plain text, by the class of van. Own compilation of what is sold in the Netherlands. */
export const vanModels = {
  vansmall: [
    'partner',
    'kangoo',
    'berlingo',
    'caddy',
    'combo',
    'doblo',
    'citan',
    'connect',
    'courier',
    'proacecity',
    'townstar',
    'nv200',
    'bipper',
    'nemo',
    'fiorino',
    'express',
  ],
  vanmid: [
    'custom',
    'transporter',
    'vito',
    'trafic',
    'vivaro',
    'expert',
    'jumpy',
    'dispatch',
    'proace',
    'talento',
    'nv300',
    'primastar',
    'scudo',
    'idbuzz',
    'deliver7',
    'staria',
    'h1',
    'hiace',
  ],
  vanlarge: [
    'sprinter',
    'crafter',
    'master',
    'movano',
    'ducato',
    'boxer',
    'jumper',
    'daily',
    'tge',
    'nv400',
    'interstar',
    'proacemax',
    'deliver9',
  ],
} as const satisfies Partial<Record<VehicleClass, readonly string[]>>;

const isModelOf = (van: keyof typeof vanModels, model: string): boolean =>
  vanModels[van].some((name) => model.includes(name));

export function readVehicleClass(facts: ClassFacts): ClassReading {
  const words = facts.words.map(plain).filter((word) => word !== '');
  const says = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  const sure = (vehicleClass: VehicleClass): ClassReading => ({ vehicleClass, remark: null });
  if (says(/bakfiets|cargobike|^lev$|lichtelektrisch|lightelectric/)) return sure('lev');
  if (says(/trekker|tractor|^lzv|^lhv/)) return tractor(facts, says(/lzv|lhv|50t/), says(/4044|44t|40t/));
  if (says(/meubelbak|bakwagen35|boxvan/)) return sure('boxvan');
  if (says(/kleinebestel|smallvan/)) return sure('vansmall');
  if (says(/middelgrote?bestel|mediumvan|midsizevan/)) return sure('vanmid');
  if (says(/425t/)) return sure('van425');
  if (says(/grotebestel|largevan/)) return sure('vanlarge');
  const category = plain(facts.category);
  const mass = facts.maxMassKg;
  const isTruck = category === 'n2' || category === 'n3' || (mass !== null && mass > LARGE_VAN);
  if (isTruck) return truck(mass, facts, says(/bestel|van/));
  if (says(/bakwagen|vrachtauto|vrachtwagen|truck|lorry|rigid/)) {
    return mass === null ? { vehicleClass: null, remark: 'truckSizeUnknown' } : sure('boxvan');
  }
  const isVan = category === 'n1' || says(/bestel|^van|busje/);
  if (isVan || mass !== null) {
    const read = van(mass, plain(facts.model));
    const isOpen = read.remark === 'vanSizeUnknown' && !isVan && !facts.described;
    return isOpen ? { vehicleClass: null, remark: 'kindFromMass' } : read;
  }
  const byModel = van(null, plain(facts.model));
  return byModel.vehicleClass === null ? { vehicleClass: null, remark: 'classUnknown' } : byModel;
}

function van(mass: number | null, model: string): ClassReading {
  if (isModelOf('vansmall', model)) return { vehicleClass: 'vansmall', remark: null };
  if (isModelOf('vanmid', model)) return { vehicleClass: 'vanmid', remark: null };
  if (isModelOf('vanlarge', model) || model === 'transit' || /^(ford)?e?transit$/.test(model) || mass === LARGE_VAN) {
    return { vehicleClass: 'vanlarge', remark: null };
  }
  return { vehicleClass: null, remark: 'vanSizeUnknown' };
}

function truck(mass: number | null, facts: ClassFacts, isVan: boolean): ClassReading {
  if (mass === null) return { vehicleClass: null, remark: 'truckSizeUnknown' };
  if (mass <= LICENCE_B_VAN) {
    // The class is that of the electric van on a car licence; another one of this mass is not the same vehicle.
    return { vehicleClass: 'van425', remark: facts.electric || isVan ? null : 'betweenClasses' };
  }
  const inside = RIGIDS.find(({ from, to }) => mass >= from && mass <= to);
  if (inside) return { vehicleClass: inside.vehicleClass, remark: null };
  const away = ({ from, to }: (typeof RIGIDS)[number]): number => Math.max(from - mass, mass - to);
  const nearest = RIGIDS.toSorted((one, other) => away(one) - away(other))[0];
  return { vehicleClass: nearest.vehicleClass, remark: 'betweenClasses' };
}

/**
 * What the registration allows is not how heavy a tractor drives: the usual class is proposed, and a registration that
 * allows more is asked about. Only words of the list itself say that it is one for 50 t or longer combinations.
 */
function tractor(facts: ClassFacts, heavy: boolean, usual: boolean): ClassReading {
  if (heavy && !usual) return { vehicleClass: 'tractor50', remark: null };
  if (usual && !heavy) return { vehicleClass: 'tractor44', remark: null };
  const mass = facts.combinationMassKg;
  if (mass === null) return { vehicleClass: 'tractor44', remark: 'tractorSizeUnknown' };
  return { vehicleClass: 'tractor44', remark: mass <= TRACTOR ? null : 'combinationAllows' };
}
