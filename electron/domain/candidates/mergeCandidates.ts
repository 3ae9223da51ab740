import type { Change } from '../edits/change.ts';
import type { Application, Candidate } from '../schemas/candidate.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

/** Fields of which one has to be chosen when both say something else. */
export const chosenFields = ['name', 'email', 'phone', 'location', 'source'] as const;
export type ChosenField = (typeof chosenFields)[number];

/**
 * Two candidates as one. The first is kept and gains what the second has; `fromSecond` names fields whose text is the
 * second's. What only one of them says is taken; lists come together; of the clocks the more careful one holds: the
 * longer duty to keep, the earlier day to erase by, a legal hold of either.
 */
export function mergedCandidate(
  kept: Candidate,
  gone: Candidate,
  fromSecond: ReadonlySet<ChosenField> = new Set(),
): Candidate {
  const texts = chosenFields.map((field) => {
    const [first, second] = [kept[field], gone[field]];
    return [field, first.trim() === '' || (fromSecond.has(field) && second.trim() !== '') ? second : first];
  });
  const distinctFrom = union(kept.distinctFrom ?? [], gone.distinctFrom ?? [], (id) => id).filter(
    (id) => id !== kept.id && id !== gone.id,
  );
  return {
    ...gone,
    ...kept,
    ...(Object.fromEntries(texts) as Pick<Candidate, ChosenField>),
    links: union(kept.links, gone.links, ({ url }) => url),
    tags: union(kept.tags, gone.tags, (tag) => tag.toLowerCase()),
    notes: [...kept.notes, ...gone.notes],
    files: union(kept.files, gone.files, ({ sha256 }) => sha256),
    applications: applications(kept.applications, gone.applications),
    consent: kept.consent.given === null ? gone.consent : kept.consent,
    retention: {
      ...kept.retention,
      keepUntil: latest(kept.retention.keepUntil, gone.retention.keepUntil),
      eraseBy: earliest(kept.retention.eraseBy, gone.retention.eraseBy),
      legalHold: kept.retention.legalHold || gone.retention.legalHold,
    },
    ...(distinctFrom.length > 0 ? { distinctFrom } : {}),
  };
}

/** What it takes in the workbook: the merged candidate, and the other's assessments and decisions under that one. */
export function mergeChanges(
  workbook: Workbook,
  kept: Candidate,
  gone: Candidate,
  fromSecond: ReadonlySet<ChosenField>,
): Change[] {
  const moved = (list: 'assessments' | 'decisions') =>
    workbook[list]
      .filter(({ candidate }) => candidate === gone.id)
      .map(({ id }): Change => ({ put: [list, id, 'candidate'], value: kept.id }));
  return [
    { put: ['candidates', kept.id], value: mergedCandidate(kept, gone, fromSecond) as never },
    ...moved('assessments'),
    ...moved('decisions'),
    ...workbook.candidates.flatMap(({ id, distinctFrom }): Change[] => {
      if (id === kept.id || !distinctFrom?.includes(gone.id)) return [];
      const value = [...new Set(distinctFrom.map((other) => (other === gone.id ? kept.id : other)))];
      return [{ put: ['candidates', id, 'distinctFrom'], value }];
    }),
    { remove: ['candidates', gone.id] },
  ];
}

/** What both have for one stage by one interviewer; both stay, for nothing says which of them is right. */
export function doubledScorecards({ assessments }: Workbook, kept: Id, gone: Id): number {
  const place = ({ job, stage, interviewer }: (typeof assessments)[number]) =>
    `${job} ${stage} ${interviewer}`;
  const first = new Set(assessments.filter(({ candidate }) => candidate === kept).map(place));
  return assessments.filter((one) => one.candidate === gone && first.has(place(one))).length;
}

/** One for each job: since the earlier day, at the stage of the one that is kept where it has one. */
function applications(kept: readonly Application[], gone: readonly Application[]): Application[] {
  const joined = kept.map((application) => {
    const other = gone.find(({ job }) => job === application.job);
    if (!other) return application;
    return {
      ...application,
      applied: earliest(application.applied, other.applied),
      stage: application.stage ?? other.stage,
    };
  });
  return [...joined, ...gone.filter(({ job }) => !kept.some((one) => one.job === job))];
}

function union<T>(first: readonly T[], second: readonly T[], key: (one: T) => string): T[] {
  return [...new Map([...second, ...first].map((one) => [key(one), one])).values()].sort(
    (a, b) => place(a, first, second) - place(b, first, second),
  );
}

function place<T>(one: T, first: readonly T[], second: readonly T[]): number {
  const index = first.indexOf(one);
  return index < 0 ? first.length + second.indexOf(one) : index;
}

function earliest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
