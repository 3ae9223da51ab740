import type { Difference } from '#contract/copies.ts';
import { plainText, type Run } from '#domain/schemas/richText.ts';
import type { Words } from '../../../words/words.ts';
import { writingOf } from '../tell/fields.ts';
import { fieldOf, spotOf } from '../tell/spot.ts';
import { type Telling, type Value, valueWords } from '../tell/valueWords.ts';
import { topWords, type WherePlace, whereWords } from '../tell/whereWords.ts';

/** One difference in words. */
export interface DifferenceRow extends WherePlace {
  readonly key: string;
  /** Whole members come and go; fields are different; an item may only look different or stand elsewhere. */
  readonly kind: 'added' | 'removed' | 'changed' | 'looks' | 'place';
  /** Written by people: what stayed of it matters, word by word. */
  readonly isText: boolean;
  readonly before: string;
  readonly after: string;
}

/** What is different in one job, candidate or the organisation. */
export interface DifferenceGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly DifferenceRow[];
}

/** Differences in words, by the entity they belong to, in the order they came. */
export function differenceGroups(differences: readonly Difference[], telling: Telling): DifferenceGroup[] {
  const groups = new Map<string, { title: string; rows: DifferenceRow[] }>();
  for (const difference of differences.flatMap(takenApart)) {
    const [key, title] = groupOf(difference, telling.t);
    const group = groups.get(key) ?? { title, rows: [] };
    groups.set(key, group);
    group.rows.push(rowOf(difference, `${key}-${group.rows.length}`, telling));
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function groupOf({ where }: Difference, t: Words): [string, string] {
  const { top } = spotOf(where);
  return [top ? `${top.of}-${top.place}-${top.name}` : 'organisation', topWords(where, t)];
}

function rowOf({ where, before, after }: Difference, key: string, telling: Telling): DifferenceRow {
  const spot = spotOf(where);
  const isMember = spot.fields.length === 0;
  const [was, now] = [wordsOf(before as Value, isMember), wordsOf(after as Value, isMember)];
  const isText =
    writingOf(spot.list, fieldOf(spot)) !== null || Array.isArray(before) || Array.isArray(after);
  return { key, ...whereWords(where, telling.t), kind: kindOf(), isText, before: was, after: now };

  function wordsOf(value: Value, isMember: boolean): string {
    return value === null && isMember ? '' : valueWords(value, spot, telling);
  }
  function kindOf(): DifferenceRow['kind'] {
    if (isMember && before === null) return 'added';
    if (isMember && after === null) return 'removed';
    if (isMember && was === now) return 'place';
    return fieldOf(spot) === 'runs' && isSameText(before as Value, after as Value) ? 'looks' : 'changed';
  }
}

function isSameText(before: Value, after: Value): boolean {
  return plainText(runsOf(before)) === plainText(runsOf(after));
}

function runsOf(value: Value): Run[] {
  return Array.isArray(value) ? (value as unknown as Run[]) : [];
}

/** Lists whose members are named otherwise than by id come as a whole; each member is told by itself. */
const named: Readonly<Record<string, string>> = { ratings: 'criterion', scale: 'value' };

function takenApart(difference: Difference): Difference[] {
  const list = fieldOf(spotOf(difference.where)) ?? '';
  const name = named[list];
  if (name === undefined) return [difference];
  const [was, now] = [membersOf(difference.before, name), membersOf(difference.after, name)];
  if (!was || !now) return [difference];
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((key, index) => {
    const [before, after] = [was.get(key) ?? null, now.get(key) ?? null];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    const member = { kind: 'member', of: list, name: '', place: index + 1 } as const;
    return [{ where: [...difference.where.slice(0, -1), member], before, after }];
  });
}

function membersOf(value: Difference['before'], name: string): Map<string, Difference['before']> | null {
  if (!Array.isArray(value)) return null;
  const members = value.flatMap((one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? [[String(one[name]), one] as const] : [],
  );
  return members.length === value.length ? new Map(members) : null;
}
