/** Words in a written-out product: in which years of use an amount falls. */
const nl = {
  inYear: (year: number) => `in jaar ${year}`,
  inYears: (from: number, until: number) => `jaar ${from} tot en met ${until}`,
};

const en: typeof nl = {
  inYear: (year) => `in year ${year}`,
  inYears: (from, until) => `years ${from} to ${until}`,
};

export const arithmeticWords = { nl, en };
