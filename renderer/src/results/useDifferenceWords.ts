import type { Range } from '../../../shared/parameters/parameters.ts';
import { useResultsText } from './useResultsText.ts';

/** A difference as an amount and a direction: "tussen € 3.000 duurder en € 21.000 goedkoper". Never a bare minus. */
export function useDifferenceWords(): { amount: (value: number) => string; between: (range: Range) => string } {
  const { text, write } = useResultsText();
  const amount = (value: number): string =>
    value > 0
      ? text.panel.amountDearer(write.euro(value))
      : value < 0
        ? text.panel.amountCheaper(write.euro(-value))
        : text.panel.same;
  return { amount, between: ({ low, high }) => text.panel.between(amount(high), amount(low)) };
}
