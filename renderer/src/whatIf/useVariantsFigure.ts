import type { Figure } from '../../../shared/figures/figure.ts';
import { variantsFigure } from '../../../shared/figures/variantsFigure.ts';
import type { ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';
import { useDifferenceWords } from '../results/useDifferenceWords.ts';
import type { OriginSource } from '../results/originSource.ts';
import { useScenarioText } from './useScenarioText.ts';
import { contentOf, type Differences } from './useDifferences.ts';
import type { Variants } from './useVariants.ts';

const WIDTH = 482;

export interface Compared {
  name: string;
  /** Null for the base case: nothing is different. */
  differences: Differences | null;
  outcome: ScenarioOutcome;
  /** Null for the base case: that of the open dossier. */
  source: OriginSource | null;
}

/** The base case and the variants of which the outcome is there. */
export function comparedOf({ base, columns }: Variants, now: string): Compared[] {
  return [
    { name: now, differences: null, outcome: base, source: null },
    ...columns.flatMap(({ name, differences, state, source }) =>
      state?.outcome ? [{ name, differences, outcome: state.outcome, source }] : [],
    ),
  ];
}

/** Null while there is nothing to hold against the dossier. */
export function useVariantsFigure(variants: Variants | null): Figure | null {
  const { whatIf, write, text, standing } = useScenarioText();
  const { amount } = useDifferenceWords();
  if (variants === null) return null;
  const rows = comparedOf(variants, whatIf.now);
  if (rows.length < 2) return null;
  return variantsFigure({
    id: 'variants',
    title: whatIf.figure.title,
    description: whatIf.figure.description,
    width: WIDTH,
    rows: rows.map(({ name, differences, outcome }) => ({
      name,
      says: differences === null ? whatIf.nowSaid : contentOf(differences),
      difference: outcome.difference?.typical ?? null,
      remark: outcome.difference !== null && outcome.missing.length > 0 ? standing.provisional : null,
      peakKW: outcome.peakKW,
      usableKW: outcome.usableKW,
    })),
    labels: {
      empty: text.calculating,
      cost: whatIf.figure.cost,
      peak: whatIf.figure.peak,
      open: whatIf.open,
      usable: whatIf.usable,
    },
    money: amount,
    kW: write.kW,
  });
}
