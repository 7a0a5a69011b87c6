import { describe, expect, it } from 'vitest';
import { listLimit, numberRules, textLimit } from '../../../renderer/src/dossier/fieldRules.ts';

describe('the rules of a field', () => {
  it('are those of the record itself', () => {
    expect(numberRules('fleetGroups[3].number')).toEqual({ min: 0, max: 10_000, whole: true });
    expect(numberRules('fleetGroups[0].yearlyKm')).toEqual({ min: 0, max: 500_000, whole: false });
    expect(numberRules('settings.priceIndexPercent')).toEqual({ min: -10, max: 30, whole: false });
    expect(numberRules('fleetGroups[0].details.co2Class')).toEqual({ min: 1, max: 5, whole: true });
    expect(textLimit('company.contacts[0].email')).toBe(400);
    expect(textLimit('visit.notes')).toBe(20_000);
    expect(listLimit('fleetGroups')).toBe(500);
  });

  it('are refused for what is not a number', () => {
    expect(() => numberRules('company.name')).toThrow('company.name');
  });
});
