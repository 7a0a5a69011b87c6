/** Empty records. Ids and the moment come from outside: this room knows neither a clock nor chance. */
import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type Dossier,
  type FleetGroup,
  type GroupChargingRules,
  type GroupCosts,
  type TopicRecord,
  type VehicleDetails,
} from './schema.ts';
import { emptyTalk } from './talk.ts';

function emptyTopic(): TopicRecord {
  return {
    covered: {},
    skippedBecause: {},
    text: { nl: null, en: null },
    draftAtEdit: { nl: null, en: null },
    passagesAtEdit: { nl: null, en: null },
    notes: null,
  };
}

function emptyDetails(): VehicleDetails {
  return {
    category: null,
    maxMassKg: null,
    combinationMassKg: null,
    co2Class: null,
    bodyCode: null,
    wltpGramsPerKm: null,
    bpmEuro: null,
    leviedSharePercent: null,
    roadTaxEuroPerYear: null,
    bodyEuro: null,
    refrigerationKWhPerDay: null,
    refrigerationLitresPerDay: null,
    chargerKW: null,
    payloadKg: null,
    extraLoadKg: null,
  };
}

function emptyCosts(): GroupCosts {
  return {
    dieselPriceEuro: null,
    electricPriceEuro: null,
    presentValueEuro: null,
    presentLitresPer100Km: null,
    leaseElectricEuroPerMonth: null,
    leaseIncludes: [],
    roadTaxElectricEuroPerYear: null,
    refrigerationUnitEuro: null,
    payloadLossPercent: null,
  };
}

function emptyCharging(): GroupChargingRules {
  return {
    kind: null,
    number: null,
    swapTimes: [],
    minimumKW: null,
    taperFromPercent: null,
    taperPowerPercent: null,
  };
}

/** A fleet group in which nothing is answered yet. */
export function emptyFleetGroup(id: string): FleetGroup {
  return {
    id,
    name: null,
    vehicleClass: null,
    number: null,
    fuel: null,
    euroClass: null,
    firstAdmission: null,
    yearlyKm: null,
    meanDayKm: null,
    longestDayKm: null,
    daysPerWeek: null,
    departure: null,
    return: null,
    nightPlace: null,
    secondDeparture: null,
    secondReturn: null,
    middayFrom: null,
    middayUntil: null,
    returnSpreadMinutes: null,
    departureSpreadMinutes: null,
    homeSharePercent: null,
    publicSharePercent: null,
    refrigerated: null,
    trailer: null,
    ownership: null,
    replacementYear: null,
    replacementClass: null,
    replacements: null,
    chosenAlternative: null,
    zones: [],
    noZones: false,
    zoneDaysPerYear: null,
    permitGrounds: [],
    costs: emptyCosts(),
    charging: emptyCharging(),
    details: emptyDetails(),
    unknown: [],
  };
}

/** A new dossier. `now` is an ISO instant; `visitDate` the day of the visit as the adviser's clock has it. */
export function emptyDossier(id: string, now: string, visitDate: string | null): Dossier {
  return {
    format: DOSSIER_FORMAT,
    version: DOSSIER_VERSION,
    id,
    createdAt: now,
    changedAt: now,
    parameterEdition: null,
    company: {
      name: null,
      kvkNumber: null,
      sector: null,
      sizeClass: null,
      businessPark: null,
      municipality: null,
      profitTaxPercent: null,
      contacts: [],
      unknown: [],
    },
    visit: { date: visitDate, adviser: null, organisation: null, notes: null, unknown: [] },
    fleetGroups: [],
    site: {
      tenure: null,
      ean: null,
      operator: null,
      connection: null,
      connectionKVA: null,
      contractedKW: null,
      yearlyKWh: null,
      peakKW: null,
      peakKind: null,
      meter: null,
      pvKWp: null,
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
      remedyCosts: {
        laterDeparture: null,
        earlierReturn: null,
        fewerKm: null,
        middayCharging: null,
        battery: null,
        solar: null,
        timeBlock: null,
        groupContract: null,
      },
      firmKW: null,
      smartAim: null,
      chargers: [],
      otherElectric: [],
      growth: [],
      congestion: null,
      congestionCheckedOn: null,
      unknown: [],
    },
    settings: {
      horizonYears: null,
      discountPoint: 'middle',
      priceIndexPercent: null,
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
      overrides: [],
      unknown: [],
    },
    topics: { topic1: emptyTopic(), topic2: emptyTopic(), topic3: emptyTopic(), topic4: emptyTopic() },
    actions: [],
    scenarios: [],
    talk: emptyTalk(),
    unreadable: {},
  };
}
