import { useState } from 'react';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { resultsText, type ResultsText } from '../../../shared/text/results.ts';
import { ChangedMeanwhileError, isFull } from '../db/storageErrors.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import { useChosenSet } from '../parameterSets/useChosenSet.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import type { Saying } from '../language/useSaid.ts';
import { nowInstant, today } from '../ui/moments.ts';
import { finalReport } from './finalReport.ts';
import type { ReportProgress, ReportSource } from './messages.ts';
import { ReportFailedError, reportPdf } from './reportClient.ts';
import { reportName } from './reportName.ts';

export type SavingReport =
  | { state: 'idle' }
  | { state: 'making'; progress: ReportProgress }
  | { state: 'done'; text: Saying }
  | { state: 'failed'; text: Saying; detail: string | null };

const begin: SavingReport = { state: 'making', progress: { step: 'calculating' } };

/** Makes the PDF and hands it to the machine, saying at each step what happens. */
export function useSavingReport(): {
  saving: SavingReport;
  save: (source: ReportSource, final: boolean) => Promise<void>;
} {
  const platform = usePlatform();
  const store = useDossierStore();
  const { editions } = useStorage();
  const { set, used } = useChosenSet();
  const [saving, setSaving] = useState<SavingReport>({ state: 'idle' });
  const onProgress = (progress: ReportProgress): void => setSaving({ state: 'making', progress });

  const failed = (
    why: (text: ResultsText, words: (typeof reportScreenWords)['nl']) => string,
    detail: string | null = null,
  ): void => {
    setSaving({
      state: 'failed',
      text: (language) => why(resultsText[language], reportScreenWords[language]),
      detail,
    });
  };

  const make = async (source: ReportSource, final: boolean) => {
    // The moment of the last change of all, also of what is not in the report: a saved dossier file has the same.
    const { changedAt } = store.getDossier();
    const newest = { ...source, dossier: { ...source.dossier, changedAt } };
    if (!final) return { bytes: await reportPdf({ ...newest, asDraft: true }, set, null, onProgress), version: null };
    await store.flush();
    const { bytes, edition } = await finalReport(
      { ...newest, parameterSet: used.key },
      {
        editions,
        makePdf: (printed, at) => reportPdf({ ...newest, asDraft: false }, set, { edition: printed, at }, onProgress),
        now: nowInstant,
        today,
      },
    );
    return { bytes, version: edition.number };
  };

  const save = async (source: ReportSource, final: boolean): Promise<void> => {
    setSaving(begin);
    try {
      const { bytes, version } = await make(source, final);
      const answer = await platform.saveReport(
        bytes,
        reportName(source.dossier, source.language, source.variant, version),
      );
      if (answer.status !== 'ok') return failed(({ report }) => report.notSaved);
      const { value } = answer;
      setSaving({
        state: 'done',
        text: (language) => {
          const { saved, cancelled } = resultsText[language].report;
          return value.outcome === 'saved' ? saved(value.fileName) : cancelled;
        },
      });
    } catch (error) {
      if (error instanceof ReportFailedError && error.fault.kind === 'glyph') {
        const { character, where } = error.fault;
        return failed(({ report }) => report.glyph(character, where));
      }
      if (error instanceof ChangedMeanwhileError) return failed((_, words) => words.meanwhile);
      if (isFull(error)) return failed((_, words) => words.full);
      failed(({ report }) => report.notMade, error instanceof Error ? error.message : String(error));
    }
  };
  return { saving, save };
}
