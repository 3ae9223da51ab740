import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { inRoot } from '../../../electron/tooling/paths.ts';

/** What a computer in `zone` notes for a moment. */
function notedIn(zone: string, moment: string): string {
  const script = `import { now } from '#engine/today.ts'; process.stdout.write(now(new Date('${moment}')))`;
  return execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: inRoot(),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
}

test('a moment is noted as the clock on the wall has it, with its zone', () => {
  expect(notedIn('Europe/Berlin', '2026-11-29T13:03:00Z')).toBe('2026-11-29T14:03:00.000+01:00');
  expect(notedIn('Asia/Kolkata', '2026-06-01T22:00:00Z')).toBe('2026-06-02T03:30:00.000+05:30');
  expect(notedIn('America/St_Johns', '2026-11-29T01:15:00Z')).toBe('2026-11-28T21:45:00.000-03:30');
  expect(notedIn('UTC', '2026-11-29T13:03:00Z')).toBe('2026-11-29T13:03:00.000+00:00');
});
