import { build } from './build.ts';
import { hasDisplay } from './display.ts';
import { ensureLibraries } from './libraries.ts';
import { root } from './paths.ts';
import { run } from './run.ts';
import { ensureElectron } from './runtime.ts';

/** Root has no sandbox to offer; everybody else keeps it. */
const forRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

async function start(args: string[]): Promise<number> {
  if (!hasDisplay()) {
    throw new Error(
      'There is no display to show a window on: start from a desktop session, or with: xvfb-run npm start',
    );
  }
  const { executable } = await ensureElectron();
  await ensureLibraries(executable);
  await build();
  return run(executable, [...forRoot, root, ...args]);
}

process.exitCode = await start(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  return 1;
});
