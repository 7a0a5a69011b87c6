import { explainMeter } from '../../../../shared/assessment/origins/meter.ts';
import { explainMeterFile } from '../../../../shared/assessment/origins/meterFile.ts';
import { originMaker } from '../../../../shared/assessment/explain.ts';
import { entryFact } from '../../../../shared/advice/entries.ts';
import { originName } from '../../../../shared/report/originNames.ts';
import { meterOriginWords } from '../../../../shared/text/meterOrigins.ts';
import { useDossier } from '../../dossier/useDossier.ts';
import { useParameters } from '../../dossier/useParameters.ts';
import type { OriginSource } from '../../results/originSource.ts';
import type { MeterPreviewData } from './messages.ts';
import { useMeterText } from './useMeterText.ts';

/** The origins of a file that is looked at: as if it were in the dossier, and of what was counted while it was read. */
export function usePreviewOrigins({ record, reading }: MeterPreviewData): OriginSource {
  const { language } = useMeterText();
  const parameters = useParameters();
  const { dossier: open } = useDossier();
  const dossier = { ...open, site: { ...open.site, meter: record } };
  return {
    about: meterOriginWords[language].preview,
    originOf: (id) => {
      const [room, ...rest] = id.split('/');
      const make = originMaker(id, parameters, null);
      return room === 'meterFile' ? explainMeterFile(rest, reading, make) : explainMeter(rest, dossier, make);
    },
    nameOf: (id) => originName(id, dossier, parameters, language) ?? id,
    entryOf: (entry) => entryFact(entry, dossier, language),
    parameters,
    visitDate: parameters.edition,
    ruleOf: () => null,
  };
}
