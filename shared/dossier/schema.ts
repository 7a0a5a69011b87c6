/**
 * The record of one visit to one company: what is saved, exported and reported.
 *
 * A field that has no answer is null. A field whose answer is "onbekend" is null too and its name stands in
 * `unknown` of its part, so that a calculation has one case to handle and the screen still knows that it was asked.
 */
import { z } from 'zod';
import { isPartialDate } from '../format/dates.ts';
import { meterRecordSchema } from '../meter/record.ts';
import { talkSchema } from './talk.ts';

export const DOSSIER_FORMAT = 'vlootwijzer-dossier';
export const DOSSIER_VERSION = 4;

export const vehicleClasses = [
  'vansmall',
  'vanmid',
  'vanlarge',
  'boxvan',
  'van425',
  'rigid12',
  'rigid18',
  'rigid26',
  'tractor44',
  'tractor50',
  'lev',
] as const;
export const fuels = ['diesel', 'petrol', 'hvo', 'gas', 'electric', 'hydrogen'] as const;
/** Monday first. */
export const weekDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const nightPlaces = ['depot', 'home', 'public'] as const;
export const sectors = [
  'office',
  'shop',
  'supermarket',
  'hospitality',
  'bakery',
  'warehouseOneShift',
  'warehouseTwoShifts',
  'coldStorage',
  'parcelNight',
  'haulierYard',
  'lightIndustryOneShift',
  'lightIndustryTwoShifts',
  'continuousIndustry',
  'otherSector',
] as const;
export const sizeClasses = ['small', 'medium', 'large'] as const;
export const operators = ['liander', 'enexis', 'stedin', 'other'] as const;
export const connections = [
  '3x25a',
  '3x35a',
  '3x50a',
  '3x63a',
  '3x80a',
  '3x100a',
  '3x125a',
  '3x160a',
  '3x200a',
  '3x250a',
  'kva',
] as const;
export const congestionStates = ['none', 'announced', 'congested', 'paused'] as const;
export const discountPoints = ['start', 'middle', 'end'] as const;
/** What a group can be replaced by; `keep` is driving on with what is there. */
export const alternativeIds = [
  'keep',
  'diesel',
  'hvo',
  'electric',
  'electricFinanced',
  'electricLeased',
  'lightElectric',
  'cargoBike',
] as const;
/** Running costs that a full operational lease may hold already. */
export const leaseParts = ['maintenance', 'tyres', 'insurance', 'roadTax', 'charger'] as const;
/** Grounds for a longer permit (langlopende ontheffing) that the adviser thinks may apply. */
export const permitGrounds = [
  'longDelivery',
  'noVariant',
  'disproportionate',
  'hardship',
  'handicap',
  'privateVan',
  'plugInTruck',
  'gridCongestion',
  'animalAmbulance',
  'fairground',
  'fourAxleTractor',
  'removal',
  'heavyCrane',
] as const;
/** Cost lines that can rise at a pace of their own. */
export const indexedCosts = [
  'diesel',
  'electricity',
  'adblue',
  'maintenance',
  'tyres',
  'insurance',
  'roadTax',
  'levy',
  'wage',
  'lease',
  'charger',
] as const;
export const contractForms = ['firm', 'nonFirm', 'timeBlock', 'capacityLimiting', 'group'] as const;
export const electricityOrigins = ['grey', 'mix', 'green'] as const;
export const strategyIds = ['uncontrolled', 'even', 'optimal'] as const;
export const pvOrientations = ['south', 'flatSouth', 'eastWest'] as const;
/** Remedies for a connection that is too small (mitigerende maatregelen), as far as their effect is calculated. */
export const remedyIds = [
  'smartCharging',
  'laterDeparture',
  'earlierReturn',
  'otherChargers',
  'fewerKm',
  'middayCharging',
  'battery',
  'solar',
  'raiseContract',
  'heavierConnection',
  'timeBlock',
  'nonFirm',
  'groupContract',
  'publicCharging',
  'spreadPurchases',
] as const;
/** Remedies with a yearly cost that no figure tells: hours of drivers and planners, upkeep, a price in an offer. */
export const costedRemedies = [
  'laterDeparture',
  'earlierReturn',
  'fewerKm',
  'middayCharging',
  'battery',
  'solar',
  'timeBlock',
  'groupContract',
] as const;
/** What smart charging aims at: the lowest peak, or the lowest cost of power and peak together. */
export const smartAims = ['peak', 'cost'] as const;
export const topicIds = ['topic1', 'topic2', 'topic3', 'topic4'] as const;

const LONG = 20_000;
const text = z.string().max(400);
const longText = z.string().max(LONG);
const id = z.string().min(1).max(64);
const amount = z.number().min(0).max(1e9);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'expected a time such as 05:30' });
const date = z.string().refine(isPartialDate, { error: 'expected a date such as 2026, 2026-12 or 2026-12-31' });
const fullDate = date.refine((value) => value.length === 10, { error: 'expected a full date such as 2026-11-23' });
const unknown = z.array(z.string().max(64)).max(64);
const year = z.number().int().min(1990).max(2100);

const contactSchema = z.object({ id, name: text, role: text, email: text, phone: text });

const companySchema = z.object({
  name: text.nullable(),
  kvkNumber: text.nullable(),
  sector: z.enum(sectors).nullable(),
  sizeClass: z.enum(sizeClasses).nullable(),
  businessPark: text.nullable(),
  municipality: text.nullable(),
  /** Marginal tax on profit, percent; null takes the sourced rate. */
  profitTaxPercent: z.number().min(0).max(100).nullable(),
  contacts: z.array(contactSchema).max(50),
  unknown,
});

const visitSchema = z.object({
  date: fullDate.nullable(),
  adviser: text.nullable(),
  organisation: text.nullable(),
  notes: longText.nullable(),
  unknown,
});

/** What the rules and the ledger need beyond the daily duty; each is optional and has a default or asks for itself. */
const vehicleDetailsSchema = z.object({
  category: z.enum(['N1', 'N2', 'N3']).nullable(),
  maxMassKg: z.number().min(0).max(100_000).nullable(),
  combinationMassKg: z.number().min(0).max(100_000).nullable(),
  co2Class: z.number().int().min(1).max(5).nullable(),
  bodyCode: text.nullable(),
  wltpGramsPerKm: z.number().min(0).max(1000).nullable(),
  bpmEuro: amount.nullable(),
  /** Share of the yearly km on roads with truck levy, percent. */
  leviedSharePercent: z.number().min(0).max(100).nullable(),
  roadTaxEuroPerYear: amount.nullable(),
  /** Body and trailer per vehicle, euro, the same for diesel and electric. */
  bodyEuro: amount.nullable(),
  /** Energy of the refrigeration unit on a working day, kWh at the battery. */
  refrigerationKWhPerDay: z.number().min(0).max(1000).nullable(),
  /** Fuel of the refrigeration unit on a working day, litres. */
  refrigerationLitresPerDay: z.number().min(0).max(1000).nullable(),
  /** Charger power per vehicle chosen by the adviser, kW; null leaves the proposal. */
  chargerKW: z.number().min(0).max(2000).nullable(),
  /** What must be carried on the heaviest trip, kg. */
  payloadKg: z.number().min(0).max(100_000).nullable(),
  /** Load above what is normal for the class, kg: a van that is loaded heavier uses more. */
  extraLoadKg: z.number().min(0).max(100_000).nullable(),
});

/** What is known of the money of this group: quotes and contracts, which lead over the figures of the class. Without VAT. */
const groupCostsSchema = z.object({
  dieselPriceEuro: amount.nullable(),
  electricPriceEuro: amount.nullable(),
  /** What the present vehicle would fetch today. */
  presentValueEuro: amount.nullable(),
  presentLitresPer100Km: z.number().min(0).max(200).nullable(),
  leaseElectricEuroPerMonth: amount.nullable(),
  /** Costs that the lease holds already. */
  leaseIncludes: z.array(z.enum(leaseParts)).max(leaseParts.length),
  roadTaxElectricEuroPerYear: amount.nullable(),
  /** Extra price of an electrically driven refrigeration unit. */
  refrigerationUnitEuro: amount.nullable(),
  /** Extra kilometres because less can be carried per trip, percent. */
  payloadLossPercent: z.number().min(0).max(100).nullable(),
});

/** How the group charges at the depot where the adviser leaves the proposal: each null or empty follows it. */
const groupChargingSchema = z.object({
  kind: z.enum(['ac', 'dc']).nullable(),
  /** Chargers for the whole group; fewer than vehicles means that they take turns. */
  number: z.number().int().min(1).max(10_000).nullable(),
  /** When vehicles that share a charger change places. */
  swapTimes: z.array(time).max(8),
  /** The least that a charger gives when it gives anything, kW. */
  minimumKW: z.number().min(0).max(2000).nullable(),
  /** Above this state of charge a vehicle takes less, percent; and how much of the charger's power then, percent. */
  taperFromPercent: z.number().min(0).max(100).nullable(),
  taperPowerPercent: z.number().min(0).max(100).nullable(),
});

/** Vehicles of the group that are replaced in a year, as the adviser moved them. */
const replacementSchema = z.object({ year, number: z.number().int().min(0).max(10_000) });

const fleetGroupSchema = z.object({
  id,
  name: text.nullable(),
  vehicleClass: z.enum(vehicleClasses).nullable(),
  number: z.number().int().min(0).max(10_000).nullable(),
  fuel: z.enum(fuels).nullable(),
  /** 0 to 6; Euro VI is 6. */
  euroClass: z.number().int().min(0).max(6).nullable(),
  firstAdmission: date.nullable(),
  yearlyKm: z.number().min(0).max(500_000).nullable(),
  meanDayKm: z.number().min(0).max(2_000).nullable(),
  longestDayKm: z.number().min(0).max(2_000).nullable(),
  /** Follows the named days where they are known. */
  daysPerWeek: z.number().int().min(1).max(7).nullable(),
  /** The days of the week on which its work begins; null is as many as `daysPerWeek` says, from Monday on. */
  drivingDays: z
    .array(z.enum(weekDays))
    .min(1)
    .refine((days) => new Set(days).size === days.length, { error: 'expected each day once' })
    .nullable(),
  /** Leaves the place where it stands at night. */
  departure: time.nullable(),
  /** Comes back; earlier than the departure means the next day. */
  return: time.nullable(),
  nightPlace: z.enum(nightPlaces).nullable(),
  /** Second shift of the day; both null without one. */
  secondDeparture: time.nullable(),
  secondReturn: time.nullable(),
  /** Stands at the depot in the middle of the day and could charge; both null when it does not. */
  middayFrom: time.nullable(),
  middayUntil: time.nullable(),
  /** How much later than usual the last ones come back, minutes. */
  returnSpreadMinutes: z.number().min(0).max(720).nullable(),
  /** How much earlier than usual the first ones leave, minutes. */
  departureSpreadMinutes: z.number().min(0).max(720).nullable(),
  /** Share of the nightly charging done at home or at public points, percent; the rest where it stands at night. */
  homeSharePercent: z.number().min(0).max(100).nullable(),
  publicSharePercent: z.number().min(0).max(100).nullable(),
  refrigerated: z.boolean().nullable(),
  trailer: z.boolean().nullable(),
  ownership: z.enum(['owned', 'leased']).nullable(),
  replacementYear: year.nullable(),
  replacementClass: z.enum(vehicleClasses).nullable(),
  /** Null follows the replacement year. */
  replacements: z.array(replacementSchema).max(60).nullable(),
  /** What the group is replaced by in the plan; null is battery-electric bought. */
  chosenAlternative: z.enum(alternativeIds).nullable(),
  /** Zone ids of the parameter set. */
  zones: z.array(id).max(100),
  /** Set when the adviser has asked and the vehicles visit no zone at all. */
  noZones: z.boolean(),
  /** Days a year on which a vehicle enters a zone. */
  zoneDaysPerYear: z.number().int().min(0).max(366).nullable(),
  permitGrounds: z.array(z.enum(permitGrounds)).max(permitGrounds.length),
  costs: groupCostsSchema,
  charging: groupChargingSchema,
  details: vehicleDetailsSchema,
  unknown,
});

const existingChargerSchema = z.object({
  id,
  number: z.number().int().min(0).max(1000).nullable(),
  kind: z.enum(['ac', 'dc']).nullable(),
  powerKW: z.number().min(0).max(5000).nullable(),
});

/** Cars, forklifts and the like that charge on the same connection every working day. */
const otherElectricSchema = z.object({
  id,
  name: text,
  number: z.number().int().min(0).max(10_000).nullable(),
  kWhPerDay: z.number().min(0).max(5000).nullable(),
  powerKW: z.number().min(0).max(5000).nullable(),
  from: time.nullable(),
  until: time.nullable(),
});

const growthSchema = z.object({
  id,
  description: text,
  powerKW: z.number().min(0).max(1e6).nullable(),
  year: year.nullable(),
});

/** Hours of the week in which a contract allows another power than outside them. */
const limitBlockSchema = z.object({
  id,
  days: z.enum(['all', 'workdays', 'weekend']),
  from: time.nullable(),
  until: time.nullable(),
  powerKW: z.number().min(0).max(1e6).nullable(),
});

/** A further connection of the same site, with its own use. */
const furtherConnectionSchema = z.object({
  id,
  name: text,
  connection: z.enum(connections).nullable(),
  connectionKVA: z.number().min(0).max(1e6).nullable(),
  contractedKW: z.number().min(0).max(1e6).nullable(),
  peakKW: z.number().min(0).max(1e6).nullable(),
});

/** A remedy that is part of the plan; the amount is in its own unit (kW, kWh, minutes, percent), null takes the proposal. */
const chosenRemedySchema = z.object({
  id: z.enum(remedyIds),
  amount: z.number().min(0).max(1e6).nullable(),
  /** Power of a battery, whose amount is its energy, kW; null takes the proposal. */
  powerKW: z.number().min(0).max(1e6).nullable(),
});

/** What the company pays for electricity, without VAT, energy tax and grid costs. */
const supplySchema = z.object({
  contract: z.enum(['fixed', 'dynamic']).nullable(),
  pricePerKWh: z.number().min(-1).max(10).nullable(),
  feedInPerKWh: z.number().min(-1).max(10).nullable(),
  origin: z.enum(electricityOrigins).nullable(),
});

const siteSchema = z.object({
  tenure: z.enum(['owner', 'tenant']).nullable(),
  ean: text.nullable(),
  operator: z.enum(operators).nullable(),
  connection: z.enum(connections).nullable(),
  /** Only for connection "kva". */
  connectionKVA: z.number().min(0).max(1e6).nullable(),
  contractedKW: z.number().min(0).max(1e6).nullable(),
  /** Use of the site without vehicle charging, own use of solar power included, kWh a year. */
  yearlyKWh: z.number().min(0).max(1e10).nullable(),
  /** Highest quarter of the year without vehicle charging, kW. */
  peakKW: z.number().min(0).max(1e6).nullable(),
  peakKind: z.enum(['measured', 'estimated']).nullable(),
  /** The company's own quarter-hour readings; null without. */
  meter: meterRecordSchema.nullable(),
  pvKWp: z.number().min(0).max(1e6).nullable(),
  pvOrientation: z.enum(pvOrientations).nullable(),
  /** Stationary battery, there or planned. */
  batteryKWh: z.number().min(0).max(1e6).nullable(),
  batteryKW: z.number().min(0).max(1e6).nullable(),
  contractForm: z.enum(contractForms).nullable(),
  limitBlocks: z.array(limitBlockSchema).max(50),
  /** Power of the group contract (GTO) that the company may use, kW. */
  groupContractKW: z.number().min(0).max(1e6).nullable(),
  furtherConnections: z.array(furtherConnectionSchema).max(20),
  supply: supplySchema,
  /** How the company means to charge; null is optimal (smart). */
  strategy: z.enum(strategyIds).nullable(),
  /** Offer for a heavier connection, one-off, euro. */
  connectionOfferEuro: amount.nullable(),
  remedies: z.array(chosenRemedySchema).max(remedyIds.length),
  /** What a remedy costs a year beyond what the figures tell, euro; null is not known. */
  remedyCosts: z.object(
    Object.fromEntries(costedRemedies.map((remedy) => [remedy, amount.nullable()])) as Record<
      (typeof costedRemedies)[number],
      ReturnType<typeof amount.nullable>
    >,
  ),
  /** Of a contract without guarantee, the part that is guaranteed all the same, kW. */
  firmKW: z.number().min(0).max(1e6).nullable(),
  /** Null is the lowest peak. */
  smartAim: z.enum(smartAims).nullable(),
  chargers: z.array(existingChargerSchema).max(100),
  otherElectric: z.array(otherElectricSchema).max(100),
  growth: z.array(growthSchema).max(100),
  congestion: z.enum(congestionStates).nullable(),
  congestionCheckedOn: date.nullable(),
  unknown,
});

const overrideSchema = z
  .object({
    id: z.string().min(1).max(120),
    low: z.number().nullable(),
    typical: z.number(),
    high: z.number().nullable(),
    reason: text,
  })
  .refine((own) => (own.low ?? own.typical) <= own.typical && own.typical <= (own.high ?? own.typical), {
    error: 'expected low <= typical <= high',
  });

const settingsSchema = z.object({
  /** Years over which the alternatives are compared; null takes the holding period of the class. */
  horizonYears: z.number().int().min(1).max(20).nullable(),
  discountPoint: z.enum(discountPoints),
  /** Yearly rise of prices, percent, one for all running costs; null means prices stay as they are. */
  priceIndexPercent: z.number().min(-10).max(30).nullable(),
  /** Pace of one kind of cost where it differs, percent a year. */
  indices: z.object(
    Object.fromEntries(indexedCosts.map((cost) => [cost, z.number().min(-10).max(30).nullable()])) as Record<
      (typeof indexedCosts)[number],
      z.ZodNullable<z.ZodNumber>
    >,
  ),
  /** In real money all amounts are in prices of the purchase date, and the discount rate is taken as nominal. */
  money: z.enum(['nominal', 'real']),
  inflationPercent: z.number().min(-10).max(30).nullable(),
  tax: z.enum(['before', 'after']),
  finance: z.object({
    /** Interest of a loan, percent; null takes the discount rate. */
    ratePercent: z.number().min(0).max(50).nullable(),
    years: z.number().int().min(1).max(20).nullable(),
    downPaymentPercent: z.number().min(0).max(100).nullable(),
  }),
  /** Closed schemes that are counted as if they open again. */
  reopenedSchemes: z.array(z.string().max(40)).max(40),
  /** ERE revenue of own charging counts; null counts it. */
  countEre: z.boolean().nullable(),
  overrides: z.array(overrideSchema).max(500),
  unknown,
});

/** What would be different, beside the base case; null and 0 are as in the base case. */
const scenarioSchema = z.object({
  id,
  name: text,
  /** All planned replacements so many years later; negative is earlier. */
  shiftYears: z.number().int().min(-15).max(15),
  /** What every group is replaced by. */
  alternative: z.enum(alternativeIds).nullable(),
  strategy: z.enum(strategyIds).nullable(),
  batteryKWh: z.number().min(0).max(1e6).nullable(),
  batteryKW: z.number().min(0).max(1e6).nullable(),
  /** Figures of the parameter set with another value. */
  figures: z.array(z.object({ id: z.string().min(1).max(120), typical: z.number() })).max(40),
});

/** A sentence of a draft: its place, its template, the values as they were written, and how it read. */
const storedPassageSchema = z.object({
  id: z.string().min(1).max(400),
  template: z.string().max(80),
  values: z.record(z.string().max(40), z.string().max(2000)),
  sentence: z.string().max(4000),
});

const topicSchema = z.object({
  /** Points that must be covered: talked through, or left out with a reason. */
  covered: z.record(z.string().max(64), z.enum(['covered', 'skipped'])),
  skippedBecause: z.record(z.string().max(64), text),
  /** The adviser's own text in a language; absent while the draft stands. */
  text: z.object({ nl: longText.nullable(), en: longText.nullable() }),
  /** The draft that the adviser's text started from, to notice that figures changed since. */
  draftAtEdit: z.object({ nl: longText.nullable(), en: longText.nullable() }),
  /** The passages of that draft, to say which sentences no longer agree; null before the first edit. */
  passagesAtEdit: z.object({
    nl: z.array(storedPassageSchema).max(500).nullable(),
    en: z.array(storedPassageSchema).max(500).nullable(),
  }),
  notes: longText.nullable(),
});

const actionSchema = z.object({
  id,
  what: text,
  who: text,
  by: date.nullable(),
  status: z.enum(['open', 'done']),
});

export const dossierSchema = z.object({
  format: z.literal(DOSSIER_FORMAT),
  version: z.literal(DOSSIER_VERSION),
  id,
  createdAt: z.string().max(40),
  changedAt: z.string().max(40),
  /** Key of the parameter set that the dossier is calculated with: its edition and a mark of its content. */
  parameterEdition: z.string().max(40).nullable(),
  company: companySchema,
  visit: visitSchema,
  fleetGroups: z.array(fleetGroupSchema).max(500),
  site: siteSchema,
  settings: settingsSchema,
  topics: z.object({ topic1: topicSchema, topic2: topicSchema, topic3: topicSchema, topic4: topicSchema }),
  actions: z.array(actionSchema).max(200),
  scenarios: z.array(scenarioSchema).max(20),
  /** What the talk gives beyond the record. */
  talk: talkSchema,
  /** What was typed and could not be read, by field path, so that it is still there after reopening. */
  unreadable: z.record(z.string().max(200), z.string().max(2000)),
});

export type Dossier = z.infer<typeof dossierSchema>;
export type Company = Dossier['company'];
export type Contact = Company['contacts'][number];
export type Visit = Dossier['visit'];
export type FleetGroup = Dossier['fleetGroups'][number];
export type VehicleDetails = FleetGroup['details'];
export type Site = Dossier['site'];
export type Settings = Dossier['settings'];
export type TopicId = (typeof topicIds)[number];
export type TopicRecord = Dossier['topics'][TopicId];
export type StoredPassage = z.infer<typeof storedPassageSchema>;
export type Action = Dossier['actions'][number];
export type WeekDay = (typeof weekDays)[number];
export type VehicleClass = (typeof vehicleClasses)[number];
export type Fuel = (typeof fuels)[number];
export type Sector = (typeof sectors)[number];
export type Operator = (typeof operators)[number];
export type Connection = (typeof connections)[number];
export type DiscountPoint = (typeof discountPoints)[number];
export type AlternativeId = (typeof alternativeIds)[number];
export type LeasePart = (typeof leaseParts)[number];
export type PermitGround = (typeof permitGrounds)[number];
export type IndexedCost = (typeof indexedCosts)[number];
export type ContractForm = (typeof contractForms)[number];
export type ElectricityOrigin = (typeof electricityOrigins)[number];
export type GroupChargingRules = FleetGroup['charging'];
export type RemedyId = (typeof remedyIds)[number];
export type CostedRemedy = (typeof costedRemedies)[number];
export type SmartAim = (typeof smartAims)[number];
export type ChosenRemedy = Site['remedies'][number];
export type GroupCosts = FleetGroup['costs'];
export type Scenario = Dossier['scenarios'][number];
export type LimitBlock = Site['limitBlocks'][number];
export type FurtherConnection = Site['furtherConnections'][number];
