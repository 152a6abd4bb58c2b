import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#db/connect.server.ts';
import { publishSections } from '../fixtures/publish-sections.ts';
import { mainOf, startDirectoryServer, textOf } from './directory-server.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';
import { SCHEDULED } from './handmade-schedule.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

async function pageOf(path: string): Promise<{ html: string; text: string }> {
  const html = mainOf(await (await server.get(path)).text());
  return { html, text: textOf(html) };
}

/** The words of the row that begins so. */
const rowOf = (html: string, name: string) =>
  [...html.matchAll(/<tr role="row"[\s\S]*?<\/tr>/g)]
    .map(([row]) => textOf(row).trim())
    .find((row) => row.startsWith(name));

describe('a part of the day that nobody told', () => {
  test.each([
    ['/compare?p=aaaaaaa1&p=aaaaaaa2&daypart=evening'],
    ['/search?near=80202&within=10&daypart=evening'],
    [`/programs/${slugOf(HANDMADE[0]!)}?near=80202&daypart=evening`],
  ])('%s: hints at what the office hours say, dated, and never as a yes', async (path) => {
    const { text } = await pageOf(path);
    expect(text).toMatch(
      /The office is open to 8 pm on Mon to Wed: ask if they meet then\. State register, (February 27, )?2023/,
    );
    expect(text.split('The office is open')).toHaveLength(2);
    expect(text).not.toMatch(/Yes Evening/);
  });

  test('that was not asked for hints at nothing', async () => {
    expect((await pageOf('/search?near=80202&within=10&accreditation=carf')).text).not.toContain(
      'The office',
    );
  });

  test('hints in the table to download', async () => {
    const csv = await (await server.get('/compare.csv?p=aaaaaaa1&p=aaaaaaa2&daypart=evening')).text();
    expect(csv).toContain(
      'Not known. The office is open to 8 pm on Mon to Wed: ask if they meet then. State register, February 27, 2023',
    );
  });
});

describe('fewer than two listed programs', () => {
  test('one that is left of several shows its rows, and says how to add another', async () => {
    for (const query of ['p=aaaaaaa1', 'p=aaaaaaa1&p=aaaaaaa5']) {
      const { html, text } = await pageOf(`/compare?${query}&show=differences`);
      expect(rowOf(html, 'CARF'), query).toBeDefined();
      expect(text).toContain('There is one program here.');
    }
  });

  test('of programs that are not listed it never says that nothing is left to ask', async () => {
    const { html, text } = await pageOf('/compare?p=aaaaaaa5&p=zzzzzzzz');
    expect(text).toContain('We list none of these now. Pick others to compare.');
    expect(text).toContain('Closed Door');
    expect(text).not.toContain('nothing left to ask');
    expect(html).not.toContain('href="/print');
  });
});

describe('schedules', () => {
  const query = `p=${SCHEDULED.id}&p=aaaaaaa1`;

  test.each([
    ['When it meets', /Evening Mon, Wed, Thu 6 to 9 pm, in person Online Mon to Thu 5:30 to 8 pm, online/],
    ['When it meets', /Juniper Steps: Evening Program: Not known No source has told us$/],
    ['Hours each week', /starts at 9 hours, or 6 for teens\. Federal advice \(SAMHSA\), 2021/],
    [
      'Hours each week',
      /Two mornings 5 hours 30 minutes, less than 9 hours State register, February 27, 2023/,
    ],
    ['How long it lasts', /Evening 8 to 12 weeks Online not known/],
  ])('%s: %s', async (name, words) => {
    const { html } = await pageOf(`/compare?${query}`);
    expect(rowOf(html, name)).toMatch(words);
  });

  test('take the place of the parts of the day', async () => {
    const { html } = await pageOf(`/compare?${query}`);
    expect(rowOf(html, 'Evening')).toBeUndefined();
    expect(rowOf(html, 'Time of day')).toBeUndefined();
    expect(rowOf((await pageOf('/compare?p=aaaaaaa1&p=aaaaaaa2')).html, 'Time of day')).toBeDefined();
  });

  test('lead a blank to its question, also where the visitor asked for a part of the day', async () => {
    for (const asked of ['', '&daypart=evening&daypart=morning']) {
      const { html } = await pageOf(`/compare?${query}${asked}`);
      const row = /<tr[^>]*>(?:(?!<tr)[\s\S])*?When it meets[\s\S]*?<\/tr>/.exec(html)?.[0] ?? '';
      const [, id] = /class="blank" href="#([^"]+)"/.exec(row) ?? [];
      expect(id, asked).toBeDefined();
      expect(html).toContain(`id="${id}"`);
    }
  });

  test('stand in the table to download', async () => {
    const csv = await (await server.get(`/compare.csv?${query}`)).text();
    expect(csv).toContain(
      '"Evening: Mon, Wed, Thu 6 to 9 pm, in person; Online: Mon to Thu 5:30 to 8 pm, online; After school: Mon, Wed, Thu 4 to 6 pm, in person; Two mornings: Tue 9 am to noon; Sat 9 to 11:30 am online"',
    );
    expect(csv).toMatch(/How long it lasts,May differ,Evening: 8 to 12 weeks; Online: not known/);
  });
});

describe('what programs say in words of their own', () => {
  const both = 'p=aaaaaaa1&p=aaaaaaa2';
  beforeAll(async () => {
    expect((await pageOf(`/compare?${both}`)).text).not.toContain('Prices');
    const database = openDatabase(server.file);
    await publishSections(database.writer, 'aaaaaaa1', {
      summary: { summary: 'We help.\n\n<b>Come</b> in.' },
      clinicians: { nurses: '0', psychologists: '2' },
      'aftercare-links': { alumni: 'www.juniper.example/alumni' },
      prices: { amount: ['$1,250', '85.50'], per: ['week', 'session'], covers: ['=1+1', 'A talk'] },
    });
    await database.close();
  });

  test.each([
    ['Prices', /=1\+1 \$1,250 a week A talk \$85\.50 a session Program, \w+ \d+, 20\d\d .*Not known/],
    ['Licensed people on staff', /Psychologists 2 Nurses 0 Program, .*Not known No source has told us$/],
    ['Pages about what comes after', /Group of people who finished juniper\.example\/alumni Program/],
    ['The program, in its own words', /We help\. <b>Come<\/b> in\. Program/],
  ])('%s: stand in the table and on paper', async (name, words) => {
    expect(rowOf((await pageOf(`/compare?${both}`)).html, name)).toMatch(words);
    expect(rowOf((await pageOf(`/print?${both}&as=table`)).html, name)).toMatch(words);
    const start = new RegExp(words.source.replace(/\.\*Not known.*$/, ''));
    expect((await pageOf(`/print?${both}&as=full`)).text).toMatch(start);
  });

  test('what is not known leads to its question, and an address to its page', async () => {
    const { html } = await pageOf(`/compare?${both}`);
    const row = /<tr[^>]*>(?:(?!<tr)[\s\S])*?Prices[\s\S]*?<\/tr>/.exec(html)?.[0] ?? '';
    const [, id] = /class="blank" href="#([^"]+)"/.exec(row) ?? [];
    expect(id).toBe('ask-b-price');
    // Who told its prices is not asked for them.
    expect(html).not.toContain('id="ask-a-price"');
    expect(html).toContain(`id="${id}"`);
    expect(html).toContain('<a href="http://www.juniper.example/alumni" rel="noreferrer nofollow">');
  });

  test('have no row where nobody says anything', async () => {
    const { text } = await pageOf('/compare?p=aaaaaaa2&p=aaaaaaa3');
    expect(text).not.toMatch(/Prices|Licensed people on staff|Pages about what comes after|own words/);
  });

  test('stand in the table to download, where no spreadsheet runs them', async () => {
    const csv = await (await server.get(`/compare.csv?${both}`)).text();
    expect(csv).toMatch(
      /Insurance[^,]*,Prices,May differ,"?'=1\+1: \$1,250 a week; A talk: \$85\.50 a session"?,"Program, /,
    );
    expect(csv).toMatch(/in its own words",May differ,"We help\.\n\n<b>Come<\/b> in\."/);
  });
});
