import { aimNote } from '../../../shared/report/smartAims.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { useLanguage } from '../language/useLanguage.ts';

/** Where the adviser chose the lowest cost: that these figures go by the lowest peak, and what it still saves. */
export function AimNote() {
  const { language } = useLanguage();
  const { assessment, dossier, later } = useAssessment();
  if (!assessment || !dossier) return null;
  const note = aimNote(later.grid?.aims ?? null, assessment, dossier.site, language);
  return note === null ? null : <p>{note}</p>;
}
