import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mainOf, startDirectoryServer, textOf, withoutNonce } from './directory-server.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

async function pageOf(path: string): Promise<{ status: number; html: string; text: string }> {
  const response = await server.get(path);
  const html = mainOf(await response.text());
  return { status: response.status, html, text: textOf(html) };
}

const columnsOf = (html: string) =>
  [...html.matchAll(/<th role="columnheader"[\s\S]*?<\/th>/g)].map(([head]) =>
    textOf(head)
      .replace(/^ ?[A-D] /, '')
      .trim(),
  );

/** The words of the row that begins so. */
const rowOf = (html: string, name: string) =>
  [...html.matchAll(/<tr role="row"[\s\S]*?<\/tr>/g)]
    .map(([row]) => textOf(row).trim())
    .find((row) => row.startsWith(name));

const ABOUT_THREE = '/compare?p=aaaaaaa3&p=aaaaaaa1&p=aaaaaaa2&near=80202&accreditation=carf';

describe('which programs stand side by side', () => {
  test.each([
    ['the order of picking is kept', 'p=aaaaaaa3&p=aaaaaaa1', ['Cedar Landing', 'Juniper Steps']],
    ['repeats fold', 'p=aaaaaaa3&p=aaaaaaa1&p=aaaaaaa3', ['Cedar Landing', 'Juniper Steps']],
    [
      'an address and its id fold',
      `p=${slugOf(HANDMADE[2]!)}&p=aaaaaaa3,aaaaaaa1`,
      ['Cedar Landing', 'Juniper Steps'],
    ],
    [
      'a merged id and its listing fold',
      'p=ccccccc1&p=aaaaaaa1&p=aaaaaaa3',
      ['Juniper Steps', 'Cedar Landing'],
    ],
    ['one that is gone keeps its column', 'p=aaaaaaa5&p=aaaaaaa1', ['Closed Door', 'Juniper Steps']],
    [
      'one that never was keeps its column',
      'p=zzzzzzzz&p=aaaaaaa1',
      ['Not found: zzzzzzzz', 'Juniper Steps'],
    ],
    ['a draft is as if it never was', 'p=aaaaaaa6&p=aaaaaaa1', ['Not found: aaaaaaa6', 'Juniper Steps']],
    [
      'a fifth is left out',
      'p=aaaaaaa1&p=aaaaaaa2&p=aaaaaaa3&p=aaaaaaa4&p=aaaaaaa7',
      ['Juniper Steps', 'Two Rivers', 'Cedar Landing', 'Quiet House'],
    ],
  ])('%s', async (_reason, query, names) => {
    const { status, html } = await pageOf(`/compare?${query}`);
    expect(status).toBe(200);
    const heads = columnsOf(html);
    expect(heads).toHaveLength(names.length);
    for (const [index, name] of names.entries()) expect(heads[index]).toMatch(new RegExp(`^${name}`));
  });

  test.each([
    ['none: how to pick', '/compare', 'Pick two to four programs'],
    ['one: how to add', '/compare?p=aaaaaaa1', 'Add one or more to see how they differ'],
    [
      'five: who was left out',
      '/compare?p=aaaaaaa1&p=aaaaaaa2&p=aaaaaaa3&p=aaaaaaa4&p=aaaaaaa7',
      'Four is the most. We left out Long Ago.',
    ],
    [
      'a merged id: what happened',
      '/compare?p=ccccccc1&p=aaaaaaa3',
      'Two entries for Juniper Steps: Evening Program are now one.',
    ],
    ['one that is gone: what happened', '/compare?p=aaaaaaa5&p=aaaaaaa3', 'It was taken out of the list.'],
    [
      'one that left the newest list',
      '/compare?p=aaaaaaa7&p=aaaaaaa3',
      'Not in the newest list of its source.',
    ],
    ['whom it turns away', '/compare?p=aaaaaaa1&p=aaaaaaa3', 'opioid'],
    ['a word that it does not know', '/compare?p=aaaaaaa1&show=all', 'show: “all”'],
  ])('%s', async (_reason, path, words) => {
    expect((await pageOf(path)).text).toContain(words);
  });
});

describe('what the table says', () => {
  test('needs come first, then the five criteria in their order', async () => {
    const { html } = await pageOf(ABOUT_THREE);
    const groups = [...html.matchAll(/<h2>[\s\S]*?<\/h2>/g)].map(([head]) => textOf(head).trim());
    expect(groups).toEqual([
      'What you asked for',
      expect.stringMatching(/^1 .*Accreditation/),
      expect.stringMatching(/^2 .*approaches/),
      expect.stringMatching(/^3 .*schedule/),
      expect.stringMatching(/^4 .*Aftercare/),
      expect.stringMatching(/^5 .*Insurance/),
      'What care, and for whom',
    ]);
  });

  test('a need: no, yes and not known, each with its source', async () => {
    const { html } = await pageOf(ABOUT_THREE);
    expect(rowOf(html, 'CARF')).toMatch(
      /^CARF Differs .*Cedar Landing: ?No Self-reported, not checked, 2023 .*Yes Self-reported, not checked, 2023 .*Not known Not checked in the federal survey, 2023$/,
    );
  });

  test('a "not known" leads to its question', async () => {
    const { html } = await pageOf(ABOUT_THREE);
    expect(html).toContain('href="#ask-c-my-accreditation"');
    expect(html).toMatch(/<li id="ask-c-my-accreditation">Is this program itself accredited by CARF\?/);
  });

  test('a yes beside a blank may differ, and the lead counts it apart', async () => {
    const one = await pageOf('/compare?p=aaaaaaa3&p=aaaaaaa2&accreditation=carf');
    expect(rowOf(one.html, 'CARF')).toMatch(/^CARF May differ /);
    expect(one.text).toMatch(/They differ in nothing that we know\. They may differ in \d+ of \d+ rows ?\./);
    const three = await pageOf(ABOUT_THREE);
    expect(three.text).toMatch(/They differ in \d+ of \d+ rows ?, and may differ in \d+ ?\./);
    const some = await pageOf('/compare?p=aaaaaaa3&p=aaaaaaa2&accreditation=carf&show=differences');
    expect(rowOf(some.html, 'CARF')).toBeDefined();
  });

  test('only what differs, and the way back', async () => {
    const all = await pageOf(ABOUT_THREE);
    const some = await pageOf(`${ABOUT_THREE}&show=differences`);
    expect(all.html).toContain('&amp;show=differences');
    expect(rowOf(all.html, 'Evening')).toBeUndefined();
    expect(rowOf(some.html, 'CARF')).toBeDefined();
    expect(rowOf(some.html, 'Intensive outpatient')).toBeUndefined();
    expect(some.text).toContain('Show all rows');
  });

  test('says the roles of its parts, and no blank is a no', async () => {
    const { html } = await pageOf(ABOUT_THREE);
    expect(
      html.match(/<th(?=[ >])(?! role="(?:columnheader|rowheader)" scope="(?:col|row|rowgroup)")/g),
    ).toBeNull();
    expect(html.match(/<td(?=[ >])(?! role="cell")/g)).toBeNull();
    const noes = [...html.matchAll(/href="#no"/g)];
    expect(noes).toHaveLength(2);
  });

  test('links keep what was asked', async () => {
    const { html } = await pageOf(ABOUT_THREE);
    expect(html).toContain(
      'href="/search?p=aaaaaaa3&amp;p=aaaaaaa1&amp;p=aaaaaaa2&amp;near=80202&amp;accreditation=carf"',
    );
    expect(html).toContain('href="/print?p=aaaaaaa3&amp;');
    expect(html).toContain('href="/compare?p=aaaaaaa3&amp;p=aaaaaaa1&amp;near=80202&amp;accreditation=carf"');
  });
});

const PATHS = ['/compare', '/compare.csv', '/print', '/call-plan', '/shortlist'];

describe.each(PATHS)('%s', (path) => {
  test.each([
    ['markup', 'p=%3Cscript%3Ealert(1)%3C/script%3E'],
    ['half a character', 'p=%F0%9F'],
    ['SQL', 'p=%27%20OR%201=1--&p=aaaaaaa1'],
    ['words of objects', 'p=__proto__&p=constructor&p=toString'],
    ['very long', `p=${'x'.repeat(3000)}`],
    ['very many', Array.from({ length: 300 }, (_, id) => `p=x${id}`).join('&')],
    ['commas alone', 'p=,,,,&p=-&p=---'],
    ['needs of nothing', 'p=aaaaaaa1&accreditation=nothing&near=nowhere&page=999999'],
    ['views of nothing', 'p=aaaaaaa1&show=&type=&show=differences&type=large'],
  ])('answers any picks: %s', async (_reason, query) => {
    const response = await server.get(`${path}?${query}`);
    expect(response.status).toBe(200);
    const body = await response.text();
    // In a file for a spreadsheet markup is text.
    if (path !== '/compare.csv') expect(body).not.toContain('<script>alert');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(withoutNonce(body)).not.toMatch(/undefined|NaN|\[object/);
  });

  test('a withheld address stays withheld', async () => {
    for (const at of [path, `${path}.data`]) {
      const response = await server.get(`${at}?p=aaaaaaa4&p=aaaaaaa1&near=80202`);
      expect(await response.text(), at).not.toContain('Secretville');
    }
  });
});

describe('for a spreadsheet', () => {
  const linesOf = async (query: string) => {
    const response = await server.get(`/compare.csv?${query}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = Buffer.from(await response.arrayBuffer()).toString();
    // Without a mark a spreadsheet reads the letters of another alphabet wrong.
    expect(text.startsWith('\uFEFF')).toBe(true);
    return text.slice(1).trimEnd().split('\r\n');
  };

  test('each program has its answer and who said so', async () => {
    const lines = await linesOf('p=aaaaaaa3&p=aaaaaaa2&accreditation=carf');
    expect(lines[0]).toBe(
      'Part,What,How they stand,Cedar Landing,Cedar Landing: who says so,Two Rivers,Two Rivers: who says so',
    );
    expect(lines).toContain(
      'What you asked for,CARF,May differ,No,"Self-reported, not checked, 2023",Not known,"Not checked in the federal survey, 2023"',
    );
  });

  test('says as the page does how to call, where it is and whom it turns away', async () => {
    const lines = await linesOf('p=aaaaaaa1&p=aaaaaaa7&p=aaaaaaa4&p=aaaaaaa5&near=80202');
    expect(lines).toContain(',Phone,,303-555-0142,,"303-555-0107, extension 4",,303-555-0100,,,');
    const where = lines.find((line) => line.startsWith(',Where,')) ?? '';
    expect(where).toMatch(
      /^,Where,,"?210 Sample Avenue, .*; 1(\.\d)? miles?; Only for people with opioid use disorder/,
    );
    expect(where).toContain('Not in the newest list of its source. Call before you go.');
    expect(where).toContain('The address is not shown, CO');
    expect(where).toContain('It was taken out of the list.');
  });

  test('what could run as a formula does not', async () => {
    const [head = ''] = await linesOf('p=%3Dcmd()&p=aaaaaaa3');
    expect(head).toContain("'=cmd()");
  });
});

describe('the question sheet', () => {
  test('has one sheet a program, with its phone and what to ask', async () => {
    const { html, text } = await pageOf('/print?p=aaaaaaa2&p=aaaaaaa5&p=aaaaaaa1&accreditation=carf');
    expect(html.match(/class="ask-sheet"/g)).toHaveLength(2);
    expect(text).toMatch(/Two Rivers 303-555-0100/);
    expect(text).toContain('Program 2 of 2');
    expect(text).toContain('Not known CARF. Not checked in the federal survey, 2023');
    expect(text).toContain('Is this program itself accredited by CARF? Until what date? Yes No');
    expect(text).toContain('It says yes. Nobody has checked.');
  });

  test('asks at most ten things', async () => {
    const { html } = await pageOf(
      '/print?p=aaaaaaa7&accreditation=carf&therapies=dbt&formats=family-sessions&payers=aetna&daypart=evening&aftercare=follow-up',
    );
    expect(html.match(/class="sheet-question"/g)).toHaveLength(10);
    expect(textOf(html)).toContain('Are you in network with Aetna? My plan is …');
  });

  test('has the programs, criteria and size that were chosen, and keeps the choice in its form', async () => {
    const { html } = await pageOf(
      '/print?p=aaaaaaa1&p=aaaaaaa2&p=aaaaaaa3&only=aaaaaaa2&part=accreditation&type=large&near=80202',
    );
    expect(html.match(/class="ask-sheet"/g)).toHaveLength(1);
    expect(html).toContain('class="sheets large-type"');
    const groups = [...html.matchAll(/<h4>([\s\S]*?)<\/h4>/g)].map(([, name]) => name);
    expect(groups).toEqual(['1 Accreditation and licensing']);
    const form = /<form action="\/print"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
    expect(
      [...form.matchAll(/type="hidden" name="(\w+)" value="(\w+)"/g)].map(([, ...pair]) => pair),
    ).toEqual([
      ['p', 'aaaaaaa1'],
      ['p', 'aaaaaaa2'],
      ['p', 'aaaaaaa3'],
      ['near', '80202'],
    ]);
    const checked = [...form.matchAll(/<input type="(?:checkbox|radio)"[^>]*>/g)]
      .map(([input]) => input)
      .filter((input) => input.includes('checked'))
      .map((input) => / value="([^"]*)"/.exec(input)?.[1]);
    expect(checked).toEqual(['questions', 'aaaaaaa2', 'accreditation', 'large']);
  });

  test('what is known comes with who says so, and no blank is among it', async () => {
    const { html } = await pageOf('/print?p=aaaaaaa1&as=full&part=accreditation,insurance');
    const known = /What is known, and who says so[\s\S]*What is not known, or not sure/.exec(html)?.[0] ?? '';
    expect(textOf(known)).toMatch(/CARF Yes Self-reported, not checked, 2023/);
    expect(textOf(known)).toMatch(/Medicaid Takes it Federal survey, 2023/);
    expect(known).not.toContain('#unknown');
    expect(textOf(known)).not.toMatch(/Treatment approaches|Not known/);
  });

  test('a table holds four programs, and the next ones stand in another', async () => {
    const { html, text } = await pageOf(
      '/print?p=aaaaaaa1&p=aaaaaaa2&p=aaaaaaa3&p=aaaaaaa4&p=aaaaaaa7&as=table&part=accreditation',
    );
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(html).not.toContain('class="ask-sheet"');
    expect(text).toContain('2 tables, each with up to four programs.');
    expect(text).toContain('CARF');
    expect(text).not.toContain('Secretville');
    const groups = [...html.matchAll(/<tr role="row" class="group">[\s\S]*?<\/tr>/g)].map(([row]) =>
      textOf(row).trim(),
    );
    expect(new Set(groups)).toEqual(new Set(['What you asked for', '1 Accreditation and licensing']));
  });

  test.each([
    ['one that is gone', 'p=aaaaaaa1&p=aaaaaaa5', 'Closed Door is no longer listed.'],
    ['one that never was', 'p=aaaaaaa1&p=zzzzzzzz', 'We know of no program “zzzzzzzz”.'],
    ['only one that is gone: all others', 'p=aaaaaaa1&p=aaaaaaa5&only=aaaaaaa5', 'Juniper Steps'],
    ['a merged one by its old id', 'p=ccccccc1&p=aaaaaaa2&only=ccccccc1', 'Juniper Steps'],
    ['a word that it does not know', 'p=aaaaaaa1&as=poster', 'as: “poster”'],
  ])('%s', async (_reason, query, words) => {
    expect((await pageOf(`/print?${query}`)).text).toContain(words);
  });

  test('eleven: who was left out', async () => {
    const eleven = Array.from({ length: 11 }, (_, number) => `p=b${String(number).padStart(7, '0')}`);
    const { html, text } = await pageOf(`/print?${eleven.join('&')}`);
    expect(html.match(/class="ask-sheet"/g)).toHaveLength(10);
    expect(text).toContain('Ten is the most. We left out Crowd 10.');
  });

  test('without a program says what it needs', async () => {
    expect((await pageOf('/print')).text).toContain('Pick a program first');
  });
});

describe('my needs on a program’s page', () => {
  const path = `/programs/${slugOf(HANDMADE[1]!)}`;

  test('what was asked stands before the criteria, with the way back and the picks', async () => {
    const { html, text } = await pageOf(`${path}?p=aaaaaaa1&near=80202&accreditation=carf`);
    expect(text).toMatch(/What you asked for Yes Intensive outpatient .*Not known CARF\. Not checked/);
    expect(text).toContain('1 of 4 to compare : Juniper Steps');
    expect(html).toContain('href="/search?p=aaaaaaa1&amp;near=80202&amp;accreditation=carf"');
    expect(html).toContain(`href="${path}?p=aaaaaaa1&amp;p=aaaaaaa2&amp;near=80202&amp;accreditation=carf"`);
  });

  test('nothing was asked: nothing is said of it', async () => {
    const { text } = await pageOf(path);
    expect(text).not.toContain('What you asked for');
    expect(text).not.toContain('Back to the list');
  });

  test('its other addresses keep what was asked', async () => {
    const response = await server.get('/programs/aaaaaaa2?near=80202&p=aaaaaaa1');
    expect(response.headers.get('location')).toBe(`${path}?near=80202&p=aaaaaaa1`);
  });
});
