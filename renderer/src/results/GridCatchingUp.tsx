import type { ReactNode } from 'react';
import type { GridLater } from '../../../shared/assessment/gridLater.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import panel from './panel.module.css';
import { useGridText } from './useGridText.ts';

/** What follows the typing, marked while it is behind; nothing while there is no answer yet. */
export function GridCatchingUp({ children }: { children: (later: GridLater) => ReactNode }) {
  const { answers } = useGridText();
  const { later, laterCatchingUp } = useAssessment();
  if (later.grid === null) return laterCatchingUp ? <p className={panel.busy}>{answers.busy}</p> : null;
  return (
    <>
      {laterCatchingUp && <p className={panel.busy}>{answers.busy}</p>}
      <div className={laterCatchingUp ? panel.old : undefined}>{children(later.grid)}</div>
    </>
  );
}
