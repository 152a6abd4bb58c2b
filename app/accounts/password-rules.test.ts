import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { knownPasswords } from './known-passwords.server.ts';
import { judgePassword, LONGEST_PASSWORD, normalizePassword, SHORTEST_PASSWORD } from './password-rules.ts';

let known: ReadonlySet<string>;
beforeAll(async () => {
  known = await knownPasswords();
});

const judge = (password: string) => judgePassword(password, { email: 'anna.lee@juniper.example', known });

describe('a password that will do', () => {
  test.each([
    ['some words', 'otter maple canyon lamp'],
    ['exactly as long as it must be', 'vq tnjrk wzhd m'],
    ['without a digit, a capital or a sign', 'lampcanyonotterwheel'],
    ['digits alone, in no order', '829174650384726'],
    ['in another alphabet', 'кедр лампа ручей фонарь'],
    ['pictures', '🦦🍁🏜️💡🪵🧭🪶🧵🪴🥁🧊🪁🛶⛺🪺'],
    ['64 letters', 'otter maple canyon lamp '.repeat(3).slice(0, 64)],
    ['as long as it may be', 'the otter swam past nine old mills and '.repeat(10).slice(0, LONGEST_PASSWORD)],
    ['blanks at its ends, which count', ' otter maple lamp '],
    ['a name too short to give it away', 'lee shore canyon lamp'],
  ])('%s', (_reason, password) => {
    expect(judge(password)).toBeUndefined();
  });
});

describe('a password that will not', () => {
  test.each([
    ['nothing', '', 'short'],
    ['one letter less', 'vq tnjrk wzhd ', 'short'],
    ['15 code units of 8 pictures', '🦦🍁🏜💡🪵🧭🪶🧵', 'short'],
    ['one letter more', 'x'.repeat(LONGEST_PASSWORD + 1), 'long'],
    ['in the list', '1qaz2wsx3edc4rfv', 'common'],
    ['in the list, in capitals', 'PasswordPassword', 'common'],
    ['two of the list', 'sunshinefootball', 'common'],
    ['two of the list with a blank', 'football princess1', 'common'],
    ['one of the list three times', 'dragondragondragon', 'common'],
    ['one letter', 'aaaaaaaaaaaaaaa', 'common'],
    ['digits in a row', '123456789012345', 'common'],
    ['the alphabet', 'abcdefghijklmno', 'common'],
    ['the alphabet backwards', 'onmlkjihgfedcba', 'common'],
    ['a row of keys', 'qwertyuiopasdfgh', 'common'],
    ['the name of this site', 'my Stepwell account', 'personal'],
    ['the name in the email', 'ANNA.LEE likes otters', 'personal'],
    ['the domain of the email', 'otter juniper canyon', 'personal'],
  ])('%s', (_reason, password, trouble) => {
    expect(judge(password)).toBe(trouble);
  });
});

test('however a keyboard puts a letter together, it is the same password', () => {
  expect(normalizePassword('Cafe\u0301 ﬁne')).toBe(normalizePassword('Café fine'));
});

test('no rule asks for a kind of letter: any five words picked at random will do', () => {
  const word = fc.stringMatching(/^[bcdfghjkmnpqrstvwxz]{4}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 5, maxLength: 5 }), (words) => {
      expect(judge(words.join(' '))).toBeUndefined();
    }),
  );
});

test('it has an answer to anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (password) => {
      const trouble = judge(password);
      if (Array.from(password).length < SHORTEST_PASSWORD) expect(trouble).toBe('short');
    }),
  );
});

test('the list holds what is guessed first, in small letters', () => {
  expect(known.size).toBeGreaterThan(40_000);
  for (const password of ['123456', 'password', 'qwertyuiop', 'letmein'])
    expect(known.has(password)).toBe(true);
  expect([...known].filter((password) => password !== password.toLowerCase())).toEqual([]);
});
