/** Until when it fits: what is electric in a year, what the site grows, and the peak that follows. */
import { strategies } from '../results.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import type { UntilWhen } from '../../plan/untilWhen.ts';
import { depotGroups, needIds, otherElectricEntries, ownUseEntries } from './entries.ts';

/** `until/first/<strategy>`; `until/certainlyNot`, `/begin`, `/never`, `/assumed`; `until/<year>/vehicles`, `/growth`, `/base`, `/<strategy>` and `/fits`. */
export function explainUntil([year, what]: string[], all: Explained, make: Make): Origin | null {
  const until = all.later.grid?.untilWhen;
  const { charging } = all.assessment;
  const depot = depotGroups(charging);
  const strategy = strategies.find((one) => one === what);
  if (until === undefined) return null;
  if (year === 'first') {
    if (strategy === undefined) return null;
    const first = until.firstYearNot[strategy];
    const shown = first ?? until.years.at(-1)?.year;
    const from = [...(shown === undefined ? [] : [`until/${shown}/${what}`]), 'grid/limit'];
    return make({ rule: 'untilFirst', value: first, unit: 'year', entries: [], parameters: [], from });
  }
  const stated = explainStated(year, until, all, make);
  if (stated !== null) return stated;
  const row = until.years.find((one) => String(one.year) === year);
  if (!row) return null;
  if (strategy !== undefined) {
    return make({
      rule: 'untilPeak',
      value: row.peakKW[strategy],
      unit: 'kW',
      entries: [],
      parameters: [],
      from: [`until/${year}/vehicles`, `until/${year}/base`, ...needIds(depot)],
    });
  }
  switch (what) {
    case 'vehicles': {
      const entries = plannedEntries(all);
      return make({
        rule: 'untilVehicles',
        value: row.vehicles,
        unit: 'vehicles',
        entries,
        parameters: [],
        from: [],
      });
    }
    case 'growth': {
      const entries = ['site/growth'];
      return make({ rule: 'untilGrowth', value: row.growthKW, unit: 'kW', entries, parameters: [], from: [] });
    }
    case 'base': {
      const entries = [...ownUseEntries(charging), ...otherElectricEntries(all.dossier)];
      const from = [`until/${year}/growth`];
      return make({ rule: 'untilBase', value: row.basePeakKW, unit: 'kW', entries, parameters: [], from });
    }
    case 'fits':
      return make({
        rule: 'untilFits',
        value: row.fits.optimal ? 'yes' : 'no',
        unit: 'answer',
        entries: [],
        parameters: [],
        from: [`until/${year}/optimal`, 'grid/limit'],
      });
    default:
      return null;
  }
}

/** What the sentence on until when states besides the first year in which it no longer fits. */
function explainStated(what: string, until: UntilWhen, all: Explained, make: Make): Origin | null {
  const entries = plannedEntries(all);
  switch (what) {
    case 'certainlyNot': {
      const from = [...(until.certainlyNot === null ? [] : [`until/${until.certainlyNot}/optimal`]), 'grid/limit'];
      return make({
        rule: 'untilCertainly',
        value: until.certainlyNot,
        unit: 'year',
        entries: [],
        parameters: [],
        from,
      });
    }
    case 'begin':
      return make({
        rule: 'untilBegin',
        value: until.years[0].year,
        unit: 'year',
        entries: ['visit/date'],
        parameters: [],
        from: [],
      });
    case 'never':
      return make({ rule: 'untilNever', value: until.never, unit: 'vehicles', entries, parameters: [], from: [] });
    case 'assumed':
      return make({ rule: 'untilAssumed', value: until.assumed, unit: 'vehicles', entries, parameters: [], from: [] });
    default:
      return null;
  }
}

/** How many vehicles each group at the depot has, and when they are replaced. */
function plannedEntries({ assessment }: Explained): string[] {
  return depotGroups(assessment.charging).flatMap(({ groupId, duty: { group } }) => [
    `fleetGroups/${groupId}/number`,
    `fleetGroups/${groupId}/${group.replacements === null ? 'replacementYear' : 'replacements'}`,
  ]);
}
