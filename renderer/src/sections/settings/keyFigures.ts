import type { NumberRules } from '../../../../shared/format/numbers.ts';

/** The figures that an adviser most often knows better than the set, and what can be true of them at all. */
export const keyFigures: readonly { id: string; rules: NumberRules }[] = [
  { id: 'en.diesel.exvat', rules: { min: 0, max: 10 } },
  { id: 'en.supply.fixed', rules: { min: 0, max: 5 } },
  { id: 'veh.interest', rules: { min: 0, max: 30 } },
  { id: 'grid.margin', rules: { min: 0, max: 60 } },
  { id: 'grid.cosphi', rules: { min: 0.5, max: 1 } },
];
