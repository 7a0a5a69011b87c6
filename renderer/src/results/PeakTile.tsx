import type { LiveAnswer } from '../../../shared/assessment/results.ts';
import { OriginValue } from './OriginProvider.tsx';
import styles from './panel.module.css';
import { Tile } from './Tile.tsx';
import { useResultsText } from './useResultsText.ts';

const shown = ['optimal', 'uncontrolled'] as const;

/** The site's peak with and without smart charging against what the connection allows, as two bars. */
export function PeakTile({ answer }: { answer: LiveAnswer }) {
  const { text, write } = useResultsText();
  const { panel } = text;
  const { charging, grid } = answer;
  const { usableKW } = grid.limits;
  if (!charging.groups.some((group) => group.charger !== null)) {
    return (
      <Tile title={panel.peak}>
        <p className={styles.small}>{charging.groups.length === 0 ? panel.followsFleet : panel.noDepot}</p>
      </Tile>
    );
  }
  const peakOf = (strategy: (typeof shown)[number]): number => charging.strategies[strategy].peakKW;
  const scale = Math.max(...shown.map(peakOf), usableKW ?? 0, 1) * 1.02;
  const share = (kW: number): string => `${(kW / scale) * 100}%`;
  const labels = { optimal: panel.smart, uncontrolled: panel.direct };
  return (
    <Tile title={panel.peak}>
      <div className={styles.bars}>
        {shown.map((strategy) => (
          <PeakBar key={strategy} strategy={strategy} label={labels[strategy]} width={share(peakOf(strategy))}>
            {usableKW !== null && <span className={styles.limit} style={{ left: share(usableKW) }} />}
            {write.kW(peakOf(strategy))}
          </PeakBar>
        ))}
        {usableKW !== null && (
          <p className={`${styles.small} ${styles.limitNote}`}>
            <OriginValue id="grid/limit">{panel.usable(write.kW(usableKW))}</OriginValue>
          </p>
        )}
      </div>
      {usableKW === null && <p className={styles.small}>{panel.limitOpen}</p>}
      {!charging.baseKnown && <p className={styles.small}>{panel.baseOpen}</p>}
    </Tile>
  );
}

interface BarProps {
  strategy: (typeof shown)[number];
  label: string;
  width: string;
  /** The limit mark, where there is one, and the peak in words. */
  children: [React.ReactNode, string];
}

function PeakBar({ strategy, label, width, children: [limit, kW] }: BarProps) {
  return (
    <>
      <span>{label}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} data-strategy={strategy} style={{ width }} />
        {limit}
      </span>
      <span className={styles.kW}>
        <OriginValue id={`charging/peak/${strategy}`}>{kW}</OriginValue>
      </span>
    </>
  );
}
