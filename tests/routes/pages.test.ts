import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CRISIS_LINES } from '#app/vocabulary/crisis-lines.ts';
import { mainOf, startDirectoryServer, textOf, withoutNonce } from './directory-server.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

const JUNIPER = `/programs/${slugOf(HANDMADE[0]!)}`;

const PAGES = [
  ['home', 200, '/'],
  ['a search', 200, '/search?near=80202'],
  ['a search for nothing at all', 200, '/search'],
  ['a state', 200, '/search?state=CO'],
  ['programs that withhold their address', 200, '/search?state=CO&address=withheld'],
  ['programs that nobody asked', 200, '/search?near=80202&care=not-asked'],
  ['an empty search', 200, '/search?near=80202&accreditation=ncqa&certainty=sure'],
  ['a place that is not known', 200, '/search?near=nowhere-at-all'],
  ['a name of several places', 200, '/search?near=Springfield'],
  ['a program', 200, JUNIPER],
  ['the guides', 200, '/guides'],
  ['a guide', 200, '/guides/what-is-an-iop'],
  ['about the data', 200, '/about/data'],
  ['about privacy', 200, '/about/privacy'],
  ['all states', 200, '/states'],
  ['one state', 200, '/states/colorado'],
  ['a state without programs', 200, '/states/kansas'],
  ['a city', 200, '/states/colorado/denver'],
  ['a city without programs', 200, '/states/colorado/hugo'],
  ['a city that is not known', 404, '/states/colorado/nowhere-town'],
  ['a report of an error', 200, `${JUNIPER}/report`],
  ['thanks for a report', 200, `${JUNIPER}/report/thanks`],
  ['a call plan', 200, '/call-plan?near=80202&accreditation=carf&payers=aetna'],
  ['a call plan of nothing', 200, '/call-plan'],
  ['an empty shortlist', 200, '/shortlist'],
  ['a first question', 200, '/start'],
  ['a question about danger', 200, '/start?step=now&for=me'],
  ['danger', 200, '/start?danger=yes'],
  ['a question about insurance', 200, '/start?step=card'],
  ['offline', 200, '/offline'],
  ['a program that is not known', 404, '/programs/nobody-zzzzzzzz'],
  ['a program that was withdrawn', 410, '/programs/closed-door-denver-co-aaaaaaa5'],
  ['a program that is a draft', 404, '/programs/half-written-denver-co-aaaaaaa6'],
  ['a page that is not there', 404, '/about/nothing'],
  ['a broken link', 400, '/programs/%E0%A4%A'],
] as const;

describe.each(PAGES)('%s', (_name, status, path) => {
  test('answers, and stands alone', async () => {
    const response = await server.get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<html lang="en">/);
    expect(html).not.toMatch(/<style| style=| on[a-z]+=/);
    expect(html).not.toMatch(/<(?!a )[a-z]+ [^>]*(?:src|href)="(?:https?:)?\/\//);
    expect(withoutNonce(html)).not.toMatch(/undefined|NaN|\[object/);
    // Where the style sheet does not come, a picture without a size of its own fills the screen.
    for (const [picture] of html.matchAll(/<svg[^>]*>/g))
      expect(picture).toMatch(/ width=.* height=| height="[\d.]+rem"/);
  });

  test('has the crisis lines before all else and again at the end', async () => {
    const html = await (await server.get(path)).text();
    const [before = '', after = ''] = html.split(/<main[\s\S]*<\/main>/);
    for (const line of CRISIS_LINES) {
      for (const part of [before, after]) {
        expect(part).toContain(line.callHref);
        if (line.textHref) expect(part).toContain(line.textHref);
      }
    }
  });

  test('has one script of our own where its policy knows it, and no other', async () => {
    const response = await server.get(path);
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
    // A block of data runs nothing.
    const scripts = (await response.text()).match(/<script(?! type="application\/ld\+json">)[^>]*>/g) ?? [];
    expect(scripts).toEqual(
      nonce
        ? [expect.stringMatching(/^<script type="module" src="\/assets\/entry\.client-[\w-]+\.js" nonce=/)]
        : [],
    );
    if (nonce) expect(scripts[0]).toContain(`nonce="${nonce}"`);
  });

  test('is small', async () => {
    const html = await (await server.get(path)).text();
    expect(gzipSync(html).length).toBeLessThan(30_000);
  });
});

test('titles tell pages apart', async () => {
  const titles = await Promise.all(
    PAGES.filter(([, status]) => status === 200).map(async ([, , path]) => {
      const html = await (await server.get(path)).text();
      return /<title>(.*?)<\/title>/.exec(html)?.[1];
    }),
  );
  // Two searches without a known place ask the same question.
  expect(new Set(titles).size).toBe(titles.length - 1);
});

test('no link inside the site is dead', async () => {
  const seen = new Set<string>([
    '/',
    '/search?near=80202&accreditation=carf',
    '/search?near=59601',
    JUNIPER,
    '/nope',
  ]);
  const dead: string[] = [];
  for (const path of seen) {
    const response = await server.get(path, { redirect: 'follow' });
    if (response.status >= 400 && path !== '/nope') dead.push(`${response.status} ${path}`);
    if (seen.size > 120) continue;
    const html = await response.text();
    for (const [, href = ''] of html.matchAll(/href="(\/[^"]*)"/g))
      seen.add(href.replaceAll('&amp;', '&').split('#')[0] ?? '');
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g))
      expect(html, `${path} leads to #${id}`).toContain(`id="${id}"`);
  }
  expect(dead).toEqual([]);
  expect(seen.size).toBeGreaterThan(40);
});

describe('home', () => {
  test('counts each source as the database does', async () => {
    const main = textOf(mainOf(await (await server.get('/')).text()));
    expect(main).toContain('Federal survey of addiction programs 2023 50');
    expect(main).toContain('Federal survey of mental health programs 2023 1');
    expect(main).toContain('Colorado license register February 27, 2023 3');
  });

  test('real data is not called made up', async () => {
    expect(await (await server.get('/')).text()).not.toContain('Made-up');
  });
});

describe('/health', () => {
  test('says which engine answers, over how many listings', async () => {
    const response = await server.get('/health');
    expect(await response.json()).toEqual({
      status: 'ok',
      engine: 'embedded',
      documents: 52,
      generation: 1,
      lag: 0,
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});
