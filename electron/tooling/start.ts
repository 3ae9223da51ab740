import { build } from './build.ts';
import { hasDisplay } from './display.ts';
import { ensureLibraries } from './libraries.ts';
import { root } from './paths.ts';
import { run } from './run.ts';
import { ensureElectron } from './runtime.ts';
import { checkSandbox, sandboxArguments } from './sandbox.ts';

async function start(args: string[]): Promise<number> {
  if (!hasDisplay()) {
    throw new Error(
      'There is no display to show a window on: start from a desktop session, or with: xvfb-run npm start',
    );
  }
  const { dist, executable } = await ensureElectron();
  await ensureLibraries(executable);
  await checkSandbox(dist);
  await build();
  return run(executable, [...sandboxArguments, root, ...args]);
}

process.exitCode = await start(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  return 1;
});
