import { describe, expect, test } from 'vitest';
import { argonPasswords } from './passwords.server.ts';

describe('a stored password', () => {
  test('says how it was made: Argon2id, 19 MiB, two passes, one lane', async () => {
    expect(await argonPasswords.hash('otter maple canyon lamp')).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/,
    );
  });

  test('opens to the same letters, however they are put together, and to no others', async () => {
    const stored = await argonPasswords.hash('Cafe\u0301 maple canyon lamp');
    expect(await argonPasswords.verify(stored, 'Café maple canyon lamp')).toBe(true);
    for (const other of ['Café maple canyon lam', 'café maple canyon lamp', 'Café maple canyon lamp ', '']) {
      expect(await argonPasswords.verify(stored, other)).toBe(false);
    }
  });

  test('is never the same twice', async () => {
    const [one, two] = [await argonPasswords.hash('otter'), await argonPasswords.hash('otter')];
    expect(one).not.toBe(two);
  });
});

test('without a stored one the answer is no, whatever is typed', async () => {
  expect(await argonPasswords.verify(undefined, '')).toBe(false);
  expect(await argonPasswords.verify(undefined, 'otter maple canyon lamp')).toBe(false);
});

test('64 letters and more are all read', async () => {
  const stored = await argonPasswords.hash(`${'a'.repeat(200)}b`);
  expect(await argonPasswords.verify(stored, `${'a'.repeat(200)}c`)).toBe(false);
});
