import { useDossierValue } from '../dossier/useDossier.ts';
import type { DeskSection } from './sections.ts';

/** The address of a section of the open dossier, and of one item in it. */
export function useDeskAddress(): (section: DeskSection, item?: string) => string {
  const id = useDossierValue((dossier) => dossier.id);
  return (section, item) => `/dossier/${id}/${section}${item === undefined ? '' : `/${item}`}`;
}
