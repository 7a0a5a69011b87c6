/** Which values, answers and figures stand under which heading of the report, as far as they are there. */
import { explainShown, shownIds } from '../advice/explain.ts';
import type { AdviceContext } from '../advice/findings.ts';
import type { Origin } from '../assessment/origin.ts';
import { vehicleDayIds } from '../assessment/origins/vehicleDays.ts';
import type { LaterResults } from '../assessment/later.ts';
import { strategies, type Assessment } from '../assessment/results.ts';
import type { Language } from '../format/numbers.ts';
import { billParts } from '../grid/bill.ts';
import { statedInReport } from './originHeadings.ts';
import type { Stated } from './originStated.ts';
import type { ReportContext } from './report.ts';

/** What the origins of one company are looked up in, and named from. */
export interface OriginContext extends AdviceContext {
  language: Language;
}

export interface OriginSection {
  chapter: string;
  /** Null for what a chapter says before its first heading with a line of its own. */
  heading: string | null;
  /** Ids for explainShown(), all of which it explains. */
  ids: readonly string[];
  /** Fields of the dossier that stand there as they were answered. */
  entries: readonly string[];
  /** Figures that stand there as they are. */
  figures: readonly string[];
}

/** Looks up each id once, whoever asks. */
export function explainer({ dossier, assessment, parameters, later }: OriginContext): (id: string) => Origin | null {
  const known = new Map<string, Origin | null>();
  return (id) => {
    let origin = known.get(id);
    if (origin === undefined) {
      origin = explainShown(id, dossier, assessment, parameters, later);
      known.set(id, origin);
    }
    return origin;
  };
}

/** The sections of the full report that state figures, in its order. */
export function originSections(context: ReportContext, origin: (id: string) => Origin | null): OriginSection[] {
  const known = knownIds(context);
  const groupIds = context.dossier.fleetGroups.map(({ id }) => id);
  const section = (chapter: string, heading: string | null, stated: Stated): OriginSection => {
    const ids = [...new Set((stated.ids ?? []).flatMap(known))].filter((id) => origin(id) !== null);
    const basis = stated.withBasis === true ? ids.flatMap((id) => origin(id) ?? []) : [];
    const entries = (stated.entries ?? []).flatMap((entry) =>
      entry.includes('*') ? groupIds.map((id) => entry.replace('*', id)) : [entry],
    );
    return {
      chapter,
      heading,
      ids,
      entries: [...entries, ...basis.flatMap((one) => one.entries)],
      figures: [...(stated.figures ?? []), ...basis.flatMap((one) => one.parameters)],
    };
  };
  return statedInReport(context)
    .flatMap(([chapter, headings]) => headings.map(([heading, stated]) => section(chapter, heading, stated)))
    .filter(({ ids, entries, figures }) => ids.length + entries.length + figures.length > 0);
}

/** What only tables of the report show. */
function tableIds({ charging, price, tco }: Assessment, { grid }: LaterResults): string[] {
  const days = ['0', '1', '2', '3', '4', '5', '6', 'week'];
  return [
    ...charging.groups
      .filter(({ charger }) => charger?.chosen === true)
      .flatMap(({ groupId }) => [`charging/proposal/${groupId}`, `charging/proposals/${groupId}`]),
    ...charging.groups
      .filter(({ road }) => road.length > 0)
      .flatMap(({ groupId }) => days.map((day) => `roadDay/${groupId}/all/${day}`)),
    ...[{ groupId: 'total', breakEven: tco.breakEven }, ...tco.groups].flatMap(({ groupId, breakEven }) =>
      breakEven.flatMap((one) => (one.value === null ? [`breakEven/${groupId}/${one.figure}/until`] : [])),
    ),
    ...(grid?.remedies ?? []).map(({ id }) => `remedy/${id}/subsidy`),
    ...strategies.filter((one) => one !== 'uncontrolled').map((one) => `price/saving/${one}`),
    ...strategies
      .filter((strategy) => price.perStrategy[strategy] !== null)
      .flatMap((strategy) => [
        ...billParts.map((part) => `price/${strategy}/${part}/perKWh`),
        ...['charger', 'ere', 'allIn'].map((what) => `price/${strategy}/${what}`),
      ]),
  ];
}

/** The ids that a pattern stands for; an id without a `*` for itself. */
function knownIds({ dossier, assessment, later, parameters }: ReportContext): (pattern: string) => string[] {
  const byRoom = new Map<string, { id: string; parts: readonly string[] }[]>();
  const shown = shownIds(dossier, assessment, parameters, later);
  for (const id of [...shown, ...vehicleDayIds(assessment), ...tableIds(assessment, later)]) {
    const parts = id.split('/');
    const inRoom = byRoom.get(parts[0]);
    if (inRoom === undefined) byRoom.set(parts[0], [{ id, parts }]);
    else inRoom.push({ id, parts });
  }
  return (pattern) => {
    if (!pattern.includes('*')) return [pattern];
    const asked = pattern.split('/');
    return (byRoom.get(asked[0]) ?? []).flatMap(({ id, parts }) =>
      parts.length === asked.length && asked.every((part, at) => part === '*' || part === parts[at]) ? [id] : [],
    );
  };
}
