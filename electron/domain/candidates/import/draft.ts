import type { Id } from '../../schemas/primitives.ts';

/** Why a row comes in, but not as it stands; or why it does not. */
export const problemKinds = ['nobody', 'head-again', 'email', 'day', 'job', 'long', 'quote'] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** Problems for which a row stays out; all others only say what became of a value. */
export const keepsOut: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['nobody', 'head-again']);

export interface Problem {
  readonly kind: ProblemKind;
  /** The column, where one is meant. */
  readonly column: string;
  /** What stands there. */
  readonly value: string;
}

/** One person as a file tells of them, before anything is taken. */
export interface Draft {
  /** Which file, and where in it. */
  readonly source: string;
  readonly line: number;
  name: string;
  email: string;
  phone: string;
  location: string;
  from: string;
  tags: string[];
  links: { label: string; url: string }[];
  /** A paragraph each. */
  notes: string[];
  applied: string | null;
  /** The same for the notes of somebody without a job, who has no other place for it. */
  appliedNote: string;
  job: Id | null;
  consentGiven: string | null;
  consentUntil: string | null;
  consentNote: string;
  readonly problems: Problem[];
}

export function newDraft(source: string, line: number): Draft {
  return {
    source,
    line,
    name: '',
    email: '',
    phone: '',
    location: '',
    from: '',
    tags: [],
    links: [],
    notes: [],
    applied: null,
    appliedNote: '',
    job: null,
    consentGiven: null,
    consentUntil: null,
    consentNote: '',
    problems: [],
  };
}

/** Whether the row comes in. */
export function comesIn({ problems }: Draft): boolean {
  return !problems.some(({ kind }) => keepsOut.has(kind));
}

/** Says of a draft without a name and an e-mail address that there is nobody in it. */
export function checkPerson(draft: Draft): void {
  if (draft.name === '' && draft.email === '') {
    draft.problems.push({ kind: 'nobody', column: '', value: '' });
  }
}
