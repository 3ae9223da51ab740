import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { JobScores } from '#domain/scoring/figures.ts';
import sample from '#resources/samples/sample.json' with { type: 'json' };
import { run } from '../../../electron/cli/program.ts';
import { freshFolder } from '../../support/engine.ts';
import { boxOffice } from './sampleFigures/boxOffice.ts';
import type { ExpectedJob } from './sampleFigures/expected.ts';
import { stageManager } from './sampleFigures/stageManager.ts';
import { ticketing } from './sampleFigures/ticketing.ts';

const names = new Map<string, string>();
for (const { id, name } of [...sample.people, ...sample.candidates]) names.set(id, name);
for (const { plan } of sample.jobs) {
  for (const stage of plan.stages) for (const { id, name } of [stage, ...stage.criteria]) names.set(id, name);
}
const nameOf = (id: string) => names.get(id) ?? id;

let jobs: (JobScores & { title: string })[] = [];

test.beforeAll(async () => {
  const folder = await freshFolder();
  process.env.XDG_CONFIG_HOME = folder;
  const file = join(folder, 'sample.rolebook');
  await copyFile('resources/samples/sample.json', file);
  let printed = '';
  const output = { out: (text: string) => (printed += text), err: (text: string) => (printed += text) };
  expect(await run(['score', file, '--json'], output)).toBe(0);
  jobs = JSON.parse(printed).jobs;
});

function scoresOf(title: string): JobScores {
  const found = jobs.find((job) => job.title === title);
  if (!found) throw new Error(`No figures of ${title}.`);
  return found;
}

const worked: Record<string, ExpectedJob> = {
  'Back-end Developer, Ticketing': ticketing,
  'Stage Manager': stageManager,
  'Box Office Lead': boxOffice,
};

for (const [title, expected] of Object.entries(worked)) {
  test.describe(title, () => {
    test('totals, ranks, errors, coverage, stages and knock-outs are those worked out by hand', () => {
      const told = scoresOf(title).candidates.map((one) => ({
        name: one.name,
        standing: one.standing,
        rank: one.rank,
        total: one.total,
        error: one.error,
        reach: one.reach && [one.reach.lowest, one.reach.highest],
        coverage: [one.coverage.rated, one.coverage.planned, one.coverage.share],
        stages: Object.fromEntries(
          one.stages.flatMap(({ stage, score }) => (score === null ? [] : [[nameOf(stage), score]])),
        ),
        knockOuts: Object.fromEntries(
          one.knockOuts.map(({ criterion, verdict, mean }) => [nameOf(criterion), [verdict, mean]]),
        ),
      }));
      expect(told).toEqual(expected.candidates);
    });

    test('who stands before whom, how surely and what turns it', () => {
      const told = scoresOf(title).neighbours.map(({ shift, common, ...one }) => ({
        pair: [nameOf(one.ahead), nameOf(one.behind)],
        difference: one.difference,
        precision: one.precision,
        tie: one.tie,
        move: one.move,
        shift: shift && [nameOf(shift.criterion), shift.by],
        without: one.interviewers.map(nameOf),
        common: common && [common.share, common.ahead, common.behind],
      }));
      expect(told).toEqual(expected.pairs);
    });

    test('how far interviewers agree, and what changes without each of them', () => {
      const { precision, agreement, robustness, apart } = scoresOf(title);
      expect(precision).toEqual(expected.precision);
      expect(agreement).toEqual(expected.agreement);
      const { ahead = '', behind = '', move } = robustness.smallest ?? {};
      expect([nameOf(ahead), nameOf(behind), move]).toEqual(expected.smallest);
      const changes = robustness.leftOut.map(({ interviewer, turned, unrated, out, backIn }) => [
        nameOf(interviewer),
        {
          turned: turned.map((pair) => [nameOf(pair.ahead), nameOf(pair.behind)]),
          unrated: unrated.map(nameOf),
          out: out.map(nameOf),
          backIn: backIn.map(nameOf),
        },
      ]);
      const none = { turned: [], unrated: [], out: [], backIn: [] };
      expect(Object.fromEntries(changes)).toEqual(
        Object.fromEntries(
          Object.entries(expected.leftOut).map(([name, change]) => [name, { ...none, ...change }]),
        ),
      );
      expect(robustness.steady).toBe(expected.steady);
      expect(
        apart.map(({ candidate, criterion, points, ratings }) => [
          nameOf(candidate),
          nameOf(criterion),
          points,
          Object.fromEntries(ratings.map(({ interviewer, value }) => [nameOf(interviewer), value])),
        ]),
      ).toEqual(expected.apart);
    });

    test('scorecards that are not submitted are named, and their ratings are nowhere', () => {
      const { candidates } = scoresOf(title);
      const told = candidates.flatMap(({ name, open }) =>
        open.map(({ stage, interviewer }) => [name, nameOf(stage), nameOf(interviewer)]),
      );
      expect(told.sort()).toEqual(expected.open.map((one) => [...one]).sort());
    });

    test('every cell holds the submitted ratings of the sample, and their plain mean', () => {
      const { job, candidates } = scoresOf(title);
      const submitted = sample.assessments.filter((one) => one.job === job && one.status === 'submitted');
      const told = candidates.flatMap(({ candidate, stages }) =>
        stages.flatMap(({ criteria }) =>
          criteria.map(({ criterion, mean, ratings }) => [
            `${candidate} ${criterion}`,
            mean,
            ratings.map(({ value }) => value).sort(),
          ]),
        ),
      );
      const given = new Map<string, number[]>();
      for (const { candidate, ratings } of submitted) {
        for (const { criterion, value } of ratings) {
          const list = given.get(`${candidate} ${criterion}`) ?? [];
          given.set(`${candidate} ${criterion}`, value === null ? list : [...list, value]);
        }
      }
      expect(told.filter(([, mean]) => mean !== null)).toHaveLength(
        [...given.values()].filter((values) => values.length > 0).length,
      );
      for (const [cell, mean, values] of told) {
        const own = given.get(String(cell)) ?? [];
        expect(values).toEqual([...own].sort());
        const [one = 0, other] = own;
        if (mean !== null) expect(mean).toBe(other === undefined ? one : (one + other) / 2);
      }
    });
  });
}
