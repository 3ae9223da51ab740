import type { BatchChoice, BatchFormat, BatchKind } from '#contract/batches.ts';
import type { JobRow } from '#contract/state.ts';
import { usualPattern } from '#domain/batch/pattern.ts';
import { type FormsWanted, usualForms } from '#domain/forms/wanted.ts';

/** What somebody chose on this screen; null is what is usual. */
export interface Wanted {
  readonly document: BatchKind;
  readonly format: BatchFormat;
  /** null: every job that is not archived. */
  readonly jobs: readonly string[] | null;
  /** null: everybody who is considered for these jobs; of interview forms, who is still in the running. */
  readonly candidates: readonly string[] | null;
  /** Of interview forms. */
  readonly forms: FormsWanted;
  readonly as: BatchChoice['as'];
  readonly pattern: string | null;
  readonly existing: BatchChoice['existing'];
}

const usual: Wanted = {
  document: 'posting',
  format: 'docx',
  jobs: null,
  candidates: null,
  forms: usualForms,
  as: 'each',
  pattern: null,
  existing: 'skip',
};

/** Documents about people, for whom one chooses candidates too. */
export const aboutCandidates: ReadonlySet<BatchKind> = new Set([
  'interview-form',
  'candidate-report',
  'candidate-copy',
  'shortlist',
  'matrix',
]);

/** Documents of which each needs a file of its own. */
export const oneFileEach: ReadonlySet<BatchKind> = new Set(['interview-form', 'candidate-copy', 'matrix']);

let remembered: { readonly workbook: string; readonly wanted: Wanted } | null = null;

/** What was chosen when one was here last, in the same workbook. */
export function wantedBefore(workbook: string): Wanted {
  return remembered?.workbook === workbook ? remembered.wanted : usual;
}

export function rememberWanted(workbook: string, wanted: Wanted): void {
  remembered = { workbook, wanted };
}

/** The interview forms of a job, as they are usually wanted; where the files go and what they are called stays. */
export function wantedForms(workbook: string, job: string): Wanted {
  const { existing } = wantedBefore(workbook);
  return { ...usual, document: 'interview-form', jobs: [job], existing };
}

export const patternOf = ({ pattern, document }: Wanted): string => pattern ?? usualPattern(document);

/** Jobs that are still there. */
export function jobsOf({ jobs: wanted }: Wanted, jobs: readonly JobRow[]): string[] {
  const chosen = jobs.filter(({ id, archived }) => (wanted === null ? !archived : wanted.includes(id)));
  return chosen.map(({ id }) => id);
}

/** What the engine is asked for. */
export function choiceOf(wanted: Wanted, jobs: readonly JobRow[]): BatchChoice {
  const { document, format, candidates, existing } = wanted;
  return {
    document,
    ...(document === 'posting' && { format }),
    jobs: jobsOf(wanted, jobs),
    ...(document === 'interview-form' && { forms: wanted.forms }),
    candidates: aboutCandidates.has(document) && candidates !== null ? [...candidates] : null,
    as: oneFileEach.has(document) ? 'each' : wanted.as,
    pattern: patternOf(wanted),
    existing,
  };
}
