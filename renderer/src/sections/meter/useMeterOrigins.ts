import { explainMeter } from '../../../../shared/assessment/origins/meter.ts';
import { explainMeterFile } from '../../../../shared/assessment/origins/meterFile.ts';
import { originMaker } from '../../../../shared/assessment/explain.ts';
import { entryFact } from '../../../../shared/advice/entries.ts';
import type { MeterReading } from '../../../../shared/meter/reading.ts';
import type { MeterRecord } from '../../../../shared/meter/record.ts';
import { originName } from '../../../../shared/report/originNames.ts';
import { meterOriginWords } from '../../../../shared/text/meterOrigins.ts';
import { useDossier } from '../../dossier/useDossier.ts';
import { useParameters } from '../../dossier/useParameters.ts';
import type { OriginSource } from '../../results/originSource.ts';
import { useMeterText } from './useMeterText.ts';

/**
 * The origins of a meter file: of the readings as if they were in the dossier, and, of a file that is looked at, of what
 * was counted while it was read.
 */
export function useMeterOrigins(record: MeterRecord, reading: MeterReading | null): OriginSource {
  const { language } = useMeterText();
  const parameters = useParameters();
  const { dossier: open } = useDossier();
  const dossier = { ...open, site: { ...open.site, meter: record } };
  return {
    about: reading === null ? null : meterOriginWords[language].preview,
    originOf: (id) => {
      const [room, ...rest] = id.split('/');
      const make = originMaker(id, parameters, null);
      if (room !== 'meterFile') return explainMeter(rest, dossier, make);
      return reading === null ? null : explainMeterFile(rest, reading, make);
    },
    nameOf: (id) => originName(id, dossier, parameters, language) ?? id,
    entryOf: (entry) => entryFact(entry, dossier, language),
    parameters,
    visitDate: parameters.edition,
    ruleOf: () => null,
  };
}
