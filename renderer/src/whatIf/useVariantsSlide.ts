import type { Slide } from '../present/slides.ts';
import { useDifferenceWords } from '../results/useDifferenceWords.ts';
import { comparedOf, useVariantsFigure } from './useVariantsFigure.ts';
import { useScenarioText } from './useScenarioText.ts';
import type { Variants } from './useVariants.ts';

/** What the variants come down to: the one that costs least a year. Null while there is nothing to compare. */
export function useVariantsSlide(variants: Variants | null): Slide | null {
  const { whatIf } = useScenarioText();
  const { amount } = useDifferenceWords();
  const figure = useVariantsFigure(variants);
  if (variants === null || figure === null) return null;
  const known = comparedOf(variants, whatIf.now).flatMap(({ name, outcome, source }) =>
    outcome.difference === null ? [] : [{ name, source, difference: outcome.difference.typical }],
  );
  const [least] = known.toSorted((one, other) => one.difference - other.difference);
  const headline =
    least === undefined ? whatIf.figure.title : whatIf.figure.least(least.name, amount(least.difference));
  return { tab: 'whatIf', headline, figure, origin: 'tco/difference', source: least?.source ?? null };
}
