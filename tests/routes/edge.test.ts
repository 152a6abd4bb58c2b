import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from './directory-server.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
let secure: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
  secure = await startDirectoryServer({ PUBLIC_URL: 'https://stepwell.example' });
});
afterAll(async () => {
  await server?.end();
  await secure?.end();
});

/** A request with headers and methods that `fetch` would not send. */
function send(method: string, path: string, headers: Record<string, string> = {}, body = '') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const { port } = new URL(server.address);
      const sent = request({ host: 'localhost', port, method, path, headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    },
  );
}

describe('headers', () => {
  test.each(['/', '/search', '/nope', '/%00', '/health'])('%s is guarded', async (path) => {
    const { headers } = await server.get(path);
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.has('x-powered-by')).toBe(false);
    expect(headers.has('strict-transport-security')).toBe(false);
  });

  test('each page has a policy with a nonce of its own', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await server.get('/')).headers.get('content-security-policy') ?? ''),
    );
    for (const policy of policies) {
      expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-[A-Za-z0-9+/=]{24}'/);
      expect(policy).not.toContain('unsafe');
    }
    expect(policies[0]).not.toBe(policies[1]);
  });

  test('a site that visitors reach by https says so', async () => {
    expect((await secure.get('/')).headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  test('HEAD answers as GET does, without the page', async () => {
    for (const path of ['/', '/search?near=80202', '/nope', '/health']) {
      const head = await server.get(path, { method: 'HEAD' });
      expect(head.status).toBe((await server.get(path)).status);
      expect(await head.text()).toBe('');
    }
  });
});

describe('at the door', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  test.each([
    ['TRACE', 405, 'TRACE', '/', {}],
    ['DELETE', 405, 'DELETE', '/search', {}],
    ['a form that no page takes', 405, 'POST', '/search', { ...form, origin: 'own' }],
    ['a form of another site', 403, 'POST', '/search', { ...form, origin: 'https://evil.example' }],
    ['a form of origin null', 403, 'POST', '/search', { ...form, origin: 'null' }],
    ['JSON', 415, 'POST', '/search', { 'content-type': 'application/json', origin: 'own' }],
    ['a host that is none', 400, 'GET', '/', { host: 'a b' }],
    ['a whole address', 400, 'GET', 'http://evil.example/', {}],
    ['a NUL', 400, 'GET', '/programs/%00', {}],
    ['a link of 9,000 letters', 414, 'GET', `/search?near=${'a'.repeat(9_000)}`, {}],
  ])('%s: %i, with a page that one can read', async (_reason, status, method, path, headers) => {
    const own = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === 'own' ? server.address : value]),
    );
    const answer = await send(method, path, own);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^text\/html/);
    expect(answer.body).toContain('tel:988');
  });

  test('what a proxy claims of the host is not believed', async () => {
    const answer = await send('GET', '/search/?near=1', { 'x-forwarded-host': 'evil.example' });
    expect(answer.headers.location).toBe('/search?near=1');
    expect(
      (await send('GET', '/', { 'x-forwarded-host': 'b@d host', 'x-forwarded-proto': 'gopher' })).status,
    ).toBe(200);
  });
});

describe('built files', () => {
  test('the style sheet is small, compressed and kept for good', async () => {
    const html = await (await server.get('/')).text();
    const href = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '';
    const response = await server.get(href);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(gzipSync(await response.text()).length).toBeLessThan(15_000);
  });

  test('the script is one small file, and what it fetches later is small with all that this needs', async () => {
    const html = await (await server.get('/')).text();
    const src = /<script[^>]* src="([^"]+)"/.exec(html)?.[1] ?? 'none';
    const scriptAt = async (path: string) => {
      const response = await server.get(path);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('content-type')).toMatch(/^(?:text|application)\/javascript/);
      return response.text();
    };
    const script = await scriptAt(src);
    const later = [...script.matchAll(/\bimport\("\.\/([\w.-]+\.js)"\)/g)].map(
      ([, file]) => `/assets/${file}`,
    );
    expect(script.match(/\bimport\b/g)).toHaveLength(later.length);
    expect(script).not.toMatch(/\bfrom ?["']/);
    expect(later).not.toEqual([]);
    for (const path of later) {
      const fetched = new Map([[src, script]]);
      for (const needed = [path]; needed.length > 0; ) {
        const at = needed.pop() ?? '';
        if (fetched.has(at)) continue;
        const text = await scriptAt(at);
        expect(text).not.toMatch(/\bimport\(/);
        fetched.set(at, text);
        for (const [, file] of text.matchAll(/\bfrom ?["']\.\/([\w.-]+)["']/g))
          needed.push(`/assets/${file}`);
      }
      expect([...fetched.values()].reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(
        10_000,
      );
    }
  });

  test('the font that is preloaded is the font that is used', async () => {
    const html = await (await server.get('/')).text();
    const font = /<link rel="preload" href="([^"]+\.woff2)" as="font"/.exec(html)?.[1] ?? 'none';
    const css = await (await server.get(/href="([^"]+\.css)"/.exec(html)?.[1] ?? '')).text();
    expect(css).toContain(font);
    expect((await server.get(font)).headers.get('content-type')).toBe('font/woff2');
  });

  test.each(['/assets/gone-12345678.css', '/assets/../../package.json', '/assets/.vite/manifest.json'])(
    '%s is not there',
    async (path) => {
      expect((await send('GET', path)).status).toBe(404);
    },
  );
});

test('the log tells paths and nothing of what was looked for', async () => {
  await server.get('/search?near=80233&therapies=dbt', {
    headers: { 'user-agent': 'Canary/1.0', cookie: 'canary=1' },
  });
  await server.get(`/programs/${slugOf(HANDMADE[0]!)}?from=canary`);
  await server.get('/health');
  const log = server.lines.join('\n');
  expect(log).toContain('"path":"/search"');
  expect(log).not.toMatch(/80233|dbt|canary|127\.0\.0\.1|::1/i);
});

test('it stops calmly when told to', async () => {
  const own = await startDirectoryServer();
  expect(await own.stop('SIGTERM')).toBe(0);
  await own.end();
});
