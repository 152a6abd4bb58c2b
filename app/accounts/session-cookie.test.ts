import { describe, expect, test } from 'vitest';
import { sessionCookies } from './session-cookie.server.ts';
import { makeToken } from './token.server.ts';

const safe = sessionCookies('https://stepwell.example');
const plain = sessionCookies('http://localhost:3000');
const token = makeToken();

test('over https a cookie is bound to the host, and scripts cannot read it', () => {
  expect(safe.give(token, 60)).toBe(
    `__Host-stepwell=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure`,
  );
  expect(plain.give(token, 60)).toBe(`stepwell=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60`);
});

test('a cookie that is taken back is empty and over', () => {
  expect(safe.take()).toMatch(/^__Host-stepwell=; .*Max-Age=0; Secure$/);
});

describe('what a browser sends', () => {
  test.each([
    ['the token', `__Host-stepwell=${token}`, token],
    ['among others', `a=b; __Host-stepwell=${token};c=d`, token],
    ['nothing', null, undefined],
    ['another name', `stepwell=${token}`, undefined],
    ['a name that ends the same', `x__Host-stepwell=${token}`, undefined],
    ['two of them: one was planted', `__Host-stepwell=${token}; __Host-stepwell=${makeToken()}`, undefined],
    ['no token', '__Host-stepwell=abc', undefined],
    ['an empty one', '__Host-stepwell=', undefined],
    ['a token with more behind it', `__Host-stepwell=${token}x`, undefined],
  ])('%s', (_reason, header, read) => {
    expect(safe.read(header)).toBe(read);
  });
});
