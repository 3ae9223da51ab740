import { activeStages } from '../plan/active.ts';
import type { DecisionKind } from '../schemas/decision.ts';
import type { Job } from '../schemas/job.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { stagesAfter } from './decide.ts';
import { standingsOf } from './standing.ts';

export interface CandidateOutlook {
  readonly id: string;
  readonly name: string;
  readonly stage: string | null;
  readonly ahead: string[];
  readonly standing: DecisionKind | null;
  readonly since: string | null;
  readonly hiredFor: string[];
}

/** What one should know of `chosen` before deciding about them in `job`. Who is not considered for it is left out. */
export function outlookOf(
  { jobs, candidates, decisions }: Pick<Workbook, 'jobs' | 'candidates' | 'decisions'>,
  job: Job,
  chosen: readonly string[],
): { stages: { id: string; name: string }[]; candidates: CandidateOutlook[] } {
  const wanted = new Set(chosen);
  const standing = standingsOf(decisions.filter(({ candidate }) => wanted.has(candidate)));
  const titles = new Map(jobs.map(({ id, title }) => [id, title]));
  const outlooks = candidates.flatMap((candidate): CandidateOutlook[] => {
    const { id, name, applications } = candidate;
    const application = wanted.has(id) ? applications.find((one) => one.job === job.id) : undefined;
    if (!application) return [];
    const last = standing(job.id, id);
    return [
      {
        id,
        name,
        stage: application.stage,
        ahead: stagesAfter(job, application.stage).map((stage) => stage.id),
        standing: last?.kind ?? null,
        since: last?.at ?? null,
        hiredFor: applications
          .filter((one) => one.job !== job.id && standing(one.job, id)?.kind === 'hire')
          .flatMap((one) => titles.get(one.job) ?? []),
      },
    ];
  });
  const stages = activeStages(job.plan).map(({ id, name }) => ({ id, name }));
  return { stages, candidates: outlooks };
}
