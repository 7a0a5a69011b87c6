/**
 * `npm run bench`: how long the product's own work takes, and beside it, in the same run, what it is compared with.
 * Ratios hold on any machine; milliseconds only on this one.
 */
import { readFileSync } from 'node:fs';
import { lastOf } from '../../shared/assessment/later.ts';
import { createAssessor } from '../../shared/assessment/assessment.ts';
import { fleetSessions } from '../../shared/charging/groupCharging.ts';
import { peakProblem } from '../../shared/charging/weekProblem.ts';
import { optimalPlan } from '../../shared/charging/optimum.ts';
import type { ChargeProblem } from '../../shared/charging/problem.ts';
import { readDossier } from '../../shared/dossier/read.ts';
import type { Dossier } from '../../shared/dossier/schema.ts';
import { renderReport } from '../../shared/pdf/renderReport.ts';
import { reportDocument } from '../../shared/report/report.ts';
import { loadFonts, loadParameterSet, loadProfileSet } from '../../electron/headless/assets.ts';
import { oracleAnswer } from '../shared/charging/highsOracle.ts';
import { benchCharging, chargingTable } from './charging.ts';
import { benchSite } from './chargingSite.ts';
import { collectiveTable } from './collective.ts';
import { dossiersTable } from './dossiers.ts';
import { moneyTable } from './money.ts';
import { reportTable } from './report.ts';
import { typingTable } from './typing.ts';

const EXAMPLES = ['groothandel', 'transporteur'] as const;
const RUNS = 15;

const parameterSet = await loadParameterSet();
const profiles = await loadProfileSet();
const fonts = await loadFonts();

function example(name: string): Dossier {
  const reading = readDossier(readFileSync(new URL(`../../assets/examples/${name}.json`, import.meta.url), 'utf8'));
  if (!reading.ok) throw new Error(`the example ${name} cannot be read: ${reading.reason}`);
  return reading.dossier;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** Median of several runs after one that is not counted, milliseconds. */
function time(work: () => void, runs = RUNS): number {
  work();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** Every stage anew: no assessor remembers anything. */
function wholeAssessment(dossier: Dossier): number {
  return time(() => void createAssessor(parameterSet, profiles).assess(dossier));
}

/** What one keystroke in a number of a fleet group costs when the assessor remembers the rest. */
function afterKeystroke(dossier: Dossier): number {
  const assessor = createAssessor(parameterSet, profiles);
  assessor.assess(dossier);
  let km = dossier.fleetGroups[0].yearlyKm ?? 20_000;
  return time(() => {
    km += 1;
    const [first, ...rest] = dossier.fleetGroups;
    assessor.assess({ ...dossier, fleetGroups: [{ ...first, yearlyKm: km }, ...rest] });
  });
}

/** The winter week of an example, as the assessment solves it. */
function winterWeek(dossier: Dossier): ChargeProblem {
  const assessor = createAssessor(parameterSet, profiles);
  const { charging } = assessor.assess(dossier);
  return peakProblem(fleetSessions(charging.groups, assessor.parametersFor(dossier)), charging.baseKW, null);
}

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(14) : cell.padStart(17))).join('');
const ms = (value: number): string => `${value.toFixed(1)} ms`;

console.log('The two examples');
console.log(
  row([
    '',
    'assessment',
    'after a keystroke',
    'optimum',
    'HiGHS',
    'ratio',
    'peak ours',
    'peak HiGHS',
    'report',
    'pages kB',
  ]),
);
for (const name of EXAMPLES) {
  const dossier = example(name);
  const week = winterWeek(dossier);
  const own = time(() => void optimalPlan(week));
  const started = performance.now();
  const oracle = await oracleAnswer(week, 'interior point');
  const theirs = performance.now() - started;
  const assessor = createAssessor(parameterSet, profiles);
  const assessment = assessor.assess(dossier);
  const parameters = assessor.parametersFor(dossier);
  const later = lastOf(assessor.later(dossier));
  const document = reportDocument({ dossier, assessment, later, parameters, profiles, language: 'nl' });
  let bytes = 0;
  const report = time(() => {
    bytes = renderReport(document, { fonts, createdAt: dossier.changedAt }).length;
  }, 5);
  console.log(
    row([
      name,
      ms(wholeAssessment(dossier)),
      ms(afterKeystroke(dossier)),
      ms(own),
      ms(theirs),
      `${(theirs / own).toFixed(0)} x`,
      `${optimalPlan(week).peakKW.toFixed(3)} kW`,
      `${oracle.peakKW.toFixed(3)} kW`,
      ms(report),
      (bytes / 1024).toFixed(0),
    ]),
  );
}

console.log('\nThe report, and jsPDF alone with the same texts, lines and shapes');
console.log(
  reportTable(Object.fromEntries(EXAMPLES.map((name) => [name, example(name)])), parameterSet, profiles, fonts),
);

console.log('\nThe charging core');
console.log(chargingTable(await benchCharging()));

console.log('\nPrices and batteries (HiGHS: least unmet and then the objective)');
console.log(await benchSite());

console.log('\nThirty fleet groups');
console.log(moneyTable());

console.log('\nTyping in twenty fleet groups');
console.log(await typingTable());

console.log('\nA business park');
console.log(collectiveTable(example('groothandel'), parameterSet, profiles));

console.log('\nMany dossiers');
console.log(await dossiersTable());
