import type { LiveAnswer } from '../../../shared/assessment/results.ts';

/** Fields without which nothing can be said about what fits. */
export function missingForGrid({ grid, charging }: Pick<LiveAnswer, 'grid' | 'charging'>): string[] {
  const limit = grid.limits.usableKW === null ? grid.limits.ask.map((field) => `site.${field}`) : [];
  return charging.baseKnown ? limit : [...limit, 'site.yearlyKWh'];
}
