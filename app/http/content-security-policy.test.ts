import { expect, test } from 'vitest';
import { contentSecurityPolicy, SCRIPTLESS_POLICY } from './content-security-policy.ts';

test('nothing is allowed that is not named', () => {
  const policy = contentSecurityPolicy('abc');
  expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-abc';/);
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
});

test('a page without scripts may run none', () => {
  expect(SCRIPTLESS_POLICY).toContain("script-src 'none'");
  expect(SCRIPTLESS_POLICY).not.toContain('nonce');
});
