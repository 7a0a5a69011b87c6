/** What `npm audit --json` says, judged by the list of findings that were explained. Pure. */
import { z } from 'zod';

/** A finding that stays, with the reason; the same line stands in SECURITY.md. */
export interface Explained {
  /** "GHSA-xxxx-xxxx-xxxx". */
  advisory: string;
  /** The day on which it was looked at. */
  on: string;
  reason: string;
}

/** None at present. */
export const explained: readonly Explained[] = [];

const advisory = z.object({ url: z.string(), title: z.string(), severity: z.string(), name: z.string() });

/** Of a package that only depends on a weak one, `via` names that one; the advisory stands with it. */
const reportSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), advisory])) })),
});

export interface Judgement {
  /** One line each: advisory, package, severity, title. */
  unexplained: readonly string[];
  /** Explained before and no longer found: their line can go. */
  outdated: readonly string[];
}

/** Null where the answer is no report: the service did not answer, which is not the same as nothing found. */
export function judged(json: unknown, known: readonly Explained[] = explained): Judgement | null {
  const read = reportSchema.safeParse(json);
  if (!read.success) return null;
  const found = new Map<string, string>();
  for (const { via } of Object.values(read.data.vulnerabilities)) {
    for (const one of via) {
      if (typeof one === 'string') continue;
      const id = one.url.split('/').pop() ?? one.url;
      found.set(`${id} ${one.name}`, `${id}: ${one.name}, ${one.severity}, ${one.title}`);
    }
  }
  const isKnown = (key: string): boolean => known.some((one) => key.startsWith(`${one.advisory} `));
  return {
    unexplained: [...found].flatMap(([key, line]) => (isKnown(key) ? [] : [line])),
    outdated: known
      .filter((one) => ![...found.keys()].some((key) => key.startsWith(`${one.advisory} `)))
      .map((one) => one.advisory),
  };
}
