/** The words of a report on a fleet of many groups: tables over all groups instead of a table for each. */
import type { Language } from '../format/numbers.ts';

/** Kinds of cost together, as the columns of one table. */
export const costBundles = ['vehicle', 'energy', 'upkeep', 'fixed', 'site', 'other', 'residual'] as const;
export type CostBundle = (typeof costBundles)[number];

interface Words {
  options: {
    hint: string;
    columns: { group: string; year: string; diesel: string; plan: string; difference: string; best: string };
    samePlan: string;
    noOption: string;
  };
  ledger: {
    hint: string;
    group: string;
    option: string;
    bundle: Record<CostBundle, string>;
    total: string;
    /** An amount of which a part is not known. */
    andOpen: (amount: string) => string;
  };
  origin: { costs: (groups: string) => string };
  /** The arithmetic of the groups beside the one that is written out in full. */
  like: {
    intro: (group: string) => string;
    group: string;
    lines: string;
    asGroup: (group: string) => string;
    asOption: (option: string) => string;
    nothing: string;
  };
  breakEven: string;
  /** Under a figure. */
  perClass: string;
  perAccess: string;
  moreGroups: (count: string) => string;
}

const nl: Words = {
  options: {
    hint: 'Per voertuig per jaar, zonder btw. Het verschil is met een nieuwe diesel; onder nul is de keuze van het plan goedkoper. De laatste kolom is de goedkoopste mogelijkheid die overal in mag. Alle andere mogelijkheden staan per groep in het programma.',
    columns: {
      group: 'Groep',
      year: 'Aanschaf',
      diesel: 'Nieuwe diesel',
      plan: 'In het plan',
      difference: 'Verschil',
      best: 'Goedkoopste die overal in mag',
    },
    samePlan: 'het plan',
    noOption: 'geen',
  },
  ledger: {
    hint: 'Per voertuig per jaar, per groep eerst nieuwe diesel en daaronder de keuze van het plan. De vloot heeft veel groepen: daarom staan de kostenposten hier samengenomen. Elke post apart staat met zijn rekenstap in bijlage B.',
    group: 'Groep',
    option: 'Mogelijkheid',
    bundle: {
      vehicle: 'Aanschaf, BPM, subsidie, aftrek',
      energy: 'Energie, AdBlue, ERE',
      upkeep: 'Onderhoud, banden',
      fixed: 'Verzekering, belasting, heffing',
      site: 'Laden en net',
      other: 'Overig',
      residual: 'Restwaarde',
    },
    total: 'Totaal',
    andOpen: (amount) => `${amount} + open`,
  },
  origin: {
    costs: (groups) =>
      `De vloot heeft veel groepen. De rekenstappen staan hier van één groep per soort voertuig, die met de meeste voertuigen: ${groups}. Daaronder staat van elke andere groep wat daarvan afwijkt, ook met de rekenstap.`,
  },
  like: {
    intro: (group) =>
      `De groepen met hetzelfde soort voertuig. Alleen kostenposten met een ander bedrag staan hier; de andere zijn gelijk aan die van ${group}.`,
    group: 'Groep en mogelijkheid',
    lines: 'Kostenposten die anders zijn, per jaar, met de rekenstap',
    asGroup: (group) => `als ${group}, behalve`,
    asOption: (option) => `als ${option} van deze groep, behalve`,
    nothing: 'alle kostenposten zijn gelijk',
  },
  breakEven: 'De omslagpunten per groep staan in het programma.',
  perClass:
    'In de figuur staat van elke soort voertuig de groep met de meeste voertuigen. De tabel noemt alle groepen.',
  perAccess: 'Groepen die overal even lang in mogen, staan in de figuur één keer. De tabel noemt alle groepen.',
  moreGroups: (count) => `nog ${count} groepen`,
};

const en: Words = {
  options: {
    hint: 'Per vehicle a year, without VAT. The difference is with a new diesel; below zero the choice of the plan is cheaper. The last column is the cheapest option that may go everywhere. All other options stand per group in the program.',
    columns: {
      group: 'Group',
      year: 'Bought',
      diesel: 'New diesel',
      plan: 'In the plan',
      difference: 'Difference',
      best: 'Cheapest that may go everywhere',
    },
    samePlan: 'the plan',
    noOption: 'none',
  },
  ledger: {
    hint: 'Per vehicle a year, for each group first new diesel and under it the choice of the plan. The fleet has many groups, so kinds of cost stand together here. Each line apart stands in annex B with its arithmetic.',
    group: 'Group',
    option: 'Option',
    bundle: {
      vehicle: 'Purchase, BPM, subsidy, deductions',
      energy: 'Energy, AdBlue, ERE',
      upkeep: 'Maintenance, tyres',
      fixed: 'Insurance, tax, levy',
      site: 'Charging and grid',
      other: 'Other',
      residual: 'Residual value',
    },
    total: 'Total',
    andOpen: (amount) => `${amount} + open`,
  },
  origin: {
    costs: (groups) =>
      `The fleet has many groups. The arithmetic stands here for one group per kind of vehicle, the one of most vehicles: ${groups}. Under it stands of every other group what is otherwise there, with its arithmetic too.`,
  },
  like: {
    intro: (group) =>
      `The groups with the same kind of vehicle. Only costs with another amount stand here; the others are those of ${group}.`,
    group: 'Group and option',
    lines: 'Costs that are otherwise, per year, with their arithmetic',
    asGroup: (group) => `as ${group}, except`,
    asOption: (option) => `as ${option} of this group, except`,
    nothing: 'all costs are the same',
  },
  breakEven: 'The break-even values per group stand in the program.',
  perClass: 'The figure shows for each kind of vehicle the group of most vehicles. The table names all groups.',
  perAccess: 'Groups that may enter equally long everywhere stand once in the figure. The table names all groups.',
  moreGroups: (count) => `${count} more groups`,
};

export const manyGroupsWords: Record<Language, Words> = { nl, en };
