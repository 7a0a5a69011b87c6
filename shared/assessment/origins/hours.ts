/** Where the hours come from that are named: when a vehicle charges, and which hours set the peak or the shortage. */
import { nightCharging } from '../../charging/nightCharging.ts';
import { bindingHours, nightsByHours } from '../../charging/weekHours.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';

interface Stretch {
  from: string;
  to: string;
}

/** "13:30/04:30", more than one with a comma between them; null where there are none. */
function hoursOf(stretches: readonly Stretch[]): string | null {
  return stretches.length === 0 ? null : stretches.map(({ from, to }) => `${from}/${to}`).join(',');
}

/** `charging/binding`: the stretch of the day that holds all quarters that set the lowest peak. */
export function explainBinding({ assessment }: Explained, make: Make): Origin | null {
  const stretch = bindingHours(assessment.charging.bindingSlots);
  const from = ['charging/peak/optimal'];
  return (
    stretch &&
    make({ rule: 'bindingHours', value: hoursOf([stretch]), unit: 'hours', entries: [], parameters: [], from })
  );
}

/** `week/whyHours`: the hours of the nights in which no more can be charged. */
export function explainWhyHours({ later }: Explained, make: Make): Origin | null {
  const slots = later.grid?.whyNot.slots ?? [];
  const value = hoursOf(nightsByHours(slots));
  if (value === null) return null;
  return make({ rule: 'whyHours', value, unit: 'hours', entries: [], parameters: [], from: ['week/why'] });
}

/** `night/<group>/<vehicle>/<day>/times`: when the plan charges this vehicle from noon to noon. */
export function explainNightTimes(powerKW: ArrayLike<number>, day: number, from: string, make: Make): Origin {
  const value = hoursOf(nightCharging(powerKW, day).windows);
  return make({ rule: 'nightTimes', value, unit: 'hours', entries: [], parameters: [], from: [from] });
}
