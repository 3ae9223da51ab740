import type { Candidate } from '../schemas/candidate.ts';
import type { CandidateFilter } from './query.ts';
import { applicationsOf, clockOf, type Surroundings } from './rows.ts';

/** Whether a candidate is among those looked for, their text left aside. */
export function isAmong(candidate: Candidate, filter: CandidateFilter, around: Surroundings): boolean {
  const { tag, source, clock } = filter;
  if (tag !== undefined && !candidate.tags.includes(tag)) return false;
  if (source !== undefined && candidate.source !== source) return false;
  if (
    clock === 'none'
      ? !isWithoutDay(candidate)
      : clock !== undefined && clockOf(candidate, around.today) !== clock
  ) {
    return false;
  }
  return hasApplication(candidate, filter, around);
}

function isWithoutDay({ retention, anonymised }: Candidate): boolean {
  return retention.eraseBy === null && anonymised === undefined;
}

/** One and the same application must be of the job, at the stage and of the standing asked for. */
function hasApplication(
  candidate: Candidate,
  { job, stage, standing }: CandidateFilter,
  around: Surroundings,
): boolean {
  if (job === undefined && stage === undefined && standing === undefined) return true;
  const applications = applicationsOf(candidate, around);
  if (job === 'none') return applications.length === 0 && stage === undefined && standing === undefined;
  return applications.some(
    (one) =>
      (job === undefined || one.job === job) &&
      (stage === undefined || one.stage === stage) &&
      (standing === undefined || around.standing(one.job, candidate.id) === standing),
  );
}
