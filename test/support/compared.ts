import { writeFile } from 'node:fs/promises';
import { newAssessment } from '#domain/schemas/assessment.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newPerson } from '#domain/schemas/person.ts';
import { newCriterion, newStage } from '#domain/schemas/plan.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { countingIds } from './ids.ts';

/**
 * A workbook with one job of two stages, three criteria each, and so many candidates; the first `rated` of them are rated
 * by both interviewers in both stages.
 */
export function comparedWorkbook(candidates: number, rated = candidates): Workbook {
  const newId = countingIds();
  const workbook = newWorkbook(newId);
  workbook.people = ['Ada Stone', 'Bo Reed'].map((name) => newPerson(newId, name));
  const job = newJob(newId, 'Lamp Keeper');
  job.plan.stages = ['Interview', 'Trial night'].map((name) => ({
    ...newStage(newId, name),
    criteria: ['Calm', 'Careful', 'Awake'].map((what) => ({
      ...newCriterion(newId, `${what} in the ${name.toLowerCase()}`),
    })),
  }));
  workbook.jobs = [job];
  workbook.candidates = Array.from({ length: candidates }, (_, index) => ({
    ...newCandidate(newId, `Keeper ${index + 1}`),
    applications: [{ id: newId(), job: job.id, applied: null, stage: job.plan.stages[0]?.id ?? null }],
  }));
  workbook.assessments = workbook.candidates.slice(0, rated).flatMap(({ id: candidate }, place) =>
    job.plan.stages.flatMap((stage, stageIndex) =>
      workbook.people.map(({ id: interviewer }, person) => ({
        ...newAssessment(newId, { job: job.id, stage: stage.id, candidate, interviewer }),
        status: 'submitted' as const,
        submitted: '2026-10-12T11:00:00+02:00',
        ratings: stage.criteria.map(({ id: criterion }, index) => ({
          criterion,
          value: 1 + ((place * 7 + stageIndex * 3 + person + index * 2) % 5),
          evidence: `Seen at work, ${index + 1}.`,
        })),
      })),
    ),
  );
  return workbook;
}

/** Writes it where the app can be started with it. */
export async function writeCompared(path: string, candidates: number, rated = candidates): Promise<string> {
  await writeFile(path, stringifyWorkbook(comparedWorkbook(candidates, rated)));
  return path;
}
