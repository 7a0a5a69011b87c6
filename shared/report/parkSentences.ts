/** What several companies need together, in one line: the same on the screen and in the report. */
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
