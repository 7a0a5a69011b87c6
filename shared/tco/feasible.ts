/** Whether a light electric vehicle or a cargo bike can do what the group does, and why not. */
import { classTraits } from '../access/vehicle.ts';
import type { AlternativeId } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { TcoInputs } from './inputs.ts';

export const obstacles = ['onlyVans', 'payloadTooHigh', 'payloadUnknown', 'dayTooLong', 'refrigerated'] as const;
export type Obstacle = (typeof obstacles)[number];

/** Empty when nothing stands in the way. An unknown payload is an obstacle until it is asked. */
export function obstaclesOf(alternative: AlternativeId, inputs: TcoInputs, parameters: Parameters): Obstacle[] {
  if (alternative !== 'lightElectric' && alternative !== 'cargoBike') return [];
  const { group, longestDayKm } = inputs.duty;
  const found: Obstacle[] = [];
  if (classTraits(inputs.presentClass).kind !== 'van') found.push('onlyVans');
  const most = parameters.number(payloadFigure(alternative));
  const { payloadKg } = group.details;
  if (payloadKg === null) found.push('payloadUnknown');
  else if (payloadKg > most) found.push('payloadTooHigh');
  if (longestDayKm > parameters.number('veh.lev.maxdaykm')) found.push('dayTooLong');
  if (group.refrigerated === true) found.push('refrigerated');
  return found;
}

/** What the vehicle can carry at most, kg. */
export function payloadFigure(alternative: 'lightElectric' | 'cargoBike'): string {
  return alternative === 'cargoBike' ? 'veh.lev.cargobike.payload' : 'veh.lev.def';
}
