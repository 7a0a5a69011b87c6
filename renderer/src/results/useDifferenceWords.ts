import type { SpokenRange } from '../../../shared/advice/spread.ts';
import type { HeadlineWords } from './headlines.ts';
import { useResultsText } from './useResultsText.ts';

interface DifferenceWords {
  amount: (value: number) => string;
  between: (range: SpokenRange) => string;
}

/** A difference as an amount and a direction: "tussen € 3.000 goedkoper en € 21.000 duurder". Never a bare minus. */
export function useDifferenceWords(): DifferenceWords {
  return differenceWords(useResultsText());
}

export function differenceWords({ text, write }: Pick<HeadlineWords, 'text' | 'write'>): DifferenceWords {
  const amount = (value: number): string =>
    value > 0
      ? text.panel.amountDearer(write.euro(value))
      : value < 0
        ? text.panel.amountCheaper(write.euro(-value))
        : text.panel.same;
  const between = ({ low, high }: SpokenRange): string => {
    const [least, most] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
    if (low > 0) return text.panel.between(write.euro(least), amount(most));
    if (high < 0) return text.panel.between(write.euro(least), amount(-most));
    return text.panel.between(amount(low), amount(high));
  };
  return { amount, between };
}
