import { expect, test } from '@playwright/test';
import type { Json } from '#domain/migrations/step.ts';
import { newWorkbook, Workbook } from '#domain/schemas/workbook.ts';
import { readLeniently } from '#engine/storage/format/lenient.ts';
import { bigWorkbook } from '../../../../support/bigWorkbook.ts';
import { countingIds } from '../../../../support/ids.ts';

// biome-ignore lint/suspicious/noExplicitAny: damage is done wherever the test likes
type Damaged = any;

function damaged(damage: (data: Damaged) => void) {
  const data = structuredClone(bigWorkbook({ jobs: 1, candidates: 3, assessments: 3 })) as Damaged;
  damage(data);
  const result = readLeniently(data as Json, countingIds());
  expect(Workbook.safeParse(result.workbook).success).toBe(true);
  return { ...result, where: result.findings.map(({ where }) => where) };
}

test('a sound workbook is read as it is, without a finding', () => {
  const { workbook, findings } = damaged(() => {});
  expect(workbook).toEqual(bigWorkbook({ jobs: 1, candidates: 3, assessments: 3 }));
  expect(findings).toEqual([]);
});

test('a field that cannot be read becomes empty, and its entity stays', () => {
  const { workbook, findings } = damaged((data) => {
    data.candidates[1].consent.given = '2026-02-30';
    data.jobs[0].language = '?';
    data.jobs[0].pay.currency = 'euro';
    data.jobs[0].sections[2].heading = 42;
    data.jobs[0].skills[0].weight = 1_000;
  });
  expect(workbook.candidates).toHaveLength(3);
  expect(workbook.candidates[1]?.consent.given).toBe(null);
  expect(workbook.jobs[0]).toMatchObject({ language: 'en-GB', pay: null });
  expect(workbook.jobs[0]?.sections[2]?.heading).toBe('42');
  expect(workbook.jobs[0]?.skills[0]?.weight).toBe(100);
  expect(findings).toHaveLength(5);
  expect(findings[0]?.where).toMatch(/^job ".+", language$/);
  expect(findings.at(-1)?.where).toMatch(/^candidate ".+", consent, given$/);
});

test('what cannot be mended is left out alone, and told', () => {
  const { workbook, where } = damaged((data) => {
    data.jobs[0].sections[1].body[3] = 'torn';
    data.candidates[0] = null;
    data.assessments[2].job = 7.5;
  });
  expect(workbook.jobs[0]?.sections[1]?.body).toHaveLength(7);
  expect(workbook.candidates).toHaveLength(2);
  expect(where).toHaveLength(3);
});

test('a list that is none is empty, a missing organisation new, a missing id fresh', () => {
  const { workbook, findings } = damaged((data) => {
    data.assessments = 'torn';
    data.organisation = undefined;
    data.id = 5;
    delete data.candidates[0].id;
    data.revision = -1;
  });
  expect(workbook.assessments).toEqual([]);
  expect(workbook.organisation).toEqual(newWorkbook(countingIds()).organisation);
  expect(workbook.candidates[0]?.id).toMatch(/^id-\d+$/);
  expect(workbook.revision).toBe(0);
  expect(findings.length).toBeGreaterThanOrEqual(3);
});

test('the later of two equal ids gets a fresh one', () => {
  const { workbook, findings } = damaged((data) => {
    data.candidates[2].id = data.candidates[0].id;
    data.jobs[0].skills[1].id = data.jobs[0].skills[0].id;
  });
  expect(findings.map(({ code }) => code)).toEqual(['duplicate-id', 'duplicate-id']);
  expect(new Set(workbook.candidates.map(({ id }) => id)).size).toBe(3);
  expect(workbook.jobs[0]?.skills).toHaveLength(15);
});

test('a number without an end becomes nothing', () => {
  const { workbook } = damaged((data) => {
    data.jobs[0].openings = Number.POSITIVE_INFINITY;
    data.later = Number.POSITIVE_INFINITY;
  });
  expect(workbook).toHaveProperty('later', null);
});
