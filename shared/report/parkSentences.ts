/** What several companies need together, and what one of them brings: the same wherever it is told. */
import { writerFor } from '../advice/write.ts';
import { wonAsShown, type JointOptimum } from '../collective/park.ts';
import type { Language } from '../format/numbers.ts';
import { collectiveWords } from '../text/collective.ts';

/** Who subtracts the peaks as they stand there finds the difference that stands there. */
export function parkHeadline({ peakKW, wonKW }: JointOptimum, language: Language): string {
  const text = collectiveWords[language];
  const writer = writerFor(language);
  const singlesKW = peakKW + Math.max(0, wonKW);
  return `${text.headline(writer.kW(peakKW), writer.kW(singlesKW))} ${text.won(writer.kW(wonAsShown({ peakKW, wonKW })))}`;
}

/** "brengt 20 kW" or "vraagt 20 kW"; open while its contract is not known. */
export function bringsText(bringsKW: number | null, language: Language): string {
  const text = collectiveWords[language];
  const writer = writerFor(language);
  if (bringsKW === null) return text.open;
  return bringsKW >= 0 ? text.brings(writer.kW(bringsKW)) : text.takes(writer.kW(-bringsKW));
}
