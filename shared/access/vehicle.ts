/** What the zone rules need to know of a vehicle, taken from a fleet group; unknown answers stay unknown. */
import type { PartialDate } from '../format/dates.ts';
import type { FleetGroup, Fuel, VehicleClass } from '../dossier/schema.ts';

/** Category, body and type of a class where the adviser has not said otherwise. */
export interface ClassTraits {
  category: 'N1' | 'N2' | 'N3' | null;
  kind: 'van' | 'rigid' | 'tractor' | 'light';
}

const traits: Record<VehicleClass, ClassTraits> = {
  vansmall: { category: 'N1', kind: 'van' },
  vanmid: { category: 'N1', kind: 'van' },
  vanlarge: { category: 'N1', kind: 'van' },
  boxvan: { category: 'N1', kind: 'van' },
  // Above 3,500 kg, so the truck rules hold; electric ones have access anyway.
  van425: { category: 'N2', kind: 'rigid' },
  rigid12: { category: 'N2', kind: 'rigid' },
  rigid18: { category: 'N3', kind: 'rigid' },
  rigid26: { category: 'N3', kind: 'rigid' },
  tractor44: { category: 'N3', kind: 'tractor' },
  tractor50: { category: 'N3', kind: 'tractor' },
  // Light electric vehicles are L category: the national sign does not cover them.
  lev: { category: null, kind: 'light' },
};

export function classTraits(vehicleClass: VehicleClass): ClassTraits {
  return traits[vehicleClass];
}

export interface RuleVehicle {
  vehicleClass: VehicleClass;
  category: 'N1' | 'N2' | 'N3' | null;
  kind: ClassTraits['kind'];
  fuel: Fuel | null;
  euroClass: number | null;
  firstAdmission: PartialDate | null;
  maxMassKg: number | null;
  /** Body code and special codes as on the registration; empty when none was entered. */
  bodyCodes: readonly string[];
}

/** Without emissions from the exhaust: access to every zone. */
export function isZeroEmission(vehicle: Pick<RuleVehicle, 'fuel'>): boolean {
  return vehicle.fuel === 'electric' || vehicle.fuel === 'hydrogen';
}

/** Null when the class itself is not known: then nothing can be said. */
export function ruleVehicle(group: FleetGroup): RuleVehicle | null {
  if (group.vehicleClass === null) return null;
  const own = classTraits(group.vehicleClass);
  return {
    vehicleClass: group.vehicleClass,
    category: group.details.category ?? own.category,
    kind: own.kind,
    fuel: group.vehicleClass === 'lev' ? 'electric' : group.fuel,
    euroClass: group.euroClass,
    firstAdmission: group.firstAdmission,
    maxMassKg: group.details.maxMassKg,
    bodyCodes: (group.details.bodyCode ?? '')
      .toUpperCase()
      .split(/[^A-Z0-9]+/)
      .filter((code) => code !== ''),
  };
}
