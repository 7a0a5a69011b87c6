import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyFigures } from '../../../renderer/src/sections/settings/keyFigures.ts';
import { overrideOf, withOverride } from '../../../renderer/src/sections/settings/overrides.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { checkDossier } from '../../../shared/dossier/read.ts';
import { checkNumber } from '../../../shared/format/numbers.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { parameterSetSchema } from '../../../shared/parameters/schema.ts';

const empty = emptyDossier('a', 'now', null);

describe('an own value for a figure', () => {
  it('stands beside the reason, and the record can hold it', () => {
    const own = withOverride(empty, 'en.diesel.exvat', 1.82, 'contract');
    expect(overrideOf(own, 'en.diesel.exvat')).toBe(1.82);
    expect(own.settings.overrides).toEqual([
      { id: 'en.diesel.exvat', low: null, typical: 1.82, high: null, reason: 'contract' },
    ]);
    expect(checkDossier(own).ok).toBe(true);
  });

  it('keeps its reason when the number changes', () => {
    const own = withOverride(withOverride(empty, 'x', 1, 'contract'), 'x', 2, '');
    expect(own.settings.overrides[0]).toMatchObject({ typical: 2, reason: 'contract' });
  });

  it('does not exist without a number', () => {
    const own = withOverride(withOverride(empty, 'x', 1, 'contract'), 'x', null, '');
    expect(own.settings.overrides).toEqual([]);
    expect(withOverride(empty, 'x', null, '')).toBe(empty);
  });
});

describe('the figures that can be replaced', () => {
  it('are in the parameter set, and their standard value keeps to the rules of the field', () => {
    const file = new URL('../../../assets/parameters/parameters.json', import.meta.url);
    const parameters = openParameters(parameterSetSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
    for (const { id, rules } of keyFigures) expect(checkNumber(parameters.number(id), rules).ok, id).toBe(true);
  });
});
