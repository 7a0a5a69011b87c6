/** What the talk gives beyond the record: answers, measures, local policy, neighbours, the outcome and what may be shared. */
import { z } from 'zod';
import { isPartialDate } from '../format/dates.ts';

const id = z.string().min(1).max(64);
const text = z.string().max(400);
const longText = z.string().max(20_000);
const date = z.string().refine(isPartialDate, { error: 'expected a date: 2026, 2026-11 or 2026-11-23' });

/** An open item has no entry: it is answered, or does not apply here, with a reason. */
const answerSchema = z.object({ state: z.enum(['answered', 'notApplicable']), text: longText });

/** Measures of efficient logistics (topic 4), in the order in which they are asked. */
export const measureIds = [
  'planning',
  'load',
  'frequency',
  'hub',
  'lev',
  'decouple',
  'offpeak',
  'buildhub',
  'parcel',
  'service',
  'modal',
  'rightsize',
  'eco',
] as const;

/** Practical questions about charging on the own site. */
export const practicalIds = [
  'landlord',
  'meterData',
  'space',
  'manoeuvring',
  'permits',
  'fireInsurer',
  'operator',
] as const;

/** The checklist of step 3c: what holds for every advice, for charging alone and for charging together. */
export const checklistIds = {
  both: [
    'publicSpace',
    'generation',
    'energyManagement',
    'spatial',
    'placeSplit',
    'accessSplit',
    'legal',
    'financial',
    'organisation',
    'feasibility',
    'independence',
    'rvo',
  ],
  individual: ['amount', 'connectionNow', 'connectionLater', 'otherUsers'],
  collective: [
    'jointAmount',
    'jointConnection',
    'jointFinancing',
    'sharedUse',
    'management',
    'payback',
    'access',
    'duration',
    'agreements',
    'contractForms',
  ],
} as const;

const measureSchema = z.object({
  id: z.enum(measureIds),
  suits: z.enum(['yes', 'no']),
  /** Fleet groups it touches; empty means all that it can touch. */
  groups: z.array(id).max(200),
  /** Share of the kilometres of those groups that it touches, percent. */
  sharePercent: z.number().min(0).max(100).nullable(),
  /** The adviser's own estimate of what it saves on that share, percent; for a measure without a sourced figure. */
  ownEffectPercent: z.number().min(0).max(100).nullable(),
});

/** Local policy as it stood on the day on which it was written down or taken over. */
const municipalitySchema = z.object({ municipality: text, text: longText, takenOn: date.nullable() });

/** What joint charging would bring, as calculated with the dossiers of a moment; no names of other companies. */
const jointSchema = z.object({
  on: date.nullable(),
  companies: z.number().int().min(2).max(1000),
  vehicles: z.number().int().min(0).max(1e6),
  /** Highest quarter when each company charges smart by itself, and when they charge as one, kW. */
  singlesKW: z.number().min(0).max(1e7),
  jointKW: z.number().min(0).max(1e7),
  /** What a group contract needs, margin included, kW. */
  groupContractKW: z.number().min(0).max(1e7),
});

export const outcomes = ['support', 'alone', 'none'] as const;
/** Whom or what for the entrepreneur may let the data be shared. */
export const sharingPurposes = [
  'municipality',
  'nalRegion',
  'gridOperator',
  'consultancy',
  'neighbours',
  'totals',
] as const;

const consentSchema = z.object({ purpose: z.enum(sharingPurposes), given: z.boolean(), on: date.nullable() });

export const talkSchema = z.object({
  /** By the id of the question or item: `topic1/localRules`, `practical/landlord`, `individual/amount`. */
  answers: z.record(id, answerSchema),
  measures: z.array(measureSchema).max(measureIds.length),
  municipalities: z.array(municipalitySchema).max(50),
  /** Step 3c of the approach: which of the two checklists this advice follows. */
  extended: z.object({ individual: z.boolean(), collective: z.boolean() }),
  neighbours: z.object({
    interest: z.enum(['yes', 'no']).nullable(),
    notes: longText.nullable(),
    joint: jointSchema.nullable(),
  }),
  /** How step 2 of the approach sorts the talk. */
  outcome: z.enum(outcomes).nullable(),
  outcomeNotes: longText.nullable(),
  consents: z.array(consentSchema).max(sharingPurposes.length),
  independence: z.object({ declared: z.boolean(), interests: longText.nullable() }),
  /** Proposed actions that the adviser put aside. */
  setAside: z.array(id).max(200),
});

export type Talk = z.infer<typeof talkSchema>;
export type TalkAnswer = z.infer<typeof answerSchema>;
export type PracticalId = (typeof practicalIds)[number];
export type ChecklistPart = keyof typeof checklistIds;
export type ChecklistId = (typeof checklistIds)[ChecklistPart][number];
export type MeasureId = (typeof measureIds)[number];
export type MeasureRecord = Talk['measures'][number];
export type JointRecord = z.infer<typeof jointSchema>;
export type Outcome = (typeof outcomes)[number];
export type SharingPurpose = (typeof sharingPurposes)[number];
export type Consent = Talk['consents'][number];

export function emptyTalk(): Talk {
  return {
    answers: {},
    measures: [],
    municipalities: [],
    extended: { individual: false, collective: false },
    neighbours: { interest: null, notes: null, joint: null },
    outcome: null,
    outcomeNotes: null,
    consents: [],
    independence: { declared: false, interests: null },
    setAside: [],
  };
}
