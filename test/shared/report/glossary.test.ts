import { describe, expect, it } from 'vitest';
import { termsIn } from '../../../shared/report/glossaryBlocks.ts';
import { textOf } from '../../../shared/report/textOf.ts';
import { glossary } from '../../../shared/text/glossary.ts';
import { exampleDossier, exampleNames, quickReportOf } from '../../support/examples.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';

const languages = ['nl', 'en'] as const;

describe.each(languages)('the glossary in %s', (language) => {
  const { title, terms } = glossary[language];

  it.each(exampleNames)('explains in the report of %s the terms that occur in it, and no others', (name) => {
    const { blocks } = quickReportOf(exampleDossier(name), language);
    const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
    const table = blocks.slice(from).find((block) => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error('there is no glossary');
    const listed = table.rows.map(([cell]) => (typeof cell === 'string' ? cell : cell[0].text));
    // Looked for in another way: by words, with what stands around them cut off.
    const words = new Set(
      textOf(blocks.slice(0, from))
        .join(' ')
        .split(/[^\p{L}\p{N}₂-]+/u)
        .flatMap((word) => [word, ...word.split('-')]),
    );
    for (const { name: term, forms } of terms) {
      const [single] = forms.filter((form) => /^[\p{L}\p{N}₂]+$/u.test(form));
      if (single === undefined || forms.length > 1) continue;
      const isAbbreviation = single !== single.toLowerCase();
      const capital = single.charAt(0).toUpperCase() + single.slice(1);
      const occurs = words.has(single) || (!isAbbreviation && (words.has(capital) || words.has(single.toUpperCase())));
      expect([term, listed.includes(term)]).toEqual([term, occurs]);
    }
    expect(listed.length).toBeGreaterThan(12);
    expect(listed.length).toBeLessThanOrEqual(terms.length);
  });

  it('is in the order of the alphabet, without a figure, and one short sentence each', () => {
    const names = terms.map(({ name }) => name);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, language)));
    for (const { name, meaning } of terms) {
      expect(meaning).not.toMatch(/\d/);
      expect(meaning).toMatch(/^[^.]+\.$/);
      for (const sentence of meaning.split(/[:;] /)) {
        expect([name, sentence.split(' ').length <= 24]).toEqual([name, true]);
      }
    }
  });

  it('is not in the short report, nor on the page for the operator', () => {
    for (const variant of ['short', 'operator'] as const) {
      const { blocks } = quickReportOf(exampleDossier('groothandel'), language, { variant });
      expect(textOf(blocks)).not.toContain(title);
    }
  });
});

describe('a term', () => {
  it('is found as a whole word, whatever its case, and an abbreviation only as it is written', () => {
    const names = (text: string): string[] => termsIn(text, 'nl').map(({ name }) => name);
    expect(names('Restwaarde telt negatief.')).toEqual(['Restwaarde']);
    expect(names('de restwaardeberekening')).toEqual([]);
    expect(names('Van 50 kW (DC)')).toEqual(['DC', 'kW']);
    expect(names('mia en kia')).toEqual([]);
    expect(names('met slim\nladen')).toEqual(['Slim laden']);
  });

  it('of a report of nothing is only what stands in its conventions', () => {
    const { blocks } = quickReportOf(emptyDossier('leeg', '2026-11-23T09:00:00.000Z', null), 'nl');
    expect(textOf(blocks)).not.toContain('SPRILA (laadpunten)');
  });
});
