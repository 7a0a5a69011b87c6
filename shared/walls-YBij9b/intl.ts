// Right: Intl is part of the language.
export const allowed: unknown = new Intl.NumberFormat('nl-NL').format(1);
