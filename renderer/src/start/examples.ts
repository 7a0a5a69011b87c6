/** The examples that ship with the program. One that cannot be read is left out: it is no reason not to start. */
import { checkDossier } from '../../../shared/dossier/read.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';

export interface Example {
  /** Name of its file, by which its title is found. */
  key: string;
  dossier: Dossier;
}

const files = import.meta.glob<unknown>('../../../assets/examples/*.json', { eager: true, import: 'default' });

export const examples: readonly Example[] = Object.entries(files).flatMap(([path, json]) => {
  const reading = checkDossier(json);
  const key = path.replace(/^.*\/|\.json$/g, '');
  return reading.ok ? [{ key, dossier: reading.dossier }] : [];
});
