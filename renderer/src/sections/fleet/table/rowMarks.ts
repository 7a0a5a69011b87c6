/** What there is to say about cells, by row, in a form in which a row that did not change stays the same. Pure. */
import type { Problem } from '../../../../../shared/dossier/problems.ts';

const inGroup = /^fleetGroups\[(\d+)\]\.([a-zA-Z]+)$/;

/** Texts that could not be read, by row and field. */
export function keptByRow(unreadable: Readonly<Record<string, string>>): Map<number, Record<string, string>> {
  const rows = new Map<number, Record<string, string>>();
  for (const [path, text] of Object.entries(unreadable)) {
    const parts = inGroup.exec(path);
    if (parts) rows.set(Number(parts[1]), { ...rows.get(Number(parts[1])), [parts[2]]: text });
  }
  return rows;
}

/** The heaviest oddity of each field, as `number:error yearlyKm:warning`. */
export function marksByRow(problems: ReadonlyMap<string, readonly Problem[]>): Map<number, string> {
  const rows = new Map<number, string>();
  for (const [path, found] of problems) {
    const parts = inGroup.exec(path);
    const heaviest = (['error', 'warning'] as const).find((one) => found.some(({ severity }) => severity === one));
    if (!parts || heaviest === undefined) continue;
    const row = Number(parts[1]);
    rows.set(row, `${rows.get(row) ?? ''} ${parts[2]}:${heaviest}`.trim());
  }
  return rows;
}
