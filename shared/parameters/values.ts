/** The numbers in a value. */
import type { Figure } from './schema.ts';

/** Empty for a value that is no number. */
export function numbersOf(value: Figure['value']): number[] {
  switch (value.kind) {
    case 'number':
      return [value.number];
    case 'range':
      return [value.low, value.typical, value.high];
    case 'band':
      return [value.low, value.high];
    case 'members':
      return Object.values(value.members);
    case 'lifetime':
      return [value.years, value.km];
    case 'date':
    case 'text':
    case 'flag':
    case 'unknown':
      return [];
  }
}
