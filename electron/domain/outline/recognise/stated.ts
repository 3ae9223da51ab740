import type { Job } from '../../schemas/job.ts';

export const factFields = [
  'locations',
  'workMode',
  'workModeNote',
  'employmentType',
  'pay',
  'applyBy',
  'starts',
  'openings',
  'reference',
  'department',
] as const satisfies readonly (keyof Job)[];
export type FactField = (typeof factFields)[number];
export type Facts = Partial<Pick<Job, FactField>>;

/** What a text states; `whole` when it says nothing beside. */
export interface Stated {
  readonly facts: Facts;
  readonly whole: boolean;
}
