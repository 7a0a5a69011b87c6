/** Typical days: how the power of a site and of solar panels runs over a day, as a factor of a yearly figure. */
import { z } from 'zod';

export type DayType = 'workday' | 'saturday' | 'sunday';

/** 96 quarters, local time, start of quarter. */
const day = z.array(z.number()).length(96);
const months = z.record(z.string().regex(/^([1-9]|1[0-2])$/), z.object({ workday: day, saturday: day, sunday: day }));

const loadProfileSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  source: z.string().min(1),
  licence: z.string().min(1),
  confidence: z.enum(['A', 'B', 'C']),
  /** Month 1..12 -> day type -> factor of the yearly mean power. */
  days: months.refine((all) => Object.keys(all).length === 12, { error: 'expected twelve months' }),
});

export const profileSetSchema = z.object({
  format: z.literal('vlootwijzer-profiles'),
  version: z.literal(1),
  profiles: z.array(loadProfileSchema).min(1),
  /** Which profile, or blend of profiles, stands for a sector. Own judgement: confidence C. */
  sectors: z.record(z.string(), z.array(z.object({ profile: z.string(), weight: z.number().positive() })).min(1)),
  pv: z.object({
    name: z.string(),
    source: z.string(),
    licence: z.string(),
    /** January to December. */
    kWhPerKWpByMonth: z.array(z.number().positive()).length(12),
    /** Month 1..12 -> 96 quarters, kW per kWp on a mean day. */
    meanDayKWPerKWp: z.record(z.string(), day),
  }),
});

export type ProfileSet = z.infer<typeof profileSetSchema>;
export type LoadProfile = ProfileSet['profiles'][number];
