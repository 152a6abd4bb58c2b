import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mainOf, startDirectoryServer, textOf } from './directory-server.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

async function pageOf(path: string): Promise<{ whole: string; html: string; text: string }> {
  const response = await server.get(path);
  expect(response.status, path).toBe(200);
  const whole = await response.text();
  const html = mainOf(whole);
  return { whole, html, text: textOf(html) };
}

const namesIn = (html: string) =>
  [...html.matchAll(/<h2 class="card-name">[\s\S]*?<\/h2>/g)].map(([head]) => textOf(head).trim());

const many = (count: number) =>
  Array.from({ length: count }, (_, number) => `p=b${String(number).padStart(7, '0')}`).join('&');

describe('what stands on it', () => {
  test.each([
    [
      'the programs of the address, in their order',
      'p=aaaaaaa3&p=aaaaaaa1',
      ['Cedar Landing', 'Juniper Steps: Evening Program'],
    ],
    [
      'more than stand side by side',
      many(6),
      ['Crowd 0', 'Crowd 1', 'Crowd 2', 'Crowd 3', 'Crowd 4', 'Crowd 5'],
    ],
    ['a merged id and its listing are one', 'p=ccccccc1&p=aaaaaaa1', ['Juniper Steps: Evening Program']],
    ['one that is gone keeps its place', 'p=aaaaaaa5&p=aaaaaaa3', ['Closed Door', 'Cedar Landing']],
    ['one that never was keeps its place', 'p=zzzzzzzz&p=aaaaaaa3', ['Not found: zzzzzzzz', 'Cedar Landing']],
    ['a draft is as if it never was', 'p=aaaaaaa6', ['Not found: aaaaaaa6']],
  ])('%s', async (_reason, query, names) => {
    expect(namesIn((await pageOf(`/shortlist?${query}`)).html)).toEqual(names);
  });

  test.each([
    ['nothing: how to fill it', '', 'Press “Shortlist” beside a program'],
    ['one that is gone: what happened', 'p=aaaaaaa5', 'No longer listed. It was taken out of the list.'],
    ['one that never was', 'p=zzzzzzzz', 'We know of no such program.'],
    ['two that became one', 'p=ccccccc1', 'Two entries for this program are now one.'],
    ['one that left the newest list', 'p=aaaaaaa7', 'Not in the newest list of its source.'],
    ['whom it turns away', 'p=aaaaaaa1', 'Only for people with opioid use disorder.'],
    ['what was asked', 'p=aaaaaaa2&accreditation=carf', 'Not known CARF.'],
    ['a withheld address', 'p=aaaaaaa4', 'Colorado. The address is not shown'],
    ['no scripts: where the list is', 'p=aaaaaaa1', 'this list is in the address of the page'],
  ])('%s', async (_reason, query, words) => {
    expect((await pageOf(`/shortlist?${query}`)).text).toContain(words);
  });

  test('thirty stand on it, more are named, and the page stays small', async () => {
    const { whole, html, text } = await pageOf(`/shortlist?${many(32)}`);
    expect(namesIn(html)).toHaveLength(30);
    expect(text).toContain('Thirty is the most. We left out Crowd 30 and Crowd 31.');
    expect(gzipSync(whole).length).toBeLessThan(30_000);
  });
});

describe('what one can do with it', () => {
  test('one form compares, plans calls or prints what is checked, and keeps what was asked', async () => {
    const { html } = await pageOf(
      '/shortlist?p=aaaaaaa1&p=aaaaaaa5&p=aaaaaaa3&near=80202&accreditation=carf',
    );
    const form = /<form[\s\S]*<\/form>/.exec(html)?.[0] ?? '';
    expect(form).toContain('action="/compare"');
    expect(form).toContain('formaction="/call-plan"');
    expect(form).toContain('formaction="/print"');
    expect(form).toContain('name="accreditation" value="carf"');
    expect([...html.matchAll(/type="checkbox"[^>]*value="(\w+)"/g)].map(([, id]) => id)).toEqual([
      'aaaaaaa1',
      'aaaaaaa3',
    ]);
  });

  test('a program is taken off by a link', async () => {
    const { html } = await pageOf('/shortlist?p=aaaaaaa1&p=aaaaaaa3&near=80202');
    expect(html).toContain('href="/shortlist?p=aaaaaaa3&amp;near=80202#off-aaaaaaa1"');
  });

  test('the link to share names programs and nothing that was asked', async () => {
    const { html } = await pageOf('/shortlist?p=aaaaaaa1&p=aaaaaaa3&near=80202&therapies=dbt');
    expect(html).toContain('<a href="/shortlist?p=aaaaaaa1&amp;p=aaaaaaa3">Link to this list</a>');
  });

  test('no field for a note stands in a form, or has a name to be sent by', async () => {
    const { html } = await pageOf('/shortlist?p=aaaaaaa1');
    expect(html).toContain('<textarea');
    expect(/<form[\s\S]*<\/form>/.exec(html)?.[0]).not.toContain('<textarea');
    expect(html).not.toMatch(/<textarea[^>]* (?:name|form)=/);
  });
});

describe('ways to it', () => {
  test.each([
    ['a card', '/search?near=80202&p=aaaaaaa3', '/shortlist?p=aaaaaaa3&amp;p=aaaaaaa1&amp;near=80202'],
    [
      'a program’s page',
      `/programs/${slugOf(HANDMADE[0]!)}?near=80202`,
      '/shortlist?p=aaaaaaa1&amp;near=80202',
    ],
  ])('from %s', async (_reason, path, href) => {
    expect((await pageOf(path)).html).toContain(`href="${href}"`);
  });

  test('from every page', async () => {
    expect((await pageOf('/guides')).whole).toContain('<a href="/shortlist">Shortlist</a>');
  });
});
