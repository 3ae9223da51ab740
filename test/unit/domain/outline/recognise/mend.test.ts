import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { jobOf } from '../../../../../electron/domain/outline/recognise/job.ts';
import { blocksOfText } from '../../../../../electron/domain/outline/recognise/lines.ts';
import {
  withHeading,
  withMoved,
  withoutFacts,
  withPurpose,
} from '../../../../../electron/domain/outline/recognise/mend.ts';
import type { Posting } from '../../../../../electron/domain/outline/recognise/posting.ts';
import { textOf } from '../../../../../electron/domain/outline/recognise/source.ts';
import { recogniseAll } from '../../../../../electron/domain/outline/recognise/split.ts';
import { Job } from '../../../../../electron/domain/schemas/job.ts';
import { plainText } from '../../../../../electron/domain/schemas/richText.ts';
import { lostWords } from '../../../../support/postingMarks.ts';

const text = [
  'Cook',
  '',
  'Location: York',
  'Pay: £12 an hour plus tips',
  '',
  'What you will do:',
  '- Stir',
  '- Taste',
  'Requirements:',
  '- Knives',
  '- French',
  'Share this job',
].join('\n');

function read() {
  const [first] = recogniseAll(blocksOfText(text), 'a.txt');
  if (!first) throw new Error('nothing was recognised');
  const at = (line: string) => first.source.findIndex((block) => textOf(block).startsWith(line));
  return { ...first, at };
}

const held = ({ sections }: Posting) =>
  sections.map(({ heading, items }) => [heading, ...items.map(({ runs }) => plainText(runs))]);

test('a line that is moved stands in the other section, and a section that changes its purpose gives skills', () => {
  const { posting, source, at } = read();
  const moved = withMoved(posting, source, at('Stir'), 1);
  expect(held(moved).slice(0, 2)).toEqual([
    ['What you will do', 'Taste'],
    ['Requirements', 'Stir', 'Knives', 'French', 'Share this job'],
  ]);
  let count = 0;
  const job = jobOf(withPurpose(moved, 1, 'skills'), () => `id${count++}`);
  expect(job.skills.map(({ name }) => name)).toEqual(['Stir', 'Knives', 'French']);
});

test('a line can be left out, and taken back', () => {
  const { posting, source, at } = read();
  const share = at('Share this job');
  const out = withMoved(posting, source, share, null);
  expect(held(out).flat()).not.toContain('Share this job');
  expect(held(withMoved(out, source, share, 0))[0]).toEqual([
    'What you will do',
    'Stir',
    'Taste',
    'Share this job',
  ]);
});

test('a wrong fact is taken away, and the line that it came from stands under Other', () => {
  const { posting, source } = read();
  const without = withoutFacts(posting, source, ['locations']);
  expect(without.facts).not.toHaveProperty('locations');
  expect(held(without).at(-1)).toEqual(['Other', 'Location: York', 'Pay: £12 an hour plus tips']);
  expect(without.facts.pay).toEqual(posting.facts.pay);
  // The line of the pay stood there already, for its tips.
  const both = withoutFacts(without, source, ['pay']);
  expect(held(both)).toEqual(held(without));
  expect(both.facts).toEqual({});
});

test('a line that became a fact can stand in a section instead', () => {
  const { posting, source, at } = read();
  const moved = withMoved(posting, source, at('Location'), 0);
  expect(held(moved)[0]).toEqual(['What you will do', 'Location: York', 'Stir', 'Taste']);
  expect(moved.facts).not.toHaveProperty('locations');
});

test('a heading that is none goes on with the section above, and a line becomes a heading', () => {
  const { posting, source, at } = read();
  const joined = withMoved(posting, source, at('Requirements'), 1);
  expect(held(joined)[0]).toEqual([
    'What you will do',
    'Stir',
    'Taste',
    'Requirements:',
    'Knives',
    'French',
    'Share this job',
  ]);
  const again = withHeading(joined, source, at('Requirements'));
  expect(held(again).slice(0, 2)).toEqual(held(posting).slice(0, 2));
});

test('however lines are moved, none is lost and the job stays sound', () => {
  const step = fc.tuple(fc.constantFrom('move', 'head'), fc.nat(11), fc.nat(4));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { posting, source } = read();
      const mended = steps.reduce(
        (one, [what, at, to]) =>
          what === 'head'
            ? withHeading(one, source, at)
            : withMoved(one, source, at, to % Math.max(1, one.sections.length)),
        posting,
      );
      let count = 0;
      expect(Job.safeParse(jobOf(mended, () => `id${count++}`)).error?.message).toBeUndefined();
      expect(lostWords(text, [{ source, posting: mended }])).toEqual([]);
    }),
  );
});
