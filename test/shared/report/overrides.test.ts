import { describe, expect, it } from 'vitest';
import type { Override } from '../../../shared/parameters/parameters.ts';
import { exampleDossier, quickReportOf } from '../../support/examples.ts';

/** The list of own values in the report of the example. */
function listed(overrides: Override[], language: 'nl' | 'en'): string[] {
  const dossier = exampleDossier('groothandel');
  const { blocks } = quickReportOf({ ...dossier, settings: { ...dossier.settings, overrides } }, language);
  const heading = language === 'nl' ? 'Door de adviseur aangepaste kengetallen' : 'Figures changed by the adviser';
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const list = blocks[at + 1];
  return at >= 0 && list.kind === 'list' ? list.items.map(String) : [];
}

describe('own values in the report', () => {
  it('stand there with their reason and with every decimal that was entered', () => {
    const own = { id: 'en.eb26.t4', low: null, typical: 0.0031, high: null, reason: 'beschikking' };
    const [line] = listed([own], 'nl');
    expect(line).toContain('0,0031');
    expect(line).toContain('(beschikking)');
  });

  it('show their own range', () => {
    const own = { id: 'en.diesel.exvat', low: 1.5, typical: 1.6, high: null, reason: 'contract' };
    expect(listed([own], 'en')[0]).toContain('1.5 – 1.6 – 1.6 euro per litre (contract)');
  });

  it('are not left out where the set in use has no such figure: they say that they do not count', () => {
    const own = { id: 'en.gone', low: null, typical: 7, high: null, reason: '' };
    expect(listed([own], 'nl')).toEqual([
      'en.gone: 7 (geen reden ingevuld). Niet toegepast: dit kengetal staat niet in de gebruikte set.',
    ]);
  });

  it('say why they are not applied, and with the value as it was entered', () => {
    const one = (change: object): Override => ({
      id: 'en.diesel.exvat',
      low: null,
      typical: 1.5,
      high: null,
      reason: 'contract',
      ...change,
    });
    const [bare, below] = [listed([one({ reason: '  ' })], 'nl'), listed([one({ typical: -1.5 })], 'en')].map(String);
    expect(bare).toContain('1,5 euro per liter (geen reden ingevuld). Niet toegepast: er staat geen reden bij.');
    expect(below).toContain('−1.5 euro per litre (contract). Not applied: it is negative, which it cannot be here.');
  });

  it('say so where no result uses the figure', () => {
    const idle = { id: 'veh.wage.sector2020', low: null, typical: 7, high: null, reason: 'krant' };
    expect(listed([idle], 'nl')[0]).toMatch(/Geen uitkomst in dit rapport gebruikt dit kengetal/);
    const counted = { ...idle, id: 'en.diesel.exvat', typical: 1.9 };
    expect(listed([counted], 'nl')[0]).not.toMatch(/Geen uitkomst/);
  });

  it('leave no heading where there are none', () => {
    expect(listed([], 'nl')).toEqual([]);
  });
});
