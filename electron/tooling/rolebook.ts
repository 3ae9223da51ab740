import { build } from './build.ts';
import { inRoot } from './paths.ts';
import { run } from './run.ts';

/** Vite writes its notes to standard output, which belongs to the command: they go to standard error. */
console.info = console.log = console.error;

async function rolebook(args: string[]): Promise<number> {
  await build(['cli']);
  // npm moves to the top folder: paths on the command line mean the folder it was called from.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return run(process.execPath, [inRoot('out', 'cli', 'rolebook.js'), ...args], { cwd });
}

process.exitCode = await rolebook(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  return 1;
});
