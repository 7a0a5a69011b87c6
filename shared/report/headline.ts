/** The results by which a reader knows a final report again. */
import type { Assessment } from '../assessment/results.ts';
import type { Headline } from '../editions/editions.ts';

export function headlineOf({ access, tco, charging, grid }: Assessment): Headline {
  const chargesHere = charging.groups.some((group) => group.charger !== null);
  return {
    vehicles: access.vehicles,
    refused: access.vehiclesRefused,
    differencePerYear: tco.difference === null ? null : Math.round(tco.difference.typical),
    peakKW: chargesHere ? Math.round(charging.strategies.optimal.peakKW) : null,
    fits: chargesHere && charging.strategies.optimal.fit !== 'open' ? grid.inOrder.fits.optimal : null,
  };
}
