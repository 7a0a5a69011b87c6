/** The results by which a reader knows a final report again. */
import { tellableDifference } from '../assessment/costStanding.ts';
import type { Assessment } from '../assessment/results.ts';
import type { Headline } from '../editions/editions.ts';

export function headlineOf({ access, tco, charging, grid }: Assessment): Headline {
  const chargesHere = charging.groups.some((group) => group.charger !== null);
  const difference = tellableDifference(tco);
  return {
    vehicles: access.vehicles,
    refused: access.vehiclesRefused,
    differencePerYear: difference === null ? null : Math.round(difference.typical),
    peakKW: chargesHere ? Math.round(charging.strategies.optimal.peakKW) : null,
    fits: chargesHere && charging.strategies.optimal.fit !== 'open' ? grid.inOrder.fits.optimal : null,
  };
}
