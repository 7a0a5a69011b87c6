import { useEffect, useState } from 'react';
import { useChosenSet } from '../parameterSets/useChosenSet.ts';
import type { ReportHeading, ReportSource } from './messages.ts';
import { reportOutline } from './reportClient.ts';

/** Typing in an action should not make a report at every letter, ms. */
const PAUSE = 400;

/** The headings of the report as it would be now; null until they are known. */
export function useReportOutline(source: ReportSource | null): readonly ReportHeading[] | null {
  const [headings, setHeadings] = useState<readonly ReportHeading[] | null>(null);
  const { set } = useChosenSet();
  useEffect(() => {
    if (!source) return;
    let current = true;
    const timer = setTimeout(() => {
      reportOutline(source, set).then(
        (next) => current && setHeadings(next),
        // Making the report itself says what is wrong; a missing table of contents need not.
        () => current && setHeadings(null),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [source, set]);
  return headings;
}
