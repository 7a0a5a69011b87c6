import { readFileSync } from 'node:fs';
import { gridLaterOf } from '../../shared/assessment/gridLater.ts';
import { createAssessor } from '../../shared/assessment/assessment.ts';
import { profileSetSchema } from '../../shared/charging/profiles.ts';
import { readDossier } from '../../shared/dossier/read.ts';
import type { Dossier } from '../../shared/dossier/schema.ts';
import type { Language } from '../../shared/format/numbers.ts';
import { parameterSetSchema } from '../../shared/parameters/schema.ts';
import type { ReportDocument } from '../../shared/report/blocks.ts';
import { reportDocument } from '../../shared/report/report.ts';

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

export function reportOf(dossier: Dossier, language: Language): ReportDocument {
  const assessor = createAssessor(parameterSet, profiles);
  const assessment = assessor.assess(dossier);
  const parameters = assessor.parametersFor(dossier);
  const grid = gridLaterOf(dossier, assessment, assessor.ownUseOf(dossier), parameters);
  return reportDocument({ dossier, assessment, parameters, profiles, language, grid });
}
