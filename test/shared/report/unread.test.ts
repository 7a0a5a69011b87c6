import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Block } from '../../../shared/report/blocks.ts';
import { forms } from '../../../shared/text/forms.ts';
import { unreadWords } from '../../../shared/text/unread.ts';
import { exampleDossier, reportOf } from '../../support/examples.ts';

const wholesaler = exampleDossier('groothandel');

/** The list under the heading of what was not read; null where there is no such heading. */
function unreadIn(dossier: Dossier, language: 'nl' | 'en'): readonly string[] | null {
  const { blocks }: { blocks: readonly Block[] } = reportOf(dossier, language);
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === unreadWords[language].title);
  const list = blocks.slice(at).find((block) => block.kind === 'list');
  return at < 0 || list?.kind !== 'list' ? null : list.items.map(String);
}

describe('entries that could not be read', () => {
  it('stand in the report by their field, with what was typed', () => {
    const unreadable = {
      'fleetGroups[1].yearlyKm': 'ongeveer veel',
      'fleetGroups[0].details.chargerKW': '11 of 22',
      'site.contractedKW': 'zie brief',
    };
    for (const language of ['nl', 'en'] as const) {
      const { group, details, site } = forms[language];
      const [first, second] = wholesaler.fleetGroups.map(({ name }) => name);
      expect(unreadIn({ ...wholesaler, unreadable }, language)).toEqual([
        `${second}, ${group.yearlyKm.label}: “ongeveer veel”`,
        `${first}, ${details.chargerKW.label}: “11 of 22”`,
        `${site.contractedKW.label}: “zie brief”`,
      ]);
    }
  });

  it('leave no heading where everything was read', () => {
    expect(unreadIn(wholesaler, 'nl')).toBeNull();
  });
});
