import { describe, expect, it } from 'vitest';
import { figuresFound, type FigureFilter } from '../../../renderer/src/sections/parameters/filters.ts';
import { parametersWith, shippedSet } from '../../cases/shipped.ts';

const everything: FigureFilter = { words: '', topic: null, confidence: null, standing: null, by: '2027-11-23' };
const used = new Map([['en.supply.fixed', ['price/optimal']]]);
const found = (change: Partial<FigureFilter>, day = '2026-11-23'): string[] => {
  const facts = { parameters: parametersWith({ 'veh.interest': 5 }), day, used };
  return figuresFound(shippedSet.figures, { ...everything, ...change }, facts).map(({ id }) => id);
};

describe('searching the figures', () => {
  it('finds all without a question', () => {
    expect(found({})).toHaveLength(shippedSet.figures.length);
  });

  it('needs every word, in any order, with or without capitals and accents', () => {
    expect(found({ words: 'dieselprijs BTW' })).toContain('en.diesel.exvat');
    expect(found({ words: 'btw dieselprijs' })).toEqual(found({ words: 'Dieselprijs btw' }));
    expect(found({ words: 'café' })).toEqual(found({ words: 'cafe' }));
    expect(found({ words: 'dieselprijs onzinwoord' })).toEqual([]);
  });

  it('takes the apostrophe of a keyboard for the one that is printed', () => {
    expect(found({ words: "thuisladende bestelauto's" })).toContain('chg.van.home.peak');
    expect(found({ words: 'thuisladende bestelauto’s' })).toEqual(found({ words: "thuisladende bestelauto's" }));
  });

  it('looks at the id, the source and the English name too', () => {
    expect(found({ words: 'en.grid26.liander.ms.kwh' })).toEqual(['en.grid26.liander.ms.kwh']);
    expect(found({ words: 'statline' }).length).toBeGreaterThan(0);
    // "Discount / interest rate" is the English name.
    expect(found({ words: 'interest rate' })).toContain('veh.interest');
  });

  it('looks at scope and note in both languages', () => {
    // ze.count.2026: "Verify against the official list before release."
    expect(found({ words: 'uitgave nagaan officiele lijst' })).toEqual(['ze.count.2026']);
    expect(found({ words: 'verify against the official list' })).toEqual(['ze.count.2026']);
    // en.vat holds for: "recoverable for most businesses: calculate excl. VAT".
    expect(found({ words: 'reken exclusief btw' })).toContain('en.vat');
  });
});

describe('filtering the figures', () => {
  it('by topic and by confidence', () => {
    const topic = shippedSet.figures.filter((one) => one.topic === '8_emissions').map(({ id }) => id);
    expect(found({ topic: '8_emissions' })).toEqual(topic);
    const certain = new Set(found({ confidence: 'A' }));
    expect(shippedSet.figures.every(({ id, confidence }) => certain.has(id) === (confidence === 'A'))).toBe(true);
  });

  it('by what expires between the visit and a day, both included', () => {
    const expiring = (by: string, day?: string) => found({ standing: 'expiring', by }, day);
    expect(expiring('2026-12-31')).toContain('tax.accijns.diesel.2026');
    expect(expiring('2026-12-30')).not.toContain('tax.accijns.diesel.2026');
    expect(expiring('2027-12-31', '2026-12-31')).toContain('tax.accijns.diesel.2026');
    expect(expiring('2027-12-31', '2027-01-01')).not.toContain('tax.accijns.diesel.2026');
    // A year as an end means its last day.
    expect(expiring('2026-12-31')).toContain('sub.mia.2026.budget');
  });

  it('by what had expired at the visit', () => {
    expect(found({ standing: 'expired' })).toContain('sub.aanzet.n2.klein.pct');
    expect(found({ standing: 'expired' })).not.toContain('tax.accijns.diesel.2026');
    expect(found({ standing: 'expired' }, '2027-01-01')).toContain('tax.accijns.diesel.2026');
  });

  it('by what is disputed, must be checked, was changed by the adviser, or counts in the dossier', () => {
    expect(found({ standing: 'disputed' })).toEqual(
      expect.arrayContaining(['tax.bpm.van.rate', 'tax.bpm.van.rate.alt']),
    );
    expect(found({ standing: 'toCheck' })).toContain('grid.margin');
    expect(found({ standing: 'own' })).toEqual(['veh.interest']);
    expect(found({ standing: 'used' })).toEqual(['en.supply.fixed']);
  });

  it('by all of it together', () => {
    expect(found({ words: 'bpm', topic: '2_taxes', confidence: 'A', standing: 'disputed' })).toEqual([
      'tax.bpm.van.rate.alt',
    ]);
  });
});
