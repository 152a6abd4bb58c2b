import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decidePassage, LONGEST_URL } from './doorway.ts';

const knock = (over: { method?: string; url?: string; headers?: Record<string, string | undefined> }) =>
  decidePassage({
    method: over.method ?? 'GET',
    url: over.url ?? '/',
    headers: { host: 'stepwell.example', ...over.headers },
  });

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const OWN = { ...FORM, origin: 'https://stepwell.example' };

describe('what comes in', () => {
  test.each([
    ['a page', {}],
    ['a search with a stray percent sign, which is only text', { url: '/search?near=100%' }],
    ['a path in another script', { url: '/programs/%C3%A9t%C3%A9' }],
    ['HEAD', { method: 'HEAD' }],
    ['a host with a port', { headers: { host: 'localhost:3000' } }],
    [
      'a script that reads from another site',
      { url: '/api/v1/programs', headers: { origin: 'https://other.example' } },
    ],
    ['a browser that asks first', { method: 'OPTIONS', url: '/api/v1/programs?near=80202' }],
    ['an IPv6 host', { headers: { host: '[::1]:3000' } }],
    ['a form of this site', { method: 'POST', headers: OWN }],
    [
      'a form of this site in a browser',
      { method: 'POST', headers: { ...OWN, 'sec-fetch-site': 'same-origin' } },
    ],
    [
      'a form of this site on its own port',
      { method: 'POST', headers: { ...FORM, host: 'a.example:81', origin: 'http://a.example:81' } },
    ],
  ])('%s', (_reason, request) => {
    expect(knock(request)).toEqual({ kind: 'enter' });
  });
});

describe('what is refused', () => {
  test.each([
    ['a method that no page has', 'wrong-method', { method: 'DELETE' }],
    ['TRACE', 'wrong-method', { method: 'TRACE' }],
    ['OPTIONS, which only the API has', 'wrong-method', { method: 'OPTIONS', url: '/search' }],
    ['OPTIONS of a path that only begins as the API', 'wrong-method', { method: 'OPTIONS', url: '/apiary' }],
    ['a form sent to the API', 'wrong-method', { method: 'POST', url: '/api/v1/terms', headers: OWN }],
    ['the framework’s own form of the API', 'not-found', { url: '/api/v1/terms.data?a=1' }],
    ['the framework’s own form of a page', 'not-found', { url: '/search.data' }],
    ['broken percent encoding', 'bad-link', { url: '/programs/%E0%A4%A' }],
    ['a NUL in the path', 'bad-link', { url: '/programs/a%00b' }],
    ['a NUL in the query', 'bad-link', { url: '/search?near=a%00b' }],
    ['a backslash, which some browsers read as a slash', 'bad-link', { url: '/\\evil.example' }],
    ['a backslash in code', 'bad-link', { url: '/%5Cevil.example' }],
    ['two slashes, which name another host', 'bad-link', { url: '//evil.example/' }],
    ['a whole address', 'bad-link', { url: 'http://evil.example/' }],
    ['an asterisk', 'bad-link', { url: '*' }],
    ['the framework’s own data form', 'bad-link', { url: '/search?_data=routes/search' }],
    ['a link that is too long', 'too-long', { url: `/search?near=${'a'.repeat(LONGEST_URL)}` }],
    ['no host', 'bad-host', { headers: { host: undefined } }],
    ['a host with a path', 'bad-host', { headers: { host: 'a.example/b' } }],
    ['a host with a user', 'bad-host', { headers: { host: 'a@b.example' } }],
    ['a host that is no address', 'bad-host', { headers: { host: '1.2.3.999' } }],
    ['a port that is none', 'bad-host', { headers: { host: 'a.example:99999' } }],
    [
      'a form of another site',
      'other-site',
      { method: 'POST', headers: { ...FORM, origin: 'https://evil.example' } },
    ],
    ['a form without an origin', 'other-site', { method: 'POST', headers: FORM }],
    ['a form of origin null', 'other-site', { method: 'POST', headers: { ...FORM, origin: 'null' } }],
    [
      'a form that the browser calls foreign',
      'other-site',
      { method: 'POST', headers: { ...OWN, 'sec-fetch-site': 'cross-site' } },
    ],
    [
      'a form of a sister site',
      'other-site',
      { method: 'POST', headers: { ...OWN, 'sec-fetch-site': 'same-site' } },
    ],
    [
      'JSON sent to a page',
      'wrong-type',
      { method: 'POST', headers: { ...OWN, 'content-type': 'application/json' } },
    ],
    ['nothing named', 'wrong-type', { method: 'POST', headers: { ...OWN, 'content-type': undefined } }],
    [
      'a form that is too large',
      'too-large',
      { method: 'POST', headers: { ...OWN, 'content-length': '1000001' } },
    ],
  ] as const)('%s', (_reason, code, request) => {
    expect(knock(request)).toEqual({ kind: 'refuse', code });
  });
});

describe('a slash too many at the end', () => {
  test.each([
    ['keeps the query', '/search/?near=80202', '/search?near=80202'],
    ['several', '/search///', '/search'],
    ['of a program', '/programs/a-b/', '/programs/a-b'],
  ])('%s', (_reason, url, location) => {
    expect(knock({ url })).toEqual({ kind: 'redirect', location });
  });

  test('never leads to another host', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '\\', 'a', '.', '%', '5', 'c', '?', ':', '@') }),
        (tail) => {
          const passage = knock({ url: `/${tail}/` });
          if (passage.kind !== 'redirect') return;
          expect(new URL(passage.location, 'https://stepwell.example').host).toBe('stepwell.example');
        },
      ),
    );
  });
});

test('it has an answer to anything', () => {
  const text = fc.string({ unit: 'binary' });
  const headers = fc.dictionary(
    fc.constantFrom('host', 'origin', 'sec-fetch-site', 'content-type', 'content-length'),
    text,
  );
  fc.assert(
    fc.property(text, text, headers, (method, url, given) => {
      expect(['enter', 'refuse', 'redirect']).toContain(decidePassage({ method, url, headers: given }).kind);
    }),
  );
});
