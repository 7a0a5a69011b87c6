/** Where the spread, the effect of one figure and the turning points come from. */
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import type { GroupTco } from '../results.ts';
import { figureOfPrice, type BreakEvenKind } from '../../tco/breakEven.ts';
import { isElectricPrice } from '../../tco/terms.ts';
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

/** `question/<group or total>/<field>`: how far an answer that is missing can move the difference of all vehicles. */
export function explainQuestion([which, field]: string[], { assessment }: Explained, make: Make): Origin | null {
  const found = assessment.questions.find((one) => (one.groupId ?? 'total') === which && one.field === field);
  if (found === undefined || found.effect === null) return null;
  const { figure, groupId, effect } = found;
  const inTornado = groupId === null && assessment.tco.swings.some((one) => one.figure === figure);
  return make({
    rule: 'questionEffect',
    value: effect,
    unit: 'EUR/year',
    entries: [],
    parameters: figure === null ? [] : [figure],
    from: inTornado ? [`swing/${figure}/low`, `swing/${figure}/high`] : ['tco/difference'],
  });
}

/** What is not the price of one figure. */
const TURNING: Partial<Record<BreakEvenKind, { entries: readonly string[]; parameters: readonly string[] }>> = {
  electricityPrice: { entries: ['site/supply.pricePerKWh'], parameters: ['en.supply.fixed', 'en.supply.band'] },
  electricPurchase: { entries: ['costs.electricPriceEuro'], parameters: [] },
  purchaseEuro: { entries: ['costs.electricPriceEuro'], parameters: [] },
  yearlyKm: { entries: ['yearlyKm'], parameters: [] },
};

/** `breakEven/<group or total>/<what changes>`, `/now` for the value of now, `/until` for how far was looked. */
export function explainBreakEven([which, kind, now]: string[], all: Explained, make: Make): Origin | null {
  const groups = groupsOf(which, all);
  const list = which === 'total' ? all.assessment.tco.breakEven : groups.at(0)?.breakEven;
  const found = list?.find((one) => one.figure === kind);
  if (!found) return null;
  const { entries, parameters } = TURNING[found.figure] ?? { entries: [], parameters: [] };
  const ofPurchase = found.figure === 'electricPurchase' || found.figure === 'purchaseEuro';
  const price = figureOfPrice(found.figure);
  const figures = [
    ...parameters.filter((id) => all.parameters.has(id)),
    ...(price === undefined ? [] : [price]),
    ...(ofPurchase ? groups.flatMap(({ electric }) => pricesIn(electric)) : []),
  ];
  return make({
    rule: 'breakEven',
    value: now === 'now' ? found.now : now === 'until' ? found.until : found.value,
    until: now === 'until' ? undefined : found.until,
    unit: found.unit,
    entries: entries.flatMap((field) =>
      field.startsWith('site/') ? [field] : groups.map(({ groupId }) => `fleetGroups/${groupId}/${field}`),
    ),
    parameters: [...new Set(figures)],
    from: [differenceId(which), ...(kind === 'electricityPrice' ? [depotPriceId(all)] : [])],
  });
}

/** Figures of the price of the electric vehicle in its ledger; none where there is an offer. */
function pricesIn({ costs }: GroupTco['electric']): string[] {
  return costs.flatMap(({ line }) =>
    line.terms.flatMap((term) =>
      term.factors.flatMap((one) => ('figure' in one && isElectricPrice(one) ? [one.figure] : [])),
    ),
  );
}

function depotPriceId({ dossier }: Explained): string {
  return `price/${dossier.site.strategy ?? 'optimal'}`;
}
