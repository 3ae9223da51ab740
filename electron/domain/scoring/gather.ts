import type { Assessment, Rating } from '../schemas/assessment.ts';
import type { Criterion, Plan } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import type { OpenAssessment, SetAside } from './figures.ts';

/** What one interviewer thinks of one candidate on one criterion. */
export interface Opinion {
  readonly interviewer: Id;
  /** On the criterion's own scale; the mean where the same interviewer rated twice. */
  readonly value: number;
  readonly given: readonly Given[];
}

/** One submitted rating. */
export interface Given {
  readonly assessment: Id;
  readonly interviewer: Id;
  readonly value: number;
  readonly evidence: boolean;
}

/** One candidate on one criterion. */
export interface Cell {
  readonly opinions: readonly Opinion[];
  readonly missing: readonly Id[];
}

/** All that was said about one candidate for one job. */
export interface Gathered {
  readonly cells: ReadonlyMap<Id, Cell>;
  readonly stages: ReadonlySet<Id>;
  readonly open: readonly OpenAssessment[];
  readonly setAside: readonly SetAside[];
}

/**
 * Sorts a candidate's assessments for a job into what counts and what does not, without regard to the order they are
 * stored in. Only submitted ones count. An interviewer has one voice a criterion: two ratings of theirs count as their
 * mean. A rating that is not a point of its scale, or whose criterion is gone, is set aside and named.
 * `without` is an interviewer to leave out.
 */
export function gather(plan: Plan, assessments: readonly Assessment[], without?: Id): Gathered {
  const criteria = new Map(
    plan.stages.flatMap((stage) => stage.criteria.map((one) => [one.id, one] as const)),
  );
  const asked = new Map(plan.stages.map((stage) => [stage.id, stage.criteria.filter((one) => !one.retired)]));
  const given = new Map<Id, Given[]>();
  const missing = new Map<Id, Set<Id>>();
  const stages = new Set<Id>();
  const open: OpenAssessment[] = [];
  const setAside: SetAside[] = [];

  for (const assessment of [...assessments].sort((one, other) => compare(one.id, other.id))) {
    const { id, stage, interviewer } = assessment;
    if (interviewer === without) continue;
    const ratings = assessment.ratings.filter(isRated);
    if (assessment.status === 'draft') {
      open.push({ assessment: id, stage, interviewer, rated: ratings.length });
      continue;
    }
    stages.add(stage);
    for (const { criterion, value, evidence } of ratings) {
      const why = unfit(criteria.get(criterion), value);
      if (why) setAside.push({ assessment: id, interviewer, criterion, value, why });
      else add(given, criterion, { assessment: id, interviewer, value, evidence: evidence.trim() !== '' });
    }
    for (const { id: criterion } of asked.get(stage) ?? []) {
      if (ratings.some((rating) => rating.criterion === criterion)) continue;
      missing.set(criterion, (missing.get(criterion) ?? new Set()).add(interviewer));
    }
  }

  const cells = new Map<Id, Cell>();
  for (const criterion of new Set([...given.keys(), ...missing.keys()])) {
    const opinions = opinionsOf(given.get(criterion) ?? []);
    const voices = new Set(opinions.map(({ interviewer }) => interviewer));
    const silent = [...(missing.get(criterion) ?? [])].filter((one) => !voices.has(one)).sort(compare);
    cells.set(criterion, { opinions, missing: silent });
  }
  return { cells, stages, open, setAside: setAside.sort(bySaying) };
}

/** The interviewers with a submitted assessment, each once, in the order of their ids. */
export function interviewersOf(assessments: readonly Assessment[]): Id[] {
  const submitted = assessments.filter(({ status }) => status === 'submitted');
  return [...new Set(submitted.map(({ interviewer }) => interviewer))].sort(compare);
}

function opinionsOf(given: readonly Given[]): Opinion[] {
  const voices = new Map<Id, Given[]>();
  for (const one of given) add(voices, one.interviewer, one);
  return [...voices]
    .sort(([one], [other]) => compare(one, other))
    .map(([interviewer, own]) => {
      const sorted = own.sort(
        (one, other) => compare(one.assessment, other.assessment) || one.value - other.value,
      );
      return { interviewer, value: mean(sorted.map(({ value }) => value)), given: sorted };
    });
}

function unfit(criterion: Criterion | undefined, value: number): SetAside['why'] | undefined {
  if (!criterion) return 'unknown-criterion';
  return criterion.scale.some((point) => point.value === value) ? undefined : 'off-scale';
}

function isRated(rating: Rating): rating is Rating & { value: number } {
  return rating.value !== null;
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function bySaying(one: SetAside, other: SetAside): number {
  return (
    compare(one.assessment, other.assessment) ||
    compare(one.criterion, other.criterion) ||
    one.value - other.value
  );
}

/** The mean of at least one number. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
