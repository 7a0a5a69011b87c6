import type { Fit } from '../../../shared/assessment/results.ts';
import { ToneMark } from './ToneMark.tsx';
import { useResultsText } from './useResultsText.ts';

const tones = { yes: 'good', likely: 'good', no: 'bad', open: 'open' } as const;

export function FitMark({ fit }: { fit: Fit }) {
  const { domain } = useResultsText();
  return <ToneMark tone={tones[fit]}>{domain.fit[fit]}</ToneMark>;
}
