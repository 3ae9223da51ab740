import { expect, test } from '@playwright/test';
import { Refusal } from '../../../../electron/contract/result.ts';
import { outsideLink } from '../../../../electron/main/security/links.ts';

for (const [given, opened] of [
  ['https://example.org/jobs?id=7#top', 'https://example.org/jobs?id=7#top'],
  [' HTTPS://Example.org ', 'https://example.org/'],
  ['mailto:nadia@example.org', 'mailto:nadia@example.org'],
  ['mailto:nadia@example.org?subject=Hello&attach=/etc/passwd', 'mailto:nadia@example.org'],
] as const) {
  test(`lets out ${given}`, () => {
    expect(outsideLink(given)).toBe(opened);
  });
}

for (const given of [
  'http://example.org',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'smb://server/share',
  'ms-msdt:/id',
  'app://rolebook/index.html',
  'https://user:secret@example.org',
  'https://',
  'mailto:',
  'mailto:a@b.c,d@e.f',
  'mailto:%E0%A4%A',
  'mailto:a%0d%0abcc:x@y.z',
  'vscode://x',
  '',
]) {
  test(`keeps in ${given || 'nothing'}`, () => {
    expect(() => outsideLink(given)).toThrow(Refusal);
  });
}
