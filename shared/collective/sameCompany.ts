/** A company that was visited twice has two dossiers: together they would count its power double. */

interface Named {
  name: string;
  kvkNumber: string | null;
}

/** Whether two dossiers are of one company: by its number in the trade register, else by its name. */
export function isSameCompany(one: Named, other: Named): boolean {
  if (one.kvkNumber !== null && other.kvkNumber !== null) return one.kvkNumber === other.kvkNumber;
  const [name, otherName] = [one, other].map((company) => company.name.trim().toLowerCase());
  return name !== '' && name === otherName;
}

/** The companies of which more than one dossier is there, each once, by the name of its first. */
export function companiesTwice(all: readonly Named[]): string[] {
  const first = (company: Named): Named => all.find((one) => isSameCompany(one, company)) ?? company;
  const twice = all.filter((company) => first(company) !== company).map(first);
  return [...new Set(twice)].map(({ name, kvkNumber }) => name || (kvkNumber ?? ''));
}
