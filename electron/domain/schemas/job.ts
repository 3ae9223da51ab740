import { z } from 'zod';
import { GivenPosting } from './givenPosting.ts';
import { Plan } from './plan.ts';
import { Day, Id, Line, type NewId } from './primitives.ts';
import { Section } from './section.ts';
import { Skill } from './skill.ts';

export const jobStatuses = ['draft', 'open', 'paused', 'filled', 'closed'] as const;
export const workModes = ['on-site', 'hybrid', 'remote'] as const;
export const employmentTypes = [
  'full-time',
  'part-time',
  'contractor',
  'temporary',
  'intern',
  'volunteer',
  'per-diem',
  'other',
] as const;
export const payPeriods = ['hour', 'day', 'week', 'month', 'year'] as const;

const Amount = z.number().min(0).max(1_000_000_000).nullable();

/** A pay range; an open end is null. */
export const Pay = z
  .looseObject({
    from: Amount,
    to: Amount,
    /** ISO 4217 */
    currency: z.string().regex(/^[A-Z]{3}$/, 'is not a currency code'),
    period: z.enum(payPeriods),
  })
  .refine((pay) => pay.from === null || pay.to === null || pay.from <= pay.to, 'ends below its start');
export type Pay = z.infer<typeof Pay>;

export const Job = z.looseObject({
  id: Id,
  title: Line,
  /** One line under the title. */
  tagline: Line,
  reference: Line,
  status: z.enum(jobStatuses),
  archived: z.boolean(),
  /** BCP 47; the language of what the job's documents say by themselves. */
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,10}$/, 'is not a language tag'),
  department: Line,
  locations: z.array(Line).max(100),
  workMode: z.enum(workModes).nullable(),
  workModeNote: Line,
  employmentType: z.enum(employmentTypes).nullable(),
  openings: z.int().min(0).max(100_000),
  pay: Pay.nullable(),
  hiringManager: Id.nullable(),
  opened: Day.nullable(),
  applyBy: Day.nullable(),
  starts: Day.nullable(),
  sections: z.array(Section).max(200),
  skills: z.array(Skill).max(200),
  plan: Plan,
  /** Added to, never changed: what was asked of candidates has to be known when it is asked why. */
  given: z.array(GivenPosting).max(1_000).optional(),
});
export type Job = z.infer<typeof Job>;

/** An empty job in draft. */
export function newJob(newId: NewId, title: string, language = 'en-GB'): Job {
  return {
    id: newId(),
    title,
    tagline: '',
    reference: '',
    status: 'draft',
    archived: false,
    language,
    department: '',
    locations: [],
    workMode: null,
    workModeNote: '',
    employmentType: null,
    openings: 1,
    pay: null,
    hiringManager: null,
    opened: null,
    applyBy: null,
    starts: null,
    sections: [],
    skills: [],
    plan: { stages: [], weightsReason: '' },
  };
}
