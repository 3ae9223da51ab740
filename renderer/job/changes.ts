import type { Change } from '#domain/edits/change.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { Section } from '#domain/schemas/section.ts';
import type { Skill } from '#domain/schemas/skill.ts';

type Json = Extract<Change, { put: unknown }>['value'];

/** Entities are JSON by their schemas; their types cannot say so because unknown fields are let through. */
function json(value: unknown): Json {
  return value as Json;
}

/** Sets one field of the job. */
export function putFact<F extends keyof Job & string>(job: Job, field: F, value: Job[F]): Change {
  return { put: ['jobs', job.id, field], value: json(value) };
}

/** Sets one field of a section. */
export function putInSection<F extends keyof Section & string>(
  job: Job,
  section: string,
  field: F,
  value: Section[F],
): Change {
  return { put: ['jobs', job.id, 'sections', section, field], value: json(value) };
}

/** Sets one field of a skill. */
export function putInSkill<F extends keyof Skill & string>(
  job: Job,
  skill: string,
  field: F,
  value: Skill[F],
): Change {
  return { put: ['jobs', job.id, 'skills', skill, field], value: json(value) };
}

/** Adds a member to one of the job's lists, or moves it to `at`. */
export function place(job: Job, list: 'sections' | 'skills', member: { id: string }, at?: number): Change {
  return {
    put: ['jobs', job.id, list, member.id],
    value: json(member),
    ...(at === undefined ? {} : { at }),
  };
}

/** Takes a member out of one of the job's lists. */
export function take(job: Job, list: 'sections' | 'skills', id: string): Change {
  return { remove: ['jobs', job.id, list, id] };
}

/** Sets what candidates or colleagues read of a stage. */
export function putInStage(job: Job, stage: string, field: 'name' | 'summary', value: string): Change {
  return { put: ['jobs', job.id, 'plan', 'stages', stage, field], value };
}

/** Adds somebody to the workbook. */
export function addPerson(person: { id: string }): Change {
  return { put: ['people', person.id], value: json(person) };
}
