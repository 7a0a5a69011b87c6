/** One company in the report of several: what it is calculated from, and where its figures come from. */
import { contextOf } from '../advice/findings.ts';
import { depotGroups } from '../assessment/origins/entries.ts';
import {
  companyValue,
  explainPark,
  inCompany,
  leadsOn,
  parkIds,
  type ParkExplained,
} from '../assessment/origins/park.ts';
import type { Origin } from '../assessment/origin.ts';
import type { Assessment } from '../assessment/results.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { collectiveWords } from '../text/collective.ts';
import { explainer, type OriginContext } from './originSections.ts';

export interface ParkCompany {
  /** The record as it counts here, and what is calculated from that. */
  dossier: Dossier;
  assessment: Assessment;
  /** Of its own set, with what was overruled in its dossier. */
  parameters: Parameters;
  /** Key of that set. */
  set: string;
  /** Whether the dossier of the company holds more than counts here. */
  leavesOut: boolean;
}

export function nameOfCompany({ dossier }: Pick<ParkCompany, 'dossier'>, language: Language): string {
  return dossier.company.name || collectiveWords[language].nameless;
}

/** The id of what a company brings or takes, among those of its own dossier. */
export const BRINGS = 'brings';

/** The id in the dossier of a company, where an id of all together is one of its figures. */
export function ownId(id: string): { company: string; id: string } | null {
  const [, what, company] = id.split('/');
  return inCompany(id) ?? (what === BRINGS ? { company, id: BRINGS } : null);
}

/** The ids of a company that stand in the report, and that the figures of all together rest on. */
export function statedOf({ dossier }: ParkCompany, all: ParkExplained): string[] {
  const ids = parkIds(all);
  const ownOf = (some: readonly string[]): string[] =>
    some.flatMap((id) => {
      const own = ownId(id);
      return own?.company === dossier.id ? [own.id] : [];
    });
  return [...new Set([...ownOf(ids), ...ids.flatMap((id) => ownOf(explainPark(id, all)?.from ?? []))])];
}

export function contextOfCompany(company: ParkCompany, language: Language): OriginContext {
  const { dossier, assessment, parameters } = company;
  return { ...contextOf(dossier, assessment, parameters, language), language };
}

/**
 * Origins by the ids of its own dossier, with the values as they count here. What the dossier has not, or has otherwise,
 * ends in the entry `member/<company>`: the dossier as a whole.
 */
export function companyOrigins(
  { dossier, assessment }: ParkCompany,
  all: ParkExplained,
  context: OriginContext,
): (id: string) => Origin | null {
  const there = explainer(context);
  // How much a vehicle draws at once, and whether it waits its turn.
  const chargers = depotGroups(assessment.charging).flatMap(({ groupId }) => [
    `charging/charger/${groupId}`,
    `charging/chargers/${groupId}`,
  ]);
  const led = (id: string): Origin | null => {
    const here = explainPark(id === BRINGS ? `park/${BRINGS}/${dossier.id}` : companyValue(dossier.id, id), all);
    if (id === BRINGS) return here && { ...here, from: here.from.map((next) => inCompany(next)?.id ?? next) };
    const own = there(id);
    if (!leadsOn(here, own)) return here;
    const from = id.startsWith('charging/peak/') ? [...own.from, ...chargers] : own.from;
    return { ...own, from, value: here === null ? own.value : here.value };
  };
  const known = new Map<string, Origin | null>();
  return (id) => {
    const origin = known.has(id) ? (known.get(id) ?? null) : led(id);
    known.set(id, origin);
    return origin;
  };
}
