import { describe, expect, it } from 'vitest';
import { units } from '../../../shared/parameters/units.ts';
import { useOf } from '../../../shared/parameters/uses.ts';
import { domainWords } from '../../../shared/text/domain.ts';
import { parametersText } from '../../../shared/text/parameters.ts';
import { shippedSet } from '../../cases/shipped.ts';

/** Units that read the same in both languages. */
const international = /^(%|factor|status|period|contract|kW|kWp|kWh|kg|km|MVA|V|A)$/;

describe('the words of the parameter screen', () => {
  it.each(['nl', 'en'] as const)('name every topic of the set in %s', (language) => {
    const topics = [...new Set(shippedSet.figures.map(({ topic }) => topic))];
    expect(topics.filter((topic) => !parametersText[language].topic[topic])).toEqual([]);
  });

  it('read every unit of the closed list in Dutch', () => {
    const same = units.filter((unit) => domainWords.nl.unit(unit) === unit && !international.test(unit));
    expect(same).toEqual([]);
  });

  it('say of every figure what it is for, and of few that it is background only', () => {
    const background = shippedSet.figures.filter(({ id }) => useOf(id) === 'background');
    expect(background.map(({ id }) => id)).toEqual(['tax.tacho.van', 'veh.b425']);
    expect(useOf('tax.vwh.c1.32000+.euro6')).toBe('levy');
    expect(useOf('veh.rigid18.levyclass')).toBe('levy');
    expect(useOf('en.grid26.stedin.ms.kwmax')).toBe('gridTariff');
  });
});
