import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../renderer/src/topics/editor/textDocument.ts';
import { unitRanges } from '../../../renderer/src/topics/editor/unbrokenUnits.ts';

function unitsIn(text: string): string[] {
  const doc = documentOf(text);
  return unitRanges(doc).map(({ from, to }) => doc.textBetween(from, to));
}

describe('a number and its unit in the text that is edited', () => {
  it('are found in paragraphs, headings and lists', () => {
    expect(
      unitsIn(
        '## Op 55 kW\n\nVerlies (10 tot 15 %), dan 1.250 kWh.\n\n- zekering van 3x80 A\n- **160 A** of 1.234,5 kW',
      ),
    ).toEqual(['55 kW', '15 %', '1.250 kWh', '80 A', '160 A', '1.234,5 kW']);
  });

  it('are not found where the letters belong to a word', () => {
    expect(unitsIn('In 2027 kwam er 1 A4 bij, in week 12 Amsterdam; € 1.000 per jaar')).toEqual([]);
  });
});
