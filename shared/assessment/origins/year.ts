/** Where the whole year comes from: its peaks, what is charged, and how long the site is above the limit. */
import { winterFigure } from '../../charging/vehicleEnergy.ts';
import { strategies } from '../results.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import { depotGroups, groupEntries, otherElectricEntries, yearEntries } from './entries.ts';

/** `year/peak/<strategy>`, `year/above/<strategy>`, `year/charged`, and `year/<month, from 1>/<strategy>`. */
export function explainYear(
  [what, which]: string[],
  { dossier, assessment, later }: Explained,
  make: Make,
): Origin | null {
  const year = later.grid?.year ?? null;
  if (year === null) return null;
  const { charging } = assessment;
  const depot = depotGroups(charging);
  const entries = groupEntries(depot, ['number', 'yearlyKm', 'meanDayKm', 'daysPerWeek']);
  const parameters = depot.map(({ duty }) => winterFigure(duty.vehicleClass));
  const from = depot.map(({ groupId }) => `charging/mean/${groupId}`);
  if (what === 'charged')
    return make({ rule: 'yearCharged', value: year.chargedKWh, unit: 'kWh/year', entries, parameters, from });
  const strategy = strategies.find((one) => one === which);
  if (strategy === undefined) return null;
  const site = [...yearEntries(charging), 'site/growth', ...otherElectricEntries(dossier), ...entries];
  const peak = (value: number | undefined): Origin | null =>
    value === undefined ? null : make({ rule: 'yearPeak', value, unit: 'kW', entries: site, parameters, from });
  if (what === 'peak') return peak(year.peakKW[strategy]);
  if (what !== 'above') return peak(year.monthlyPeaksKW[strategy].at(Number(what) - 1));
  return make({
    rule: 'yearAbove',
    // Four quarters are an hour.
    value: year.quartersAbove === null ? null : year.quartersAbove[strategy] / 4,
    unit: 'hours/year',
    entries: [],
    parameters: [],
    from: [`year/peak/${which}`, 'grid/limit'],
  });
}
