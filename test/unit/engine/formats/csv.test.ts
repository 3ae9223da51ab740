import { expect, test } from '@playwright/test';
import { scoreJob } from '#domain/scoring/score.ts';
import { writeCsv } from '#engine/formats/csv.ts';
import { makeReport } from '#engine/reports.ts';
import { occasion, sample } from '../../../support/sampleReports.ts';

test('the matrix, read back from CSV, has the figures of the comparison; what is not rated is empty', () => {
  const workbook = sample();
  for (const job of workbook.jobs) {
    const report = makeReport(workbook, { document: 'matrix', job: job.id, candidates: [] }, occasion);
    if (!('rows' in report)) throw new Error('A matrix has rows.');
    const [head = [], ...rows] = readCsv(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(report.rows)),
    );
    const scores = scoreJob({ job, candidates: workbook.candidates, assessments: workbook.assessments });
    expect(rows.map(([name]) => name)).toEqual(scores.candidates.map(({ name }) => name));
    scores.candidates.forEach((score, at) => {
      const cells = new Map(head.map((label, column) => [label, rows[at]?.[column]]));
      expect(cells.get('Total')).toBe(figure(score.total));
      expect(cells.get('Rated')).toBe(figure(score.coverage.share));
      expect(cells.get('Rank')).toBe(figure(score.rank));
      for (const stage of scores.plan) {
        for (const { criterion, name } of stage.criteria) {
          const own = score.stages
            .flatMap(({ criteria }) => criteria)
            .find((one) => one.criterion === criterion);
          expect(cells.get(`${stage.name}: ${name}`)).toBe(figure(own?.mean ?? null));
        }
      }
    });
  }
});

const figure = (value: number | null) => (value === null ? '' : String(Math.round(value * 10_000) / 10_000));

/** RFC 4180, the marks at its start taken off. */
function readCsv(text: string): string[][] {
  expect(text.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

for (const start of ['=', '+', '-', '@', '\t', '\r']) {
  test(`a name that begins with ${JSON.stringify(start)} is no formula in a spreadsheet`, () => {
    const text = new TextDecoder().decode(writeCsv([[`${start}1+1`, -1]]));
    expect(text.replace(/^"|"(?=,)/g, '')).toBe(`'${start}1+1,-1\r\n`);
  });
}
