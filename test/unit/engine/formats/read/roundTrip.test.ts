import { expect, test } from '@playwright/test';
import { postingOutline } from '../../../../../electron/domain/outline/posting.ts';
import { jobOf } from '../../../../../electron/domain/outline/recognise/job.ts';
import { recogniseAll } from '../../../../../electron/domain/outline/recognise/split.ts';
import type { FactField } from '../../../../../electron/domain/outline/recognise/stated.ts';
import type { Job } from '../../../../../electron/domain/schemas/job.ts';
import { plainText } from '../../../../../electron/domain/schemas/richText.ts';
import { templates } from '../../../../../electron/domain/templates/templates.ts';
import { htmlPage } from '../../../../../electron/engine/formats/html.ts';
import { markdownOf } from '../../../../../electron/engine/formats/markdown.ts';
import { readSource } from '../../../../../electron/engine/formats/read/sourceFile.ts';
import { textOf } from '../../../../../electron/engine/formats/text.ts';
import { writeDocx } from '../../../../../electron/engine/word/writeDocx.ts';
import { ferryJob, tidewell } from '../../../../support/postings.ts';

const facts: readonly FactField[] = [
  'locations',
  'workMode',
  'employmentType',
  'pay',
  'applyBy',
  'starts',
  'openings',
  'reference',
  'department',
];

const writers = {
  docx: (job: Job) => writeDocx(postingOutline(job, tidewell())),
  html: (job: Job) => Buffer.from(htmlPage(postingOutline(job, tidewell()))),
  md: (job: Job) => Buffer.from(markdownOf(postingOutline(job, tidewell()))),
  txt: (job: Job) => Buffer.from(textOf(postingOutline(job, tidewell()))),
} as const;

const back = async (job: Job, format: keyof typeof writers) => {
  const [first] = recogniseAll(readSource(`a.${format}`, await writers[format](job)), `a.${format}`);
  if (!first) throw new Error('nothing came back');
  let count = 0;
  return jobOf(first.posting, () => `id${count++}`);
};

const said = ({ sections }: Job) =>
  sections
    .filter(
      ({ body, inPosting, purpose }) =>
        inPosting && (body.length > 0 || ['skills', 'stages'].includes(purpose)),
    )
    .map(({ heading, purpose, body }) => ({
      heading: heading.toLowerCase(),
      purpose,
      body: body.map(({ runs }) => plainText(runs).trim()).filter(Boolean),
    }));

for (const format of ['docx', 'html', 'md', 'txt'] as const) {
  test(`a posting of ours that comes back as ${format} has its facts, sections, items, skills and steps`, async () => {
    const job = ferryJob();
    const got = await back(job, format);
    expect(got.title).toBe(job.title);
    expect(got.tagline).toBe(job.tagline);
    for (const name of facts) expect(got[name], name).toEqual(job[name]);
    expect(said(got)).toEqual(said(job));
    expect(got.skills.map(({ name, detail, need }) => ({ name, detail, need }))).toEqual(
      job.skills.map(({ name, detail, need }) => ({ name, detail, need })),
    );
    expect(got.plan.stages.map(({ name, summary }) => [name, summary])).toEqual(
      job.plan.stages.map(({ name, summary }) => [name, summary]),
    );
  });

  test(`every template's posting comes back as ${format} with all its items where they belong`, async () => {
    let items = 0;
    let right = 0;
    for (const { job } of templates()) {
      const got = await back(job, format);
      expect(got.title).toBe(job.title);
      const found = new Map(said(got).map(({ heading, body }) => [heading, body]));
      for (const { heading, body } of said(job)) {
        items += body.length;
        right += body.filter((text) => found.get(heading)?.includes(text)).length;
      }
      expect(got.skills.length, job.title).toBeGreaterThanOrEqual(job.skills.length);
    }
    console.log(
      `${format}: ${items} items of ${templates().length} templates, ${((100 * right) / items).toFixed(1)} % where they belong`,
    );
    expect(right / items).toBeGreaterThanOrEqual(0.97);
  });
}
