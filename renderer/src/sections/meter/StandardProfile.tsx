import { profileWords } from '../../../../shared/report/sourceWords.ts';
import { useAssessment } from '../../assessment/useAssessment.ts';
import { useDossierValue } from '../../dossier/useDossier.ts';
import { useText } from '../../language/useText.ts';
import styles from './meter.module.css';
import { useMeterText } from './useMeterText.ts';

/** What stands in while there are no readings: which profile, and why it is no more than likely. */
export function StandardProfile() {
  const { text, language } = useMeterText();
  const { words } = useText();
  const { assessment, dossier: assessed } = useAssessment();
  const peakKW = useDossierValue((dossier) => dossier.site.peakKW);
  const { profile } = text;
  // The profiles themselves stay with the calculation, which names what it used.
  if (assessment === null || assessed === null) return null;
  const names = assessment.charging.profileNames;
  const { sector } = assessed.company;
  return (
    <div className={styles.profile}>
      <p>
        {profile.used(
          names.map((name) => profileWords(name, language)).join(' + '),
          sector === null ? profile.unknownSector : words.sector[sector].toLowerCase(),
        )}
      </p>
      <p>
        {profile.caution} {peakKW !== null && `${profile.bent} `}
        {sector === 'coldStorage' && `${profile.cold} `}
        {profile.judgement}
      </p>
    </div>
  );
}
