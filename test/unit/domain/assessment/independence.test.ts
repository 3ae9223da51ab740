import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { emptySeat, type Seat, seenThrough, veilOf, visibleTo } from '#domain/assessment/independence.ts';
import { type Assessment, newAssessment } from '#domain/schemas/assessment.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';
import { interviewCandidates, interviewJob } from '../../../support/interviews.ts';

const newId = countingIds();
const people = ['anna', 'ben', 'rita'].map((id) => ({ id, name: id, email: '', role: '' }));
const stages = interviewJob().plan.stages.map(({ id }) => id);

function scorecard(interviewer: string, fields: Partial<Assessment> = {}): Assessment {
  const of = { job: 'job', stage: 'interview', candidate: 'cara', interviewer };
  return {
    ...newAssessment(newId, of),
    ratings: [{ criterion: 'sql', value: 4, evidence: `evidence of ${interviewer}` }],
    privateNotes: `notes of ${interviewer}`,
    ...fields,
  };
}

function workbookWith(...assessments: Assessment[]): Workbook {
  return {
    ...newWorkbook(newId),
    people,
    jobs: [interviewJob()],
    candidates: interviewCandidates(),
    assessments,
  };
}

const seat = (me: string | null, ...known: string[]): Seat => ({ me, known });
const submitted = { status: 'submitted', submitted: '2026-11-24T10:00:00Z' } as const;

/** Whom `who` sees something of. */
function seen(workbook: Workbook, who: Seat | null): string[] {
  const { assessments } = visibleTo(workbook, who);
  return assessments.filter(({ ratings }) => ratings.length > 0).map(({ interviewer }) => interviewer);
}

test('one’s own scorecard is always in view, notes and all', () => {
  const workbook = workbookWith(scorecard('anna'));
  expect(visibleTo(workbook, seat('anna')).assessments[0]?.privateNotes).toBe('notes of anna');
});

test('of a draft of somebody else nothing is in view but that it exists', () => {
  const [draft] = visibleTo(workbookWith(scorecard('anna')), seat('rita')).assessments;
  expect(draft).toMatchObject({ interviewer: 'anna', status: 'draft', ratings: [], privateNotes: '' });
});

test('what is submitted hides from whoever is assigned or has a draft, until they submitted', () => {
  const annas = scorecard('anna', submitted);
  expect(seen(workbookWith(annas), seat('ben'))).toEqual([]);
  expect(seen(workbookWith(annas, scorecard('ben')), seat('ben'))).toEqual(['ben']);
  expect(seen(workbookWith(annas, scorecard('ben', submitted)), seat('ben'))).toEqual(['anna', 'ben']);
  expect(seen(workbookWith(annas, scorecard('rita')), seat('rita'))).toEqual(['rita']);
  expect(seen(workbookWith(annas), seat('rita'))).toEqual(['anna']);
});

test('a scorecard of another candidate or stage lifts nothing', () => {
  const elsewhere = scorecard('ben', { ...submitted, candidate: 'dan' });
  expect(seen(workbookWith(scorecard('anna', submitted), elsewhere), seat('ben'))).toEqual(['ben']);
});

test('while nobody said who they are, everybody assigned must have submitted', () => {
  const annas = scorecard('anna', submitted);
  expect(seen(workbookWith(annas), emptySeat)).toEqual([]);
  expect(seen(workbookWith(annas, scorecard('ben', submitted)), emptySeat)).toEqual(['anna', 'ben']);
  expect(seen(workbookWith(annas), seat('somebody removed')), 'as if nobody sat').toEqual([]);
});

test('a draft of anybody who sat here before keeps the rest hidden', () => {
  const workbook = workbookWith(scorecard('anna', submitted), scorecard('ben'));
  expect(seen(workbook, seat('rita'))).toEqual(['anna']);
  expect(seen(workbook, seat('rita', 'ben'))).toEqual([]);
});

test('a draft that undo can bring back counts as if it were there', () => {
  const workbook = workbookWith(scorecard('anna', submitted));
  expect(visibleTo(workbook, seat('rita'), [scorecard('rita')]).assessments[0]?.ratings).toEqual([]);
});

test('what nothing is hidden of stays the very same object', () => {
  const workbook = workbookWith(scorecard('anna', { ...submitted, privateNotes: '' }));
  expect(visibleTo(workbook, seat('rita'))).toBe(workbook);
});

test('an old state is seen under the veil of today, and a draft in it stays a draft', () => {
  const draft = scorecard('anna', { ratings: [{ criterion: 'sql', value: 1, evidence: 'first thoughts' }] });
  const today = workbookWith({ ...scorecard('anna', submitted), id: draft.id });
  const old = seenThrough(workbookWith(draft), veilOf(today, seat('rita')), 'rita');
  expect(JSON.stringify(old)).not.toContain('first thoughts');
});

const anyScorecard = fc
  .record({
    interviewer: fc.constantFrom('anna', 'ben', 'rita'),
    candidate: fc.constantFrom('cara', 'dan'),
    stage: fc.constantFrom(...stages, 'gone'),
    isSubmitted: fc.boolean(),
  })
  .map(({ isSubmitted, ...fields }) =>
    scorecard(fields.interviewer, { ...fields, ...(isSubmitted && submitted) }),
  );

test('in no workbook does anybody see a hidden word, nor anybody else’s notes', () => {
  fc.assert(
    fc.property(
      fc.array(anyScorecard, { maxLength: 8 }),
      fc.option(fc.constantFrom('anna', 'ben', 'rita', 'gone'), { nil: null }),
      fc.uniqueArray(fc.constantFrom('anna', 'ben', 'rita'), { maxLength: 3 }),
      fc.boolean(),
      (cards, me, known, isWindow) => {
        const marked = cards.map((card, index) => ({
          ...card,
          ratings: [{ criterion: 'sql', value: 3, evidence: `evidence-${index}.` }],
          privateNotes: `notes-${index}.`,
          changes: [
            {
              at: '2026-11-24T10:00:00Z',
              before: { criterion: 'sql', value: 1, evidence: `was-${index}.` },
              reason: '',
            },
          ],
        }));
        const workbook = workbookWith(...marked);
        const who = isWindow ? { me, known } : null;
        const veil = veilOf(workbook, who);
        const text = JSON.stringify(visibleTo(workbook, who));
        for (const [index, card] of marked.entries()) {
          const isMine = isWindow && card.interviewer === me;
          if (veil(card)) expect(text).not.toContain(`evidence-${index}.`);
          if (veil(card)) expect(text).not.toContain(`was-${index}.`);
          if (!isMine) expect(text).not.toContain(`notes-${index}.`);
          if (!isMine && card.status === 'draft') expect(veil(card)).toBe(true);
          if (isMine) expect(veil(card)).toBe(false);
        }
      },
    ),
  );
});
