import { build } from './build.ts';
import { runTool } from './run.ts';
import { ensureElectron } from './runtime.ts';

const platforms: Partial<Record<NodeJS.Platform, string>> = { darwin: '--mac', win32: '--win' };

/** Packs the app for this computer's system: the unpacked app, or the formats that are named. */
async function pack(formats: string[]): Promise<number> {
  const { dist, version, official } = await ensureElectron();
  await build();
  const platform = platforms[process.platform] ?? '--linux';
  const runtime = [`-c.electronDist=${dist}`, `-c.electronVersion=${version}`];
  const wanted = formats.length > 0 ? formats : ['dir'];
  const status = await runTool('electron-builder', [platform, ...wanted, ...runtime, '--publish', 'never']);
  if (status === 0) console.log('The packed app is in dist/.');
  if (!official) console.log(`It holds Electron ${version}, not the official build: do not publish it.`);
  return status;
}

process.exitCode = await pack(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  return 1;
});
