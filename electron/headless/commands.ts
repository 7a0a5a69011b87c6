/**
 * The headless commands: the same core as the window, for people who work through many dossiers and for checks.
 *
 * Results on standard output, messages on standard error; exit code 0 when it worked, 2 on bad input with a sentence
 * that names the field.
 */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { createAssessor } from '../../shared/assessment/assessment.ts';
import { lastOf } from '../../shared/assessment/later.ts';
import { adviceOf } from '../../shared/advice/advice.ts';
import { chargeCommand } from '../../shared/charging/chargeCommand.ts';
import { dossierSchema, type Dossier } from '../../shared/dossier/schema.ts';
import type { Language } from '../../shared/format/numbers.ts';
import { MissingFigureError } from '../../shared/parameters/parameters.ts';
import { completedSet } from '../../shared/parameters/complete.ts';
import { readParameterSet, type ParameterFile } from '../../shared/parameters/read.ts';
import { PARAMETERS_FORMAT, type ParameterSet } from '../../shared/parameters/schema.ts';
import { reportDocument } from '../../shared/report/report.ts';
import { reportVariants, type ReportVariant } from '../../shared/editions/reportVariant.ts';
import { tcoCommand } from '../../shared/tco/readCase.ts';
import { parameterRefusalSentence } from '../../shared/text/parameterFiles.ts';
import { loadFonts, loadParameterFile, loadParameterSet, loadProfileSet, loadYearProfiles } from './assets.ts';
import { BadInput, messageOf } from './badInput.ts';
import { dossierFileAt, textAt } from './dossierFile.ts';
import { jsonPieces, resultsAsJson } from './json.ts';

export interface Output {
  /** What is awaited is that there is room for more. */
  out(text: string): unknown;
  err(text: string): void;
}

const USAGE = `Usage:
  npm run --silent cli -- report <dossier.json> --out <report.pdf> [--language nl|en] [--parameters <set.json>]
                                   [--variant full|short|operator] [--status draft]
  npm run --silent cli -- calculate <dossier.json> [--parameters <set.json>]
  npm run --silent cli -- charge <sessions.json>
  npm run --silent cli -- tco <case.json>
  npm run --silent cli -- validate <file.json>
  npm run --silent cli -- schema
`;

const OK = 0;
const BAD_INPUT = 2;

/** Runs one command and returns its exit code. */
export async function runCommand(words: readonly string[], output: Output): Promise<number> {
  try {
    return await dispatch(words, output);
  } catch (error) {
    // A set that was named may say "unknown" where a calculation needs a number.
    if (!(error instanceof BadInput) && !(error instanceof MissingFigureError)) throw error;
    output.err(`${error.message}\n`);
    return BAD_INPUT;
  }
}

async function dispatch(words: readonly string[], output: Output): Promise<number> {
  const [command, ...rest] = words;
  switch (command) {
    case 'report':
      return report(rest, output);
    case 'calculate':
      return calculate(rest, output);
    case 'charge':
      return core(rest, chargeCommand, output);
    case 'tco':
      return core(rest, tcoCommand, output);
    case 'validate':
      return validate(rest, output);
    case 'schema':
      return printJson(z.toJSONSchema(dossierSchema, { unrepresentable: 'any' }), output);
    case undefined:
      throw new BadInput(USAGE);
    default:
      throw new BadInput(`There is no command "${command}".\n${USAGE}`);
  }
}

async function report(words: readonly string[], output: Output): Promise<number> {
  const options = optionsOf(words, ['--out', '--language', '--parameters', '--variant', '--status']);
  const { dossier, photos } = await dossierFileAt(options.file, languageOf(options.values['--language']));
  const language = languageOf(options.values['--language']);
  const target = options.values['--out'];
  if (target === undefined) throw new BadInput('report needs --out <report.pdf>: where to write the report.');
  const variant = variantOf(options.values['--variant']);
  const asDraft = isDraft(options.values['--status']);
  const parameterSet = await setFor(dossier, options.values['--parameters'], language, output);
  const profiles = await loadProfileSet();
  const assessor = createAssessor(parameterSet, profiles, await loadYearProfiles());
  const document = reportDocument({
    dossier,
    assessment: assessor.assess(dossier),
    later: lastOf(assessor.later(dossier)),
    parameters: assessor.parametersFor(dossier),
    profiles,
    language,
    variant,
    asDraft,
    photos,
  });
  const { renderReport } = await import('../../shared/pdf/renderReport.ts');
  const bytes = renderReport(document, { fonts: await loadFonts(), createdAt: dossier.changedAt });
  try {
    await writeFile(target, bytes);
  } catch (error) {
    throw new BadInput(`The report could not be written to ${target}: ${messageOf(error)}`);
  }
  output.err(
    `${basename(target)}: ${bytes.length} bytes${document.draft ? ` (${document.draft.stamp}: ${document.draft.reason})` : ''}\n`,
  );
  return OK;
}

async function calculate(words: readonly string[], output: Output): Promise<number> {
  const options = optionsOf(words, ['--parameters']);
  const dossier = await dossierAt(options.file, 'en');
  const parameterSet = await setFor(dossier, options.values['--parameters'], 'en', output);
  const assessor = createAssessor(parameterSet, await loadProfileSet(), await loadYearProfiles());
  const assessment = assessor.assess(dossier);
  // Before anything is written: a fault on the way must not leave half an answer on standard output.
  const later = lastOf(assessor.later(dossier));
  const advice = adviceOf(dossier, assessment, assessor.parametersFor(dossier), 'nl');
  const topics = Object.fromEntries(
    Object.entries(advice.topics).map(([id, topic]) => [id, { complete: topic.complete, missing: topic.missing }]),
  );
  return printJson(resultsAsJson({ ...assessment, later, topics }), output);
}

type Answer = { ok: true; result: unknown } | { ok: false; field: string; message: string };

async function core(words: readonly string[], command: (json: unknown) => Answer, output: Output): Promise<number> {
  const { file } = optionsOf(words, []);
  const answer = command(await jsonAt(file));
  if (!answer.ok) throw new BadInput(`${basename(file)}: ${answer.field}: ${answer.message}`);
  return printJson(answer.result, output);
}

async function validate(words: readonly string[], output: Output): Promise<number> {
  const { file } = optionsOf(words, []);
  const text = await textAt(file);
  if (isParameterFile(text)) {
    const { set, key } = await parameterFileIn(text, file, 'en');
    const { format, edition, figures, series, tables, zones } = set;
    const counts = { figures: figures.length, series: series.length, tables: tables?.length ?? 0, zones: zones.length };
    return printJson({ valid: true, format, edition, key, ...counts }, output);
  }
  const dossier = await dossierAt(file, 'en');
  const assessor = createAssessor(await loadParameterSet(), await loadProfileSet());
  const { problems } = assessor.assess(dossier);
  return printJson({ valid: true, format: dossier.format, version: dossier.version, problems }, output);
}

/** Whether the text says that it is a parameter set; anything else is judged as a dossier. */
function isParameterFile(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return z.object({ format: z.literal(PARAMETERS_FORMAT) }).safeParse(json).success;
  } catch {
    return false;
  }
}

async function parameterFileIn(text: string, file: string, language: Language): Promise<ParameterFile> {
  const reading = readParameterSet(text, await loadParameterSet());
  if (!reading.ok) throw new BadInput(parameterRefusalSentence(reading, basename(file), language));
  return reading;
}

/** The set to calculate with: the file that was named, else the one that ships. Says where that is not the dossier's own. */
async function setFor(
  dossier: Dossier,
  file: string | undefined,
  language: Language,
  output: Output,
): Promise<ParameterSet> {
  const shipped = await loadParameterFile();
  const given = file === undefined ? shipped : await parameterFileIn(await textAt(file), file, language);
  const { set, filledIn } = completedSet(given.set, shipped.set);
  if (filledIn.length > 0) {
    output.err(`Not in the parameter set, taken from the shipped one: ${filledIn.join(', ')}\n`);
  }
  const named = dossier.parameterEdition;
  if (named !== null && named !== given.key && named !== given.set.edition) {
    output.err(`The dossier names parameter set ${named}; calculated with ${given.key}.\n`);
  }
  return set;
}

async function dossierAt(file: string, language: Language): Promise<Dossier> {
  return (await dossierFileAt(file, language)).dossier;
}

async function jsonAt(file: string): Promise<unknown> {
  const text = (await textAt(file)).replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${basename(file)} is not JSON: ${messageOf(error)}`);
  }
}

function optionsOf(
  words: readonly string[],
  known: readonly string[],
): { file: string; values: Record<string, string> } {
  const values: Record<string, string> = {};
  const files: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    if (!known.includes(word)) throw new BadInput(`There is no option "${word}".\n${USAGE}`);
    const value = words[++index];
    if (value === undefined) throw new BadInput(`The option ${word} needs a value.`);
    values[word] = value;
  }
  if (files.length !== 1) throw new BadInput(`Name one file; there are ${files.length}.\n${USAGE}`);
  return { file: files[0], values };
}

function languageOf(value: string | undefined): Language {
  if (value === undefined || value === 'nl') return 'nl';
  if (value === 'en') return 'en';
  throw new BadInput(`--language must be nl or en, not "${value}".`);
}

function variantOf(value: string | undefined): ReportVariant {
  const variant = reportVariants.find((one) => one === (value ?? 'full'));
  if (variant === undefined) throw new BadInput(`--variant must be ${reportVariants.join(', ')}, not "${value}".`);
  return variant;
}

/** Only the screen makes a report final, because only there its versions are kept. */
function isDraft(value: string | undefined): boolean {
  if (value === undefined) return false;
  if (value === 'draft') return true;
  throw new BadInput(`--status must be draft, not "${value}".`);
}

async function printJson(value: unknown, output: Output): Promise<number> {
  let text = '';
  for (const piece of jsonPieces(value)) {
    text += piece;
    if (text.length < PIECE) continue;
    await output.out(text);
    text = '';
  }
  await output.out(`${text}\n`);
  return OK;
}

/** Characters that are written in one go. */
const PIECE = 1_000_000;
