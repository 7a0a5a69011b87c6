import { describe, expect, it } from 'vitest';
import type { Command } from '../../../renderer/src/palette/command.ts';
import { searchCommands } from '../../../renderer/src/palette/searchCommands.ts';

const act = (): void => undefined;
const commands: readonly Command[] = [
  { id: 'help/zones', group: 'help', title: 'Zero-emissiezones', also: 'ontheffing', act },
  { id: 'field/site.contractedKW', group: 'field', title: 'Gecontracteerd vermogen', place: 'Locatie en net', act },
  { id: 'section/site', group: 'go', title: 'Locatie en net', act },
  { id: 'dossier/1', group: 'dossier', title: 'Coöperatie De Vooruitgang', place: 'Lage Weide', act },
  { id: 'data', group: 'do', title: 'Gegevens', also: 'back-up reservekopie', act },
];
const found = (asked: string): string[] => searchCommands(commands, asked).map(({ id }) => id);

describe('the list of commands', () => {
  it('shows parts and commands until somebody types', () => {
    expect(found('')).toEqual(['section/site', 'data']);
  });

  it('puts a screen before the questions on it', () => {
    expect(found('locatie')).toEqual(['section/site', 'field/site.contractedKW']);
  });

  it('finds half a word, a word without its accents, a word with a slip and another word for it', () => {
    expect(found('vermog')).toEqual(['field/site.contractedKW']);
    expect(found('cooperatie')).toEqual(['dossier/1']);
    expect(found('gecontrateerd')).toEqual(['field/site.contractedKW']);
    expect(found('reservekopie')).toEqual(['data']);
  });

  it('puts what has every word before what has some', () => {
    expect(found('vooruitgang weide')).toEqual(['dossier/1']);
    expect(found('gegevens vermogen gecontracteerd')[0]).toBe('field/site.contractedKW');
    expect(found('qqqq')).toEqual([]);
  });

  it('takes words apart or together, and passes over those that say nothing', () => {
    expect(found('vooruit gang')).toEqual(['dossier/1']);
    expect(found('hoe maak ik een reserve kopie')[0]).toBe('data');
    expect(found('zero emissie zones')).toEqual(['help/zones']);
  });
});
