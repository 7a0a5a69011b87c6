/** Where the yearly energy of one vehicle is charged, with the yearly-mean consumption and no winter factor. */
import { usableBatteryKWh, kWhPerKm, type Duty } from '../charging/vehicleEnergy.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { TcoInputs } from '../tco/inputs.ts';

/**
 * Energy per vehicle and year at the battery, kWh. What a day asks beyond the usable battery is charged on the road;
 * the rest where the vehicle stands at night.
 */
export function energyPerYear(duty: Duty, parameters: Parameters): TcoInputs['energyAtBattery'] {
  const use = kWhPerKm(duty.vehicleClass, (id) => parameters.number(id)) * duty.loadFactor;
  const usable = usableBatteryKWh(duty.vehicleClass, parameters) ?? Infinity;
  const week = Array.from({ length: duty.daysPerWeek }, (_, day) => (day === 0 ? duty.longestDayKm : duty.meanDayKm));
  const need = week.reduce((sum, km) => sum + km * use, 0);
  const beyond = week.reduce((sum, km) => sum + Math.max(0, km * use - usable), 0);
  const total = duty.yearlyKm * use;
  const road = need > 0 ? (total * beyond) / need : 0;
  const night = total - road;
  return {
    depot: night * duty.places.depot,
    home: night * duty.places.home,
    public: night * duty.places.public,
    road,
  };
}
