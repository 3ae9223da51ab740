import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { applyChanges } from '#domain/edits/apply.ts';
import { diffWorkbooks } from '#domain/merge/diff.ts';
import { intersection } from '#domain/merge/intersection.ts';
import type { Json } from '#domain/merge/json.ts';
import { mergeWorkbooks } from '#domain/merge/merge.ts';
import { whereabouts } from '#domain/merge/whereabouts.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { anyWorkbook } from '../../../support/arbitraries.ts';

const bytes = (workbook: Workbook) => Buffer.from(stringifyWorkbook(workbook)).toString();
type Entity = { id: string };

/** Another state of the same workbook: of its entities some stay, some go, some become what `other` has; new ones come. */
function descendant(base: Workbook, other: Workbook, picks: readonly number[]): Workbook {
  let pick = 0;
  const next = () => picks[pick++ % picks.length] ?? 0;
  const list = <E extends Entity>(was: readonly E[], there: readonly E[], name: string): E[] => {
    const left = was.flatMap((entity, index) => {
      const choice = next() % 4;
      const model = there[index % Math.max(there.length, 1)];
      if (choice === 0) return [];
      return choice === 1 && model ? [{ ...model, id: entity.id }] : [entity];
    });
    const added = there.filter(() => next() % 3 === 0);
    return [
      ...left,
      ...added.map((entity, index) => ({ ...entity, id: `${name}-${picks.join('')}-${index}` })),
    ];
  };
  return {
    ...base,
    organisation: next() % 2 === 0 ? base.organisation : other.organisation,
    people: list(base.people, other.people, 'person'),
    jobs: list(base.jobs, other.jobs, 'job'),
    candidates: list(base.candidates, other.candidates, 'candidate'),
    assessments: list(base.assessments, other.assessments, 'assessment'),
    decisions: list(base.decisions, other.decisions, 'decision'),
  };
}

const picks = fc.array(fc.nat(11), { minLength: 5, maxLength: 12 });
/** A workbook and what became of it at two places. */
const family = fc
  .tuple(anyWorkbook, anyWorkbook, anyWorkbook, picks, picks)
  .map(([base, one, other, mine, theirs]) => ({
    base,
    mine: descendant(base, one, mine),
    theirs: descendant(base, other, theirs),
  }));
const runs = { numRuns: 40, endOnFailure: true };

test('the difference of two workbooks leads from one to the other, and its inverse back to the very same bytes', () => {
  fc.assert(
    fc.property(family, ({ base: before, mine: after }) => {
      const changes = diffWorkbooks(before, after);
      const there = applyChanges(before, changes);
      // Fields of a newer version that come in have no place of their own.
      expect(there.workbook).toEqual(after);
      expect(bytes(applyChanges(there.workbook, there.inverse).workbook)).toBe(bytes(before));
    }),
    runs,
  );
});

/** Every string in a workbook: what people wrote. */
function texts(value: Json | undefined, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (Array.isArray(value)) for (const member of value) texts(member, found);
  else if (typeof value === 'object' && value !== null) {
    for (const field of Object.values(value)) texts(field as Json, found);
  }
  return found;
}

function missing(sides: readonly Workbook[], kept: ReadonlySet<string>): string[] {
  return sides.flatMap((side) => [...texts(side as unknown as Json)]).filter((text) => !kept.has(text));
}

test('what either side wrote is in the merged workbook or in a clash: nothing vanishes', () => {
  fc.assert(
    fc.property(family, ({ base, mine, theirs }) => {
      const { workbook, clashes } = mergeWorkbooks(base, mine, theirs);
      const kept = texts(workbook as unknown as Json);
      for (const clash of clashes) {
        texts(clash.mine, kept);
        texts(clash.theirs, kept);
        whereabouts(mine, clash.path);
      }
      const old = texts(base as unknown as Json);
      expect(missing([mine, theirs], kept).filter((text) => !old.has(text))).toEqual([]);
    }),
    runs,
  );
});

test('merging with a side that changed nothing gives the other side, whichever it is', () => {
  fc.assert(
    fc.property(family, ({ base, mine: changed }) => {
      for (const [left, right] of [
        [changed, base],
        [base, changed],
      ] as const) {
        const { workbook, clashes } = mergeWorkbooks(base, left, right);
        expect(clashes).toEqual([]);
        expect(workbook).toEqual(changed);
      }
    }),
    runs,
  );
});

test('copies without a known ancestor lose nothing to each other', () => {
  fc.assert(
    fc.property(family, ({ mine, theirs }) => {
      const { workbook, clashes } = mergeWorkbooks(intersection(mine, theirs), mine, theirs);
      const kept = texts(workbook as unknown as Json);
      for (const clash of clashes) for (const side of [clash.mine, clash.theirs]) texts(side, kept);
      expect(missing([mine, theirs], kept)).toEqual([]);
    }),
    runs,
  );
});
