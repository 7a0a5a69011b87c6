import {
  explainPark,
  inCompany,
  leadsOn,
  ownFigure,
  type ParkExplained,
} from '../../../shared/assessment/origins/park.ts';
import { nothingLater } from '../../../shared/assessment/later.ts';
import type { Origin } from '../../../shared/assessment/origin.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { collectiveWords } from '../../../shared/text/collective.ts';
import { originDrawerWords } from '../../../shared/text/originDrawer.ts';
import { parkCompanyWords } from '../../../shared/text/parkCompany.ts';
import { parkValueNames } from '../../../shared/text/parkValues.ts';
import { words } from '../../../shared/text/words.ts';
import { shippedSet } from '../parameters.ts';
import type { OriginSide, OriginSource } from '../results/originSource.ts';
import { dossierOrigins } from '../results/useDossierOrigins.ts';
import type { useResultsText } from '../results/useResultsText.ts';
import { createWriter } from '../results/writer.ts';
import type { CountedCompany } from './useParkAnswer.ts';

const parameters = openParameters(shippedSet, []);

/** Origins of the screen of several companies; the figures of each company are explained as in its own dossier. */
export function parkOrigins(
  all: ParkExplained,
  companies: ReadonlyMap<string, CountedCompany>,
  texts: ReturnType<typeof useResultsText>,
): OriginSource {
  const { language } = texts;
  const text = collectiveWords[language];
  const drawer = originDrawerWords[language];
  const write = createWriter(language);
  const member = (id: string) => all.park.members.find((one) => one.id === id);
  const nameOfCompany = (id: string): string => member(id)?.name || text.nameless;
  const names = parkValueNames(language);

  const sources = new Map<string, OriginSource>();
  const sourceOf = (id: string): OriginSource | null => {
    const company = companies.get(id);
    if (company === undefined) return null;
    const { dossier, assessment, set, leavesOut } = company;
    const { about, without } = parkCompanyWords[language];
    const source =
      sources.get(id) ??
      dossierOrigins(
        { dossier, assessment, later: nothingLater, parameters: openParameters(set, dossier.settings.overrides) },
        texts,
        [about(nameOfCompany(id)), leavesOut ? without : null].filter((one) => one !== null).join(' '),
      );
    sources.set(id, source);
    return source;
  };
  /** In its own dossier, when that is calculated and says the same as the screen. */
  const sideOf = (id: string): OriginSide | null => {
    const own = inCompany(id);
    const source = own && sourceOf(own.company);
    if (own === null || source === null) return null;
    if (!leadsOn(explainPark(id, all), source.originOf(own.id))) return null;
    return { id: own.id, source, name: parkCompanyWords[language].about(nameOfCompany(own.company)) };
  };
  const originOf = (id: string): Origin | null => {
    const side = sideOf(id);
    if (side !== null) return side.source.originOf(side.id);
    const origin = explainPark(id, all);
    // Of a small connection there is no contract, and what is not calculated yet has nothing to show.
    return origin && { ...origin, from: origin.from.filter((next) => originOf(next) !== null) };
  };
  return {
    about: null,
    parameters,
    visitDate: shippedSet.edition,
    sideOf,
    originOf,
    nameOf: (id) => {
      const own = inCompany(id);
      const [, what, which] = id.split('/');
      if (own === null) {
        if (what === 'brings') return `${text.columns.brings}, ${nameOfCompany(which)}`;
        return what === 'plaza' ? drawer.plaza[which as keyof typeof drawer.plaza] : names[what];
      }
      const column = ownFigure(own.id);
      const name = column === null ? sourceOf(own.company)?.nameOf(own.id) : text.columns[column];
      return `${name ?? own.id}, ${nameOfCompany(own.company)}`;
    },
    entryOf: (entry) => {
      const one = member(entry.split('/')[1]);
      if (one === undefined) return { label: drawer.dossierOf, value: null };
      const contract = one.bringsKW === null ? drawer.dossierNoContract : write.kW(one.bringsKW + one.optimalPeakKW);
      const facts = drawer.dossierFacts(words[language].vehicles(one.vehicles), contract);
      return { label: `${drawer.dossierOf} ${nameOfCompany(one.id)}`, value: facts };
    },
    ruleOf: () => null,
  };
}
