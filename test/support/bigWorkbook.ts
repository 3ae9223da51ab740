import { type Assessment, newAssessment, recommendations } from '#domain/schemas/assessment.ts';
import { type Candidate, newCandidate } from '#domain/schemas/candidate.ts';
import { type Job, newJob } from '#domain/schemas/job.ts';
import { newPerson, type Person } from '#domain/schemas/person.ts';
import { newCriterion, newQuestion, newStage } from '#domain/schemas/plan.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import { newBlock } from '#domain/schemas/richText.ts';
import { newSection } from '#domain/schemas/section.ts';
import { newSkill } from '#domain/schemas/skill.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';

export type Size = { jobs: number; candidates: number; assessments: number };

/** The size that the speed goals are counted at. */
export const goalSize: Size = { jobs: 50, candidates: 10_000, assessments: 30_000 };

const words = (
  'answers builds calmly data design each every failure first gives good her how in keeps la load measured name ' +
  'of plan queue reads service says schema short slowly states team test the time traces under with works zone'
).split(' ');

type Dice = { below(limit: number): number; words(count: number): string; id: NewId; day(): string };

/** Random in looks, the same on every machine: mulberry32. */
function diceOf(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  const hex = () => next().toString(16).padStart(8, '0');
  return {
    below,
    words: (count) => Array.from({ length: count }, () => words[below(words.length)]).join(' '),
    id: () => {
      const [a, b, c, d] = [hex(), hex(), hex(), hex()];
      return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-a${c.slice(1, 4)}-${c.slice(4)}${d}`;
    },
    day: () => `2026-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`,
  };
}

/** A workbook of the size asked for, in sentences without sense; equal seeds give equal workbooks. */
export function bigWorkbook(size: Size = goalSize, seed = 1): Workbook {
  const dice = diceOf(seed);
  const workbook = newWorkbook(dice.id);
  workbook.organisation.name = 'Harbour & Hill';
  workbook.people = times(20, () => ({
    ...newPerson(dice.id, `Person ${dice.words(1)}`),
    role: 'Interviewer',
  }));
  workbook.jobs = times(size.jobs, () => job(dice, workbook.people));
  workbook.candidates = times(size.candidates, () => candidate(dice, workbook.jobs));
  workbook.assessments = times(size.assessments, (index) => {
    const of = workbook.candidates[index % workbook.candidates.length] as Candidate;
    return assessment(dice, workbook, of);
  });
  return workbook;
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function job(dice: Dice, people: Person[]): Job {
  const made = newJob(dice.id, `Engineer, ${dice.words(2)}`);
  made.locations = ['Leipzig', 'Łódź'];
  made.pay = { from: 60_000, to: 80_000, currency: 'EUR', period: 'year' };
  made.status = 'open';
  made.sections = times(7, () => ({
    ...newSection(dice.id, dice.words(2)),
    body: times(8, () => newBlock(dice.id, 'bullet', dice.words(14))),
  }));
  made.skills = times(15, () => ({ ...newSkill(dice.id, dice.words(2)), detail: dice.words(8) }));
  made.plan.stages = times(8, (index) => ({
    ...newStage(dice.id, dice.words(2)),
    purpose: dice.words(12),
    assessors: [people[index]?.id ?? ''],
    criteria: times(4, () => ({
      ...newCriterion(dice.id, dice.words(2)),
      skills: [made.skills[dice.below(15)]?.id ?? ''],
      scale: times(5, (point) => ({ value: point + 1, anchor: dice.words(12) })),
      questions: [newQuestion(dice.id, dice.words(16))],
    })),
  }));
  return made;
}

function candidate(dice: Dice, jobs: Job[]): Candidate {
  const name = `${dice.words(1)} ${dice.words(1)} ${dice.below(100_000)}`;
  const made = newCandidate(dice.id, name);
  made.email = `${name.replaceAll(' ', '.')}@example.org`;
  made.phone = `+49 341 ${dice.below(1_000_000)}`;
  made.source = 'Job board';
  made.tags = [dice.words(1), dice.words(1)];
  made.notes = [newBlock(dice.id, 'paragraph', dice.words(20))];
  made.consent = { given: dice.day(), until: '2027-12-31', note: '' };
  const of = jobs[dice.below(jobs.length)] as Job;
  made.applications = [
    { id: dice.id(), job: of.id, applied: dice.day(), stage: of.plan.stages[0]?.id ?? null },
  ];
  return made;
}

function assessment(dice: Dice, workbook: Workbook, of: Candidate): Assessment {
  const forJob = workbook.jobs.find((member) => member.id === of.applications[0]?.job) as Job;
  const stage = forJob.plan.stages[dice.below(forJob.plan.stages.length)];
  const made = newAssessment(dice.id, {
    job: forJob.id,
    stage: stage?.id ?? '',
    candidate: of.id,
    interviewer: workbook.people[dice.below(workbook.people.length)]?.id ?? '',
  });
  made.status = 'submitted';
  const day = dice.day();
  made.started = `${day}T10:00:00+01:00`;
  made.submitted = `${day}T11:00:00+01:00`;
  made.ratings = (stage?.criteria ?? []).map((criterion) => ({
    criterion: criterion.id,
    value: 1 + dice.below(5),
    evidence: dice.words(10),
  }));
  made.recommendation = recommendations[dice.below(recommendations.length)] ?? null;
  return made;
}
