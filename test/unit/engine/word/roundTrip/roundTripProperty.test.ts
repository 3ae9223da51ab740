import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Description } from '#domain/outline/roundTrip/description.ts';
import { takeChanges } from '#domain/outline/roundTrip/take.ts';
import type { Job } from '#domain/schemas/job.ts';
import { compareReturned } from '#engine/word/roundTrip/compareReturned.ts';
import { readParts } from '#engine/word/roundTrip/readReturned.ts';
import { describeJob, writeForEditing } from '#engine/word/roundTrip/writeForEditing.ts';
import { ferryJob, newTestId, tidewell } from '../../../../support/postings.ts';
import { another, editBody, retyped, tracked } from '../../../../support/wordEdits.ts';

const organisation = tidewell();

const words = fc
  .array(
    fc.constantFrom('lamps', 'the quay', 'naïve', '<b>', '“bell”', '🚢', 'שלום', 'daily', '&', 'CURRENT'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((list) => list.join(' '));

const edit = fc.record({
  what: fc.constantFrom('retype', 'add', 'remove', 'move', 'track', 'split', 'unmark', 'heading'),
  at: fc.nat(200),
  to: fc.nat(200),
  text: words,
});

const paragraph = /<w:p(?: [^>]*)?>.*?<\/w:p>/gs;

/** Does one edit as a person would, on paragraphs that are neither the table's nor the skills' and stages'. */
function done(
  paragraphs: string[],
  { what, at, to, text }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
) {
  const here = at % paragraphs.length;
  const one = paragraphs[here] ?? '';
  const heading = paragraphs.find((other) => other.includes('"Heading1"')) ?? '';
  const put = (...instead: string[]) => paragraphs.splice(here, 1, ...instead);
  if (what === 'retype') put(retyped(one, text));
  if (what === 'add') put(one, another(one, text));
  if (what === 'remove' && paragraphs.length > 2) put();
  if (what === 'track') put(tracked(one, text));
  if (what === 'split') put(retyped(one, text), another(one, `${text} too`));
  if (what === 'unmark') put(one.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, ''));
  if (what === 'heading') put(one, another(heading, text));
  if (what === 'move') {
    put();
    paragraphs.splice(to % (paragraphs.length + 1), 0, one);
  }
}

/** Sections that list the job's own skills or stages are edited by a test of their own. */
function plainJob(): Job {
  const job = ferryJob();
  return {
    ...job,
    sections: job.sections.filter(({ purpose }) => purpose !== 'skills' && purpose !== 'stages'),
  };
}

/** The text of a description without the names of its parts. */
function textOf({ title, tagline, sections }: Description) {
  return {
    title,
    tagline,
    // A heading over nothing is not written.
    sections: sections
      .filter(({ blocks }) => blocks.length > 0)
      .map(({ heading, blocks }) => ({
        heading,
        blocks: blocks.map(({ kind, level, runs }) => ({ kind, level, runs })),
      })),
  };
}

test('whatever is edited in Word, taking all of it gives the edited text, taking none of it changes nothing, and what was taken is not offered again', async () => {
  test.setTimeout(120_000);
  const job = plainJob();
  const sent = await writeForEditing(job, organisation, { id: 'w', name: 'Hiring' });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const bytes = editBody(sent, (xml) => {
        const head = xml.slice(0, xml.lastIndexOf('</w:tbl>'));
        const body = xml.slice(head.length, xml.indexOf('<w:sectPr'));
        const paragraphs = body.match(paragraph)?.slice(1) ?? [];
        const before = body.slice(0, body.indexOf(paragraphs[0] ?? ''));
        for (const one of edits) done(paragraphs, one);
        return head + before + paragraphs.join('') + xml.slice(head.length + body.length);
      });
      const document = readParts(bytes);
      const { three, sections } = await compareReturned(job, organisation, document);
      const all = new Set(sections.flatMap(({ changes }) => changes.map(({ id }) => id)));
      expect(sections.flatMap(({ notTaken }) => notTaken)).toEqual([]);
      expect(takeChanges(job, three, new Set(), newTestId)).toEqual(job);
      const taken = takeChanges(job, three, all, newTestId);
      expect(textOf(await describeJob(taken, organisation))).toEqual(textOf(three.theirs));
      const again = await compareReturned(taken, organisation, document);
      expect(again.sections.flatMap(({ changes }) => changes)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
