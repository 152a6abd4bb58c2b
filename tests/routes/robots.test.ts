import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDirectoryServer } from './directory-server.ts';
import { CROWD, HANDMADE, slugOf } from './handmade-directory.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
let named: typeof server;
beforeAll(async () => {
  server = await startDirectoryServer();
  named = await startDirectoryServer({ PUBLIC_URL: 'https://stepwell.example' });
});
afterAll(async () => {
  await server?.end();
  await named?.end();
});

const placesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place = '']) => place);

async function sitemap(path: string): Promise<string[]> {
  const response = await server.get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  const xml = await response.text();
  expect(xml).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?><(?:urlset|sitemapindex) xmlns="http:\/\/www.sitemaps.org/,
  );
  return placesIn(xml);
}

describe('the sitemap', () => {
  test('names its parts, and each page of each part answers under that very address', async () => {
    const parts = await sitemap('/sitemap.xml');
    expect(parts.map((part) => new URL(part).pathname)).toEqual([
      '/sitemap/pages.xml',
      '/sitemap/states.xml',
      '/sitemap/programs-1.xml',
    ]);
    for (const part of parts) {
      for (const place of await sitemap(new URL(part).pathname)) {
        expect(place.startsWith(`${server.address}/`), place).toBe(true);
        const response = await server.get(new URL(place).pathname);
        expect(response.status, place).toBe(200);
        const html = await response.text();
        expect(html, place).not.toContain('content="noindex"');
      }
    }
  });

  test('holds every published program, and no other', async () => {
    const published = HANDMADE.filter(({ status = 'published' }) => status === 'published');
    const places = await sitemap('/sitemap/programs-1.xml');
    expect(places).toHaveLength(published.length + CROWD);
    for (const each of published) expect(places).toContain(`${server.address}/programs/${slugOf(each)}`);
    expect(places.join()).not.toMatch(/closed-door|half-written/);
  });

  test('holds the states and cities that have a program, and no withheld one', async () => {
    expect((await sitemap('/sitemap/states.xml')).map((place) => new URL(place).pathname)).toEqual([
      '/states/colorado',
      '/states/colorado/denver',
      '/states/montana',
      '/states/montana/helena',
    ]);
  });

  test.each(['/sitemap/programs-2.xml', '/sitemap/programs-0.xml', '/sitemap/x.xml', '/sitemap'])(
    '%s is not there',
    async (path) => {
      expect((await server.get(path)).status).toBe(404);
    },
  );
});

describe('where the operator told the site’s address', () => {
  test('all addresses are whole, whatever name the request came under', async () => {
    const response = await named.get('/sitemap/states.xml');
    expect(placesIn(await response.text())[0]).toBe('https://stepwell.example/states/colorado');
    expect(await (await named.get('/robots.txt')).text()).toContain(
      'Sitemap: https://stepwell.example/sitemap.xml',
    );
  });

  test.each([
    '/',
    '/states',
    '/states/colorado',
    '/states/colorado/denver',
    `/programs/${slugOf(HANDMADE[0]!)}`,
  ])('%s has its canonical link there', async (path) => {
    expect(await (await named.get(path)).text()).toContain(
      `<link rel="canonical" href="${new URL(path, 'https://stepwell.example').href}"/>`,
    );
  });
});

test('robots.txt is text, and asks robots to leave searches alone', async () => {
  const response = await server.get('/robots.txt');
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  expect(text).toContain('User-agent: *\nDisallow: /search\n');
  expect(text).toContain(`Sitemap: ${server.address}/sitemap.xml`);
});
