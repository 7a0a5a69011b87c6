import { explainPark, type ParkExplained } from '../../../shared/assessment/origins/park.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { collectiveWords } from '../../../shared/text/collective.ts';
import { originDrawerWords } from '../../../shared/text/originDrawer.ts';
import { parkValueNames } from '../../../shared/text/parkValues.ts';
import { words } from '../../../shared/text/words.ts';
import { shippedSet } from '../parameters.ts';
import type { OriginSource } from '../results/originSource.ts';
import { createWriter } from '../results/writer.ts';

const parameters = openParameters(shippedSet, []);

/** Origins of the screen of several companies; what lies below stands in the dossier of each. */
export function parkOrigins(all: ParkExplained, language: Language): OriginSource {
  const text = collectiveWords[language];
  const drawer = originDrawerWords[language];
  const write = createWriter(language);
  const member = (id: string) => all.park.members.find((one) => one.id === id);
  const company = (id: string): string => member(id)?.name || text.nameless;
  const names = parkValueNames(language);
  const ofMember: Record<string, string> = text.columns;
  return {
    about: null,
    parameters,
    visitDate: shippedSet.edition,
    originOf: (id) => explainPark(id, all),
    nameOf: (id) => {
      const [, what, which, field] = id.split('/');
      if (what === 'member') return `${ofMember[field]}, ${company(which)}`;
      return what === 'plaza' ? drawer.plaza[which as keyof typeof drawer.plaza] : names[what];
    },
    entryOf: (entry) => {
      const one = member(entry.split('/')[1]);
      if (one === undefined) return { label: drawer.dossierOf, value: null };
      const contract = one.bringsKW === null ? drawer.dossierNoContract : write.kW(one.bringsKW + one.optimalPeakKW);
      const facts = drawer.dossierFacts(words[language].vehicles(one.vehicles), contract);
      return { label: `${drawer.dossierOf} ${company(one.id)}`, value: facts };
    },
    ruleOf: () => null,
  };
}
