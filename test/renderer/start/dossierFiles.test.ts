import { describe, expect, it } from 'vitest';
import { copyOf, dossierFileName, dossierText, fileNameFor } from '../../../renderer/src/start/dossierFiles.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { readDossier } from '../../../shared/dossier/read.ts';
import { contract } from '../../../shared/ipc/contract.ts';

const dossier = emptyDossier('a', '2026-11-23T10:00:00Z', '2026-11-23');

describe('the file of a dossier', () => {
  it('is named after the company and the visit', () => {
    const named = { ...dossier, company: { ...dossier.company, name: 'Van Dijk B.V.' } };
    expect(dossierFileName(named, 'Naamloos')).toBe('Van Dijk B.V. 2026-11-23.vlootwijzer');
  });

  it.each(['A/B: "C" <D>|E?*\\', '...', '.geheim', '   ', 'x'.repeat(400), 'tab\tnewline\n', '../../etc/passwd'])(
    'has a name that the shell accepts, whatever the company is called (%j)',
    (name) => {
      const suggestedName = `${fileNameFor(name, 'Naamloos')}.vlootwijzer`;
      expect(contract['dossier.export'].argument.safeParse({ suggestedName, text: '{}' }).success).toBe(true);
    },
  );

  it('is read back as the same dossier', () => {
    expect(readDossier(dossierText(dossier))).toEqual({ ok: true, dossier });
  });

  it('added as a copy gets an identity of its own', () => {
    const copy = copyOf(dossier, 'b', '2026-11-24T09:00:00Z', 'Kopie');
    expect(copy).toMatchObject({ id: 'b', changedAt: '2026-11-24T09:00:00Z', company: { name: 'Kopie' } });
    expect(dossier.id).toBe('a');
  });
});
