import { expect, test } from '@playwright/test';
import { contentSecurityPolicy } from '../../../../electron/main/security/policy.ts';

test('starts from nothing and allows no way out, no eval and no inline script', () => {
  const policy = contentSecurityPolicy('abc');
  expect(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'")).toBe(true);
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});
