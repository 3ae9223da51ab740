import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inRoot } from '../../../electron/tooling/paths.ts';

const taken = (from: string) => `import { thing } from '${from}';\nexport const taken = thing;`;
const used = (expression: string) => `export const used = ${expression};`;
const never = 'Rolebook never talks to a network';

const refused: [what: string, path: string, code: string, why: string][] = [
  ['a feature that imports another feature', 'renderer/features/a', taken('../b/B.tsx'), 'another feature'],
  ['a part of a feature that does', 'renderer/features/a/parts', taken('../../b/B.tsx'), 'another feature'],
  ['the page importing the engine', 'renderer/features/a', taken('#engine/desk.ts'), 'The page knows'],
  ['the page importing main', 'renderer/app', taken('../../electron/main/main.ts'), 'The page knows'],
  ['the bridge outside renderer/api', 'renderer/features/a', used('window.bridge'), 'window.bridge'],
  ['electron in the engine', 'electron/engine', taken('electron'), 'may use Electron'],
  ['raw ipc in main', 'electron/main', "export { ipcRenderer } from 'electron';", 'raw ipc'],
  ['main in the engine', 'electron/engine', taken('../main/main.ts'), 'Imports run one way'],
  ['Node in the domain', 'electron/domain', taken('node:fs'), 'pure'],
  ['the contract in the domain', 'electron/domain', taken('#contract'), 'Imports run one way'],
  ['docx outside the Word folder', 'electron/engine/formats', taken('docx'), 'Word files'],
  ["Node's network in the engine", 'electron/engine', taken('node:https'), never],
  [
    "Electron's network in main",
    'electron/main',
    "import { net } from 'electron';\nexport const n = net;",
    never,
  ],
  ['fetch in main', 'electron/main', used("fetch('x')"), 'fetch'],
  ['a socket in the page', 'renderer/api', used("new WebSocket('x')"), 'WebSocket'],
];

const allowed: [what: string, path: string, code: string][] = [
  ['a feature that imports its own parts', 'renderer/features/a', taken('./parts/Part.tsx')],
  ['a part that imports its feature', 'renderer/features/a/parts', taken('../words.ts')],
  ['a feature that imports the controls', 'renderer/features/a', taken('../../ui/Button.tsx')],
  ['the page importing the domain', 'renderer/features/a', taken('#domain/schemas/job.ts')],
  ['the bridge in renderer/api', 'renderer/api', used('window.bridge')],
  ['electron in main', 'electron/main', taken('electron')],
  ['docx in the Word folder', 'electron/engine/word', taken('docx')],
];

/** Each case in a file of its own, in a copy of the project's folders. */
const files = [...refused, ...allowed].map(([, folder, code], number) => ({
  path: `${folder}/case${number}.ts`,
  code,
}));
const complaints = new Map<string, string>();

test.beforeAll('lint all cases in one go', () => {
  const project = mkdtempSync(join(tmpdir(), 'rolebook-borders-'));
  writeFileSync(join(project, '.gitignore'), 'out/\n');
  for (const { path, code } of files) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), `${code}\n`);
  }
  const biome = inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const config = join('electron', 'tooling', 'biome.json');
  mkdirSync(dirname(join(project, config)), { recursive: true });
  copyFileSync(inRoot(config), join(project, config));
  const args = [biome, 'lint', '--config-path=electron/tooling', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  rmSync(project, { recursive: true });
  for (const { location, category, message } of JSON.parse(stdout).diagnostics) {
    const before = complaints.get(location.path) ?? '';
    complaints.set(location.path, `${before}${category}: ${message}\n`);
  }
});

refused.forEach(([what, , , why], number) => {
  test(`the linter refuses ${what}`, () => {
    expect(complaints.get(files[number]?.path ?? '')).toContain(why);
  });
});

allowed.forEach(([what], number) => {
  test(`the linter allows ${what}`, () => {
    expect(complaints.get(files[refused.length + number]?.path ?? '')).toBeUndefined();
  });
});
