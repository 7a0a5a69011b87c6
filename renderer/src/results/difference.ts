/** What a difference, electric minus diesel, says in a word: the sign alone is read the wrong way round too easily. */
import type { Range } from '../../../shared/parameters/parameters.ts';

export type Verdict = 'cheaper' | 'dearer' | 'likelyCheaper' | 'likelyDearer' | 'same';

/** "Likely" when the uncertain figures can turn the sign. */
export function verdictOf({ low, typical, high }: Range): Verdict {
  if (Math.round(typical) === 0) return 'same';
  if (typical < 0) return high < 0 ? 'cheaper' : 'likelyCheaper';
  return low > 0 ? 'dearer' : 'likelyDearer';
}

export function verdictTone(verdict: Verdict): 'good' | 'bad' | 'warning' | 'neutral' {
  switch (verdict) {
    case 'cheaper':
    case 'likelyCheaper':
      return 'good';
    case 'dearer':
      return 'bad';
    case 'likelyDearer':
      return 'warning';
    case 'same':
      return 'neutral';
  }
}
