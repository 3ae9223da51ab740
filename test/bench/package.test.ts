import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listPackage, statFile } from '@electron/asar';
import { test } from '@playwright/test';
import { pack } from '../../electron/tooling/package.ts';
import { inRoot } from '../../electron/tooling/paths.ts';
import { report } from './support/table.ts';

test.skip(process.platform !== 'linux', 'The layout of the packed app is the one of Linux.');

test('the packed application code', async () => {
  const output = inRoot('test-results', 'packed-for-bench');
  if ((await pack([], output)) !== 0) throw new Error('The app could not be packed.');
  const archive = join(output, 'linux-unpacked', 'resources', 'app.asar');
  const bundles = listPackage(archive, { isPack: false })
    .filter((path) => path.startsWith('/out/') && !('files' in statFile(archive, path.slice(1))))
    .map((path) => (statFile(archive, path.slice(1)) as { size: number }).size);
  const megabytes = (bytes: number) => bytes / 1024 / 1024;
  report({
    what: 'packed application code (asar)',
    beside: 'the bundles in it',
    unit: 'MB',
    ours: megabytes((await stat(archive)).size),
    theirs: megabytes(bundles.reduce((sum, size) => sum + size, 0)),
    limit: 8,
  });
});
