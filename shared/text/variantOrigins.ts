/** Where the difference between a variant and the dossier is explained. */
export interface VariantOriginWords {
  against: (what: string, name: string) => string;
  /** The sides of the difference. */
  now: string;
  variant: (name: string) => string;
  of: (what: string, side: string) => string;
}

const nl: VariantOriginWords = {
  against: (what, name) => `${what}: ${name} tegenover nu`,
  now: 'Het dossier zoals het nu is',
  variant: (name) => `Variant ${name}`,
  of: (what, side) => `${what} (${side})`,
};

const en: VariantOriginWords = {
  against: (what, name) => `${what}: ${name} against now`,
  now: 'The dossier as it is now',
  variant: (name) => `Variant ${name}`,
  of: (what, side) => `${what} (${side})`,
};

export const variantOriginWords = { nl, en };
