import { expect, test } from '@playwright/test';
import { applyChanges } from '#domain/edits/apply.ts';
import { mentionsOf } from '#domain/erasure/mentions.ts';
import { Namer, namesOf } from '#domain/erasure/naming.ts';
import { unnameChanges } from '#domain/erasure/unname.ts';
import { newAssessment } from '#domain/schemas/assessment.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newDecision } from '#domain/schemas/decision.ts';
import { newPerson } from '#domain/schemas/person.ts';
import { newBlock } from '#domain/schemas/richText.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

const newId = countingIds();

/** Zoë, who goes, and Ben, who stays, with one assessment and one decision of his. */
function book(): Workbook & { zoe: string } {
  const workbook = newWorkbook(newId);
  const [zoe, ben] = [newCandidate(newId, 'Zoë Øre-Lind'), newCandidate(newId, 'Ben Hill')];
  zoe.email = 'zoe@example.org';
  const of = { job: 'j', stage: 's', candidate: ben.id, interviewer: 'p' };
  const assessment = newAssessment(newId, of);
  assessment.ratings = [{ criterion: 'c', value: 2, evidence: 'Weaker than ZOE  Øre-Lind, he said.' }];
  assessment.privateNotes = 'zoe@example.org says otherwise';
  const decision = newDecision(newId, {
    ...of,
    kind: 'hold',
    reason: 'r',
    by: 'p',
    at: '2026-11-01T10:00:00Z',
  });
  decision.note = 'If Zoë Øre-Lind’s offer falls through.';
  return {
    ...workbook,
    candidates: [zoe, { ...ben, notes: [newBlock(newId, 'paragraph', 'Knows Zoë Øre-Lindt.')] }],
    assessments: [assessment],
    decisions: [decision],
    zoe: zoe.id,
  };
}

function unnamed({ zoe, ...workbook }: ReturnType<typeof book>) {
  return applyChanges(workbook, unnameChanges(workbook, new Set([zoe]), [], 'somebody')).workbook;
}

test('evidence, private notes and remarks on decisions name them no longer, whatever case, accents and spaces', () => {
  const { assessments, decisions } = unnamed(book());
  expect(assessments[0]?.ratings[0]?.evidence).toBe('Weaker than somebody, he said.');
  expect(assessments[0]?.privateNotes).toBe('somebody says otherwise');
  expect(decisions[0]?.note).toBe('If somebody’s offer falls through.');
});

test('a name that only begins alike stays', () => {
  const before = book();
  expect(unnamed(before).candidates[1]?.notes).toEqual(before.candidates[1]?.notes);
});

test('what names nobody is not touched: no change is made for it', () => {
  const { zoe, ...workbook } = book();
  const touched = unnameChanges(workbook, new Set([zoe]), [], 'somebody').map(
    (change) => 'put' in change && change.put[0],
  );
  expect(touched).toEqual(['assessments', 'decisions']);
});

test('a name that an interviewer has too is left, for the text may be about them', () => {
  const before = book();
  before.people = [newPerson(newId, 'Zoë Øre-Lind')];
  expect(unnamed(before).decisions[0]?.note).toContain('Zoë');
});

test('where they are spoken of is told by whom the text is about', () => {
  const { zoe, ...workbook } = book();
  const [candidate] = workbook.candidates.filter(({ id }) => id === zoe);
  expect(mentionsOf(workbook, candidate ? [candidate] : []).map(({ list }) => list)).toEqual([
    'assessments',
    'decisions',
  ]);
});

test('of two names the longer one is found where it stands', () => {
  const names = ['Ann Lee', 'Ann Lee Moore'].flatMap((name) => namesOf({ name, email: '' }));
  expect(
    new Namer(names).findIn('ann lee moore, Ann Lee; Joann Lee').map(({ start, end }) => [start, end]),
  ).toEqual([
    [0, 13],
    [15, 22],
  ]);
});
