import type { SimulationResult } from '../../../shared/assessment/later.ts';
import { useAssessment } from '../assessment/useAssessment.ts';

/** The draws that belong to the results on the screen; null while they are still to come. */
export function useSimulation(): SimulationResult | null {
  const { later, laterCatchingUp } = useAssessment();
  return laterCatchingUp ? null : later.simulation;
}
