import { describe, expect, it } from 'vitest';
import { isUnknown, withUnknown } from '../../../renderer/src/dossier/edits.ts';
import { unknownPlace } from '../../../renderer/src/dossier/paths.ts';
import { emptyDossier, emptyFleetGroup } from '../../../shared/dossier/create.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { whenUnknown } from '../../../shared/text/whenUnknown.ts';

const dossier: Dossier = {
  ...emptyDossier('leeg', '2026-11-23T09:00:00.000Z', null),
  fleetGroups: [emptyFleetGroup('bussen')],
};

/** Every place where something can be unknown: what is neither a list of rows nor a switch. */
function places(value: unknown, path: string): string[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, one]) => places(one, path === '' ? key : `${path}.${key}`));
  return path !== '' && unknownPlace(path) !== null ? [path] : [];
}

/** Where a figure with a source, or an answer that was given, stands in: the field itself shows it. */
const WITH_FIGURE = [
  /\.(fuel|euroClass|firstAdmission|refrigerated|trailer|replacementYear|zoneDaysPerYear)$/,
  /\.(daysPerWeek|drivingDays|yearlyKm|meanDayKm|longestDayKm|departure|return|nightPlace)$/,
  /\.costs\.(electricPriceEuro|dieselPriceEuro|presentLitresPer100Km)$/,
  /\.details\.(category|leviedSharePercent)$/,
  /^site\.(connection|connectionKVA|contractedKW)$/,
  /^site\.supply\.(pricePerKWh|feedInPerKWh)$/,
];
/** Where "onbekend" is not offered: an empty answer means something of its own there, or it is no question. */
const NOT_OFFERED = [
  /^settings\./,
  /^company\.(name|contacts|profitTaxPercent)$/,
  /^visit\.(adviser|organisation|notes)$/,
  /\.(id|name|unknown|noZones|replacementClass|replacements|chosenAlternative|permitGrounds)$/,
  /\.charging\./,
  /\.(leaseIncludes|chargerKW)$/,
  /^site\.(meter|pvOrientation|limitBlocks|furtherConnections|remedies|smartAim|chargers|otherElectric|growth)$/,
];

describe('an answer that is unknown', () => {
  const group = places(dossier.fleetGroups[0], 'fleetGroups[0]');
  const rest = (['company', 'visit', 'site', 'settings'] as const).flatMap((part) => places(dossier[part], part));
  const all = [...group, ...rest];

  it('has a sentence that says what is done with it, wherever it can be given', () => {
    expect(all.length).toBeGreaterThan(80);
    const asked = all.filter((path) => ![...WITH_FIGURE, ...NOT_OFFERED].some((one) => one.test(path)));
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter((path) => whenUnknown(path, 'nl') === undefined)).toEqual([]);
    for (const path of asked) {
      expect(whenUnknown(path, 'nl'), path).toMatch(/^[A-ZÉ].+\.$/);
      expect(whenUnknown(path, 'en'), path).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('can be given for the electricity contract too', () => {
    const path = 'site.supply.contract';
    const priced = { ...dossier, site: { ...dossier.site, supply: { ...dossier.site.supply, contract: 'fixed' } } };
    const unknown = withUnknown(priced as Dossier, path, true);
    expect(isUnknown(unknown, path)).toBe(true);
    expect(unknown.site.supply.contract).toBeNull();
    expect(isUnknown(withUnknown(unknown, path, false), path)).toBe(false);
  });
});
