import { standingsOf } from '../decisions/standing.ts';
import { activeStages } from '../plan/active.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Job } from '../schemas/job.ts';
import type { Stage } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import type { Veil } from './independence.ts';
import { ratedCount } from './rating.ts';

/** One interviewer before one candidate in one stage: what they have to rate, began, or submitted. */
export interface Card {
  /** Null while they have not begun. */
  id: Id | null;
  person: Id;
  name: string;
  status: 'none' | Assessment['status'];
  rated: number;
  of: number;
  hidden: boolean;
  mine: boolean;
}

export interface CandidateCards {
  candidate: Id;
  name: string;
  /** The candidate stands in this stage now; otherwise they went past it. */
  here: boolean;
  cards: Card[];
}

export interface StageCards {
  stage: Id;
  name: string;
  retired: boolean;
  assessors: number;
  /** How many candidates fit, shown or not. */
  found: number;
  candidates: CandidateCards[];
}

export interface OverviewQuery {
  readonly job: Job;
  readonly me: Id | null;
  readonly veil: Veil;
  /** Letters of a candidate's name. */
  readonly typed: string;
  /** `mine`: what I rate. `open`: what is to be rated or half-finished. */
  readonly only: 'all' | 'mine' | 'open';
  /** The most candidates listed under one stage. */
  readonly limit: number;
}

/** By stage and candidate: who has to rate, who is half-way, who has submitted; half-finished ones of `me` first. */
export function overviewOf(workbook: Workbook, query: OverviewQuery): StageCards[] {
  const { job } = query;
  const stages = activeStages(job.plan);
  const order = new Map(stages.map(({ id }, index) => [id, index]));
  const there = byPlace(workbook.assessments.filter((assessment) => assessment.job === job.id));
  const standings = standingsOf(workbook.decisions);
  const isOut = (candidate: Id) => {
    const kind = standings(job.id, candidate)?.kind;
    return kind === 'reject' || kind === 'withdraw';
  };
  const names = new Map(workbook.people.map(({ id, name }) => [id, name]));
  const typed = query.typed.trim().toLocaleLowerCase();
  const candidates = workbook.candidates.filter(({ name }) => name.toLocaleLowerCase().includes(typed));

  return job.plan.stages.flatMap((stage) => {
    const rows = candidates.flatMap((candidate): CandidateCards[] => {
      const at = stageOf(candidate, job.id);
      const begun = there.get(`${stage.id} ${candidate.id}`) ?? [];
      const isDue = !stage.retired && at !== undefined && !isOut(candidate.id);
      const owing = isDue && isReached(order, stage.id, at) ? stage.assessors : [];
      const cards = cardsOf(stage, begun, owing, names, query).filter((card) => isWanted(card, query));
      const { id, name } = candidate;
      const here = at === stage.id;
      // Where nobody is assigned, whoever sits here can still begin.
      const isShown = cards.length > 0 || (here && isDue && query.only === 'all');
      return isShown ? [{ candidate: id, name, here, cards }] : [];
    });
    if (rows.length === 0 && stage.retired) return [];
    const isHalf = ({ cards }: CandidateCards) =>
      cards.some(({ mine, status }) => mine && status === 'draft');
    const sorted = [...rows].sort(
      (a, b) => Number(isHalf(b)) - Number(isHalf(a)) || Number(b.here) - Number(a.here),
    );
    return [
      {
        stage: stage.id,
        name: stage.name,
        retired: stage.retired,
        assessors: stage.assessors.length,
        found: rows.length,
        candidates: sorted.slice(0, query.limit),
      },
    ];
  });
}

function byPlace(assessments: readonly Assessment[]): Map<string, Assessment[]> {
  const places = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const place = `${assessment.stage} ${assessment.candidate}`;
    places.set(place, [...(places.get(place) ?? []), assessment]);
  }
  return places;
}

/** Where a candidate stands; null before the first stage, undefined when not considered for the job. */
function stageOf({ applications }: Candidate, job: Id): Id | null | undefined {
  const application = applications.find((one) => one.job === job);
  return application ? application.stage : undefined;
}

/** Whether somebody who stands at `at` is in the stage or past it. */
function isReached(order: ReadonlyMap<Id, number>, stage: Id, at: Id | null): boolean {
  const [here, there] = [order.get(at ?? ''), order.get(stage)];
  return here !== undefined && there !== undefined && there <= here;
}

function cardsOf(
  stage: Stage,
  begun: readonly Assessment[],
  owing: readonly Id[],
  names: ReadonlyMap<Id, string>,
  { me, veil }: OverviewQuery,
): Card[] {
  const cards = begun.map((assessment): Card => {
    const { id, interviewer, status } = assessment;
    return {
      id,
      person: interviewer,
      name: names.get(interviewer) ?? '',
      status,
      ...ratedCount(stage, assessment),
      hidden: veil(assessment),
      mine: interviewer === me,
    };
  });
  const none = { id: null, status: 'none', ...ratedCount(stage, { ratings: [] }), hidden: false } as const;
  const open = owing
    .filter((person) => !begun.some(({ interviewer }) => interviewer === person))
    .map((person): Card => ({ ...none, person, name: names.get(person) ?? '', mine: person === me }));
  return [...cards, ...open];
}

function isWanted({ mine, status }: Card, { only }: OverviewQuery): boolean {
  if (only === 'mine') return mine;
  return only === 'all' || status !== 'submitted';
}
