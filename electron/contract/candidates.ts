import { z } from 'zod';
import { CandidateQuery, CandidateRow } from '#domain/candidates/query.ts';
import { Edit } from '#domain/edits/change.ts';
import { Candidate } from '#domain/schemas/candidate.ts';
import { Id, Line } from '#domain/schemas/primitives.ts';

/** What the deed is called beside Undo, in the window's language. */
const Label = Edit.shape.label;
const Window = { offset: z.int().min(0), limit: z.int().min(1).max(500) };

/** Candidates: the list, one of them, and what is changed for many. Asked by the page. */
export const candidateCalls = {
  'candidate:get': { input: z.strictObject({ id: Id }), output: Candidate },
  /** The lines in view: from `offset`, at most `limit`; `found` of `total` candidates fit. */
  'candidate:list': {
    input: CandidateQuery.extend(Window),
    output: z.strictObject({ total: z.int(), found: z.int(), rows: z.array(CandidateRow) }),
  },
  /** A new candidate, at the first stage of `job` if there is one. */
  'candidate:add': {
    input: z.strictObject({ name: Line.min(1), job: Id.nullable(), label: Label }),
    output: z.strictObject({ id: Id }),
  },
} as const;
