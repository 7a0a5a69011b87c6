import { roadWeeks } from '../../../shared/charging/roadWeek.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { dutyDayWords } from '../../../shared/text/dutyDay.ts';
import { useLanguage } from '../language/useLanguage.ts';
import type { SectionProps } from './sectionProps.ts';
import { VehicleDays } from './VehicleDays.tsx';

/** What each vehicle must charge on the road on which day of the coldest week. */
export function ChargingOnTheRoad({
  charging,
  dossier,
}: Pick<SectionProps['assessment'], 'charging'> & { dossier: Dossier }) {
  const { language } = useLanguage();
  const rows = roadWeeks(charging.groups);
  if (rows.length === 0) return null;
  const words = dutyDayWords[language];
  return (
    <VehicleDays
      title={words.roadTitle}
      hint={words.roadHint}
      unit={words.roadUnit}
      rows={rows}
      dossier={dossier}
      room="roadDay"
    />
  );
}
