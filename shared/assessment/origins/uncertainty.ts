/** Where the spread, the effect of one figure and the turning points come from. */
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import type { GroupTco } from '../results.ts';
import { rangeAround } from '../../tco/simulation.ts';

const PLACES = ['p10', 'p50', 'p90'] as const;

/** The group that an id names, or all of them. */
function groupsOf(which: string, { assessment }: Explained): readonly GroupTco[] {
  const { groups } = assessment.tco;
  return which === 'total' ? groups : groups.filter((one) => one.groupId === which);
}

function differenceId(which: string): string {
  return which === 'total' ? 'tco/difference' : `tco/${which}/difference`;
}

/** The amount that the range stands beside. */
function typicalOf(which: string, all: Explained): number | undefined {
  const { difference } = all.assessment.tco;
  return (which === 'total' ? difference : groupsOf(which, all).at(0)?.difference)?.typical;
}

/** `spread/<group or total>/p10`, `/p50`, `/p90`, `/share`, and `/range` for low to high in one. */
export function explainSpread([which, what]: string[], all: Explained, make: Make): Origin | null {
  const { simulation } = all.later;
  const spread =
    which === 'total' ? simulation?.total : simulation?.groups.find((one) => one.groupId === which)?.spread;
  const place = what === 'range' ? 'p50' : PLACES.find((one) => one === what);
  if (spread === undefined || (place === undefined && what !== 'share')) return null;
  return make({
    rule: 'spread',
    value: place === undefined ? spread.shareBelowZero * 100 : spread[place],
    unit: place === undefined ? 'of 100' : which === 'total' ? 'EUR/year' : 'EUR/vehicle/year',
    entries: [],
    parameters: groupsOf(which, all).flatMap((group) => group.swings.map((one) => one.figure)),
    ...(what === 'range' ? { range: rangeAround(spread, typicalOf(which, all) ?? spread.p50) } : {}),
    from: [differenceId(which)],
  });
}

/**
 * `swing/<figure>/low` and `/high`: all vehicles together with one figure at that end; `swing/<figure>` has both, and
 * `/effect` is what lies between them.
 */
export function explainSwing([figure, end]: string[], { assessment }: Explained, make: Make): Origin | null {
  const swing = assessment.tco.swings.find((one) => one.figure === figure);
  if (swing !== undefined && end === 'effect')
    return make({
      rule: 'swingEffect',
      value: Math.abs(swing.atHigh - swing.atLow),
      unit: 'EUR/year',
      entries: [],
      parameters: [figure],
      from: [`swing/${figure}/low`, `swing/${figure}/high`],
    });
  if (!swing || (end !== undefined && end !== 'low' && end !== 'high')) return null;
  return make({
    rule: 'swing',
    value: end === 'low' ? swing.atLow : end === 'high' ? swing.atHigh : (assessment.tco.difference?.typical ?? null),
    ...(end === undefined ? { range: { low: swing.atLow, high: swing.atHigh } } : {}),
    unit: 'EUR/year',
    entries: [],
    parameters: [figure],
    from: ['tco/difference'],
  });
}

const TURNING: Readonly<Record<string, { entries: readonly string[]; parameters: readonly string[] }>> = {
  dieselPrice: { entries: [], parameters: ['en.diesel.exvat'] },
  electricityPrice: { entries: ['site/supply.pricePerKWh'], parameters: [] },
  electricPurchase: { entries: ['costs.electricPriceEuro'], parameters: [] },
  yearlyKm: { entries: ['yearlyKm'], parameters: [] },
};

/** `breakEven/<group or total>/<what changes>`, `/now` for the value of now, `/until` for how far was looked. */
export function explainBreakEven([which, kind, now]: string[], all: Explained, make: Make): Origin | null {
  const groups = groupsOf(which, all);
  const list = which === 'total' ? all.assessment.tco.breakEven : groups.at(0)?.breakEven;
  const found = list?.find((one) => one.figure === kind);
  if (!found) return null;
  const { entries, parameters } = TURNING[kind];
  return make({
    rule: 'breakEven',
    value: now === 'now' ? found.now : now === 'until' ? found.until : found.value,
    until: now === 'until' ? undefined : found.until,
    unit: found.unit,
    entries: entries.flatMap((field) =>
      field.startsWith('site/') ? [field] : groups.map(({ groupId }) => `fleetGroups/${groupId}/${field}`),
    ),
    parameters: [...parameters],
    from: [differenceId(which), ...(kind === 'electricityPrice' ? [depotPriceId(all)] : [])],
  });
}

function depotPriceId({ dossier }: Explained): string {
  return `price/${dossier.site.strategy ?? 'optimal'}`;
}
