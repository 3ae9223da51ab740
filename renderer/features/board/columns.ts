import type { BoardCard, BoardStage } from '#contract/decisions.ts';
import { fold } from '#domain/candidates/searchText.ts';
import type { DecisionKind } from '#domain/schemas/decision.ts';

/** Where those stand who are at no stage yet, and those whose stage is not in the plan. */
export const applied = 'applied';
export const gone = 'gone';

export interface Column {
  /** A stage's id, or one of the above. */
  readonly id: string;
  /** Empty for those above. */
  readonly name: string;
  /** Nobody is moved here: it is shown until it is empty. */
  readonly isRetired: boolean;
  readonly cards: readonly BoardCard[];
}

export interface Columns {
  readonly open: readonly Column[];
  /** Hired, withdrawn, rejected: in this order. */
  readonly closed: readonly BoardCard[];
}

const closing: readonly (DecisionKind | null)[] = ['hire', 'withdraw', 'reject'];

/** Whether it was decided that this candidate goes no further: they got the job, or are out. */
export function isClosed({ standing }: BoardCard): boolean {
  return closing.includes(standing);
}

/**
 * Candidates by where they stand. What was moved last stands on top, so that one sees where it went;
 * `latest` holds their ids, the last one first.
 */
export function columnsOf(
  stages: readonly BoardStage[],
  cards: readonly BoardCard[],
  latest: readonly string[],
): Columns {
  const groups = new Map<string, BoardCard[]>();
  const known = new Set(stages.map(({ id }) => id));
  const closed: BoardCard[] = [];
  for (const card of withLatestFirst(cards, latest)) {
    if (isClosed(card)) {
      closed.push(card);
      continue;
    }
    const at = card.stage === null ? applied : known.has(card.stage) ? card.stage : gone;
    const group = groups.get(at);
    if (group) group.push(card);
    else groups.set(at, [card]);
  }
  const column = (id: string, name: string, isRetired: boolean): Column => ({
    id,
    name,
    isRetired,
    cards: groups.get(id) ?? [],
  });
  return {
    open: [
      column(applied, '', false),
      ...stages
        .filter(({ id, retired }) => !retired || groups.has(id))
        .map(({ id, name, retired }) => column(id, name, retired)),
      ...(groups.has(gone) ? [column(gone, '', true)] : []),
    ],
    closed: closed.sort((one, other) => closing.indexOf(one.standing) - closing.indexOf(other.standing)),
  };
}

/** The column beside `from` to which one can move, or null at the end. */
export function beside(columns: readonly Column[], from: string, by: -1 | 1): Column | null {
  let at = columns.findIndex(({ id }) => id === from) + by;
  while (columns[at]?.isRetired) at += by;
  return columns[at] ?? null;
}

/** The stage of a column, as it is written into the workbook. */
export function stageOf(column: string): string | null {
  return column === applied ? null : column;
}

/** The cards whose names hold every word that was typed. */
export function found(cards: readonly BoardCard[], typed: string): readonly BoardCard[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return cards;
  return cards.filter(({ name }) => {
    const plain = fold(name);
    return words.every((word) => plain.includes(word));
  });
}

function withLatestFirst(cards: readonly BoardCard[], latest: readonly string[]): readonly BoardCard[] {
  if (latest.length === 0) return cards;
  const rank = new Map(latest.map((id, index) => [id, index]));
  const first = cards.filter(({ id }) => rank.has(id));
  first.sort((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0));
  return [...first, ...cards.filter(({ id }) => !rank.has(id))];
}
