import type { ChargingResult } from '../../../shared/assessment/results.ts';
import { Card } from '../ui/Card.tsx';
import { nightsByHours } from './chargingWindows.ts';
import styles from './screen.module.css';
import { useResultsText } from './useResultsText.ts';

/** Why the lowest peak cannot be lower: the quarter hours that force it, in one sentence. */
export function WhyNot({ charging }: { charging: ChargingResult }) {
  const { text, write } = useResultsText();
  const { certificate, bindingSlots } = charging;
  if (certificate === null) return null;
  const listed = listOf(
    nightsByHours(bindingSlots).map(({ days, from, to }) =>
      text.grid.window(
        listOf(
          days.map((day) => text.charging.days[day]),
          text.grid.and,
        ),
        from,
        to,
      ),
    ),
    text.grid.and,
  );
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

function listOf(items: readonly string[], and: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
