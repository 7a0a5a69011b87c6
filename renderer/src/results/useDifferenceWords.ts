import type { Range } from '../../../shared/parameters/parameters.ts';
import { useResultsText } from './useResultsText.ts';

/** A difference as an amount and a direction: "tussen € 3.000 goedkoper en € 21.000 duurder". Never a bare minus. */
export function useDifferenceWords(): { amount: (value: number) => string; between: (range: Range) => string } {
  const { text, write } = useResultsText();
  const amount = (value: number): string =>
    value > 0
      ? text.panel.amountDearer(write.euro(value))
      : value < 0
        ? text.panel.amountCheaper(write.euro(-value))
        : text.panel.same;
  const between = ({ low, high }: Range): string => {
    const [least, most] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
    if (low > 0) return text.panel.between(write.euro(least), amount(most));
    if (high < 0) return text.panel.between(write.euro(least), amount(-most));
    return text.panel.between(amount(low), amount(high));
  };
  return { amount, between };
}
