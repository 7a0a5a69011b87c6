/**
 * Dossiers of version 1 as version 2: what version 1 did not ask is not answered. Frozen since version 2 was released.
 *
 * The values stand here and not in create.ts: a later change of what is empty must not change how old files are read.
 */

import { eachObject, withDefaults, type Json } from './json.ts';

const company = { profitTaxPercent: null };

const details = { refrigerationLitresPerDay: null, payloadKg: null, extraLoadKg: null };

const group = {
  secondDeparture: null,
  secondReturn: null,
  middayFrom: null,
  middayUntil: null,
  returnSpreadMinutes: null,
  departureSpreadMinutes: null,
  homeSharePercent: null,
  publicSharePercent: null,
  replacements: null,
  chosenAlternative: null,
  zoneDaysPerYear: null,
  permitGrounds: [],
  costs: {
    dieselPriceEuro: null,
    electricPriceEuro: null,
    presentValueEuro: null,
    presentLitresPer100Km: null,
    leaseElectricEuroPerMonth: null,
    leaseIncludes: [],
    roadTaxElectricEuroPerYear: null,
    refrigerationUnitEuro: null,
    payloadLossPercent: null,
  },
  charging: {
    kind: null,
    number: null,
    swapTimes: [],
    minimumKW: null,
    taperFromPercent: null,
    taperPowerPercent: null,
  },
};

const site = {
  meter: null,
  pvOrientation: null,
  batteryKWh: null,
  batteryKW: null,
  contractForm: null,
  limitBlocks: [],
  groupContractKW: null,
  furtherConnections: [],
  supply: { contract: null, pricePerKWh: null, feedInPerKWh: null, origin: null },
  strategy: null,
  connectionOfferEuro: null,
  remedies: [],
};

const settings = {
  indices: {
    diesel: null,
    electricity: null,
    adblue: null,
    maintenance: null,
    tyres: null,
    insurance: null,
    roadTax: null,
    levy: null,
    wage: null,
    lease: null,
    charger: null,
  },
  money: 'nominal',
  inflationPercent: null,
  tax: 'before',
  finance: { ratePercent: null, years: null, downPaymentPercent: null },
  reopenedSchemes: [],
  countEre: null,
};

/** Parsed JSON of a version 1 dossier in the shape of version 2. What is wrong in it stays wrong. */
export function version1ToVersion2(dossier: Json): Json {
  return {
    ...dossier,
    version: 2,
    company: withDefaults(dossier.company, company),
    fleetGroups: eachObject(dossier.fleetGroups, (one) => ({
      ...group,
      ...one,
      details: withDefaults(one.details, details),
    })),
    site: withDefaults(dossier.site, site),
    settings: withDefaults(dossier.settings, settings),
  };
}
