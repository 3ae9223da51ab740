import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sampleWorkbook } from '#domain/templates/sample.ts';
import { run } from '../../../electron/cli/program.ts';
import { docxLines } from '../../support/docxText.ts';
import { freshFolder } from '../../support/engine.ts';
import { countingIds } from '../../support/ids.ts';

test.beforeAll(async () => {
  process.env.XDG_CONFIG_HOME = await freshFolder();
});

async function exported(document: string, ...more: string[]) {
  const folder = await freshFolder();
  const file = join(folder, 'sample.rolebook');
  await writeFile(file, JSON.stringify(sampleWorkbook(countingIds())));
  const to = join(folder, 'out');
  let out = '';
  let err = '';
  const argv = ['export', file, '--document', document, '--to', to, '--json', ...more];
  const output = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const status = await run(argv, output);
  const names = await readdir(to).catch(() => []);
  return {
    status,
    err,
    to,
    names: names.sort(),
    again: () => run([...argv], output),
    report: () => JSON.parse(out),
  };
}

for (const [document, names] of [
  ['hiring-file', ['Hiring file.docx']],
  ['shortlist', ['Shortlist.docx']],
  ['job-description', ['Job description.docx']],
  ['matrix', ['Matrix.csv']],
] as const) {
  test(`${document}: one for each job`, async () => {
    const { status, names: written, report } = await exported(document);
    expect(status).toBe(0);
    expect(written).toEqual(
      ['Back-end Developer, Ticketing', 'Box Office Lead', 'Stage Manager'].map(
        (job) => `${job} – ${names[0]}`,
      ),
    );
    expect(report()).toMatchObject({ ok: true, documents: [{ outcome: 'written' }, {}, {}] });
  });
}

test('candidate reports: one file for each candidate of the job, or the one that is named', async () => {
  const all = await exported('candidate-report', '--job', 'Box Office Lead');
  expect(all).toMatchObject({ status: 0, err: '' });
  expect(all.names).toHaveLength(6);
  expect(all.names).toContain('Grace Lim – Box Office Lead – Candidate report.docx');
  const one = await exported('candidate-report', '--candidate', 'ruth abara');
  expect(one.names).toEqual([
    'Ruth Abara – Box Office Lead – Candidate report.docx',
    'Ruth Abara – Stage Manager – Candidate report.docx',
  ]);
  expect(one.report().documents[0]).toMatchObject({ outcome: 'written', candidate: expect.any(String) });
});

test('a copy for a candidate holds all their jobs; it is written once', async () => {
  const { status, names, to } = await exported('candidate-copy', '--candidate', 'Ruth Abara');
  expect(status).toBe(0);
  expect(names).toEqual(['Ruth Abara – What we hold about you.docx']);
  const lines = docxLines(await readFile(join(to, names[0] ?? '')));
  expect(lines).toContain('How you were assessed: Stage Manager');
  expect(lines).toContain('How you were assessed: Box Office Lead');
});

test('a shortlist of some names only those', async () => {
  const { names, to } = await exported(
    'shortlist',
    '--candidate',
    'Amara Okoye',
    '--candidate',
    'Jonas Lindqvist',
  );
  expect(names).toEqual(['Back-end Developer, Ticketing – Shortlist.docx']);
  const text = docxLines(await readFile(join(to, names[0] ?? ''))).join('\n');
  expect(text).toContain('Jonas Lindqvist');
  expect(text).not.toContain('Priya Raman');
});

test('what is there already stays', async () => {
  const { to, names, again } = await exported('matrix', '--job', 'Stage Manager');
  const path = join(to, names[0] ?? '');
  await writeFile(path, 'mine');
  expect(await again()).toBe(0);
  expect(await readFile(path, 'utf8')).toBe('mine');
});

test('somebody who is not there, and a candidate for a document about a job, are refused in a sentence', async () => {
  const nobody = await exported('candidate-report', '--candidate', 'Nobody');
  expect(nobody).toMatchObject({ status: 1, names: [] });
  expect(nobody.err).toBe('There is no candidate “Nobody” there. Give the full name or the id.\n');
  const wrong = await exported('hiring-file', '--candidate', 'Amara Okoye');
  expect(wrong.err).toBe('The hiring-file is about a whole job: leave --candidate out.\n');
});

test('files are named by a pattern, and everything goes into one document when asked', async () => {
  const named = await exported('posting', '--format', 'md', '--pattern', '{number} {job}');
  expect(named.names).toEqual([
    '1 Back-end Developer, Ticketing.md',
    '2 Stage Manager.md',
    '3 Box Office Lead.md',
  ]);
  const one = await exported('candidate-report', '--combined', '--pattern', 'All of them');
  expect(one.names).toEqual(['All of them.docx']);
  expect(one.report()).toMatchObject({ ok: true, documents: [{ outcome: 'written' }] });
  const lines = docxLines(await readFile(join(one.to, 'All of them.docx')));
  for (const name of ['Amara Okoye', 'Ruth Abara']) expect(lines).toContain(`Where ${name} stands`);
});

test('an unknown piece, and a format that a document does not have, are refused in a sentence', async () => {
  const piece = await exported('posting', '--pattern', '{title}');
  expect(piece).toMatchObject({ status: 1, names: [] });
  expect(piece.err).toBe('{title} is no piece of a file name. Take a piece from the list.\n');
  const format = await exported('hiring-file', '--format', 'html');
  expect(format.err).toBe('Only postings come as html: leave --format out.\n');
  const copies = await exported('candidate-copy', '--combined');
  expect(copies.err).toContain('holds one person’s data only');
});
