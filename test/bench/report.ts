/**
 * What the report takes beside what jsPDF needs to place the same texts, lines and shapes without us: everything that
 * the report asks of jsPDF is written down once, and played back to a jsPDF of its own in the same run.
 */
import { jsPDF } from 'jspdf/dist/jspdf.es.min.js';
import { lastOf } from '../../shared/assessment/later.ts';
import { createAssessor } from '../../shared/assessment/assessment.ts';
import type { ProfileSet } from '../../shared/charging/profiles.ts';
import type { Dossier } from '../../shared/dossier/schema.ts';
import type { ParameterSet } from '../../shared/parameters/schema.ts';
import type { FontFiles } from '../../shared/pdf/fonts.ts';
import { renderReport } from '../../shared/pdf/renderReport.ts';
import { reportDocument } from '../../shared/report/report.ts';

interface Call {
  name: string;
  arguments: unknown[];
}

/** What costs jsPDF nothing to speak of, or gives something back that the next call needs. */
const NOT_PLAYED: ReadonlySet<string> = new Set(['output', 'outline', 'internal', 'constructor', 'GState']);

/** Every call on a jsPDF while `work` runs, in order. */
function callsDuring(work: () => void): Call[] {
  const api = jsPDF.API as unknown as Record<string, unknown>;
  const calls: Call[] = [];
  const plain = Object.getOwnPropertyNames(new jsPDF()).filter((name) => !NOT_PLAYED.has(name));
  // Own methods are made anew for every document: they are wrapped as soon as one has been made.
  const event = [
    'initialized',
    function watch(this: Record<string, unknown>) {
      for (const name of plain) {
        const method = this[name];
        if (typeof method !== 'function') continue;
        this[name] = (...given: unknown[]): unknown => {
          if (!inside) calls.push({ name, arguments: given });
          const before = inside;
          inside = true;
          try {
            return (method as (...all: unknown[]) => unknown).apply(this, given);
          } finally {
            inside = before;
          }
        };
      }
    },
  ] as const;
  let inside = false;
  const events = api['events'] as unknown[];
  events.push(event);
  try {
    work();
  } finally {
    events.pop();
  }
  return calls;
}

function playBack(calls: readonly Call[]): number {
  const pdf = new jsPDF({
    unit: 'pt',
    format: [595.28, 841.89],
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  const methods = pdf as unknown as Record<string, (...all: unknown[]) => unknown>;
  for (const call of calls) methods[call.name](...call.arguments);
  return pdf.output('arraybuffer').byteLength;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** Time of the processor, ms: that of the clock would count what other programs do meanwhile. */
function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const RUNS = 7;

/** A line for each dossier: pages, both times, and how many times as long the report takes. */
export function reportTable(
  dossiers: Readonly<Record<string, Dossier>>,
  parameterSet: ParameterSet,
  profiles: ProfileSet,
  fonts: FontFiles,
): string {
  return Object.entries(dossiers)
    .map(([name, dossier]) => {
      const assessor = createAssessor(parameterSet, profiles);
      const input = {
        dossier,
        assessment: assessor.assess(dossier),
        later: lastOf(assessor.later(dossier)),
        parameters: assessor.parametersFor(dossier),
        profiles,
        language: 'nl',
      } as const;
      let pages = 0;
      // From results to bytes: words and figures, breaking of lines and pages, and drawing.
      let bytes = 0;
      const make = (): void => {
        const pdf = renderReport(reportDocument(input), { fonts, createdAt: dossier.changedAt }, (_, all) => {
          pages = all;
        });
        bytes = pdf.length;
      };
      const calls = callsDuring(make);
      // Bookmarks are not played back; whatever else were left out would make the comparison worthless.
      if (playBack(calls) < 0.9 * bytes) throw new Error('jsPDF alone does not draw what the report draws.');
      const pairs = Array.from({ length: RUNS }, () => [timed(make), timed(() => playBack(calls))]);
      const [own, theirs] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
      const ratio = median(pairs.map(([one, other]) => one / other));
      return [
        name.padEnd(14),
        `${pages} pages`.padStart(10),
        `${calls.length} calls`.padStart(14),
        `report ${own.toFixed(0)} ms`.padStart(16),
        `jsPDF alone ${theirs.toFixed(0)} ms`.padStart(22),
        `${ratio.toFixed(2)} x (at most 3)`.padStart(20),
      ].join('');
    })
    .join('\n');
}
