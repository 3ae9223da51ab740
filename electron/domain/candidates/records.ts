import { type Change, pathOf } from '../edits/change.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Workbook } from '../schemas/workbook.ts';

/** About whom something is on record: assessments and decisions, which only erasing takes away. */
interface Records {
  about(candidate: string): boolean;
  aboutIn(candidate: string, job: string): boolean;
}

export function recordsOf({ assessments, decisions }: Pick<Workbook, 'assessments' | 'decisions'>): Records {
  const jobs = new Map<string, Set<string>>();
  for (const { candidate, job } of [...assessments, ...decisions]) {
    const known = jobs.get(candidate);
    if (known) known.add(job);
    else jobs.set(candidate, new Set([job]));
  }
  return {
    about: (candidate) => jobs.has(candidate),
    aboutIn: (candidate, job) => jobs.get(candidate)?.has(job) ?? false,
  };
}

/** Whether a candidate has to stay: there is a legal hold, or something is on record. */
export function mustStay({ id, retention }: Candidate, records: Records): boolean {
  return retention.legalHold || records.about(id);
}

/** What `changes` would take away though it has to stay. */
export type Loss =
  | { readonly what: 'candidate' | 'held'; readonly candidate: Candidate }
  | { readonly what: 'application'; readonly candidate: Candidate; readonly job: string };

/** The first candidate or application that has to stay and that `changes` would remove; null when there is none. */
export function lossOf(workbook: Workbook, changes: readonly Change[]): Loss | null {
  const touched = new Set<string>();
  for (const change of changes) {
    const [top, id, field] = pathOf(change);
    const isWhole = field === undefined || field === 'applications';
    if (top === 'candidates' && id !== undefined && isWhole) touched.add(id);
  }
  if (touched.size === 0) return null;
  const records = recordsOf(workbook);
  for (const candidate of workbook.candidates) {
    if (!touched.has(candidate.id) || !mustStay(candidate, records)) continue;
    const left = jobsLeft(candidate, changes);
    if (left === null) return { what: candidate.retention.legalHold ? 'held' : 'candidate', candidate };
    const lost = candidate.applications.find(
      ({ job }) => !left.has(job) && records.aboutIn(candidate.id, job),
    );
    if (lost) return { what: 'application', candidate, job: lost.job };
  }
  return null;
}

/** The jobs they are considered for after `changes`; null when they are gone. */
function jobsLeft(candidate: Candidate, changes: readonly Change[]): Set<string> | null {
  let applications: readonly { id: string; job: string }[] | null = candidate.applications;
  for (const change of changes) {
    const [top, id, field, application, ...deeper] = pathOf(change);
    if (top !== 'candidates' || id !== candidate.id) continue;
    if (field === undefined) {
      applications = 'put' in change ? (change.value as unknown as Candidate).applications : null;
    } else if (field === 'applications' && application === undefined) {
      applications = 'put' in change ? (change.value as unknown as Candidate['applications']) : [];
    } else if (field === 'applications' && deeper.length === 0) {
      const others: readonly { id: string; job: string }[] = (applications ?? []).filter(
        (one) => one.id !== application,
      );
      applications =
        'put' in change ? [...others, change.value as unknown as Candidate['applications'][number]] : others;
    }
  }
  return applications && new Set(applications.map(({ job }) => job));
}
