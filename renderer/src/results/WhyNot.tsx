import type { ChargingResult } from '../../../shared/assessment/results.ts';
import { Card } from '../ui/Card.tsx';
import { longestWindows } from './chargingWindows.ts';
import styles from './screen.module.css';
import { useResultsText } from './useResultsText.ts';

/** Why the lowest peak cannot be lower: the quarter hours that force it, in one sentence. */
export function WhyNot({ charging }: { charging: ChargingResult }) {
  const { text, write } = useResultsText();
  const { certificate, bindingSlots } = charging;
  if (certificate === null) return null;
  const windows = longestWindows(bindingSlots, 3).map(({ day, from, to }) =>
    text.grid.window(text.charging.days[day], from, to),
  );
  const listed = windows.length < 2 ? (windows[0] ?? '') : `${windows.slice(0, -1).join(', ')} ${text.grid.and} ${windows.at(-1)}`;
  return (
    <Card title={text.grid.whyTitle}>
      <p className={styles.text}>
        {certificate.kind === 'baseLoad'
          ? text.grid.whyBase(write.kW(certificate.peakKW))
          : text.grid.whySessions(write.kW(certificate.peakKW), listed)}
      </p>
    </Card>
  );
}
