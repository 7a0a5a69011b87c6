/** What the report of several companies rests on, numbered on through all of them: rules (R), entries (I), figures (K). */
import { explainPark, parkIds, type ParkExplained } from '../assessment/origins/park.ts';
import type { Origin } from '../assessment/origin.ts';
import type { Language } from '../format/numbers.ts';
import { entriesOf, rulesOf, writeReferences, type EntryRow, type References, type RuleRow } from './originBasis.ts';
import type { OriginContext } from './originSections.ts';
import { companyOrigins, contextOfCompany, ownId, statedOf, type ParkCompany } from './parkCompany.ts';
import { figureSets, keyOf, type FigureSet } from './parkFigures.ts';

export interface CompanyLines {
  company: ParkCompany;
  context: OriginContext;
  /** Null when its dossier has no value with this id. */
  origin: (id: string) => Origin | null;
  rules: readonly RuleRow[];
  /** The place of the rule of an id, from 0. */
  ruleOf: (id: string) => number | undefined;
  firstRule: number;
  /** The first entry is the dossier as a whole; these follow it. */
  entries: readonly EntryRow[];
  firstEntry: number;
  references: References;
}

export interface ParkLines {
  /** The rules of all together, from R1. */
  rules: readonly RuleRow[];
  origin: (id: string) => Origin | null;
  /** Of ids of all together, and of entries `member/<company>`. */
  references: References;
  companies: readonly CompanyLines[];
  /** Figures by set, numbered on from K1. */
  sets: readonly FigureSet[];
}

export function parkLines(all: ParkExplained, companies: readonly ParkCompany[], language: Language): ParkLines {
  const origin = (id: string): Origin | null => (ownId(id) === null ? explainPark(id, all) : null);
  const rules = rulesOf([{ chapter: '', ids: parkIds(all) }], origin);
  const bases = companies.map((company) => basisOf(company, all, language));
  const sets = figureSets(bases.map(({ company, figures }) => ({ company, figures })));
  const figurePlaces = new Map(sets.flatMap(({ lines }) => lines.map(({ key, place }) => [key, place] as const)));

  const numbered: CompanyLines[] = [];
  let [firstRule, firstEntry] = [rules.length + 1, 1];
  for (const basis of bases) {
    const { company, placeOf, ruleOf } = basis;
    const [rule, entry] = [firstRule, firstEntry];
    const references = writeReferences({
      rule: (id) => after(rule, ruleOf(id)),
      entry: (one) => (one === memberEntry(company) ? entry : after(entry + 1, placeOf(one))),
      figure: (id) => figurePlaces.get(keyOf(company, id)),
    });
    numbered.push({ ...basis, firstRule, firstEntry, references });
    firstRule += basis.rules.length;
    firstEntry += basis.entries.length + 1;
  }

  const ofCompany = (id: string): CompanyLines | undefined => numbered.find(({ company }) => company.dossier.id === id);
  const placeIn = placesOf(rules, origin);
  const references = writeReferences({
    rule: (id) => {
      const own = ownId(id);
      if (own === null) return after(1, placeIn(id));
      const lines = ofCompany(own.company);
      return lines && after(lines.firstRule, lines.ruleOf(own.id));
    },
    entry: (entry) => numbered.find(({ company }) => memberEntry(company) === entry)?.firstEntry,
    figure: () => undefined,
  });
  return { rules, origin, references, companies: numbered, sets };
}

/** How explainPark() names the dossier of a company as a whole. */
function memberEntry({ dossier }: ParkCompany): string {
  return `member/${dossier.id}`;
}

function after(first: number, place: number | undefined): number | undefined {
  return place === undefined ? undefined : first + place;
}

/** The place of the rule of an id among these, from 0. */
function placesOf(
  rules: readonly RuleRow[],
  origin: (id: string) => Origin | null,
): (id: string) => number | undefined {
  const places = new Map(rules.map(({ rule }, index) => [rule, index]));
  return (id) => {
    const rule = origin(id)?.rule;
    return rule && places.get(rule);
  };
}

interface CompanyBasis extends Omit<CompanyLines, 'firstRule' | 'firstEntry' | 'references'> {
  figures: readonly string[];
  placeOf: (entry: string) => number | undefined;
}

/** Of one company, without numbers. */
function basisOf(company: ParkCompany, all: ParkExplained, language: Language): CompanyBasis {
  const context = contextOfCompany(company, language);
  const origin = companyOrigins(company, all, context);
  const rules = rulesOf([{ chapter: '', ids: statedOf(company, all) }], origin);
  const origins = rules.flatMap(({ ids }) => ids.flatMap((id) => origin(id) ?? []));
  const asked = origins.flatMap((one) => one.entries).filter((entry) => entry !== memberEntry(company));
  const { rows: entries, placeOf } = entriesOf(asked, context);
  return {
    company,
    context,
    origin,
    rules,
    entries,
    figures: origins.flatMap((one) => one.parameters),
    placeOf: (entry) => {
      const place = placeOf(entry);
      return place === undefined ? undefined : place - 1;
    },
    ruleOf: placesOf(rules, origin),
  };
}
