import { readFileSync } from 'node:fs';
import { createAssessor } from '../../shared/assessment/assessment.ts';
import { lastOf, nothingLater, type LaterResults } from '../../shared/assessment/later.ts';
import type { Assessment } from '../../shared/assessment/results.ts';
import { profileSetSchema } from '../../shared/charging/profiles.ts';
import { readDossier } from '../../shared/dossier/read.ts';
import type { Dossier } from '../../shared/dossier/schema.ts';
import type { Language } from '../../shared/format/numbers.ts';
import { parameterSetSchema } from '../../shared/parameters/schema.ts';
import type { ReportDocument } from '../../shared/report/blocks.ts';
import { reportDocument, type ReportInput } from '../../shared/report/report.ts';
import { shippedYearProfiles } from '../cases/shipped.ts';

/** The shipped data and examples, read as the product reads them. */
export const exampleNames = ['groothandel', 'transporteur'] as const;

function textOf(path: string): string {
  return readFileSync(new URL(`../../assets/${path}`, import.meta.url), 'utf8');
}

export const parameterSet = parameterSetSchema.parse(JSON.parse(textOf('parameters/parameters.json')));
export const profiles = profileSetSchema.parse(JSON.parse(textOf('profiles/profiles.json')));

export function exampleDossier(name: (typeof exampleNames)[number]): Dossier {
  const reading = readDossier(textOf(`examples/${name}.json`));
  if (!reading.ok) throw new Error(`the example ${name} is refused: ${reading.reason}`);
  return reading.dossier;
}

interface Results {
  assessment: Assessment;
  later: LaterResults;
}

const assessor = createAssessor(parameterSet, profiles, shippedYearProfiles);
const calculated = new WeakMap<Dossier, Results>();

/** Everything that a report is made from, to the last step, once per dossier. */
function resultsOf(dossier: Dossier): Results {
  const known = calculated.get(dossier) ?? {
    assessment: assessor.assess(dossier),
    later: lastOf(assessor.later(dossier)),
  };
  calculated.set(dossier, known);
  return known;
}

/** The assessment alone. */
export function assessmentOf(dossier: Dossier): Assessment {
  return assessor.assess(dossier);
}

/** What a report may have beyond the record: variant, version, photos, house style. */
type Manner = Omit<ReportInput, 'dossier' | 'assessment' | 'later' | 'parameters' | 'profiles' | 'language'>;

/** The report as the command and the screen make it. */
export function reportOf(dossier: Dossier, language: Language, manner: Manner = {}): ReportDocument {
  const parameters = assessor.parametersFor(dossier);
  return reportDocument({ dossier, ...resultsOf(dossier), parameters, profiles, language, ...manner });
}

/** The same with the draws and without what follows them: for a fleet with which the rest takes minutes. */
export function drawnReportOf(dossier: Dossier, language: Language, manner: Manner = {}): ReportDocument {
  const parameters = assessor.parametersFor(dossier);
  const assessment = assessor.assess(dossier);
  let later = nothingLater;
  for (later of assessor.later(dossier)) if (later.simulation !== null) break;
  return reportDocument({ dossier, assessment, later, parameters, profiles, language, ...manner });
}

/** The same without what takes seconds, for tests that look at something else. */
export function quickReportOf(dossier: Dossier, language: Language, manner: Manner = {}): ReportDocument {
  const parameters = assessor.parametersFor(dossier);
  const assessment = assessor.assess(dossier);
  return reportDocument({ dossier, assessment, later: nothingLater, parameters, profiles, language, ...manner });
}
