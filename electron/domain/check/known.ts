import type { Job } from '../schemas/job.ts';
import type { Criterion } from '../schemas/plan.ts';
import type { Workbook } from '../schemas/workbook.ts';

/** Everything of a workbook that something else may name, to be looked up quickly. */
export type Known = {
  people: ReadonlySet<string>;
  candidates: ReadonlyMap<string, ReadonlySet<string>>;
  decisions: ReadonlySet<string>;
  jobs: ReadonlyMap<string, KnownJob>;
};

export type KnownJob = {
  skills: ReadonlySet<string>;
  /** `section/block` */
  blocks: ReadonlySet<string>;
  /** By stage, the criteria and the values of their scales. */
  stages: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;
};

export function knownIn(workbook: Workbook): Known {
  return {
    people: new Set(workbook.people.map((person) => person.id)),
    candidates: new Map(
      workbook.candidates.map(({ id, applications }) => [id, new Set(applications.map(({ job }) => job))]),
    ),
    decisions: new Set(workbook.decisions.map((decision) => decision.id)),
    jobs: new Map(workbook.jobs.map((job) => [job.id, knownInJob(job)])),
  };
}

function knownInJob(job: Job): KnownJob {
  return {
    skills: new Set(job.skills.map((skill) => skill.id)),
    blocks: new Set(job.sections.flatMap(({ id, body }) => body.map((block) => `${id}/${block.id}`))),
    stages: new Map(job.plan.stages.map(({ id, criteria }) => [id, scales(criteria)])),
  };
}

function scales(criteria: readonly Criterion[]): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map(criteria.map((criterion) => [criterion.id, valuesOf(criterion.scale)]));
}

export function valuesOf(scale: Criterion['scale']): ReadonlySet<number> {
  return new Set(scale.map((point) => point.value));
}
