/**
 * Grounds for a permit (ontheffing): which can exist for a vehicle, until when, and whether it comes by itself.
 * Whether a ground applies is for the municipality or the RDW desk to say; the adviser ticks what may apply.
 */
import { dayRange, type IsoDate } from '../format/dates.ts';
import { permitGrounds, type FleetGroup, type PermitGround } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { dayBeforeAge, earlierOf, isVan } from './rules.ts';
import { isZeroEmission, ruleVehicle, type RuleVehicle } from './vehicle.ts';

interface GroundTerms {
  vehicles: 'all' | 'vans' | 'trucks' | 'tractors';
  handling: 'automatic' | 'onRequest';
  /** Only for trucks below an age, and until a last day. */
  untilAge: boolean;
  /** One permit holds in the zones of all municipalities. */
  national: boolean;
  figures: readonly string[];
}

const long = { handling: 'onRequest', untilAge: false, national: false, figures: ['ze.permit.long'] } as const;
const rvo = {
  untilAge: true,
  national: false,
  figures: ['ze.permit.2029', 'ze.permit.2029.age', 'ze.permit.2029.until'],
} as const;

/** From the facts ze.permit.long, ze.permit.2029 and, for adapted vans, ze.exempt.wheelchair. */
const grounds: Record<PermitGround, GroundTerms> = {
  longDelivery: { ...long, vehicles: 'all' },
  noVariant: { ...long, vehicles: 'trucks' },
  disproportionate: { ...long, vehicles: 'all', national: true },
  hardship: { ...long, vehicles: 'all' },
  handicap: { ...long, vehicles: 'vans', figures: ['ze.permit.long', 'ze.permit.handicap.min'] },
  privateVan: { ...long, vehicles: 'vans' },
  plugInTruck: { ...long, vehicles: 'trucks' },
  gridCongestion: {
    ...long,
    vehicles: 'all',
    national: true,
    figures: ['ze.permit.long', 'ze.permit.congestion.from'],
  },
  animalAmbulance: { ...long, vehicles: 'all' },
  fairground: { ...rvo, vehicles: 'trucks', handling: 'automatic' },
  fourAxleTractor: { ...rvo, vehicles: 'tractors', handling: 'automatic' },
  removal: { ...rvo, vehicles: 'trucks', handling: 'onRequest' },
  heavyCrane: { ...rvo, vehicles: 'trucks', handling: 'onRequest' },
};

export interface PermitOption {
  ground: PermitGround;
  handling: GroundTerms['handling'];
  national: boolean;
  /** The adviser thinks that it may apply. */
  ticked: boolean;
  /** Last day that it can run; earliest is null while the admission is unknown. Null when the permit itself says. */
  until: { earliest: IsoDate | null; latest: IsoDate } | null;
  parameters: readonly string[];
}

/** The grounds that can exist for a vehicle that needs a permit on `from`. None where it has access anyway. */
export function permitsFor(
  vehicle: RuleVehicle,
  ticked: readonly PermitGround[],
  from: IsoDate,
  parameters: Parameters,
): PermitOption[] {
  if (vehicle.category === null || isZeroEmission(vehicle)) return [];
  return permitGrounds.flatMap((ground): PermitOption[] => {
    const { vehicles, handling, untilAge, national, figures } = grounds[ground];
    if (!suits(vehicles, vehicle, parameters)) return [];
    const until = untilAge ? runsUntil(vehicle, parameters) : null;
    if (until !== null && until.latest < from) return [];
    return [{ ground, handling, national, ticked: ticked.includes(ground), until, parameters: figures }];
  });
}

function suits(vehicles: GroundTerms['vehicles'], vehicle: RuleVehicle, parameters: Parameters): boolean {
  if (vehicles === 'all') return true;
  const van = isVan(vehicle, parameters);
  if (vehicles === 'vans') return van;
  return !van && (vehicles === 'trucks' || vehicle.kind === 'tractor');
}

function runsUntil(vehicle: RuleVehicle, parameters: Parameters): PermitOption['until'] {
  const end = parameters.date('ze.permit.2029.until');
  if (vehicle.firstAdmission === null) return { earliest: null, latest: end };
  const { first, last } = dayRange(vehicle.firstAdmission);
  const youngUntil = (admitted: IsoDate): IsoDate => dayBeforeAge(admitted, 'ze.permit.2029.age', parameters);
  return { earliest: earlierOf(youngUntil(first), end), latest: earlierOf(youngUntil(last), end) };
}

/**
 * What the form asks of a group: the grounds that can exist for it on `day` (of the visit), and those that were
 * ticked before but do not suit it any more.
 */
export function groundsToAsk(
  group: FleetGroup,
  day: IsoDate,
  parameters: Parameters,
): { vehicle: 'unknown' | 'free' | 'asks'; possible: PermitOption[]; stale: PermitGround[] } {
  const vehicle = ruleVehicle(group);
  if (vehicle === null) return { vehicle: 'unknown', possible: [], stale: group.permitGrounds };
  const possible = permitsFor(vehicle, group.permitGrounds, day, parameters);
  const stale = group.permitGrounds.filter((ground) => !possible.some((option) => option.ground === ground));
  return { vehicle: possible.length === 0 ? 'free' : 'asks', possible, stale };
}
