/** Where the yearly energy of one vehicle is charged, with the yearly-mean consumption and no winter factor. */
import { usableBatteryKWh, kWhPerKm, type Duty } from '../charging/vehicleEnergy.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { TcoInputs } from '../tco/inputs.ts';

/** Electricity of a refrigeration unit on battery in a year, kWh; 0 where it is not known or there is none. */
export function coolingPerYear({ group, yearlyKm, meanDayKm }: Duty): number {
  const perDay = group.details.refrigerationKWhPerDay;
  if (group.refrigerated !== true || perDay === null || meanDayKm === 0) return 0;
  return (perDay * yearlyKm) / meanDayKm;
}

/**
 * Energy per vehicle and year at the battery, kWh. What a day asks beyond the usable battery is charged on the road;
 * the rest where the vehicle is charged at night.
 */
export function energyPerYear(duty: Duty, parameters: Parameters): TcoInputs['energyAtBattery'] {
  const use = kWhPerKm(duty.vehicleClass, (id) => parameters.number(id)) * duty.loadFactor;
  const usable = usableBatteryKWh(duty.vehicleClass, parameters) ?? Infinity;
  const cooling = duty.group.refrigerated === true ? (duty.group.details.refrigerationKWhPerDay ?? 0) : 0;
  const week = duty.days.map((_, index) => (index === 0 ? duty.longestDayKm : duty.meanDayKm));
  const dayNeed = week.map((km) => km * use + cooling);
  const need = dayNeed.reduce((sum, kWh) => sum + kWh, 0);
  const beyond = dayNeed.reduce((sum, kWh) => sum + Math.max(0, kWh - usable), 0);
  const total = duty.yearlyKm * use + coolingPerYear(duty);
  const road = need > 0 ? (total * beyond) / need : 0;
  const night = total - road;
  return {
    depot: night * duty.places.depot,
    home: night * duty.places.home,
    public: night * duty.places.public,
    road,
  };
}
