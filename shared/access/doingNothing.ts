/** What it means to go on with a refused vehicle: day permits up to their maximum, and what stays uncovered. */
import type { FleetGroup } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { isVan } from './rules.ts';
import type { RuleVehicle } from './vehicle.ts';
import { finesFrom, type DaySpan } from './zoneStart.ts';

export interface DoingNothing {
  /** Days a year on which a vehicle comes into this municipality's zone; null is open. */
  daysPerYear: number | null;
  /** Day permits a year per vehicle, and the most that there can be. */
  permitsPerYear: number | null;
  mostPermitsPerYear: number;
  /** What those permits cost a year, euro per vehicle and for the whole group; null while the days are open. */
  euroPerVehicle: number | null;
  mostEuroPerVehicle: number;
  euroForGroup: number | null;
  /** Days a year on which no day permit is left. */
  uncoveredDays: number | null;
  /** Stated risk of one visit without permit, euro; never multiplied into a cost. */
  fineEuro: number;
  fineFigure: string;
  /** First day on which a fine is possible; null when the fine-free months are over before the vehicle is refused. */
  finesFrom: DaySpan | null;
}

/** `refusal` is when the vehicle is refused, `start` when the zone starts. */
export function doingNothing(
  group: Pick<FleetGroup, 'number' | 'zoneDaysPerYear'>,
  vehicle: RuleVehicle,
  refusal: DaySpan,
  start: DaySpan,
  parameters: Parameters,
): DoingNothing {
  const fineFigure = fineFor(vehicle, parameters);
  const permits = dayPermitsPerYear(group.zoneDaysPerYear, parameters);
  const fines = finesFrom(start, parameters);
  return {
    daysPerYear: group.zoneDaysPerYear,
    ...permits,
    euroForGroup:
      permits.euroPerVehicle === null || group.number === null ? null : permits.euroPerVehicle * group.number,
    uncoveredDays:
      group.zoneDaysPerYear === null || permits.permitsPerYear === null
        ? null
        : group.zoneDaysPerYear - permits.permitsPerYear,
    fineEuro: parameters.number(fineFigure),
    fineFigure,
    finesFrom: refusal.earliest < fines.latest ? fines : null,
  };
}

/** The figure with the fine of this kind of vehicle. */
export function fineFor(vehicle: RuleVehicle, parameters: Parameters): string {
  return isVan(vehicle, parameters) ? 'ze.fine.van' : 'ze.fine.truck';
}

/** Permits a year for the days that are needed, at most as many as one vehicle gets in one municipality. */
export function dayPermitsPerYear(
  daysPerYear: number | null,
  parameters: Parameters,
): Pick<DoingNothing, 'permitsPerYear' | 'mostPermitsPerYear' | 'euroPerVehicle' | 'mostEuroPerVehicle'> {
  const most = Math.max(0, Math.floor(parameters.number('ze.permit.day.count')));
  const price = parameters.number('ze.permit.day.price');
  const permits = daysPerYear === null ? null : Math.min(daysPerYear, most);
  return {
    permitsPerYear: permits,
    mostPermitsPerYear: most,
    euroPerVehicle: permits === null ? null : permits * price,
    mostEuroPerVehicle: most * price,
  };
}
