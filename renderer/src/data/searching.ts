/** Searching and grouping the list of dossiers. Pure, and on the summaries alone. */
import type { DossierSummary } from '../db/dossierRepository.ts';
import { plainText } from '../ui/plainText.ts';

/** Every word must occur somewhere: in the company, the place, the number, the people or the adviser. */
export function searchDossiers(list: readonly DossierSummary[], asked: string): readonly DossierSummary[] {
  const words = plainText(asked).trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return list;
  return list.filter((summary) => {
    const text = searchText(summary);
    return words.every((word) => text.includes(word));
  });
}

const texts = new WeakMap<DossierSummary, string>();

/** Made once per line of the list, not once per letter typed. */
function searchText(summary: DossierSummary): string {
  const known = texts.get(summary);
  if (known !== undefined) return known;
  const { name, businessPark, municipality, kvkNumber, visitDate, adviser, people } = summary;
  const parts = [name, businessPark, municipality, kvkNumber, kvkNumber?.replaceAll(/\s/g, ''), visitDate, adviser];
  const text = plainText([...parts, ...people].filter((part) => part !== null && part !== undefined).join(' \n'));
  texts.set(summary, text);
  return text;
}

/** The dossiers of one company: with the same KvK number, or without one with the same name. */
export interface Company {
  key: string;
  name: string;
  kvkNumber: string | null;
  dossiers: readonly DossierSummary[];
}

export function companiesIn(list: readonly DossierSummary[]): Company[] {
  const byKey = new Map<string, DossierSummary[]>();
  // A dossier without a number joins the one that bears its name, if there is just one such number.
  const numbersOf = new Map<string, Set<string>>();
  for (const summary of list) {
    const digits = digitsOf(summary);
    if (digits !== '')
      numbersOf.set(plainText(summary.name), (numbersOf.get(plainText(summary.name)) ?? new Set()).add(digits));
  }
  for (const summary of list) {
    const name = plainText(summary.name);
    const numbers = numbersOf.get(name);
    const digits = digitsOf(summary) || (name !== '' && numbers?.size === 1 ? [...numbers][0] : '');
    // Nameless dossiers are each a company of their own: nothing says that they belong together.
    const key = digits !== '' ? `kvk ${digits}` : name !== '' ? `name ${name}` : `id ${summary.id}`;
    byKey.set(key, [...(byKey.get(key) ?? []), summary]);
  }
  return [...byKey]
    .map(([key, dossiers]) => ({
      key,
      name: dossiers.find(({ name }) => name !== '')?.name ?? '',
      kvkNumber: dossiers.find(({ kvkNumber }) => kvkNumber)?.kvkNumber ?? null,
      dossiers,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

function digitsOf({ kvkNumber }: DossierSummary): string {
  return (kvkNumber ?? '').replaceAll(/\D/g, '');
}

/** Dossiers that were not changed for so many years before the moment. */
export function olderThan(list: readonly DossierSummary[], years: number, now: Date): DossierSummary[] {
  const limit = new Date(now);
  limit.setFullYear(limit.getFullYear() - years);
  return list.filter(({ changedAt }) => Date.parse(changedAt) < limit.getTime());
}
