import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mainOf, startDirectoryServer, textOf } from './directory-server.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer({ TRUST_PROXY: '1' });
});
afterAll(() => server?.end());

const SLUG = slugOf(HANDMADE[0]!);
const PATH = `/programs/${SLUG}/report`;

/** Each test is a client of its own. */
let clients = 0;
const nextClient = () => `203.0.113.${++clients}`;

function send(path: string, body: BodyInit, headers: Record<string, string> = {}) {
  return server.get(path, {
    method: 'POST',
    body,
    headers: { origin: server.address, 'x-forwarded-for': nextClient(), ...headers },
  });
}

function kept(): Record<string, unknown>[] {
  const connection = new Sqlite(server.file, { readonly: true });
  const rows = connection.prepare('select * from correction_report order by id').all();
  connection.close();
  return rows as Record<string, unknown>[];
}

describe('a report', () => {
  test('is kept whole, and thanked for on a page that can be loaded again', async () => {
    const body = new URLSearchParams([
      ['wrong', 'contact'],
      ['wrong', 'closed'],
      ['words', 'It moved to 9 Specimen Court.\r\nCall first.'],
      ['contact', 'reader@mail.example'],
    ]);
    const before = kept().length;
    const response = await send(PATH, body);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`${PATH}/thanks`);
    const rows = kept();
    expect(rows).toHaveLength(before + 1);
    expect(rows.at(-1)).toMatchObject({
      public_id: 'aaaaaaa1',
      wrong: '["closed","contact"]',
      words: 'It moved to 9 Specimen Court.\nCall first.',
      contact: 'reader@mail.example',
      reported_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    const thanks = textOf(mainOf(await (await server.get(`${PATH}/thanks`)).text()));
    expect(thanks).toContain('Thank you');
    expect(thanks).toContain('Go back to Juniper Steps: Evening Program');
  });

  test('needs neither words nor a name', async () => {
    expect((await send(PATH, new URLSearchParams({ wrong: 'cost' }))).status).toBe(303);
    expect(kept().at(-1)).toMatchObject({ wrong: '["cost"]', words: null, contact: null });
  });

  test('reaches a program under an address that it had before', async () => {
    const response = await send(
      '/programs/some-words-ccccccc1/report',
      new URLSearchParams({ wrong: 'cost' }),
    );
    expect(response.headers.get('location')).toBe(`${PATH}/thanks`);
    expect(kept().at(-1)).toMatchObject({ public_id: 'aaaaaaa1' });
  });

  test('leaves no word of it in the log', async () => {
    const body = { wrong: 'other', words: 'Unheard-of words', contact: 'nobody@mail.example' };
    await send(PATH, new URLSearchParams(body));
    await send(PATH, new URLSearchParams({ ...body, wrong: '' }));
    const log = server.lines.join('\n');
    expect(log).toContain('/report');
    expect(log).not.toMatch(/Unheard-of|nobody@mail|203\.0\.113/);
  });
});

describe('a report that cannot be used', () => {
  test.each([
    ['nothing chosen', { words: 'x' }, '#wrong', 'Check what is wrong, or tell us'],
    ['something else, and not what', { wrong: 'other' }, '#words', 'Write what is wrong'],
    ['too many words', { wrong: 'cost', words: 'a'.repeat(2_001) }, '#words', 'Write 2,000 letters or fewer'],
    [
      'too long a contact',
      { wrong: 'cost', contact: 'b'.repeat(201) },
      '#contact',
      'Write 200 letters or fewer',
    ],
  ])(
    '%s: is shown again with what was typed',
    async (_reason, fields: Record<string, string>, href, words) => {
      const before = kept().length;
      const response = await send(PATH, new URLSearchParams(fields));
      expect(response.status).toBe(400);
      const html = mainOf(await response.text());
      expect(html).toMatch(/role="alert"[\s\S]*There is a problem[\s\S]*<h1/);
      expect(html).toContain(`href="${href}"`);
      expect(textOf(html).split(words)).toHaveLength(3);
      for (const [name, value] of Object.entries(fields)) {
        if (name === 'wrong')
          expect(html).toMatch(new RegExp(`checked=""[^>]*value="${value}"|value="${value}"[^>]*checked=""`));
        else expect(html).toContain(value);
      }
      expect(kept()).toHaveLength(before);
    },
  );

  test('what was typed comes back as text', async () => {
    const response = await send(PATH, new URLSearchParams({ words: '</textarea><script>alert(1)</script>' }));
    expect(await response.text()).not.toMatch(/<script>alert|<\/textarea><script/);
  });
});

describe('what is refused', () => {
  const FORM = 'application/x-www-form-urlencoded';
  test.each([
    ['from another site', 403, PATH, 'wrong=cost', { origin: 'https://evil.example', 'content-type': FORM }],
    ['JSON', 415, PATH, '{"wrong":["cost"]}', { 'content-type': 'application/json' }],
    ['broken parts', 415, PATH, '--x\r\nbroken', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['parts without a boundary', 415, PATH, 'wrong=cost', { 'content-type': 'multipart/form-data' }],
    ['too much', 413, PATH, `wrong=cost&words=${'a'.repeat(70_000)}`, { 'content-type': FORM }],
    [
      'on a program that is not known',
      404,
      '/programs/nobody-zzzzzzzz/report',
      'wrong=cost',
      { 'content-type': FORM },
    ],
    ['on a draft', 404, '/programs/x-aaaaaaa6/report', 'wrong=cost', { 'content-type': FORM }],
    ['to the page of thanks', 405, `${PATH}/thanks`, 'wrong=cost', { 'content-type': FORM }],
  ])('%s', async (_reason, status, path, body, headers) => {
    const before = kept().length;
    const response = await send(path, body, headers);
    expect(response.status).toBe(status);
    const html = await response.text();
    expect(html).toMatch(/<h1/);
    expect(html).toContain('tel:911');
    expect(kept()).toHaveLength(before);
  });

  test('one client that sends on and on, and no other', async () => {
    const client = { 'x-forwarded-for': nextClient() };
    const body = new URLSearchParams({ wrong: 'cost' });
    const statuses: number[] = [];
    for (let sent = 0; sent < 22; sent++) statuses.push((await send(PATH, body, client)).status);
    expect(statuses).toEqual([...Array(20).fill(303), 429, 429]);
    const refused = mainOf(
      await (await send(PATH, new URLSearchParams({ wrong: 'cost', words: 'Kept words' }), client)).text(),
    );
    expect(textOf(refused)).toContain('What you wrote is still here');
    expect(refused).toContain('Kept words');
    expect((await send(PATH, body)).status).toBe(303);
  });
});

describe('its page', () => {
  test.each([
    ['other words before the id', '/programs/old-aaaaaaa1/report', 301],
    ['a program that was withdrawn', '/programs/closed-door-denver-co-aaaaaaa5/report', 410],
    ['a draft', '/programs/half-written-denver-co-aaaaaaa6/report', 404],
  ])('%s', async (_reason, path, status) => {
    const response = await server.get(path);
    expect(response.status).toBe(status);
    if (status === 301) expect(response.headers.get('location')).toBe(PATH);
  });

  test('is for no search engine, and its program links to it', async () => {
    expect(await (await server.get(PATH)).text()).toContain('content="noindex"');
    expect(await (await server.get(`/programs/${SLUG}`)).text()).toContain(`href="${PATH}"`);
  });
});
