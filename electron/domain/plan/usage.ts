import type { Workbook } from '../schemas/workbook.ts';

/** What in a job's plan assessments, candidates or decisions hold on to. Only what is used is listed. */
export interface PlanUsage {
  stages: { id: string; assessments: number; others: number }[];
  criteria: { id: string; assessments: number }[];
}

/**
 * Counts who uses the stages and criteria of a job. A criterion is rated by a figure, by evidence alone, or by
 * the word that it was not asked.
 */
export function planUsage(
  { assessments, candidates, decisions }: Pick<Workbook, 'assessments' | 'candidates' | 'decisions'>,
  job: string,
): PlanUsage {
  const stages = new Map<string, { assessments: number; others: number }>();
  const criteria = new Map<string, number>();
  const stage = (id: string) => {
    const known = stages.get(id) ?? { assessments: 0, others: 0 };
    stages.set(id, known);
    return known;
  };
  for (const assessment of assessments) {
    if (assessment.job !== job) continue;
    stage(assessment.stage).assessments++;
    const rated = assessment.ratings.filter(
      ({ value, evidence, notAsked }) => value !== null || evidence.trim() !== '' || notAsked === true,
    );
    const changed = assessment.changes.map(({ before }) => before);
    for (const id of new Set([...rated, ...changed].map(({ criterion }) => criterion))) {
      criteria.set(id, (criteria.get(id) ?? 0) + 1);
    }
  }
  const here = [...candidates.flatMap(({ applications }) => applications), ...decisions];
  for (const one of here) if (one.job === job && one.stage !== null) stage(one.stage).others++;
  return {
    stages: [...stages].map(([id, counts]) => ({ id, ...counts })),
    criteria: [...criteria].map(([id, count]) => ({ id, assessments: count })),
  };
}
