/** Amounts that are missing on one side, by name. */
import type { MissingCost } from '../assessment/costStanding.ts';
import type { Language } from '../format/numbers.ts';
import { costStandingWords } from '../text/costStanding.ts';
import { domainWords } from '../text/domain.ts';
import { lowerFirst } from './passages/runningText.ts';
import { writerFor } from './write.ts';

/** In running text: "leasebedrag per maand en elektrische koelunit". */
export function missingNames(missing: readonly MissingCost[], language: Language): string {
  const words = costStandingWords[language];
  return writerFor(language).list(
    missing.map(({ powertrain, type }) => {
      const name = type === 'lease' ? words.lease : lowerFirst(domainWords[language].costType[type]);
      return powertrain === 'diesel' ? words.ofDiesel(name) : name;
    }),
  );
}
