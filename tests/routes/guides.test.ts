import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceOf } from '#app/guides/guide-sources.ts';
import { GUIDES, guideAfter, guideHref, sourcesOfGuide, wordsOfGuide } from '#app/guides/guides.ts';
import { HELP_LINES } from '#app/guides/help-lines.ts';
import { messagesFor } from '#app/language/messages.ts';
import { labelOfCriterion } from '#app/vocabulary/facet-words.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { mainOf, startDirectoryServer, textOf, withoutNonce } from './directory-server.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

const messages = messagesFor('en');
const pageAt = async (path: string) => (await server.get(path)).text();
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];
const descriptionOf = (html: string) => /<meta name="description" content="(.*?)"/.exec(html)?.[1];

describe.each(GUIDES.map((guide) => [guide.slug, guide] as const))('/guides/%s', (slug, guide) => {
  let html: string;
  let main: string;
  beforeAll(async () => {
    html = await pageAt(guideHref(slug));
    main = textOf(mainOf(html));
  });

  test('answers with one heading and an address of its own, and is small', async () => {
    expect((await server.get(guideHref(slug))).status).toBe(200);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain(`<link rel="canonical" href="${guideHref(slug)}"`);
    expect(withoutNonce(html)).not.toMatch(/ style=|undefined|\[object/);
    expect(gzipSync(html).length).toBeLessThan(30_000);
  });

  test('shows every section that is written, in the order of the registry', () => {
    const { sections } = wordsOfGuide(slug, messages);
    expect(guide.sections.map(({ id }) => id).sort()).toEqual(Object.keys(sections).sort());
    const headings = [...html.matchAll(/<h2 id="([a-zA-Z-]+)-name"/g)].map(([, id]) => id);
    expect(headings.filter((id) => id !== 'menu')).toEqual(guide.sections.map(({ id }) => id));
  });

  test('cites at its foot each source that a section names, and when it was written', () => {
    const foot = main.slice(main.indexOf(messages.guides.sources));
    const ids = sourcesOfGuide(guide);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(foot).toContain(sourceOf(id).full);
    expect(foot).toContain(messages.guides.written(guide.writtenOn));
    expect(foot).toContain(messages.guides.orientation);
  });

  test('ends with a way on: the search, and the next guide', () => {
    const end = html.slice(html.indexOf('id="find"'));
    expect(end).toContain('action="/search"');
    const next = guideAfter(guide);
    if (next) expect(end).toContain(`href="${guideHref(next.slug)}"`);
  });

  test('every link inside the site answers', async () => {
    const links = new Set([...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href]) => href ?? ''));
    for (const href of links) {
      expect((await server.get(href, { redirect: 'follow' })).status, href).toBe(200);
    }
  });
});

test('titles and descriptions tell the guides apart', async () => {
  const pages = await Promise.all(['/guides', ...GUIDES.map(({ slug }) => guideHref(slug))].map(pageAt));
  expect(new Set(pages.map(titleOf)).size).toBe(pages.length);
  expect(new Set(pages.map(descriptionOf)).size).toBe(pages.length);
  expect(pages.every((html) => (descriptionOf(html)?.length ?? 0) > 60)).toBe(true);
});

test('the list of guides names each once, and each of the five criteria has one', async () => {
  const main = mainOf(await pageAt('/guides'));
  for (const { slug } of GUIDES) expect(main.split(`href="${guideHref(slug)}"`)).toHaveLength(2);
  const slugs: readonly string[] = GUIDES.map(({ slug }) => slug);
  expect(slugs).toEqual(
    expect.arrayContaining(CRITERIA.filter((criterion) => criterion !== 'person').map(String)),
  );
});

test.each([
  ['not written', '/guides/nothing'],
  ['of an object, and not of the registry', '/guides/constructor'],
  ['in other letters', '/guides/Paying'],
])('a guide that is %s is not found', async (_reason, path) => {
  expect((await server.get(path)).status).toBe(404);
});

test.each([
  ['the search', '/search?near=80202'],
  ['a program', `/programs/${slugOf(HANDMADE[0]!)}`],
  ['home', '/'],
])('on %s each of the five headings leads to its guide', async (_page, path) => {
  const html = await pageAt(path);
  for (const criterion of CRITERIA.slice(1)) {
    expect(html).toMatch(
      new RegExp(`href="/guides/${criterion}">[^<]*<span class="spoken">: ${labelOfCriterion(criterion)}<`),
    );
  }
});

describe('what a guide says of hours', () => {
  test('agrees with what the vocabulary says of each level', async () => {
    const main = textOf(mainOf(await pageAt('/guides/what-is-an-iop')));
    expect(main).toContain('Weekly outpatient care Under 9 Under 6');
    expect(main).toContain('Intensive outpatient (IOP) 9 to 19 6 to 19');
    expect(main).toContain('Day treatment (PHP) 20 or more 20 or more');
  });
});

test('the page on danger has the crisis lines and every other line with its number', async () => {
  const main = mainOf(await pageAt('/guides/is-it-right'));
  for (const href of ['tel:911', 'tel:988', 'sms:988', 'tel:+18006624357']) expect(main).toContain(href);
  for (const { name, call, text } of HELP_LINES) {
    expect(main).toContain(name);
    if (call) expect(textOf(main)).toContain(call.number);
    if (text) expect(main).toContain(`href="sms:${text.number}"`);
  }
  expect(main.indexOf('tel:911')).toBeLessThan(main.indexOf('id="suits"'));
});
