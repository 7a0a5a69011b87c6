/** What day permits cost in each year of use: of the vehicle that is there, or of a new one on diesel. */
import { zoneAccess } from '../access/access.ts';
import { dayPermits } from '../access/dayPermits.ts';
import type { FleetGroup } from '../dossier/schema.ts';
import { daysBetween, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { yearOfUse, type DayPermitCost } from '../tco/inputs.ts';

/** Null where no zone refuses the vehicle during its use; open while the days in the zone are not known. */
export function dayPermitCost(
  vehicle: FleetGroup,
  purchaseDate: IsoDate,
  years: number,
  parameters: Parameters,
): DayPermitCost {
  const rows = vehicle.zones.flatMap((id) => {
    const zone = parameters.zone(id);
    return zone ? [zoneAccess(vehicle, zone, parameters)] : [];
  });
  const { to: last } = yearOfUse(purchaseDate, years);
  const permits = dayPermits(vehicle, rows, parameters).filter((one) => one.from <= last);
  if (permits.length === 0) return null;
  if (permits.some((one) => one.euroPerVehiclePerYear === null)) return 'open';
  const perYear = Array.from({ length: years }, (_, index) => {
    const { from, to } = yearOfUse(purchaseDate, index + 1);
    const days = daysBetween(from, to) + 1;
    return permits.reduce((sum, one) => {
      const start = one.from > from ? one.from : from;
      // `until` itself needs no permit any more; the last day of a year does.
      const ends = one.until !== null && one.until <= to;
      const end = ends ? one.until! : to;
      const refused = start > end ? 0 : daysBetween(start, end) + (ends ? 0 : 1);
      return sum + ((one.euroPerVehiclePerYear ?? 0) * refused) / days;
    }, 0);
  });
  return { perYear, figures: [...new Set(permits.flatMap((one) => one.parameters))] };
}
