import { shortWeeks } from '../../../shared/charging/shortWeeks.ts';
import { shortOrigins, shortText } from '../../../shared/report/noLongerFits.ts';
import { whatFitsWords } from '../../../shared/text/whatFits.ts';
import { useLanguage } from '../language/useLanguage.ts';
import type { SectionProps } from './sectionProps.ts';
import styles from './screen.module.css';
import { StatedParagraph } from './Stated.tsx';
import { VehicleDays } from './VehicleDays.tsx';

/** Which vehicle is not full within the limit after which day of the coldest week; nothing where everything fits. */
export function ShortVehicles({ assessment, dossier }: SectionProps) {
  const { language } = useLanguage();
  const rows = shortWeeks(assessment.charging);
  if (rows.length === 0) return null;
  const text = whatFitsWords[language];
  return (
    <VehicleDays
      title={text.shortTitle}
      hint={text.shortHint}
      unit={text.shortUnit}
      rows={rows}
      dossier={dossier}
      room="short"
    >
      <StatedParagraph
        className={styles.lead}
        text={shortText(assessment, dossier, language) ?? ''}
        ids={shortOrigins(assessment)}
      />
      {assessment.charging.minimum !== null && <p className={styles.notes}>{text.shortFound}</p>}
    </VehicleDays>
  );
}
