import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { SurveyAnswer } from '../../../shared/intake/survey.ts';
import { useStorage } from '../db/useStorage.ts';
import { withAdviser } from '../start/dossierFiles.ts';
import { nowInstant } from '../ui/moments.ts';

/** Stores a prepared dossier for each answer, all of them or none: every one gets an id of its own. */
export function useMakingDossiers(): (answers: readonly SurveyAnswer[]) => Promise<boolean> {
  const { arrivals, facts } = useStorage();
  return async (answers) => {
    const now = nowInstant();
    const adviser = await facts.get('adviser').catch(() => null);
    const prepared = answers.map(({ dossier: answered }): Dossier => {
      const dossier = withAdviser(answered, adviser ?? null);
      const newId = (): string => crypto.randomUUID();
      return {
        ...dossier,
        id: newId(),
        createdAt: now,
        changedAt: now,
        company: { ...dossier.company, contacts: dossier.company.contacts.map((one) => ({ ...one, id: newId() })) },
        fleetGroups: dossier.fleetGroups.map((group) => ({ ...group, id: newId() })),
      };
    });
    try {
      await arrivals.takeIn(
        prepared.map((arriving) => ({
          arrival: { arriving, present: null, standing: 'new' },
          choice: 'add',
          copy: null,
        })),
        [],
      );
      return true;
    } catch (error) {
      console.error(error);
      return false;
    }
  };
}
