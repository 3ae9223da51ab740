import { build } from './build.ts';
import { isScript } from './paths.ts';
import { runTool } from './run.ts';
import { ensureElectron } from './runtime.ts';

const platforms: Partial<Record<NodeJS.Platform, string>> = { darwin: '--mac', win32: '--win' };

/** Packs the app for this computer's system: unpacked, or in the formats that are named. Answers the exit status. */
export async function pack(formats: string[] = [], output = 'dist'): Promise<number> {
  const { dist, version, official } = await ensureElectron();
  await build();
  const platform = platforms[process.platform] ?? '--linux';
  const wanted = formats.length > 0 ? formats : ['dir'];
  const settings = [
    `-c.electronDist=${dist}`,
    `-c.electronVersion=${version}`,
    `-c.directories.output=${output}`,
  ];
  const status = await runTool('electron-builder', [platform, ...wanted, ...settings, '--publish', 'never']);
  if (status !== 0) return status;
  console.log(`The packed app is in ${output}/.`);
  if (!official) console.log(`It holds Electron ${version}, not the official build: do not publish it.`);
  return 0;
}

if (isScript(import.meta.url)) {
  process.exitCode = await pack(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    return 1;
  });
}
