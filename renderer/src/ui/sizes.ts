/** How large a file is, for people. */
import { writeNumber, type Language } from '../../../shared/format/numbers.ts';

/** In kB, or in MB from a thousand of them. */
export function sizeText(bytes: number, language: Language): string {
  const kilobytes = bytes / 1000;
  return kilobytes < 1000
    ? `${writeNumber(Math.max(1, Math.round(kilobytes)), language)} kB`
    : `${writeNumber(kilobytes / 1000, language, { decimals: 1 })} MB`;
}
