import { join } from 'node:path';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newCriterion, newStage } from '#domain/schemas/plan.ts';
import { freshFolder, type SomeEngine, someEngine } from './engine.ts';
import { countingIds } from './ids.ts';

/** A word that stands in what is hidden, and must be found nowhere. */
export const secret = 'zebrafish';

const people = ['anna', 'ben', 'rita'].map((id) => ({ id, name: id, email: '', role: '' }));

/** A job with one stage that Anna and Ben assess, by two criteria, and two candidates. Rita assesses nowhere. */
export function interviewJob() {
  const newId = countingIds();
  const stage = { ...newStage(newId, 'Interview'), id: 'interview', assessors: ['anna', 'ben'] };
  stage.criteria = ['sql', 'tests'].map((id) => ({ ...newCriterion(newId, id), id }));
  return { ...newJob(newId, 'Developer'), id: 'job', plan: { stages: [stage], weightsReason: '' } };
}

export function interviewCandidates() {
  const application = (id: string) => ({ id: `app-${id}`, job: 'job', applied: null, stage: 'interview' });
  return ['cara', 'dan'].map((id) => ({
    ...newCandidate(countingIds(), id),
    id,
    applications: [application(id)],
  }));
}

/** A workbook of these open in an engine of its own, which may be told its data folder. */
export async function withInterviews(data?: string): Promise<SomeEngine & { path: string }> {
  const some = await someEngine(data);
  const path = join(await freshFolder(), 'interviews.rolebook');
  await some.engine['workbook:create']({ path, start: { from: 'blank' } });
  const put = (list: string, entity: { id: string }) => ({ put: [list, entity.id], value: entity as never });
  await some.engine['edit:apply']({
    label: 'fill',
    changes: [
      ...people.map((person) => put('people', person)),
      put('jobs', interviewJob()),
      ...interviewCandidates().map((candidate) => put('candidates', candidate)),
    ],
  });
  return { ...some, path };
}

const at = { job: 'job', stage: 'interview' };

/** Sits down as `person` and begins a scorecard of `candidate`. */
export async function begin({ engine }: SomeEngine, person: string, candidate = 'cara'): Promise<string> {
  await engine['me:put']({ person });
  return (await engine['assessment:begin']({ ...at, candidate })).id;
}

/** Rates a criterion as whoever sits there. */
export async function rate({ engine }: SomeEngine, id: string, value = 4, evidence = secret): Promise<void> {
  const said = { criterion: 'sql', value, notAsked: false, evidence };
  await engine['assessment:rate']({ id, ...said, label: 'rate sql' });
}

/** Sits down as `person`, rates both criteria, writes a note, and submits. */
export async function submitted(some: SomeEngine, person: string, candidate = 'cara'): Promise<string> {
  const id = await begin(some, person, candidate);
  await rate(some, id);
  const second = { criterion: 'tests', value: 2, notAsked: false, evidence: secret };
  await some.engine['assessment:rate']({ id, ...second, label: 'rate tests' });
  await some.engine['assessment:note']({ id, privateNotes: `${secret} in private`, label: 'note' });
  await some.engine['assessment:recommend']({ id, recommendation: 'yes', label: 'recommend' });
  await some.engine['assessment:submit']({ id, label: 'submit' });
  return id;
}
