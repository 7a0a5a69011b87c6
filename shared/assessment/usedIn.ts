/** The other way round from explain: which results of a dossier rest on a figure. */
import type { Dossier } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { nothingLater, type LaterResults } from './later.ts';
import { explain } from './explain.ts';
import type { Origin } from './origin.ts';
import { strategies, type Assessment } from './results.ts';

/** Every value that can be asked where it comes from. */
export function valueIds({ access, tco, charging, grid, price }: Assessment): string[] {
  return [
    ...access.rows.map((row) => `access/${row.groupId}/${row.zoneId}`),
    ...tco.groups.flatMap(({ groupId, diesel, electric }) => [
      `tco/${groupId}/difference`,
      ...[diesel, electric].flatMap(({ id, costs }) => [
        ...costs.map(({ type }) => `tco/${groupId}/${id}/${type}`),
        `tco/${groupId}/${id}`,
      ]),
    ]),
    ...(tco.difference === null ? [] : ['tco/difference']),
    ...charging.groups.filter(({ charger }) => charger !== null).map(({ groupId }) => `charging/need/${groupId}`),
    ...strategies.map((strategy) => `charging/peak/${strategy}`),
    ...(grid.limits.usableKW === null ? [] : ['grid/limit', 'grid/headroom']),
    ...(['uncontrolled', 'optimal'] as const)
      .filter((strategy) => price.perStrategy[strategy] !== null)
      .map((strategy) => `price/${strategy}`),
  ];
}

/** The answers that follow, as far as a figure is used in them alone. */
function followingIds({ grid }: LaterResults): string[] {
  return grid === null
    ? []
    : [
        ...grid.remedies.flatMap(({ id }) => ['investment', 'yearly', 'time'].map((what) => `remedy/${id}/${what}`)),
        'until/first/optimal',
        'week/coldDay/room',
      ];
}

/** Values that are calculated from an assessment elsewhere, with where each comes from. */
export interface FurtherValues {
  ids: readonly string[];
  originOf: (id: string) => Origin | null;
}

/**
 * By figure, the ids of the values that rest on it: first those whose own trace names it, then those that are made of
 * such values, so that the price of power leads on to the cost of a van and to the difference.
 */
export function usedIn(
  dossier: Dossier,
  assessment: Assessment,
  parameters: Parameters,
  later: LaterResults = nothingLater,
  further: FurtherValues | null = null,
): ReadonlyMap<string, readonly string[]> {
  const origins = new Map<string, Origin | null>();
  const originOf = (id: string): Origin | null => {
    const known = origins.get(id);
    if (known !== undefined) return known;
    const origin = explain(id, dossier, assessment, parameters, later) ?? further?.originOf(id) ?? null;
    origins.set(id, origin);
    return origin;
  };
  const behind = new Map<string, ReadonlySet<string>>();
  /** Figures named by the values that this one is made of, at any depth. */
  const figuresBehind = (id: string): ReadonlySet<string> => {
    const known = behind.get(id);
    if (known) return known;
    const figures = new Set(
      (originOf(id)?.from ?? []).flatMap((one) => [...(originOf(one)?.parameters ?? []), ...figuresBehind(one)]),
    );
    behind.set(id, figures);
    return figures;
  };
  const used = new Map<string, Set<string>>();
  const add = (figure: string, id: string): void => {
    const values = used.get(figure) ?? new Set();
    used.set(figure, values.add(id));
  };
  const values = [...valueIds(assessment), ...followingIds(later), ...(further?.ids ?? [])];
  for (const id of values) for (const figure of originOf(id)?.parameters ?? []) add(figure, id);
  for (const id of values) for (const figure of figuresBehind(id)) add(figure, id);
  return new Map([...used].map(([figure, ids]) => [figure, [...ids]]));
}
