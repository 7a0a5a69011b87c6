/** What the state of a scheme, and the amounts in its sentences, rest on. */
import { dayRange } from '../../format/dates.ts';
import { schemesOn } from '../../tco/schemes.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';

/** `scheme/<id>`: the day until which it is open, or on which it opens; null where it has no window. */
export function explainScheme([id]: string[], { dossier, parameters }: Explained, make: Make): Origin | null {
  const day = dossier.visit.date ?? dayRange(parameters.edition).first;
  const scheme = schemesOn(day, dossier.settings.reopenedSchemes, parameters).find((one) => one.id === id);
  if (!scheme) return null;
  return make({
    rule: 'scheme',
    value: scheme.state === 'announced' ? scheme.opens : scheme.closes,
    unit: 'date',
    entries: ['visit/date'],
    parameters: [...scheme.parameters],
    from: [],
  });
}
