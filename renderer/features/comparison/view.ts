import type { Head, Overview } from '#domain/comparison/overview.ts';
import type { PlannedCriterion, PlannedStage } from '#domain/scoring/figures.ts';

/** By total, by name, or the id of the stage whose score decides. */
export type Sort = 'total' | 'name' | (string & {});
export type Who = 'all' | 'placed' | 'selected';

/** How the comparison is looked at; nothing of it is in the workbook. */
export interface View {
  /** Names are hidden. */
  readonly blind: boolean;
  readonly sort: Sort;
  readonly who: Who;
  readonly selected: ReadonlySet<string>;
  readonly hiddenStages: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
  /** Also what is no longer asked. */
  readonly retired: boolean;
}

export type MatrixRow =
  | { readonly kind: 'stage'; readonly stage: PlannedStage; readonly isFolded: boolean }
  | { readonly kind: 'criterion'; readonly stage: PlannedStage; readonly criterion: PlannedCriterion };

/** So many rows are open at first; more stages are folded. */
const openAtFirst = 16;

/** A first look: everybody by total, the first stages open. */
export function firstView({ plan }: Pick<Overview, 'plan'>): View {
  const folded = new Set<string>();
  let open = 0;
  for (const stage of plan) {
    open += asked(stage, false).length;
    if (open > openAtFirst && open > asked(stage, false).length) folded.add(stage.stage);
  }
  return {
    blind: false,
    sort: 'total',
    who: 'all',
    selected: new Set(),
    hiddenStages: new Set(),
    folded,
    retired: false,
  };
}

/** The candidates in the columns, in order. `nameOf` is what each is called on screen. */
export function shownHeads(
  { heads, plan }: Pick<Overview, 'heads' | 'plan'>,
  { sort, who, selected }: Pick<View, 'sort' | 'who' | 'selected'>,
  nameOf: (head: Head) => string,
): readonly Head[] {
  const shown =
    who === 'all'
      ? heads
      : heads.filter(({ candidate, rank }) => (who === 'placed' ? rank !== null : selected.has(candidate)));
  if (sort === 'total') return shown;
  if (sort === 'name') {
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    return byKey(shown, nameOf, compare);
  }
  const index = plan.findIndex(({ stage }) => stage === sort);
  const score = (head: Head) => head.stages[index] ?? Number.NEGATIVE_INFINITY;
  return byKey(shown, score, (one, other) => (one === other ? 0 : other - one));
}

/** The rows below the head: stages, and under each that is open its criteria. */
export function shownRows(plan: readonly PlannedStage[], view: View): MatrixRow[] {
  return shownStages(plan, view).flatMap((stage): MatrixRow[] => {
    const isFolded = view.folded.has(stage.stage);
    const criteria = isFolded ? [] : asked(stage, view.retired);
    return [
      { kind: 'stage', stage, isFolded },
      ...criteria.map((criterion) => ({ kind: 'criterion' as const, stage, criterion })),
    ];
  });
}

/** Stages with something to compare that are not put out of sight. */
export function shownStages(
  plan: readonly PlannedStage[],
  { hiddenStages, retired }: Pick<View, 'hiddenStages' | 'retired'>,
): PlannedStage[] {
  return plan.filter((stage) => !hiddenStages.has(stage.stage) && asked(stage, retired).length > 0);
}

/** What of a stage there is to compare. */
export function asked(stage: PlannedStage, retired: boolean): readonly PlannedCriterion[] {
  return stage.criteria.filter((criterion) => retired || !criterion.retired);
}

/** The set with `one` in it if it was not, and without it if it was. */
export function toggled(set: ReadonlySet<string>, one: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}

function byKey<K>(heads: readonly Head[], keyOf: (head: Head) => K, compare: (one: K, other: K) => number) {
  return heads
    .map((head) => ({ head, key: keyOf(head) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ head }) => head);
}
