import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../../renderer/src/history/differences.ts';
import { withAnswer } from '../../../renderer/src/dossier/edits.ts';
import { forms } from '../../../shared/text/forms.ts';
import { words } from '../../../shared/text/words.ts';
import { exampleDossier } from '../../support/examples.ts';

const texts = { forms: forms.nl, words: words.nl, language: 'nl' } as const;
const earlier = exampleDossier('groothandel');

function differenceAfter(path: string, value: unknown) {
  return differencesBetween(earlier, withAnswer(earlier, path, value), texts)[0];
}

describe('what differs from now', () => {
  it('is said by the name of the field and in the words of the form', () => {
    expect(differenceAfter('fleetGroups[0].fuel', 'gas')).toMatchObject({
      section: 'fleet',
      label: 'Brandstof nu',
      earlier: words.nl.fuel.diesel,
      now: words.nl.fuel.gas,
    });
    expect(differenceAfter('site.yearlyKWh', 1234.5)).toMatchObject({
      label: 'Stroomverbruik per jaar',
      now: '1.234,5',
    });
    expect(differenceAfter('fleetGroups[0].replacementYear', 2031)).toMatchObject({ now: '2031' });
    expect(differenceAfter('visit.date', '2026-12-01')).toMatchObject({ now: '1 december 2026' });
    expect(differenceAfter('company.municipality', null)).toMatchObject({ now: '' });
  });
  it('is said of driving days by their names', () => {
    const [number, names] = differencesBetween(
      earlier,
      withAnswer(earlier, 'fleetGroups[0].drivingDays', ['saturday', 'sunday']),
      texts,
    );
    expect(number).toMatchObject({ place: 'fleetGroups[0].daysPerWeek', earlier: '6', now: '2' });
    expect(names).toMatchObject({ label: forms.nl.group.drivingDays.label, earlier: '', now: 'za en zo' });
  });
  it('that is a list is only said to differ', () => {
    expect(differenceAfter('fleetGroups[0].zones', ['utrecht'])).toMatchObject({ earlier: null, now: null });
  });
  it('is nothing between a version and itself, read anew', () => {
    expect(differencesBetween(earlier, exampleDossier('groothandel'), texts)).toEqual([]);
  });
});
