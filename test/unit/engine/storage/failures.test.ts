import { expect, test } from '@playwright/test';
import { Refusal } from '#contract/result.ts';
import { refusalFor, troubleOf } from '#engine/storage/failures.ts';
import { errno } from '../../../support/faultyDisk.ts';

const known = [
  'ENOSPC',
  'EACCES',
  'EROFS',
  'EISDIR',
  'ENOENT',
  'EBUSY',
  'EIO',
  'EMFILE',
  'ENAMETOOLONG',
  'EEXIST',
];

for (const code of known) {
  test(`${code} becomes sentences that name the file and say what to do`, () => {
    const { message } = refusalFor('saved', '/home/me/plan.rolebook', errno(code));
    expect(message).toMatch(/^“plan.rolebook” could not be saved: [^.]+\. [A-Z][^.]+ and try again\.$/);
    expect(message).not.toContain(code);
  });
}

test('an error nobody foresaw is told with its name', () => {
  expect(troubleOf(errno('EWEIRD')).what).toContain('EWEIRD');
  expect(troubleOf(new Error('boom')).what).toContain('boom');
});

test('a refusal stays what it is, and its cause is found behind it', () => {
  const refusal = new Refusal('x', 'A sentence.');
  expect(refusalFor('opened', 'a', refusal)).toBe(refusal);
  expect(troubleOf(refusalFor('saved', 'a', errno('ENOSPC'))).code).toBe('disk-full');
});
