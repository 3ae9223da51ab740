import { z } from 'zod';
import { Day, Id, Line, type NewId } from './primitives.ts';
import { Blocks } from './richText.ts';

/** A file kept beside the workbook under its SHA-256; its name is for people only, never a path. */
export const Attachment = z.looseObject({
  id: Id,
  name: Line,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  added: Day,
});
export type Attachment = z.infer<typeof Attachment>;

/** That a candidate is considered for a job, and how far they have come. */
export const Application = z.looseObject({
  id: Id,
  job: Id,
  applied: Day.nullable(),
  stage: Id.nullable(),
});
export type Application = z.infer<typeof Application>;

export const Consent = z.looseObject({ given: Day.nullable(), until: Day.nullable(), note: Line });

/** Retention clocks; a legal hold stops them. */
export const Retention = z.looseObject({
  keepUntil: Day.nullable(),
  eraseBy: Day.nullable(),
  legalHold: z.boolean(),
});

export const Candidate = z.looseObject({
  id: Id,
  name: Line,
  email: Line,
  phone: Line,
  location: Line,
  links: z.array(z.looseObject({ label: Line, url: Line })).max(50),
  source: Line,
  tags: z.array(Line).max(100),
  notes: Blocks,
  files: z.array(Attachment).max(200),
  consent: Consent,
  retention: Retention,
  applications: z.array(Application).max(200),
  /** Others who look alike and were found to be somebody else. */
  distinctFrom: z.array(Id).max(1_000).optional(),
  /** When everything that tells who it is was taken out; the ratings stay for statistics. */
  anonymised: Day.optional(),
});
export type Candidate = z.infer<typeof Candidate>;

export function newCandidate(newId: NewId, name: string): Candidate {
  return {
    id: newId(),
    name,
    email: '',
    phone: '',
    location: '',
    links: [],
    source: '',
    tags: [],
    notes: [],
    files: [],
    consent: { given: null, until: null, note: '' },
    retention: { keepUntil: null, eraseBy: null, legalHold: false },
    applications: [],
  };
}
