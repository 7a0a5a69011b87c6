import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../language/useText.ts';
import { PanelBar } from '../results/PanelBar.tsx';
import { LivePanel } from '../results/LivePanel.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import styles from './desk.module.css';

/** Always in view; on a narrow window its main figures in a bar at the bottom that opens. */
export function DeskPanel() {
  const { desk } = useText().screens;
  const [open, setOpen] = useState(false);
  const Icon = open ? IconChevronDown : IconChevronUp;
  return (
    <aside className={styles.panel} data-open={open || undefined} aria-label={desk.panel}>
      <div className={styles.panelBar}>
        {!open && (
          <ErrorBoundary inside>
            <PanelBar />
          </ErrorBoundary>
        )}
        <button
          type="button"
          className={styles.panelToggle}
          aria-expanded={open}
          title={open ? desk.hidePanel : desk.showPanel}
          onClick={() => setOpen(!open)}
        >
          <span>{open ? desk.hidePanel : desk.showPanel}</span>
          <Icon size={18} aria-hidden="true" />
        </button>
      </div>
      {/* Reachable by keyboard, or nobody without a mouse could scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.panelContent} tabIndex={0}>
        <ErrorBoundary inside>
          <LivePanel />
        </ErrorBoundary>
      </div>
    </aside>
  );
}
