/** The wholesaler's example dossier with everything calculated from it, as the screens get it. */
import { readFileSync } from 'node:fs';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { profileSetSchema } from '../../../shared/charging/profiles.ts';
import { checkDossier } from '../../../shared/dossier/read.ts';
import { parameterSetSchema } from '../../../shared/parameters/schema.ts';

const asset = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../assets/${path}`, import.meta.url), 'utf8'));

const reading = checkDossier(asset('examples/groothandel.json'));
if (!reading.ok) throw new Error('The example cannot be read.');

const assessor = createAssessor(
  parameterSetSchema.parse(asset('parameters/parameters.json')),
  profileSetSchema.parse(asset('profiles/profiles.json')),
);

export const { dossier } = reading;
export const assessment = assessor.assess(dossier);
export const parameters = assessor.parametersFor(dossier);
