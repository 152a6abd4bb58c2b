import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyedHash, openSealedText, sealText } from './sealed-text.server.ts';

const KEY = randomBytes(32);

test('what was sealed opens again, with its key and for its use alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sealed = sealText(KEY, 'here', text);
      expect(openSealedText(KEY, 'here', sealed)).toBe(text);
      expect(openSealedText(KEY, 'there', sealed)).toBeUndefined();
      expect(openSealedText(randomBytes(32), 'here', sealed)).toBeUndefined();
    }),
  );
});

test('one changed bit, and it does not open', () => {
  const sealed = Buffer.from(sealText(KEY, 'here', 'a word'), 'base64url');
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at]! ^= 1;
    expect(openSealedText(KEY, 'here', changed.toString('base64url'))).toBeUndefined();
  }
});

test('anything may stand where a sealed text should', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(openSealedText(KEY, 'here', text)).toBeUndefined();
    }),
  );
});

test('the same text is sealed differently each time, and hashed the same', () => {
  expect(sealText(KEY, 'here', 'a')).not.toBe(sealText(KEY, 'here', 'a'));
  expect(keyedHash(KEY, 'here', 'a')).toBe(keyedHash(KEY, 'here', 'a'));
  expect(keyedHash(KEY, 'there', 'a')).not.toBe(keyedHash(KEY, 'here', 'a'));
  expect(keyedHash(randomBytes(32), 'here', 'a')).not.toBe(keyedHash(KEY, 'here', 'a'));
});
