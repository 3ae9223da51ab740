import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { applyChanges, EditRefused } from '#domain/edits/apply.ts';
import type { Change } from '#domain/edits/change.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newPerson } from '#domain/schemas/person.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

const ids = Array.from({ length: 40 }, (_, index) => `c${index}`);
const candidate = (id: string, name: string) => newCandidate(() => id, name) as never;
const start: Workbook = {
  ...newWorkbook(countingIds()),
  candidates: ids.slice(0, 30).map((id) => newCandidate(() => id, id)),
  people: [{ ...newPerson(countingIds(), 'Ada'), id: 'ada' }],
};

const someId = fc.constantFrom(...ids);
const someChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ put: fc.tuple(fc.constant('candidates'), someId, fc.constant('name')), value: fc.string() }),
  fc.record({ remove: fc.tuple(fc.constant('candidates'), someId) }),
  fc.tuple(someId, fc.string(), fc.option(fc.nat(45), { nil: undefined })).map(([id, name, at]) => ({
    put: ['candidates', id],
    value: candidate(id, name),
    ...(at === undefined ? {} : { at }),
  })),
) as fc.Arbitrary<Change>;

/** Those changes that fit, one edit each. */
function oneByOne(changes: readonly Change[]): { workbook: Workbook; fitting: Change[] } {
  let workbook = start;
  const fitting: Change[] = [];
  for (const change of changes) {
    try {
      workbook = applyChanges(workbook, [change]).workbook;
      fitting.push(change);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
    }
  }
  return { workbook, fitting };
}

test('many changes in one edit are the same as one after the other, and lead back the same way', () => {
  fc.assert(
    fc.property(fc.array(someChange, { maxLength: 80 }), (changes) => {
      const { workbook, fitting } = oneByOne(changes);
      if (fitting.length === 0) return;
      const before = JSON.stringify(start);
      const once = applyChanges(start, fitting);
      expect(once.workbook).toEqual(workbook);
      expect(applyChanges(once.workbook, once.inverse).workbook).toEqual(start);
      expect(JSON.stringify(start)).toBe(before);
    }),
    { endOnFailure: true, numRuns: 300 },
  );
});

test('lists that nothing changes stay the very same', () => {
  const { workbook } = applyChanges(start, [{ put: ['candidates', 'new'], value: candidate('new', 'New') }]);
  expect(workbook.people).toBe(start.people);
  expect(workbook.assessments).toBe(start.assessments);
  expect(workbook.candidates[0]).toBe(start.candidates[0]);
});

test('an id that another list has is refused, also among very many', () => {
  const many = Array.from({ length: 60 }, (_, index) => `n${index}`);
  const changes = [...many, 'ada'].map((id) => ({ put: ['candidates', id], value: candidate(id, id) }));
  expect(() => applyChanges(start, changes)).toThrow('candidates › ada: has the id of another one');
});
