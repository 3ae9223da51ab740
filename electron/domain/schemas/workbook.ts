import { z } from 'zod';
import { Assessment } from './assessment.ts';
import { Candidate } from './candidate.ts';
import { Decision } from './decision.ts';
import { Job } from './job.ts';
import { newOrganisation, Organisation } from './organisation.ts';
import { Person } from './person.ts';
import { Id, type NewId } from './primitives.ts';

/** The newest version of the file format this program writes. */
export const formatVersion = 1;

/** One `.rolebook` file: the envelope and everything in it. */
export const Workbook = z.looseObject({
  format: z.literal('rolebook'),
  version: z.literal(formatVersion),
  id: Id,
  /** How many edits lead here; an undo goes back. */
  revision: z.int().min(0),
  organisation: Organisation,
  people: z.array(Person),
  jobs: z.array(Job),
  candidates: z.array(Candidate),
  assessments: z.array(Assessment),
  decisions: z.array(Decision),
});
export type Workbook = z.infer<typeof Workbook>;

/** The lists of a workbook, by the schema of what is in them. */
export const collections = {
  people: Person,
  jobs: Job,
  candidates: Candidate,
  assessments: Assessment,
  decisions: Decision,
} as const;
export type Collection = keyof typeof collections;
export const collectionNames = Object.keys(collections) as Collection[];

export function newWorkbook(newId: NewId): Workbook {
  return {
    format: 'rolebook',
    version: formatVersion,
    id: newId(),
    revision: 0,
    organisation: newOrganisation(),
    people: [],
    jobs: [],
    candidates: [],
    assessments: [],
    decisions: [],
  };
}
