import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';

/** What every section of the results is drawn from: an assessment and the dossier that it belongs to. */
export interface SectionProps {
  assessment: Assessment;
  dossier: Dossier;
}
