import { expect, test } from '@playwright/test';
import { jobOf } from '../../../../../electron/domain/outline/recognise/job.ts';
import { recogniseAll } from '../../../../../electron/domain/outline/recognise/split.ts';
import { Job } from '../../../../../electron/domain/schemas/job.ts';
import { readSource } from '../../../../../electron/engine/formats/read/sourceFile.ts';
import { corpus } from '../../../../support/postingCorpus.ts';
import { lostWords, placedLines, wishedFor } from '../../../../support/postingMarks.ts';

const files = corpus().map((file) => ({
  ...file,
  recognised: recogniseAll(readSource(file.name, file.bytes), file.name),
}));

/** Marks that are no words, so that what is left is what must not be lost. */
const unmarked = (name: string, text: string) => {
  if (name.endsWith('.html')) {
    return text
      .replace(/&#?\w+;/g, ' ')
      .replace(/<(script|style|head|nav)[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]*>/g, ' ');
  }
  return text
    .replace(/^\s*(?:\(?[a-z0-9ivx]{1,3}[.)]|o|step \d:)\s/gim, ' ')
    .replace(/\]\(https?:[^)]*\)/g, ' ');
};

test('the corpus is large and speaks five languages and more', () => {
  expect(files.length).toBeGreaterThanOrEqual(120);
  expect(
    new Set(files.flatMap(({ recognised }) => recognised.map(({ posting }) => posting.language))),
  ).toEqual(new Set(['en-GB', 'de-DE', 'fr-FR', 'es-ES', 'nl-NL', 'pt-PT', 'ar', 'he']));
});

for (const { name, text, expected, recognised } of files) {
  test(`${name}: title and facts are recognised, no word is lost, and it is a sound job`, () => {
    const [first] = recognised;
    const titles = recognised.map(({ posting }) => posting.title);
    if (expected.title !== null) expect(titles).toEqual([expected.title].flat());
    // Nothing beside: a wrong fact is worse than none.
    expect(first?.posting.facts).toEqual(expected.facts);
    if (expected.tagline !== undefined) expect(first?.posting.tagline).toBe(expected.tagline);
    if (expected.language !== undefined) expect(first?.posting.language).toBe(expected.language);
    let count = 0;
    const jobs = recognised.map(({ posting }) => jobOf(posting, () => `id${count++}`));
    if (expected.skills !== undefined) expect(jobs[0]?.skills).toHaveLength(expected.skills);
    expect(jobs.map((job) => Job.safeParse(job).error?.message)).toEqual(jobs.map(() => undefined));
    if (expected.nice !== undefined) {
      const starts = wishedFor(recognised).map(
        (item) => expected.nice?.find((start) => item.startsWith(start)) ?? item,
      );
      expect(starts).toEqual(expected.nice);
    }
    expect(lostWords(unmarked(name, text), recognised)).toEqual([]);
  });
}

test('at least 97 % of all lines stand in the right section', () => {
  const lines = files.flatMap(({ name, expected, recognised }) =>
    placedLines(recognised, expected).map((line) => ({ name, ...line })),
  );
  const wrong = lines.filter(({ wanted, found }) => wanted !== found);
  const share = (100 * (lines.length - wrong.length)) / lines.length;
  console.log(
    `${lines.length} lines of ${files.length} postings, ${share.toFixed(1)} % in the right section`,
  );
  for (const one of wrong) console.log(JSON.stringify(one));
  expect(share).toBeGreaterThanOrEqual(97);
});
