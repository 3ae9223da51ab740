import type { Assessment } from '../schemas/assessment.ts';
import type { Stage } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Skill } from '../schemas/skill.ts';
import type { Workbook } from '../schemas/workbook.ts';

/** Somebody else who rates the same candidate in the same stage. */
export interface Colleague {
  person: Id;
  name: string;
  status: 'none' | Assessment['status'];
  /** What they submitted, once it may be seen. */
  assessment: Assessment | null;
}

/** A scorecard with everything that is read beside it. */
export interface Sheet {
  assessment: Assessment;
  mine: boolean;
  interviewerName: string;
  candidateName: string;
  jobTitle: string;
  stage: Stage;
  /** The skills that the criteria of the stage name. */
  skills: Skill[];
  colleagues: Colleague[];
}

/** Who looks, and what of an assessment they may see; null is nothing. */
export interface Look {
  readonly me: Id | null;
  readonly shown: (assessment: Assessment) => Assessment | null;
}

/** Null when the stage is gone with its job. `assessment` is as whoever looks may see it. */
export function sheetOf(workbook: Workbook, assessment: Assessment, look: Look): Sheet | null {
  const { people, jobs, candidates } = workbook;
  const job = jobs.find(({ id }) => id === assessment.job);
  const stage = job?.plan.stages.find(({ id }) => id === assessment.stage);
  if (!job || !stage) return null;
  const named = new Set(stage.criteria.flatMap(({ skills }) => skills));
  return {
    assessment,
    mine: assessment.interviewer === look.me,
    interviewerName: people.find(({ id }) => id === assessment.interviewer)?.name ?? '',
    candidateName: candidates.find(({ id }) => id === assessment.candidate)?.name ?? '',
    jobTitle: job.title,
    stage,
    skills: job.skills.filter(({ id }) => named.has(id)),
    colleagues: colleaguesIn(workbook, assessment, stage, look),
  };
}

function colleaguesIn(workbook: Workbook, own: Assessment, stage: Stage, look: Look): Colleague[] {
  const there = workbook.assessments.filter(
    ({ stage, candidate, interviewer }) =>
      stage === own.stage && candidate === own.candidate && interviewer !== own.interviewer,
  );
  const people = new Set([...stage.assessors, ...there.map(({ interviewer }) => interviewer)]);
  people.delete(own.interviewer);
  return [...people].map((person) => {
    const assessment = there.find(({ interviewer }) => interviewer === person);
    return {
      person,
      name: workbook.people.find(({ id }) => id === person)?.name ?? '',
      status: assessment ? assessment.status : 'none',
      assessment: assessment ? look.shown(assessment) : null,
    };
  });
}
