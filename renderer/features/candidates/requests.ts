import type { DocumentRequest } from '../../documents/ExportMenu.tsx';

/** What can be written about those chosen, or, with nobody chosen, about all of the job looked at. */
export function requestsFor(ids: readonly string[], job: string | undefined): DocumentRequest[] {
  if (ids.length === 0 && job === undefined) return [];
  const of = { job: job ?? null, candidates: [...ids] };
  const requests: DocumentRequest[] = [{ document: 'candidate-report', ...of }];
  if (ids.length === 1) requests.push({ document: 'candidate-copy', ...of });
  if (job !== undefined) requests.push({ document: 'shortlist', ...of });
  return requests;
}
