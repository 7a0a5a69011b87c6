/** The measures of efficient logistics: what each rests on, which way it works, and which groups it can touch. */
import { classTraits } from '../../access/vehicle.ts';
import type { Assessment } from '../../assessment/results.ts';
import type { Dossier, Sector } from '../../dossier/schema.ts';
import { measureIds, type MeasureId } from '../../dossier/talk.ts';

/**
 * km: fewer kilometres of the same vehicles. light: kilometres go to a light electric vehicle.
 * rail: kilometres leave the road. energy: the same kilometres with less energy. time: the same with less driving time.
 */
export type MeasureWay = 'km' | 'light' | 'rail' | 'energy' | 'time';

export interface Measure {
  id: MeasureId;
  way: MeasureWay;
  /** Figure with the effect on the part it touches, percent; null where no source gives one. */
  figure: string | null;
  /** The source speaks of fuel: what it does to charging is not known. */
  onlyFuel: boolean;
}

const measure = (id: MeasureId, way: MeasureWay, figure: string | null, onlyFuel = false): Measure => ({
  id,
  way,
  figure,
  onlyFuel,
});

const catalogue: Record<MeasureId, Measure> = {
  planning: measure('planning', 'km', 'mea.planning'),
  load: measure('load', 'km', 'mea.load'),
  frequency: measure('frequency', 'km', 'mea.slots'),
  hub: measure('hub', 'km', 'mea.hub'),
  lev: measure('lev', 'light', 'mea.lev'),
  decouple: measure('decouple', 'km', null),
  offpeak: measure('offpeak', 'time', 'mea.offpeak'),
  buildhub: measure('buildhub', 'km', 'mea.buildhub'),
  parcel: measure('parcel', 'km', 'mea.parcel'),
  service: measure('service', 'km', 'mea.service'),
  modal: measure('modal', 'rail', 'mea.modal'),
  rightsize: measure('rightsize', 'energy', null),
  eco: measure('eco', 'energy', 'mea.eco', true),
};

export function measureOf(id: MeasureId): Measure {
  return catalogue[id];
}

/** Sectors that bring nothing to building sites, and those that bring parcels to people's homes or may do so. */
const NOT_BUILDING: readonly (Sector | null)[] = [
  'office',
  'shop',
  'supermarket',
  'hospitality',
  'bakery',
  'coldStorage',
  'parcelNight',
];
const PARCELS: readonly (Sector | null)[] = ['parcelNight', 'shop', 'haulierYard', 'otherSector', null];

/** Ids of the groups that a measure can touch; none means that the question need not be asked. */
export function touchableGroups(
  id: MeasureId,
  { company: { sector } }: Dossier,
  { charging, access }: Assessment,
): string[] {
  if (id === 'buildhub' && NOT_BUILDING.includes(sector)) return [];
  if (id === 'parcel' && !PARCELS.includes(sector)) return [];
  return charging.groups
    .filter(({ groupId, duty }) => {
      const { kind } = classTraits(duty.group.vehicleClass ?? duty.vehicleClass);
      const inCity = access.rows.some((row) => row.groupId === groupId);
      switch (id) {
        case 'planning':
        case 'load':
        case 'frequency':
        case 'buildhub':
        case 'rightsize':
          return kind !== 'light';
        case 'eco':
          return kind !== 'light' && duty.group.fuel !== 'electric';
        case 'hub':
        case 'offpeak':
          return inCity && kind !== 'light';
        case 'lev':
          return inCity && kind === 'van';
        case 'decouple':
          return inCity && kind !== 'van' && kind !== 'light';
        case 'parcel':
        case 'service':
          return kind === 'van';
        case 'modal':
          return kind === 'tractor';
      }
    })
    .map(({ groupId }) => groupId);
}

/** The measures worth asking about for this fleet, in the order of the talk. */
export function measuresToAsk(dossier: Dossier, assessment: Assessment): MeasureId[] {
  return measureIds.filter((id) => touchableGroups(id, dossier, assessment).length > 0);
}

/** Asked only after the others: each suits a few companies. */
const FURTHER: ReadonlySet<MeasureId> = new Set(['frequency', 'parcel', 'service', 'eco']);

export function isFurther(id: MeasureId): boolean {
  return FURTHER.has(id);
}
