import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOME_PATH, parseKeptReturnPath, parseReturnPath, signInPath } from './account-paths.ts';

describe('where one goes on after signing in', () => {
  test.each([
    ['/provider/account', '/provider/account'],
    ['/moderate/claims/12', '/moderate/claims/12'],
    ['/moderate', '/moderate'],
    [null, HOME_PATH],
    ['', HOME_PATH],
    ['//evil.example', HOME_PATH],
    ['/\\evil.example', HOME_PATH],
    ['/provider//evil.example', HOME_PATH],
    ['/provider/..//evil.example', HOME_PATH],
    ['/provider/%2e%2e/x', HOME_PATH],
    ['https://evil.example/provider', HOME_PATH],
    ['javascript:alert(1)', HOME_PATH],
    ['/providers', HOME_PATH],
    ['/search', HOME_PATH],
    ['/provider\r\nSet-Cookie: a=b', HOME_PATH],
    ['/provider\n', HOME_PATH],
    [`/provider/invite?link=${'a'.repeat(43)}`, `/provider/invite?link=${'a'.repeat(43)}`],
    [`/provider/invite?link=${'a'.repeat(43)}&x=1`, HOME_PATH],
    [`/provider/account?link=${'a'.repeat(43)}`, HOME_PATH],
    ['/provider/invite?link=//evil.example', HOME_PATH],
  ])('%s leads to %s', (typed, path) => {
    expect(parseReturnPath(typed)).toBe(path);
  });

  test('never off this site', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      'provider',
      'moderate',
      '.',
      '%2f',
      '?',
      '#',
      '@',
      ':',
      'evil.example',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = parseReturnPath(pieces.join(''));
        expect(new URL(path, 'https://stepwell.example').host).toBe('stepwell.example');
        expect(path).toMatch(/^\/(?:provider|moderate)/);
      }),
    );
  });
});

test('the key of an invitation is neither kept nor mailed', () => {
  expect(parseKeptReturnPath(`/provider/invite?link=${'a'.repeat(43)}`)).toBe(HOME_PATH);
  expect(parseKeptReturnPath('/moderate')).toBe('/moderate');
});

test('sign-in remembers the page that was asked for, and not its query', () => {
  const pathFor = (url: string) => signInPath(new Request(url));
  expect(pathFor('https://a.example/moderate/claims?x=1')).toBe('/provider/sign-in?to=%2Fmoderate%2Fclaims');
  expect(pathFor('https://a.example/provider')).toBe('/provider/sign-in');
});
