import { useEffect, useState } from 'react';
import type { ReportDocument } from '../../../shared/report/blocks.ts';
import { useChosenSet } from '../parameterSets/useChosenSet.ts';
import type { ReportSource } from './messages.ts';
import { reportPreview } from './reportClient.ts';

/** Typing in an action should not make a report at every letter, ms. */
const PAUSE = 400;

/** The report as blocks; null until it is there, and the last one while the next is being made. */
export function usePreview(source: ReportSource): ReportDocument | 'failed' | null {
  const [shown, setShown] = useState<ReportDocument | 'failed' | null>(null);
  const { set } = useChosenSet();
  const { dossier, assessment, language, variant, asDraft, photos, house } = source;
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      reportPreview({ dossier, assessment, language, variant, asDraft, photos, house }, set).then(
        (document) => current && setShown(document),
        () => current && setShown('failed'),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [dossier, assessment, language, variant, asDraft, photos, house, set]);
  return shown;
}
