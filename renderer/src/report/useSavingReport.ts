import { useState } from 'react';
import { resultsText } from '../../../shared/text/results.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import { useChosenSet } from '../parameterSets/useChosenSet.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { useResultsText } from '../results/useResultsText.ts';
import { fileNameFor } from '../start/dossierFiles.ts';
import type { ReportSource } from './messages.ts';
import { ReportFailedError, reportPdf } from './reportClient.ts';

export type SavingReport =
  | { state: 'idle' }
  | { state: 'making' }
  | { state: 'done'; text: string }
  | { state: 'failed'; text: string; detail: string | null };

/** Makes the PDF and hands it to the machine, saying at each step what happens. */
export function useSavingReport(): { saving: SavingReport; save: (source: ReportSource) => Promise<void> } {
  const platform = usePlatform();
  const store = useDossierStore();
  const { set } = useChosenSet();
  const { text, screens } = useResultsText();
  const [saving, setSaving] = useState<SavingReport>({ state: 'idle' });

  const save = async (source: ReportSource): Promise<void> => {
    setSaving({ state: 'making' });
    try {
      // The moment of the last change of all, also of what is not in the report: a saved dossier file has the same.
      const { changedAt } = store.getDossier();
      const bytes = await reportPdf({ ...source, dossier: { ...source.dossier, changedAt } }, set);
      const { company, visit } = source.dossier;
      const name = [
        resultsText[source.language].report.fileName,
        fileNameFor(company.name, screens.start.nameless),
        visit.date,
      ]
        .filter((part) => part !== null)
        .join(' ');
      const answer = await platform.saveReport(bytes, `${name}.pdf`);
      if (answer.status !== 'ok') return setSaving({ state: 'failed', text: text.report.notSaved, detail: null });
      setSaving({
        state: 'done',
        text: answer.value.outcome === 'saved' ? text.report.saved(answer.value.fileName) : text.report.cancelled,
      });
    } catch (error) {
      if (error instanceof ReportFailedError && error.fault.kind === 'glyph') {
        return setSaving({
          state: 'failed',
          text: text.report.glyph(error.fault.character, error.fault.where),
          detail: null,
        });
      }
      const detail = error instanceof Error ? error.message : String(error);
      setSaving({ state: 'failed', text: text.report.notMade, detail });
    }
  };
  return { saving, save };
}
