import { build } from './build.ts';
import { hasDisplay, openDisplay } from './display.ts';
import { ensureLibraries } from './libraries.ts';
import { runTool } from './run.ts';
import { ensureElectron } from './runtime.ts';
import { checkSandbox } from './sandbox.ts';

const projects = ['unit', 'app', 'faults'];

/** Runs one stage; a stage that fails ends the run with a line that names it. */
async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work().catch((error: Error) => {
    if (error.message) console.error(error.message);
    console.error(`\nStopped: ${name} failed.`);
    process.exit(1);
  });
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

async function mustPass(status: Promise<number>): Promise<void> {
  if ((await status) !== 0) throw new Error('');
}

async function prepareElectron(): Promise<string> {
  const { dist, executable } = await ensureElectron();
  await ensureLibraries(executable);
  await checkSandbox(dist);
  return dist;
}

/** Hands the tests to Playwright, whose last lines are the counts; answers its exit status. */
async function runTests(args: string[], dist: string): Promise<number> {
  const display = hasDisplay() ? null : await openDisplay();
  const chosen = args.some((arg) => arg.startsWith('--project')) ? [] : projects;
  const env = {
    ...process.env,
    ELECTRON_OVERRIDE_DIST_PATH: dist,
    ...(display && { DISPLAY: display.name }),
  };
  const all = [
    'test',
    '-c',
    'test/playwright.config.ts',
    ...chosen.map((name) => `--project=${name}`),
    ...args,
  ];
  const status = await runTool('playwright', all, { env });
  display?.close();
  return status;
}

async function test(args: string[]): Promise<number> {
  await stage('types', () => mustPass(runTool('tsc', ['-b'])));
  await stage('lint and format', () =>
    mustPass(runTool('biome', ['check', '--config-path=electron/tooling', '--error-on-warnings'])),
  );
  const dist = await stage('electron', prepareElectron);
  await stage('build', async () => build());
  return runTests(args, dist);
}

process.exitCode = await test(process.argv.slice(2));
