/** What the state of a scheme, and the amounts in its sentences, rest on. */
import { dayRange } from '../../format/dates.ts';
import { schemesOn } from '../../tco/schemes.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';

/**
 * `scheme/sprila/<group>`: the amount per charger of a group. `scheme/<id>`: its state, and behind a
 * stroke the day until which it is open or on which it opens, where it has one.
 */
export function explainScheme([id, groupId]: string[], all: Explained, make: Make): Origin | null {
  if (groupId !== undefined) return explainPerCharger(groupId, all, make);
  const { dossier, parameters } = all;
  const day = dossier.visit.date ?? dayRange(parameters.edition).first;
  const scheme = schemesOn(day, dossier.settings.reopenedSchemes, parameters).find((one) => one.id === id);
  if (!scheme) return null;
  return make({
    rule: 'scheme',
    value: [scheme.state, scheme.state === 'announced' ? (scheme.opens ?? scheme.closes) : scheme.closes]
      .filter((one) => one !== null)
      .join('/'),
    unit: 'scheme',
    entries: ['visit/date'],
    parameters: [...scheme.parameters],
    from: [],
  });
}

function explainPerCharger(groupId: string, { assessment }: Explained, make: Make): Origin | null {
  const scheme = assessment.tco.groups.find((group) => group.groupId === groupId)?.chargerSubsidy ?? null;
  if (scheme === null || scheme.figure === null) return null;
  return make({
    rule: 'chargerScheme',
    value: scheme.perCharger,
    unit: 'EUR',
    entries: ['company/sizeClass'],
    parameters: [...scheme.parameters],
    from: [`charging/charger/${groupId}`, 'scheme/sprila'],
  });
}
