import { fingerprint } from '../../forms/fingerprint.ts';
import type { Job } from '../../schemas/job.ts';
import type { Id } from '../../schemas/primitives.ts';
import type { Description } from './description.ts';

/** Bookmarks of what a description has once. */
export const titleMark = 'T_title';
export const taglineMark = 'T_tagline';

/** Word takes letters, digits and underscores, 40 at most, as the name of a bookmark. */
const longest = 38;

/** The bookmark of a section, a block, a skill or a stage. Ids hold no underscore, so that no two share a name. */
export function markOf(id: Id): string {
  const name = id.replaceAll('-', '_');
  return `D_${name.length <= longest ? name : `${name.slice(0, longest - 9)}__${fingerprint(name)}`}`;
}

/** What a bookmark stands for; `own` is a skill or a stage, which sections only show. */
export interface Marked {
  readonly role: 'section' | 'block' | 'own';
  readonly id: Id;
}
export type Marks = ReadonlyMap<string, Marked>;

/** The bookmarks that a job has now, and those it had when it went out. */
export function marksOf(job: Job, base: Description | null): Marks {
  const marks = new Map<string, Marked>();
  const add = (role: Marked['role'], id: Id | null) => {
    if (id !== null) marks.set(markOf(id), { role, id });
  };
  for (const section of [...(base?.sections ?? [])]) {
    add('section', section.id);
    for (const block of section.blocks) add('block', block.id);
    for (const item of section.own) add('own', item.id);
  }
  for (const section of job.sections) {
    add('section', section.id);
    for (const block of section.body) add('block', block.id);
  }
  for (const { id } of [...job.skills, ...job.plan.stages]) add('own', id);
  return marks;
}
