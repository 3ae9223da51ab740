import { type Assessment, newAssessment } from '#domain/schemas/assessment.ts';
import { type Candidate, newCandidate } from '#domain/schemas/candidate.ts';
import { type Job, newJob } from '#domain/schemas/job.ts';
import { type Criterion, newCriterion, newStage } from '#domain/schemas/plan.ts';
import type { CandidateScore, JobScores } from '#domain/scoring/figures.ts';
import { scoreJob } from '#domain/scoring/score.ts';

type Asked = Partial<Criterion> & { readonly points?: 4 | 5 };

/** A job whose stages and criteria go by their names: `{ Talk: { A: { weight: 2 }, B: {} } }`. */
export function jobOf(stages: Record<string, Record<string, Asked>>, retired: readonly string[] = []): Job {
  const job = newJob(() => 'job', 'Keeper');
  job.plan.stages = Object.entries(stages).map(([name, criteria]) => ({
    ...newStage(() => name, name),
    retired: retired.includes(name),
    criteria: Object.entries(criteria).map(([id, { points = 5, ...more }]) => ({
      ...newCriterion(() => id, id, points),
      ...more,
    })),
  }));
  return job;
}

/** “Ann on Cy, Talk”: a submitted scorecard. A rating of null was left open. */
export function card(
  title: string,
  ratings: Record<string, number | null>,
  more: Partial<Assessment> = {},
): Assessment {
  const [interviewer = '', candidate = '', stage = ''] = title.split(/ on |, /);
  const of = { job: 'job', stage, candidate, interviewer };
  return {
    ...newAssessment(() => `card ${title}`, of),
    status: 'submitted',
    ratings: Object.entries(ratings).map(([criterion, value]) => ({ criterion, value, evidence: '' })),
    ...more,
  };
}

export function person(name: string, jobs: readonly string[] = ['job']): Candidate {
  const applications = jobs.map((job) => ({ id: `${name} for ${job}`, job, applied: null, stage: null }));
  return { ...newCandidate(() => name, name), applications };
}

/** The comparison of whoever the scorecards are about. */
export function compared(job: Job, ...assessments: Assessment[]): JobScores {
  const names = [...new Set(assessments.map(({ candidate }) => candidate))];
  return scoreJob({ job, candidates: names.map((name) => person(name)), assessments });
}

export function of(scores: JobScores, name: string): CandidateScore {
  const found = scores.candidates.find(({ candidate }) => candidate === name);
  if (!found) throw new Error(`${name} is not compared.`);
  return found;
}

export function cellOf(scores: JobScores, name: string, criterion: string) {
  const cells = of(scores, name).stages.flatMap(({ criteria }) => criteria);
  const found = cells.find((one) => one.criterion === criterion);
  if (!found) throw new Error(`${name} has no cell ${criterion}.`);
  return found;
}
