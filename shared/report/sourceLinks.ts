/** The source of a figure as words that lead to it, where it has an address. */
import type { Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { RichText } from './blocks.ts';
import { sourceName } from './standing.ts';

export function sourceLink(id: string, parameters: Parameters, language: Language): RichText {
  const text = sourceName(id, parameters, language);
  const { url } = parameters.figure(id).source;
  return url !== null && /^https:\/\/[^\s"<>]+$/.test(url) ? [{ text, href: url }] : text;
}
