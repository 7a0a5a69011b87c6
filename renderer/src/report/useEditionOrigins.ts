import { useEffect, useMemo, useState } from 'react';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { EditionRecord } from '../../../shared/editions/editions.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { chooseSet } from '../../../shared/parameters/sets.ts';
import type { AssessmentReply, AssessmentRequest, AssessmentSetting } from '../assessment/messages.ts';
import { createCollector } from '../assessment/pieces.ts';
import { completedOf } from '../parameterSets/useChosenSet.ts';
import { useParameterSets } from '../parameterSets/useParameterSets.ts';
import type { OriginSource } from '../results/originSource.ts';
import { useResultsText } from '../results/useResultsText.ts';
import { basisIn } from './changes.ts';
import { editionOrigins } from './editionOrigins.ts';

/** The origins of a final version, worked out again from what it was made from; null until that is done. */
export function useEditionOrigins(edition: EditionRecord): OriginSource | null {
  const texts = useResultsText();
  const { sets } = useParameterSets();
  // The text and not the record: that comes anew with every look at the store.
  const basis = useMemo(() => basisIn(edition.basis), [edition.basis]);
  const { used, standing } = useMemo(() => chooseSet(basis.parameterSet, sets), [basis, sets]);
  const { set } = completedOf(used);
  const assessment = useAssessmentOf(basis.dossier, set);
  if (assessment === null) return null;
  const worked = basis.dossier && assessment !== 'failed' ? { dossier: basis.dossier, assessment } : null;
  return editionOrigins(edition, { set, hasOwnSet: standing === 'own', program: basis.program, worked }, texts);
}

/** Calculated beside the screen, once; 'failed' where there is nothing to calculate or it cannot be done. */
function useAssessmentOf(dossier: Dossier | null, set: ParameterSet): Assessment | 'failed' | null {
  const [known, setKnown] = useState<{ of: Dossier; set: ParameterSet; assessment: Assessment | 'failed' } | null>(
    null,
  );
  useEffect(() => {
    if (dossier === null) return;
    const worker = new Worker(new URL('../assessment/assessmentWorker.ts', import.meta.url), { type: 'module' });
    const collect = createCollector();
    const end = (assessment: Assessment | 'failed'): void => {
      // What follows an assessment takes long, and no result of a version needs it.
      worker.terminate();
      setKnown({ of: dossier, set, assessment });
    };
    worker.addEventListener('message', ({ data }: MessageEvent<AssessmentReply>) => {
      if (!data.ok) return end('failed');
      if (!('ledgers' in data || 'assessment' in data)) return;
      const assessment = collect(data.request, data);
      if (assessment !== null) end(assessment);
    });
    worker.addEventListener('error', () => end('failed'));
    const post = (message: AssessmentSetting | AssessmentRequest): void =>
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage(message);
    post({ task: 'whole', set });
    post({ request: 1, dossier });
    return () => worker.terminate();
  }, [dossier, set]);
  if (dossier === null) return 'failed';
  return known?.of === dossier && known.set === set ? known.assessment : null;
}
