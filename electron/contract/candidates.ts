import { z } from 'zod';
import { CandidateQuery, CandidateRow } from '#domain/candidates/query.ts';
import { Candidate } from '#domain/schemas/candidate.ts';
import { Day, Id, Line } from '#domain/schemas/primitives.ts';
import { Label } from './primitives.ts';

/** What the deed is called beside Undo, in the window's language. */
const Ids = z.array(Id).min(1).max(50_000);
const Many = z.strictObject({ ids: Ids, label: Label });
const Window = { offset: z.int().min(0), limit: z.int().min(1).max(500) };

/** How many of those chosen were changed, and how many stayed because something is on record about them. */
const Outcome = z.strictObject({ changed: z.int(), kept: z.int() });

/** Candidates: the list, one of them, and what is changed for many. Asked by the page. */
export const candidateCalls = {
  'candidate:get': { input: z.strictObject({ id: Id }), output: Candidate },
  /** The lines in view: from `offset`, at most `limit`; `found` of `total` candidates fit. */
  'candidate:list': {
    input: CandidateQuery.extend(Window),
    output: z.strictObject({ total: z.int(), found: z.int(), rows: z.array(CandidateRow) }),
  },
  /** Those whom a few letters find, whose name fits best first. */
  'candidate:suggest': {
    input: z.strictObject({ text: z.string().min(1).max(400), limit: z.int().min(1).max(50) }),
    output: z.array(z.strictObject({ id: Id, name: z.string(), location: z.string() })),
  },
  /** The ids of those who fit, in the list's order: to choose all of them, or a range. */
  'candidate:ids': { input: CandidateQuery, output: z.array(Id) },
  /** What there is to filter by or to take away, and how often: in all candidates, or in those with `ids`. */
  'candidate:choices': {
    input: z.strictObject({ ids: Ids.nullable() }),
    output: z.strictObject({
      tags: z.array(z.strictObject({ text: z.string(), count: z.int() })),
      sources: z.array(z.strictObject({ text: z.string(), count: z.int() })),
      jobs: z.array(z.strictObject({ id: Id, count: z.int() })),
      withoutJob: z.int(),
    }),
  },
  /** A new candidate, at the first stage of `job` if there is one. */
  'candidate:add': {
    input: z.strictObject({ name: Line.min(1), job: Id.nullable(), label: Label }),
    output: z.strictObject({ id: Id }),
  },
  /** Considers them for a job, at its first stage; those who are already keep their place. */
  'candidate:addToJob': { input: Many.extend({ job: Id }), output: Outcome },
  /** Considers them for a job no longer; those who were assessed or decided on there stay. */
  'candidate:takeOut': { input: Many.extend({ job: Id }), output: Outcome },
  'candidate:tag': {
    input: Many.extend({ add: z.array(Line.min(1)).max(100), remove: z.array(Line).max(100) }),
    output: Outcome,
  },
  /** Sets the days of the retention clocks; null takes one away, what is left out stays. */
  'candidate:setDays': {
    input: Many.extend({ keepUntil: Day.nullable().optional(), eraseBy: Day.nullable().optional() }),
    output: Outcome,
  },
  /** Removes those about whom nothing is on record; assessments and decisions keep a candidate. */
  'candidate:remove': { input: Many, output: Outcome },
} as const;
