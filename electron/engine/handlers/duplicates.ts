import type { Handlers } from '#contract/contract.ts';
import type { duplicateCalls } from '#contract/duplicates.ts';
import { Refusal } from '#contract/result.ts';
import { duplicatesAmong } from '#domain/candidates/duplicates.ts';
import { doubledScorecards, mergeChanges, mergedCandidate } from '#domain/candidates/mergeCandidates.ts';
import type { Candidate } from '#domain/schemas/candidate.ts';
import type { Id } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Desk } from '../desk.ts';
import { remembered } from '../remembered.ts';

/** Candidates who are there twice: found, looked at, brought together or told apart. */
export function duplicateHandlers(desk: Desk): Handlers<typeof duplicateCalls> {
  const pairs = remembered(duplicatesAmong);
  return {
    'duplicate:count': () => pairs(desk.workbook.candidates).length,
    'duplicate:list': ({ limit }) => {
      const found = pairs(desk.workbook.candidates);
      const someone = lookUp(desk.workbook);
      const rows = found.slice(0, limit).map(({ one, other, alike }) => {
        return { one: someone(one), other: someone(other), alike: [...alike] };
      });
      return { pairs: rows, total: found.length };
    },
    'duplicate:preview': ({ kept, gone, fromSecond }) => {
      const { workbook } = desk;
      const [first, second] = bothOf(workbook, kept, gone);
      const isTheirs = ({ candidate }: { candidate: Id }) => candidate === gone;
      return {
        kept: first,
        gone: second,
        merged: mergedCandidate(first, second, new Set(fromSecond)),
        assessments: workbook.assessments.filter(isTheirs).length,
        decisions: workbook.decisions.filter(isTheirs).length,
        doubled: doubledScorecards(workbook, kept, gone),
      };
    },
    'duplicate:merge': async ({ kept, gone, fromSecond, label }) => {
      const [first, second] = bothOf(desk.workbook, kept, gone);
      const changes = mergeChanges(desk.workbook, first, second, new Set(fromSecond));
      await desk.applyUnasked({ label, changes });
    },
    'duplicate:dismiss': async ({ one, other, label }) => {
      const [first] = bothOf(desk.workbook, one, other);
      const value = [...(first.distinctFrom ?? []), other];
      await desk.applyUnasked({ label, changes: [{ put: ['candidates', one, 'distinctFrom'], value }] });
    },
  };
}

function bothOf(workbook: Workbook, one: Id, other: Id): [Candidate, Candidate] {
  const [first, second] = [one, other].map((id) => workbook.candidates.find((some) => some.id === id));
  if (!first || !second || first === second) {
    throw new Refusal(
      'gone',
      'One of the two is no longer in the workbook. Undo brings them back if they were merged.',
    );
  }
  return [first, second];
}

function lookUp({ candidates, jobs, assessments }: Workbook) {
  const people = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const titles = new Map(jobs.map(({ id, title }) => [id, title]));
  const counts = new Map<Id, number>();
  for (const { candidate } of assessments) counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  return (id: Id) => {
    const candidate = people.get(id) as Candidate;
    const { name, email, applications } = candidate;
    const own = applications.map(({ job }) => titles.get(job) ?? '').filter(Boolean);
    return { id, name, email, jobs: own, assessments: counts.get(id) ?? 0 };
  };
}
