import { createAssessor } from '../../shared/assessment/assessment.ts';
import { nothingLater } from '../../shared/assessment/later.ts';
import { readDossier } from '../../shared/dossier/read.ts';
import { reportDocument } from '../../shared/report/report.ts';
import { refusalSentence } from '../../shared/text/problems.ts';
import { parameterSet, profiles } from './examples.ts';

const assessor = createAssessor(parameterSet, profiles);

/**
 * Takes a file the whole way: read, calculated, written out as a report. Throws when anything on the way throws; tells
 * whether the file was accepted.
 */
export function survives(file: string): 'accepted' | 'refused' {
  const reading = readDossier(file);
  if (!reading.ok) {
    const sentences = (['nl', 'en'] as const).map((language) => refusalSentence(reading, 'bestand.json', language));
    if (sentences.some((sentence) => sentence.length < 20)) throw new Error('a refusal without a sentence');
    return 'refused';
  }
  const { dossier } = reading;
  const assessment = assessor.assess(dossier);
  const parameters = assessor.parametersFor(dossier);
  // The first step is the simulation: it costs little, and the report shows it.
  const later = assessor.later(dossier).next().value ?? nothingLater;
  reportDocument({ dossier, assessment, later, parameters, profiles, language: 'nl' });
  return 'accepted';
}
