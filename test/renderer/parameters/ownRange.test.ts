import { describe, expect, it } from 'vitest';
import { withUnreadable } from '../../../renderer/src/dossier/edits.ts';
import { rulesFor } from '../../../renderer/src/sections/parameters/rulesFor.ts';
import { ownOf, withOverride, withOwnEnd, withoutOwn } from '../../../renderer/src/sections/settings/overrides.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { checkDossier } from '../../../shared/dossier/read.ts';
import { checkNumber } from '../../../shared/format/numbers.ts';
import { parametersWith, shippedSet } from '../../cases/shipped.ts';

const empty = emptyDossier('a', 'now', null);
const own = withOverride(empty, 'en.diesel.exvat', 1.6, 'contract');

describe('the low and high of an own value', () => {
  it('are kept beside it, and the record can hold them', () => {
    const range = withOwnEnd(withOwnEnd(own, 'en.diesel.exvat', 'low', 1.5), 'en.diesel.exvat', 'high', 1.9);
    expect(ownOf(range, 'en.diesel.exvat')).toEqual({
      id: 'en.diesel.exvat',
      low: 1.5,
      typical: 1.6,
      high: 1.9,
      reason: 'contract',
    });
    expect(checkDossier(range).ok).toBe(true);
  });

  it('are never stored against the value: the record could not be read again', () => {
    const wrong = withOwnEnd(own, 'en.diesel.exvat', 'low', 1.7);
    expect(ownOf(wrong, 'en.diesel.exvat')?.low).toBeNull();
    const moved = withOverride(own, 'en.diesel.exvat', 1.2, '', { low: 1.5, high: 1.9 });
    expect(ownOf(moved, 'en.diesel.exvat')).toMatchObject({ low: null, typical: 1.2, high: 1.9 });
    expect(checkDossier(moved).ok).toBe(true);
  });

  it('do not exist without a value', () => {
    expect(withOwnEnd(empty, 'en.diesel.exvat', 'low', 1)).toBe(empty);
  });

  it('go with it when the standard comes back, with what could not be read', () => {
    const path = 'settings.overrides[en.diesel.exvat]';
    const typed = withUnreadable(withUnreadable(own, `${path}.low`, 'veel'), path, 'x');
    const back = withoutOwn(typed, 'en.diesel.exvat');
    expect(back.settings.overrides).toEqual([]);
    expect(back.unreadable).toEqual({});
  });
});

describe('what an own value can be', () => {
  it('is never less than what the set itself allows, and never forbids the standard', () => {
    const parameters = parametersWith();
    for (const figure of shippedSet.figures) {
      if (figure.value.kind !== 'number' && figure.value.kind !== 'range') continue;
      const { low, high } = parameters.range(figure.id);
      const rules = rulesFor(figure);
      expect(checkNumber(low, rules).ok && checkNumber(high, rules).ok, figure.id).toBe(true);
    }
    const tariff = rulesFor(parameters.figure('en.grid26.liander.ms.kwh'));
    expect(checkNumber(-0.01, tariff).ok).toBe(false);
    expect(checkNumber(-30, rulesFor(parameters.figure('tax.vwh.discount.factor'))).ok).toBe(true);
  });
});
