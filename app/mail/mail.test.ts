import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mail, MailError, requireSafeMail } from './mail.ts';

const GOOD: Mail = { to: 'ann@clinic.example', subject: 'Your account', text: 'One.\n\nTwo.' };

test.each<[reason: string, changes: Partial<Mail>]>([
  ['a second header in the address', { to: 'ann@clinic.example\r\nBcc: all@evil.example' }],
  ['a second header in the subject', { subject: 'Your account\r\nBcc: all@evil.example' }],
  ['a bare line end in the subject', { subject: 'Your account\nBcc: all@evil.example' }],
  ['an early end of the headers', { subject: 'Your account\r\n\r\nA message of mine' }],
  ['a line end of another alphabet', { subject: 'Your\u2028account' }],
  ['a NUL', { subject: 'Your\u0000account' }],
  ['two addresses', { to: 'ann@clinic.example, all@evil.example' }],
  ['a name before the address', { to: 'Ann <ann@clinic.example>' }],
  ['no address', { to: '' }],
  ['a subject that never ends', { subject: 'a'.repeat(201) }],
])('%s is refused', (_reason, changes) => {
  expect(() => requireSafeMail({ ...GOOD, ...changes })).toThrow(MailError);
});

test('a plain message passes as it is', () => {
  expect(requireSafeMail(GOOD)).toEqual(GOOD);
});

test('whatever passes has one line a header, and one reader', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (to, subject) => {
      try {
        requireSafeMail({ ...GOOD, to, subject });
      } catch (error) {
        expect(error).toBeInstanceOf(MailError);
        return;
      }
      expect(`${to}${subject}`).not.toMatch(/[\r\n\0]/);
      expect(to.split('@')).toHaveLength(2);
    }),
  );
});
