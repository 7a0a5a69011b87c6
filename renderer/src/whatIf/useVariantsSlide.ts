import type { ResultSlide } from '../present/slides.ts';
import { contentOf } from './useDifferences.ts';
import { comparedOf, useVariantsFigure, type Compared } from './useVariantsFigure.ts';
import { useScenarioText } from './useScenarioText.ts';
import type { Variants } from './useVariants.ts';

type Known = Compared & { difference: number };

/**
 * What the variants come down to: the choice that costs least a year. Another price is no choice, and is not said to cost
 * least: where no variant chooses anything, it is told what comes of the lowest. Null while there is nothing to compare.
 */
export function useVariantsSlide(variants: Variants | null): ResultSlide | null {
  const { whatIf, write, text } = useScenarioText();
  const figure = useVariantsFigure(variants);
  if (variants === null || figure === null) return null;
  const { title, least, turned, named } = whatIf.figure;
  const known = comparedOf(variants, whatIf.now).flatMap((one): Known[] =>
    one.outcome.difference === null ? [] : [{ ...one, difference: one.outcome.difference.typical }],
  );
  const chosen = known.filter(({ differences }) => differences === null || differences.choices.length > 0);
  const choices = chosen.length > 1;
  const [told] = (choices ? chosen : known.filter(({ differences }) => differences !== null)).toSorted(
    (one, other) => one.difference - other.difference,
  );
  const nameOf = ({ name, differences }: Known): string => {
    if (differences === null) return whatIf.nowChosen;
    const content = contentOf(differences);
    return choices && name !== whatIf.trial ? named(name, content) : content;
  };
  const says = (one: Known): string => {
    const words = choices ? least : turned;
    if (one.difference === 0) return words.same(nameOf(one));
    const way = one.difference > 0 ? words.dearer : words.cheaper;
    return way(nameOf(one), write.euro(Math.abs(one.difference)));
  };
  return {
    tab: 'whatIf',
    name: text.screen.tabs.whatIf,
    headline: told === undefined ? title : asSentence(says(told)),
    figure,
    origins: ['tco/difference'],
    source: told?.source ?? null,
  };
}

/** What is different is written as in a list: without a capital. */
function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
