import type { Assessment, Rating } from '../schemas/assessment.ts';
import type { Criterion, Plan } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import type { OpenAssessment, SetAside, UsedRating } from './figures.ts';
import { type Ends, endsOf, toMeasure } from './measure.ts';

/** What one interviewer thinks of one candidate on one criterion. */
export interface Opinion {
  readonly interviewer: Id;
  /** On the criterion's own scale; the mean where the same interviewer rated twice. */
  readonly value: number;
}

/** One candidate on one criterion; ratings and opinions in the order of their interviewers. */
export interface Cell {
  readonly ratings: readonly UsedRating[];
  readonly opinions: readonly Opinion[];
  readonly missing: readonly Id[];
}

/** All that was said about one candidate for one job. */
export interface Gathered {
  readonly cells: ReadonlyMap<Id, Cell>;
  readonly stages: ReadonlySet<Id>;
  /** Who submitted something. */
  readonly interviewers: ReadonlySet<Id>;
  readonly open: readonly OpenAssessment[];
  readonly setAside: readonly SetAside[];
}

/** What a plan asks for, read once for all candidates. */
export interface Asked {
  /** The points of every criterion's scale, retired ones included, each with what it is on the measure. */
  readonly points: ReadonlyMap<Id, ReadonlyMap<number, number>>;
  /** The criteria of each stage that are still asked. */
  readonly stages: ReadonlyMap<Id, readonly Id[]>;
}

export function askedOf({ stages }: Plan, measure: Ends): Asked {
  return {
    points: new Map(
      stages.flatMap(({ criteria }) => criteria.map((one) => [one.id, onMeasure(one, measure)] as const)),
    ),
    stages: new Map(
      stages.map(({ id, criteria }) => [
        id,
        criteria.filter(({ retired }) => !retired).map((criterion) => criterion.id),
      ]),
    ),
  };
}

function onMeasure(criterion: Criterion, measure: Ends): Map<number, number> {
  const ends = endsOf(criterion);
  return new Map(criterion.scale.map(({ value }) => [value, toMeasure(value, ends, measure)]));
}

/**
 * Sorts a candidate's assessments for a job into what counts and what does not, without regard to the order they are
 * stored in. Only submitted ones count. An interviewer has one voice a criterion: two ratings of theirs count as their
 * mean. A rating that is not a point of its scale, or whose criterion is gone, is set aside and named.
 */
export function gather(asked: Asked, assessments: readonly Assessment[]): Gathered {
  const given = new Map<Id, UsedRating[]>();
  const missing = new Map<Id, Set<Id>>();
  const stages = new Set<Id>();
  const interviewers = new Set<Id>();
  const open: OpenAssessment[] = [];
  const setAside: SetAside[] = [];

  for (const assessment of [...assessments].sort((one, other) => compare(one.id, other.id))) {
    const { id, stage, interviewer } = assessment;
    if (assessment.status === 'draft') {
      open.push({ assessment: id, stage, interviewer });
      continue;
    }
    const ratings = assessment.ratings.filter(isRated);
    stages.add(stage);
    interviewers.add(interviewer);
    for (const { criterion, value, evidence } of ratings) {
      const points = asked.points.get(criterion);
      const measure = points?.get(value);
      if (measure === undefined) {
        const why = points ? 'off-scale' : 'unknown-criterion';
        setAside.push({ assessment: id, interviewer, criterion, value, why });
      } else {
        const isEvident = evidence.trim() !== '';
        add(given, criterion, { assessment: id, interviewer, value, measure, evidence: isEvident });
      }
    }
    for (const criterion of asked.stages.get(stage) ?? []) {
      if (ratings.some((rating) => rating.criterion === criterion)) continue;
      missing.set(criterion, (missing.get(criterion) ?? new Set()).add(interviewer));
    }
  }

  const cells = new Map<Id, Cell>();
  for (const [criterion, ratings] of given) {
    if (ratings.length > 1) ratings.sort(byVoice);
    cells.set(criterion, { ratings, opinions: opinionsOf(ratings), missing: [] });
  }
  for (const [criterion, interviewers] of missing) {
    const { ratings, opinions } = cells.get(criterion) ?? { ratings: [], opinions: [] };
    const isSilent = (one: Id) => !opinions.some(({ interviewer }) => interviewer === one);
    cells.set(criterion, { ratings, opinions, missing: [...interviewers].filter(isSilent).sort(compare) });
  }
  return { cells, stages, interviewers, open, setAside: setAside.sort(bySaying) };
}

/** The mean of the interviewers of a criterion, each with one voice; null without any. `without` is left out. */
export function meanOf(opinions: readonly Opinion[], without?: Id): number | null {
  let sum = 0;
  let voices = 0;
  for (const { interviewer, value } of opinions) {
    if (interviewer === without) continue;
    sum += value;
    voices += 1;
  }
  return voices === 0 ? null : sum / voices;
}

/** One for each interviewer; the ratings themselves where nobody rated twice. */
function opinionsOf(ratings: readonly UsedRating[]): readonly Opinion[] {
  if (!ratings.some(({ interviewer }, at) => interviewer === ratings[at - 1]?.interviewer)) return ratings;
  return [...new Set(ratings.map(({ interviewer }) => interviewer))].map((interviewer) => {
    const own = ratings.filter((one) => one.interviewer === interviewer);
    return { interviewer, value: own.reduce((sum, { value }) => sum + value, 0) / own.length };
  });
}

function byVoice(one: UsedRating, other: UsedRating): number {
  return (
    compare(one.interviewer, other.interviewer) ||
    compare(one.assessment, other.assessment) ||
    one.value - other.value
  );
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

/** By code units, the same on every machine. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
