import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEmail } from './email-address.ts';

describe('what mail can be sent to', () => {
  test.each([
    ['plain', 'ann@clinic.example', 'ann@clinic.example', 'ann@clinic.example'],
    ['with blanks around', '  ann@clinic.example\n', 'ann@clinic.example', 'ann@clinic.example'],
    [
      'in capitals, one account all the same',
      'Ann.Lee@CLINIC.Example',
      'Ann.Lee@clinic.example',
      'ann.lee@clinic.example',
    ],
    [
      'wide letters of a Japanese keyboard',
      'ａｎｎ@clinic.example',
      'ann@clinic.example',
      'ann@clinic.example',
    ],
    [
      'a domain in another alphabet, in ASCII',
      'ann@klïnik.example',
      'ann@xn--klnik-dta.example',
      'ann@xn--klnik-dta.example',
    ],
    [
      'signs that are allowed',
      "o'neil+work@a-b.example",
      "o'neil+work@a-b.example",
      "o'neil+work@a-b.example",
    ],
  ])('%s', (_reason, typed, address, key) => {
    expect(parseEmail(typed)).toEqual({ address, key });
  });
});

describe('what is none', () => {
  test.each([
    ['nothing', ''],
    ['no at', 'ann.clinic.example'],
    ['two ats', 'ann@b@clinic.example'],
    ['no name', '@clinic.example'],
    ['no domain', 'ann@'],
    ['a domain without a dot', 'ann@localhost'],
    ['an address of a machine', 'ann@127.0.0.1'],
    ['the same as one number', 'ann@2130706433'],
    ['a blank inside', 'an n@clinic.example'],
    ['a second header', 'ann@clinic.example\r\nBcc: b@evil.example'],
    ['a header in front', 'Bcc: b@evil.example\r\nann@clinic.example'],
    ['two addresses', 'ann@clinic.example,b@evil.example'],
    ['a name that looks like another', 'аnn@clinic.example'],
    ['quotes', '"ann"@clinic.example'],
    ['dots in a row', 'a..b@clinic.example'],
    ['a path after it', 'ann@clinic.example/evil'],
    ['a port', 'ann@clinic.example:25'],
    ['a name that is too long', `${'a'.repeat(65)}@clinic.example`],
    [
      'all of it too long',
      `ann@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(20)}`,
    ],
  ])('%s', (_reason, typed) => {
    expect(parseEmail(typed)).toBeUndefined();
  });
});

test('it has an answer to anything, and reads its own answer back', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.emailAddress(),
    fc.stringMatching(/^[a-z.@]{3,20}$/),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const email = parseEmail(typed);
      if (!email) return;
      expect(email.address).not.toMatch(/[\s<>,;:"]/);
      expect(parseEmail(email.address)).toEqual(email);
      expect(parseEmail(email.key)?.key).toBe(email.key);
    }),
  );
});
