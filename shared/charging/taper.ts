/**
 * Vehicles that take less above a state of charge. A stay becomes two sessions: what lies below that state at full
 * power, which must leave time for the rest, and what lies above it at the lower power, which cannot be had before the
 * first could be in.
 */
import type { Parameters } from '../parameters/parameters.ts';
import type { Charger } from './chargers.ts';
import type { Session } from './problem.ts';
import { lossFigure, type Duty } from './vehicleEnergy.ts';
import { SLOT_MINUTES } from './vehicleWeek.ts';

export interface Taper {
  /** The most that is charged at the lower power in one stay, kWh at the grid. */
  aboveKWh: number;
  /** The lower power over the full power, 0 to 1. */
  share: number;
}

/** Null where the adviser entered no taper, or where no battery size is known. */
export function taperOf(duty: Duty, charger: Charger, parameters: Parameters): Taper | null {
  const { taperFromPercent, taperPowerPercent } = duty.group.charging;
  const battery = `veh.${duty.vehicleClass}.battery`;
  // At no power at all a vehicle would never be full: that is no taper but an answer that is still being typed.
  if (taperFromPercent === null || !taperPowerPercent || !parameters.has(battery)) return null;
  // The usable window lies in the middle of the battery: what is left out below and above is the same.
  const top = (100 + parameters.number('veh.soc.window')) / 2;
  const above = (Math.max(0, top - taperFromPercent) / 100) * parameters.number(battery);
  const keep = 1 - parameters.number(lossFigure(charger.kind)) / 100;
  return { aboveKWh: above / keep, share: taperPowerPercent / 100 };
}

/** The two sessions of a stay that ends full; where nothing lies above, the stay as it was. */
export function taperedSessions(stay: Session, { aboveKWh, share }: Taper): Session[] {
  const above = Math.min(stay.energyKWh, aboveKWh);
  const below = stay.energyKWh - above;
  const slotHours = SLOT_MINUTES / 60;
  const slow = { energyKWh: above, maxPowerKW: stay.maxPowerKW * share };
  if (above <= 0) return [stay];
  if (below <= 0) return [{ ...stay, ...slow }];
  const length = stay.departure - stay.arrival;
  const slowSlots = Math.min(length, Math.ceil(above / (slow.maxPowerKW * slotHours)));
  const fastSlots = Math.min(length, Math.floor(below / (stay.maxPowerKW * slotHours)));
  return [
    { ...stay, departure: Math.max(stay.arrival, stay.departure - slowSlots), energyKWh: below },
    { ...stay, id: `${stay.id}/taper`, arrival: stay.arrival + fastSlots, ...slow },
  ];
}
