import { missingNames } from '../../../shared/advice/missingCosts.ts';
import { toldOf } from '../../../shared/scenarios/least.ts';
import type { ResultSlide } from '../present/slides.ts';
import { contentOf } from './useDifferences.ts';
import { comparedOf, useVariantsFigure, type Compared } from './useVariantsFigure.ts';
import { useScenarioText } from './useScenarioText.ts';
import type { Variants } from './useVariants.ts';

/**
 * What the variants come down to: the choice that costs least a year. Another price is no choice, and is not said to cost
 * least: where no variant chooses anything, it is told what comes of the lowest. Where a cost is missing on one side, no
 * choice is said to cost least. Null while there is nothing to compare.
 */
export function useVariantsSlide(variants: Variants | null): ResultSlide | null {
  const { whatIf, write, text, standing, language } = useScenarioText();
  const figure = useVariantsFigure(variants);
  if (variants === null || figure === null) return null;
  const { title, least, turned, named } = whatIf.figure;
  const slide = { tab: 'whatIf', name: text.screen.tabs.whatIf, figure } as const;
  const told = toldOf(
    comparedOf(variants, whatIf.now).map((one) => ({
      ...one,
      isNow: one.differences === null,
      chooses: (one.differences?.choices.length ?? 0) > 0,
    })),
  );
  if (told === null) return { ...slide, headline: title, origins: [] };
  if (told.says === 'unknown') {
    const below = standing.notComplete(missingNames(told.missing, language));
    return { ...slide, headline: standing.leastUnknown, below, origins: [] };
  }
  const nameOf = ({ name, differences }: Compared): string => {
    if (differences === null) return whatIf.nowChosen;
    const content = contentOf(differences);
    return told.says === 'least' && name !== whatIf.trial ? named(name, content) : content;
  };
  const says = (one: Compared): string => {
    const words = told.says === 'least' ? least : turned;
    const euro = one.outcome.difference?.typical ?? 0;
    if (euro === 0) return words.same(nameOf(one));
    const way = euro > 0 ? words.dearer : words.cheaper;
    return way(nameOf(one), write.euro(Math.abs(euro)));
  };
  const missing = told.says === 'turned' ? told.missing : [];
  return {
    ...slide,
    headline: asSentence(says(told.of)),
    below: missing.length === 0 ? null : standing.isForNow(missingNames(missing, language)),
    origins: ['tco/difference'],
    source: told.of.source,
  };
}

/** What is different is written as in a list: without a capital. */
function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
