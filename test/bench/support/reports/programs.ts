import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { Outline } from '#domain/outline/outline.ts';
import { htmlBody } from '#engine/formats/html.ts';
import { makeReport } from '#engine/reports.ts';
import { writeDocx } from '#engine/word/writeDocx.ts';
import { inRoot } from '../../../../electron/tooling/paths.ts';
import { bigWorkbook } from '../../../support/bigWorkbook.ts';
import { unpack } from '../../../support/docxPackage.ts';

const ours = ['ours', 'limit', 'docxtemplater', 'htmlToDocx'] as const;

/** How one way writes the document: a process of its own. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** Reports on 200 candidates with three scorecards each, as one document. */
export function reportsOutline(): Outline {
  const workbook = bigWorkbook({ jobs: 1, candidates: 200, assessments: 600 });
  const job = workbook.jobs[0]?.id ?? '';
  const report = makeReport(
    workbook,
    { document: 'candidate-report', job, candidates: [] },
    { today: '2026-11-24', by: null },
  );
  if ('rows' in report) throw new Error('Reports are pages.');
  return report.outline;
}

/** Bundles the ways that run on Node; gives all that this machine has, by name, and names what it lacks. */
export async function programs(executable: string, folder: string) {
  const outDir = await mkdtemp(join(folder, 'reports-'));
  const at = (name: string) => join(outDir, name);
  await bundle(outDir);
  const outline = reportsOutline();
  const xml = unpack(await writeDocx(outline)).get('word/document.xml') ?? new Uint8Array();
  const html = `<html><body>${htmlBody(outline)}</body></html>`;
  await writeFile(at('outline.json'), JSON.stringify(outline));
  await writeFile(at('page.html'), html);
  await writeFile(
    at('snippets.json'),
    JSON.stringify(
      Buffer.from(xml)
        .toString('utf8')
        .split(/(?<=>)/),
    ),
  );
  const node = (name: string, input: string): Program => ({
    command: executable,
    args: [at(`${name}.mjs`), at(input), at(`${name}.docx`)],
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  const ways: Record<string, Program> = {
    ours: node('ours', 'outline.json'),
    limit: node('limit', 'snippets.json'),
    control: node('limit', 'snippets.json'),
    docxtemplater: node('docxtemplater', 'outline.json'),
    'html-to-docx': node('htmlToDocx', 'page.html'),
  };
  const pandoc: Program = { command: 'pandoc', args: [at('page.html'), '-o', at('pandoc.docx')] };
  const script = join(import.meta.dirname, 'pythonDocx.py');
  const python: Program = { command: 'python3', args: [script, at('outline.json'), at('python.docx')] };
  const lacking: string[] = [];
  if (await works({ command: 'pandoc', args: ['--version'] })) ways.pandoc = pandoc;
  else lacking.push('pandoc');
  if (await works({ command: 'python3', args: ['-c', 'import docx'] })) ways['python-docx'] = python;
  else lacking.push('python-docx');
  return { ways, lacking, written: () => readFile(at('ours.docx')) };
}

/** Runs a way; how long its process lived, ms, and the most memory it held, MB, where it tells. */
export async function run({ command, args, env }: Program): Promise<{ ms: number; mb: number }> {
  const began = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...(env && { env }) });
  let said = '';
  child.stdout.on('data', (piece) => {
    said += String(piece);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}.`);
  return { ms: performance.now() - began, mb: Number(said) };
}

async function works(program: Program): Promise<boolean> {
  return run(program).then(
    () => true,
    () => false,
  );
}

async function bundle(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: inRoot(),
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      minify: true,
      target: 'node24',
      rolldownOptions: {
        input: Object.fromEntries(ours.map((name) => [name, join(import.meta.dirname, `${name}.ts`)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}
