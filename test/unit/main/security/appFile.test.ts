import { sep } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { appFile } from '../../../../electron/main/security/appFile.ts';

const root = '/opt/rolebook/renderer';

test('serves the pages and what belongs to them', () => {
  expect(appFile(root, 'app://rolebook/')).toEqual({
    path: `${root}/index.html`,
    type: 'text/html; charset=utf-8',
  });
  expect(appFile(root, 'app://rolebook/assets/a%20b.js?x#y')).toEqual({
    path: `${root}/assets/a b.js`,
    type: 'text/javascript; charset=utf-8',
  });
});

for (const address of [
  'app://rolebook/../main/main.js',
  'app://rolebook/%2e%2e/main/main.js',
  'app://rolebook/..%2fmain%2fmain.js',
  'app://rolebook/assets/..%2f..%2f..%2fmain.js',
  'app://rolebook/..%5cmain.js',
  'app://rolebook//etc/passwd.js',
  'app://rolebook/a%00.js',
  'app://rolebook/%E0%A4%A.js',
  'app://rolebook/%',
  'app://elsewhere/index.html',
  'app://rolebook@elsewhere/index.html',
  'app://rolebook:80/index.html',
  'file:///etc/passwd.js',
  'https://rolebook/index.html',
  'app://rolebook/index.exe',
  'app://rolebook/assets/',
  'not an address',
]) {
  test(`gives out nothing outside its folder: ${address}`, () => {
    const file = appFile(root, address);
    if (file) expect(file.path.startsWith(root + sep)).toBe(true);
    if (!address.includes('main.js') && !address.includes('passwd')) expect(file).toBeNull();
  });
}

test('whatever is asked for, a file found lies in the folder', () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', '//', '%00', '%', 'a', 'index.html'),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = appFile(root, `app://rolebook/${pieces.join('/')}.js`);
      return file === null || file.path.startsWith(root + sep);
    }),
    { numRuns: 2_000 },
  );
});
