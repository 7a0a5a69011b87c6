import type { Slide } from '../present/slides.ts';
import { comparedOf, useVariantsFigure } from './useVariantsFigure.ts';
import { useScenarioText } from './useScenarioText.ts';
import type { Variants } from './useVariants.ts';

/** What the variants come down to: the one that costs least a year. Null while there is nothing to compare. */
export function useVariantsSlide(variants: Variants | null): Slide | null {
  const { whatIf, write } = useScenarioText();
  const figure = useVariantsFigure(variants);
  if (variants === null || figure === null) return null;
  const known = comparedOf(variants, whatIf.now).flatMap(({ name, outcome, source }) =>
    outcome.difference === null ? [] : [{ name, source, difference: outcome.difference.typical }],
  );
  const [least] = known.toSorted((one, other) => one.difference - other.difference);
  const { title, least: words } = whatIf.figure;
  const says = ({ name, difference }: { name: string; difference: number }): string => {
    if (difference === 0) return words.same(name);
    const way = difference > 0 ? words.dearer : words.cheaper;
    return way(name, write.euro(Math.abs(difference)));
  };
  const headline = least === undefined ? title : says(least);
  return { tab: 'whatIf', headline, figure, origins: ['tco/difference'], source: least?.source ?? null };
}
