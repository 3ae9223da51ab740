import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { inRoot, isScript } from './paths.ts';
import { fingerprint } from './stale.ts';
import { type TargetName, targets } from './targets.ts';

const names = Object.keys(targets) as TargetName[];
const stampName = '.sources';

/** Builds one bundle beside the old one and swaps them, so that a failed build leaves the old one whole. */
async function buildOne(name: TargetName): Promise<boolean> {
  const place = inRoot('out', name);
  const fresh = inRoot('out', `.${name}-${process.pid}`);
  const old = `${fresh}-old`;
  const { sources, config } = targets[name](fresh);
  const now = await fingerprint(sources);
  const before = await readFile(join(place, stampName), 'utf8').catch(() => '');
  if (now === before) return false;
  try {
    await bundle(config);
    await writeFile(join(fresh, stampName), now);
    await rename(place, old).catch(() => undefined);
    await rename(fresh, place);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
  return true;
}

/** Builds what is stale into out/ and says which bundles those were. */
export async function build(wanted: readonly TargetName[] = names): Promise<TargetName[]> {
  await mkdir(inRoot('out'), { recursive: true });
  const built: TargetName[] = [];
  for (const name of wanted) if (await buildOne(name)) built.push(name);
  return built;
}

async function main(args: string[]): Promise<void> {
  const unknown = args.find((arg) => !(arg in targets));
  if (unknown) {
    console.error(`There is no bundle “${unknown}”: choose from ${names.join(', ')}.`);
    process.exit(2);
  }
  const started = performance.now();
  const built = await build(args.length > 0 ? (args as TargetName[]) : names);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    built.length > 0 ? `Built ${built.join(', ')} in ${seconds} s.` : 'Everything is built already.',
  );
}

if (isScript(import.meta.url)) {
  await main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
}
