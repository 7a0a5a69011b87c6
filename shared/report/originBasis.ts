/** What the values of the report rest on: every origin that it shows, and the figures in them, numbered once. */
import { entryFact } from '../advice/entries.ts';
import { explainShown, shownIds } from '../advice/explain.ts';
import { nameOf } from '../advice/findings.ts';
import type { Origin } from '../assessment/origin.ts';
import { schemesOn } from '../tco/schemes.ts';
import { shownSchemes } from './schemeBlocks.ts';
import type { Projection } from '../parameters/parameters.ts';
import { manyGroupsWords } from '../text/manyGroups.ts';
import { hasManyGroups } from './manyGroups.ts';
import type { ReportContext } from './report.ts';

export interface OriginBasis {
  origin(id: string): Origin | null;
  /** Of every value that is shown, and of all that those are made from. */
  origins: readonly Origin[];
  /** Figures in the order of the list at the end; a figure has the number of its place. */
  figures: readonly string[];
  /** "K12", by figure. */
  label(figure: string): string;
  /** How figures went on beyond the last day for which they are known. */
  projections: ReadonlyMap<string, Projection>;
}

/** Ids of the values that the report shows; the others are what these are made from. Of the schemes only those shown. */
function topIds(context: ReportContext): string[] {
  const { assessment, dossier, later, parameters, day } = context;
  const schemes = shownSchemes(schemesOn(day, dossier.settings.reopenedSchemes, parameters), context);
  return [
    ...shownIds(dossier, assessment, parameters, later).filter((id) => !id.startsWith('scheme/')),
    ...(assessment.tco.groups.length === 0 ? [] : schemes.map(({ id }) => `scheme/${id}`)),
  ];
}

const made = new WeakMap<ReportContext, OriginBasis>();

/** Made once per report, because three parts of it ask. */
export function originBasis(context: ReportContext): OriginBasis {
  const known = made.get(context) ?? basisOf(context);
  made.set(context, known);
  return known;
}

function basisOf(context: ReportContext): OriginBasis {
  const { dossier, assessment, parameters, later } = context;
  const origins = new Map<string, Origin>();
  const ids = topIds(context);
  for (const id of ids) {
    if (origins.has(id)) continue;
    const found = explainShown(id, dossier, assessment, parameters, later);
    if (found === null) continue;
    origins.set(id, found);
    ids.push(...found.from);
  }
  const used = new Set([
    ...[...origins.values()].flatMap((one) => one.parameters),
    ...assessment.tco.swings.map((one) => one.figure),
  ]);
  const order = new Map(parameters.topics.map((topic, index) => [topic, index]));
  const topic = (id: string): number => order.get(parameters.figure(id).topic) ?? 0;
  const figures = [...used].filter((id) => parameters.has(id)).sort();
  figures.sort((one, other) => topic(one) - topic(other));
  const place = new Map(figures.map((id, index) => [id, index + 1]));
  const projections = new Map<string, Projection>();
  for (const one of [...origins.values()].flatMap((origin) => origin.projections)) {
    // Risen by an index says more than carried on.
    if (!projections.has(one.figure) || one.index !== null) projections.set(one.figure, one);
  }
  return {
    origin: (id) => origins.get(id) ?? null,
    origins: [...origins.values()],
    figures,
    label: (id) => `K${place.get(id) ?? '?'}`,
    projections,
  };
}

/** Of the answers of many groups so many are written out. */
const MOST_ENTRIES = 10;

/** Entries that were given, each question once, and the numbers of the figures: "Aantal: 5, 3. K3, K7–K9". */
export function basisText(
  origins: readonly (Pick<Origin, 'entries' | 'parameters'> | null)[],
  context: ReportContext,
): string {
  const { dossier, language } = context;
  const known = origins.filter((one) => one !== null);
  const entries = [...new Set(known.flatMap((one) => one.entries))];
  const present = new Set(entries.map(ownerOf));
  const owners = [null, ...dossier.fleetGroups.map((group) => group.id)].filter((owner) => present.has(owner));
  const several = owners.filter((owner) => owner !== null).length > 1;
  // What was answered for several groups stands group by group: the same answer of two groups is two answers.
  const answers = owners.flatMap((owner) =>
    entries
      .filter((entry) => ownerOf(entry) === owner)
      .flatMap((entry) => {
        const { label, value } = entryFact(entry, dossier, language);
        return value === null ? [] : [`${label.replace(/\?$/, '')}: ${value}`];
      })
      .map((answer, index) =>
        several && owner !== null && index === 0 ? `${nameOf(context, owner)}, ${answer}` : answer,
      ),
  );
  const { figures } = originBasis(context);
  const places = [...new Set(known.flatMap((one) => one.parameters))]
    .map((id) => figures.indexOf(id) + 1)
    .filter((place) => place > 0);
  const numbers = runs(places.sort((one, other) => one - other));
  const distinct = several ? answers : [...new Set(answers)];
  const shown = hasManyGroups(context) ? distinct.slice(0, MOST_ENTRIES) : distinct;
  const more = distinct.length - shown.length;
  if (more > 0) shown.push(manyGroupsWords[language].origin.moreEntries(String(more)));
  return [shown.join('; '), numbers].filter((part) => part !== '').join('. ');
}

/** The fleet group that an answer is about; null for one about the company or the site. */
function ownerOf(entry: string): string | null {
  const [room, groupId] = entry.split('/');
  return room === 'fleetGroups' ? groupId : null;
}

/** "K3, K7–K9". */
function runs(places: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < places.length; at++) {
    const first = places[at];
    while (places[at + 1] === places[at] + 1) at++;
    const last = places[at];
    parts.push(last - first > 1 ? `K${first}–K${last}` : last > first ? `K${first}, K${last}` : `K${first}`);
  }
  return parts.join(', ');
}
