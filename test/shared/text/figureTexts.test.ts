import { describe, expect, it } from 'vitest';
import { figureText } from '../../../shared/text/figureTexts.ts';
import { shippedSet } from '../../cases/shipped.ts';

/** Written out elsewhere (words.zoneStatus). */
const STATUSES = new Set(['active', 'announced', 'paused', 'dropped']);

describe('a figure whose value is a text', () => {
  const texts = shippedSet.figures
    .flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []))
    .filter((text) => !STATUSES.has(text));

  it('has no English left in Dutch', () => {
    const untouched = texts.filter((text) => figureText(text, 'nl') === text);
    // Classes, clock times, voltages and units are the same in both languages; words of four small letters are not.
    expect(untouched.filter((text) => /[a-z]{4}/.test(text))).toEqual([]);
    expect(texts.length - untouched.length).toBeGreaterThan(40);
  });

  it('stays as it is in English, and where nobody has put it into Dutch', () => {
    expect(figureText('ended', 'en')).toBe('ended');
    expect(figureText('N1, N2, N3', 'nl')).toBe('N1, N2, N3');
  });
});
