import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { postingOutline } from '#domain/outline/posting.ts';
import type { Job } from '#domain/schemas/job.ts';
import { readParts } from '#engine/word/roundTrip/readReturned.ts';
import { writeDocx } from '#engine/word/writeDocx.ts';
import { expectSoundDocx } from '../../../../support/docxValid.ts';
import { ferryJob } from '../../../../support/postings.ts';
import { linesOf, organisation, readBack, sentOut } from '../../../../support/returnedJob.ts';
import {
  another,
  editBody,
  paragraphWith,
  retyped,
  tracked,
  withComment,
} from '../../../../support/wordEdits.ts';

test('a document for editing is sound and comes back without a difference', async () => {
  const job = ferryJob();
  const bytes = await sentOut(job);
  await expectSoundDocx(bytes);
  const { document, sections, isBaseLost } = await readBack(job, bytes);
  expect(document.about).toMatchObject({
    workbook: 'tidewell-2026',
    workbookName: 'Hiring 2026',
    job: job.id,
  });
  expect({ sections, isBaseLost }).toEqual({ sections: [], isBaseLost: false });
});

test('texts that were changed, added, removed and moved come back as changes of their own, and are there once taken', async () => {
  const job = ferryJob();
  const bytes = editBody(await sentOut(job), (xml) => {
    let out = paragraphWith(xml, 'Write code and libraries', (one) =>
      retyped(one, 'Write code that others like to read'),
    );
    out = paragraphWith(
      out,
      'Protect passenger data',
      (one) => one + another(one, 'Answer the phone <when it rings> & smile'),
    );
    out = paragraphWith(out, 'Free crossings', () => '');
    out = paragraphWith(out, 'Services that bring', (one) => retyped(one, 'Services that carry'));
    return out;
  });
  const { changes, take } = await readBack(job, bytes);
  expect(changes.map(({ kind, isClash }) => [kind, isClash])).toEqual([
    ['tagline', false],
    ['changed', false],
    ['added', false],
    ['removed', false],
  ]);
  const next = take();
  expect(next.tagline).toBe('Services that carry');
  expect(linesOf(next, 'What you will do').slice(0, 5)).toEqual([
    'Connect what passengers see to the logic behind it, together with the front-end developers',
    'Write code that others like to read',
    'Keep searches fast on the busiest Saturday of the summer, when forty sailings leave in six hours and each of them changes with the weather',
    'Protect passenger data, and show in reviews how it is protected',
    'Answer the phone <when it rings> & smile',
  ]);
  expect(linesOf(next, 'What you find here')).toHaveLength(2);
  expect((await readBack(next, bytes)).sections).toEqual([]);
  expect(take([])).toEqual(job);
});

test('recorded changes are read as if they had been accepted, deleted ends of paragraphs too', async () => {
  const job = ferryJob();
  const by = '<w:rPr><w:del w:id="901" w:author="Owen Pryce" w:date="2026-11-20T09:00:00Z"/></w:rPr></w:pPr>';
  const bytes = editBody(await sentOut(job), (xml) => {
    const changed = paragraphWith(xml, 'Write code', (one) => tracked(one, 'Write less code'));
    const gone = paragraphWith(changed, 'Free crossings', (one) => tracked(one, '').replace('</w:pPr>', by));
    return paragraphWith(gone, 'Most of the work', (one) => tracked(one, ''));
  });
  const { document, changes, take } = await readBack(job, bytes);
  expect(document.isTracked).toBe(true);
  expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'changed', 'removed']);
  const next = take();
  expect(linesOf(next, 'What you will do')[1]).toBe('Write less code');
  expect(linesOf(next, 'The role')).toHaveLength(1);
  expect(linesOf(next, 'What you find here')).toEqual(linesOf(job, 'What you find here').slice(1));
});

test('what was changed on both sides is a clash with all three versions; what only the workbook changed stays', async () => {
  const job = ferryJob();
  const bytes = editBody(await sentOut(job), (xml) =>
    paragraphWith(xml, 'A training budget', (one) => retyped(one, 'A training budget, says the manager')),
  );
  const here = (heading: string, text: string, now: string): Job['sections'] =>
    job.sections.map((section) =>
      section.heading === heading
        ? {
            ...section,
            body: section.body.map((block) =>
              block.runs.some((run) => run.text.includes(text)) ? { ...block, runs: [{ text: now }] } : block,
            ),
          }
        : section,
    );
  const other = { ...job, sections: here('What you will do', 'Write code', 'Write no code') };
  expect((await readBack(other, bytes)).changes.map(({ isClash }) => isClash)).toEqual([false]);

  const clashing = {
    ...job,
    sections: here('What you find here', 'A training', 'No training, says the recruiter'),
  };
  const { changes, take } = await readBack(clashing, bytes);
  const [clash] = changes;
  expect(changes).toHaveLength(1);
  expect(clash).toMatchObject({
    kind: 'changed',
    isClash: true,
    base: [{ runs: [{ text: 'A training budget you decide on yourself' }] }],
    before: [{ runs: [{ text: 'No training, says the recruiter' }] }],
    after: [{ runs: [{ text: 'A training budget, says the manager' }] }],
  });
  expect(linesOf(take(), 'What you find here')[1]).toBe('A training budget, says the manager');
});

test('facts, skills and stages that were changed are named and left; comments stand beside their section', async () => {
  const job = ferryJob();
  const bytes = editBody(await sentOut(job), (xml) => {
    const skill = paragraphWith(xml, 'in services that others', (one) => retyped(one, 'Rust: in anger'));
    const more = paragraphWith(skill, 'REST APIs', (one) => one + another(one, 'Patience'));
    return paragraphWith(more, 'Technical interview', () => '').replaceAll('>Plymouth<', '>Penzance<');
  });
  const { sections, changes, take } = await readBack(
    job,
    withComment(bytes, 'Thirty days', 'Owen Pryce', 'Really?'),
  );
  expect(changes).toEqual([]);
  expect(take()).toEqual(job);
  expect(
    sections.map(({ heading, notTaken }) => [heading, ...notTaken.map((one) => [one.before, one.after])]),
  ).toEqual([
    ['', ['Location: Plymouth', 'Location: Penzance']],
    ['What you bring', ['Python: in services that others depend on', 'Rust: in anger'], ['', 'Patience']],
    ['What you find here'],
    ['How we choose', ['Technical interview: we talk through your sample together', '']],
  ]);
  expect(sections[2]?.comments).toEqual([{ author: 'Owen Pryce', text: 'Really?' }]);
});

test('bold, links and kinds of text come back; a section may be new, gone or elsewhere', async () => {
  const job = ferryJob();
  const paragraphs = /<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs;
  const bytes = editBody(await sentOut(job), (xml) => {
    const bold = paragraphWith(xml, 'Write code', (one) =>
      one.replace(/(<w:r>)(<w:t[^>]*>)Write code/, '$1<w:rPr><w:b/></w:rPr>$2Write code'),
    );
    const all = bold.match(paragraphs) ?? [];
    const at = (text: string) => all.findIndex((one) => one.includes(text));
    const [role, duties, find, choose] = [
      '>The role<',
      '>What you will do<',
      '>What you find here<',
      '>How we choose<',
    ].map(at);
    const first = all.slice(role, duties).join('');
    const gone = all.slice(find, choose).join('');
    const heading = all[role ?? 0] ?? '';
    const text = all[(role ?? 0) + 1] ?? '';
    const last = '<w:sectPr';
    return bold
      .replace(gone, '')
      .replace(first, '')
      .replace(
        last,
        `${another(heading, 'Life on the pier')}${another(text, 'We eat together.')}${first}${last}`,
      );
  });
  const { changes, take } = await readBack(job, bytes);
  expect(changes.map(({ kind }) => kind).sort()).toEqual([
    'looks',
    'section-added',
    'section-moved',
    'section-removed',
  ]);
  const next = take();
  expect(next.sections.map(({ heading }) => heading)).toEqual([
    'What you will do',
    'What you bring',
    'How we choose',
    'Questions people ask',
    'Life on the pier',
    'The role',
  ]);
  expect(next.sections[0]?.body[1]?.runs[0]?.bold).toBe(true);
});

test('a document whose base was lost offers what differs as unsure; one that is no document of ours says nothing of itself', async () => {
  const job = ferryJob();
  const files = unzipSync(
    editBody(await sentOut(job), (xml) =>
      paragraphWith(xml, 'Write code', (one) => retyped(one, 'Write poems')),
    ),
  );
  const custom = strFromU8(files['docProps/custom.xml'] ?? new Uint8Array());
  files['docProps/custom.xml'] = strToU8(custom.replace(/(AsSent1"><vt:lpwstr>)[^<]*/, '$1AAAA'));
  const { isBaseLost, changes } = await readBack(job, zipSync(files));
  expect(isBaseLost).toBe(true);
  expect(changes.map(({ kind }) => kind)).toEqual(['changed']);
  expect(readParts(await writeDocx(postingOutline(job, organisation))).about).toBeNull();
});

test('a description packed to exhaust memory is taken for lost, and hostile XML is refused', async () => {
  const files = unzipSync(await sentOut(ferryJob()));
  const { deflateRawSync } = await import('node:zlib');
  const bomb = deflateRawSync(Buffer.alloc(64 << 20, 32)).toString('base64');
  const custom = strFromU8(files['docProps/custom.xml'] ?? new Uint8Array());
  const began = Date.now();
  const packed = custom.replace(/(AsSent1"><vt:lpwstr>)[^<]*/, `$1${bomb}`);
  expect(readParts(zipSync({ ...files, 'docProps/custom.xml': strToU8(packed) })).about?.base).toBeNull();
  expect(Date.now() - began).toBeLessThan(1_000);
  const trap = editBody(zipSync(files), (xml) => xml.replace('<w:document', '<!DOCTYPE x><w:document'));
  expect(() => readParts(trap)).toThrow('This file cannot be read: it declares a document type');
  expect(() => readParts(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toThrow('it is an old .doc file');
});

test('what LibreOffice saved again comes back as it was edited, and nothing else is different', async () => {
  const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find(existsSync);
  test.skip(
    soffice === undefined,
    'LibreOffice is not installed: descriptions were not opened and saved by it',
  );
  test.setTimeout(120_000);
  const job = ferryJob();
  const edited = editBody(await sentOut(job), (xml) => {
    const changed = paragraphWith(xml, 'Write code', (one) => retyped(one, 'Write code that lasts'));
    return paragraphWith(changed, 'Protect passenger', (one) => one + another(one, 'Answer the phone'));
  });
  const folder = await mkdtemp(join(tmpdir(), 'round-trip-'));
  try {
    await writeFile(join(folder, 'sent.docx'), edited);
    await promisify(execFile)(soffice ?? '', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      join(folder, 'saved'),
      join(folder, 'sent.docx'),
    ]);
    const { sections, changes, isBaseLost } = await readBack(
      job,
      await readFile(join(folder, 'saved', 'sent.docx')),
    );
    expect(isBaseLost).toBe(false);
    expect(changes.map(({ kind, after }) => [kind, after[0]?.runs[0]?.text])).toEqual([
      ['changed', 'Write code that lasts'],
      ['added', 'Answer the phone'],
    ]);
    expect(sections.flatMap(({ notTaken }) => notTaken)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
