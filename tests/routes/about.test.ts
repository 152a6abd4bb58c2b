import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import { foldFact } from '#app/listings/facts.ts';
import { insertListingChanges } from '#app/listings/listing-change-repository.server.ts';
import { RANK_OF_SERIES } from '#app/listings/series.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import { COVERAGE_QUESTIONS, type CoverageQuestion } from '#app/search/coverage.ts';
import type { SearchDocument } from '#app/search/document.ts';
import { ENOUGH_LISTINGS, RADII_MILES } from '#app/search/nearest-radius.ts';
import { CRISIS_LINES } from '#app/vocabulary/crisis-lines.ts';
import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../fixtures/temporary-database.ts';
import { mainOf, textOf, withoutNonce } from './directory-server.ts';
import { HANDMADE, slugOf, writeHandmadeDirectory } from './handmade-directory.ts';
import { type RunningServer, startServer } from './running-server.ts';

const { about, search, sources } = messagesFor('en');

let database: TemporaryDatabase;
let server: RunningServer;
beforeAll(async () => {
  database = await temporaryDatabase({ places: true });
  await writeHandmadeDirectory(database.writer);
  await writeRows();
  await writeNoes();
  server = await startServer(database.file);
});
afterAll(async () => {
  await server?.stop();
  await database?.close();
});

/** Seven rows of the first source, of which a later file of the same release lost two. */
async function writeRows(): Promise<void> {
  for (let row = 0; row < 7; row++) {
    await database.writer
      .insertInto('source_record')
      .values({
        source_id: 1,
        key: String(row),
        listing_id: null,
        checksum: '',
        row: '{}',
        match_rule: null,
        place: '{}',
        in_file: row < 5 ? 1 : 0,
        reader: null,
      })
      .execute();
  }
}

/** A no to one term; to all terms of a facet; and to one that another source affirms. */
async function writeNoes(): Promise<void> {
  const noes = [
    ['b0000001', ['medicaid', 'telehealth']],
    ['b0000002', termsOfFacet('accreditation').map(({ slug }) => slug)],
    ['aaaaaaa1', ['state-substance-use-agency', 'buprenorphine']],
  ] as const;
  for (const [publicId, no] of noes) {
    const { id } = await database.writer
      .selectFrom('listing')
      .select('id')
      .where('public_id', '=', publicId)
      .executeTakeFirstOrThrow();
    await database.writer
      .updateTable('statement')
      .set({ no: JSON.stringify(no) })
      .where('listing_id', '=', id)
      .where('series', '=', 'samhsa-su')
      .execute();
  }
}

const pageAt = async (path: string) => (await server.get(path)).text();
const mainText = async (path: string) => textOf(mainOf(await pageAt(path)));
/** The cells of each row of every table, as texts. */
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][\s\S]*?<\/t[hd]>/g)].map(([cell]) => textOf(cell).trim()),
  );

const PAGES = ['/about', '/about/data', '/about/order', '/about/money', '/about/privacy'];

describe.each(PAGES)('%s', (path) => {
  test('answers with one heading and an address of its own', async () => {
    const response = await server.get(path);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain(`<link rel="canonical" href="${path}"`);
    expect(withoutNonce(html)).not.toMatch(/ style=|undefined|NaN|\[object/);
  });
});

test('titles and descriptions tell the pages apart', async () => {
  const pages = await Promise.all(PAGES.map(pageAt));
  const heads = pages.flatMap((html) => [
    /<title>(.*?)<\/title>/.exec(html)?.[1],
    /<meta name="description" content="(.*?)"/.exec(html)?.[1],
  ]);
  expect(heads).not.toContain(undefined);
  expect(new Set(heads).size).toBe(2 * PAGES.length);
});

test('the foot of every page leads to them and to the guides, also where a page is not found', async () => {
  for (const path of ['/', '/search?near=80202', '/nope', '/programs/%E0%A4%A']) {
    const foot = (await pageAt(path)).split('</main>')[1] ?? '';
    for (const href of ['/guides', ...PAGES.slice(1)]) expect(foot, path).toContain(`href="${href}"`);
  }
});

describe('/about/data', () => {
  let html: string;
  beforeAll(async () => {
    html = mainOf(await pageAt('/about/data'));
  });
  const nameOf = ({ facet, term }: CoverageQuestion) => {
    if (!term) return about.data.coverage.any[facet];
    const { label } = wordsOfTerm(term);
    return facet === 'languages' ? `${labelOfFacet(facet)}: ${label}` : label;
  };

  /** Yes, no and not known, by folding what was said of each published listing. */
  async function countByHand({ facet, term }: CoverageQuestion): Promise<number[]> {
    const published = await database.reader
      .selectFrom('listing')
      .select('id')
      .where('status', '=', 'published')
      .execute();
    const statements = await findStatementsOf(
      database.reader,
      published.map(({ id }) => id),
    );
    const terms = term ? [term] : termsOfFacet(facet).map(({ slug }) => slug);
    const counts = { yes: 0, no: 0, unknown: 0 };
    for (const { id } of published) {
      const answers = terms.map((slug) => foldFact(slug, statements.get(id) ?? []).answer);
      if (answers.includes('yes')) counts.yes++;
      else if (answers.every((answer) => answer === 'no')) counts.no++;
      else counts.unknown++;
    }
    return [counts.yes, counts.no, counts.unknown];
  }

  test.each(COVERAGE_QUESTIONS.map((question) => [nameOf(question), question] as const))(
    '%s: its numbers are those of a count by hand',
    async (name, question) => {
      const row = rowsOf(html).find(([first]) => first === name);
      const byHand = await countByHand(question);
      expect(row?.slice(2)).toEqual(byHand.map(String));
      const [yes = 0, no = 0, unknown = 0] = byHand;
      expect(row?.[1]).toBe(about.data.coverage.share(yes + no, yes + no + unknown));
    },
  );

  test('the handmade directory has a yes, a no and a blank to count', async () => {
    const all = await Promise.all(COVERAGE_QUESTIONS.map(countByHand));
    const sum = (index: number) => all.reduce((total, counts) => total + (counts[index] ?? 0), 0);
    expect(sum(0)).toBeGreaterThan(50);
    expect(sum(1)).toBe(4);
    expect(sum(2)).toBeGreaterThan(50);
  });

  test('each release stands with its date, its rows and its programs', () => {
    const rows = rowsOf(html);
    const newestOf = (series: keyof typeof sources.series) =>
      rows[rows.findIndex(([first]) => first === sources.series[series].name) + 1];
    expect(newestOf('samhsa-su')).toEqual(['2023', '5', '50']);
    expect(newestOf('samhsa-mh')).toEqual(['2023', '0', '1']);
    expect(newestOf('co-bha')).toEqual(['February 27, 2023', '0', '3']);
  });

  test('who made them and on which terms is said as the database has it', () => {
    expect(textOf(html)).toContain('Publisher: Public');
  });

  test('a register counts before a survey, as the page says', async () => {
    expect(await mainText('/about/data')).toContain('A state register counts before a federal survey.');
    expect(RANK_OF_SERIES['co-bha']).toBeGreaterThan(RANK_OF_SERIES['samhsa-su']);
  });

  test('the numbers follow when a program is taken out of the list', async () => {
    const listed = async () => /of the (\d+) programs/.exec(await mainText('/about/data'))?.[1];
    expect(await listed()).toBe('52');
    const setStatus = async (status: string) => {
      const { id } = await database.writer
        .updateTable('listing')
        .set({ status })
        .where('public_id', '=', 'aaaaaaa2')
        .returning('id')
        .executeTakeFirstOrThrow();
      await insertListingChanges(database.writer, [id]);
    };
    await setStatus('withdrawn');
    await vi.waitFor(async () => expect(await listed()).toBe('51'), { timeout: 8_000, interval: 100 });
    await setStatus('published');
    await vi.waitFor(async () => expect(await listed()).toBe('52'), { timeout: 8_000, interval: 100 });
  });

  test.each([
    [0, 0, '0%', 'nothing is listed'],
    [0, 10, '0%', 'nothing is known'],
    [1, 1000, 'under 1%', 'little is not nothing'],
    [999, 1000, 'over 99%', 'much is not all'],
    [10, 10, '100%', 'all'],
    [1, 3, '33%', 'a third'],
  ])('%i of %i is said as %s: %s', (part, whole, words) => {
    expect(about.data.coverage.share(part, whole)).toBe(words);
  });
});

describe('/about/order', () => {
  test('names the radii and the number that the search goes by', async () => {
    const main = await mainText('/about/order');
    const last = RADII_MILES.at(-1);
    expect(main).toContain(`we try ${RADII_MILES.slice(0, -1).join(', ')} and ${last} miles`);
    expect(main).toContain(`the first that has ${ENOUGH_LISTINGS} programs`);
  });

  const orderSelectOf = async (path: string) =>
    /<select[^>]*id="order"[\s\S]*?<\/select>/.exec(await pageAt(path))?.[0] ?? '';

  test('names every order that the search offers, and no other', async () => {
    const select = await orderSelectOf('/search?q=care&near=80202');
    const offered = [...select.matchAll(/<option[^>]*>(.*?)</g)].map(([, word]) => word);
    const sentence = /stand in the order you choose: (.*?)\./.exec(await mainText('/about/order'))?.[1] ?? '';
    expect([...sentence.matchAll(/“(.*?)”/g)].map(([, word]) => word)).toEqual(offered);
    expect(offered).toEqual(Object.values(search.order.words));
  });

  test.each([
    ['relevance', '/search?q=care&near=80202', 'If you choose none and typed words, the best match'],
    ['nearest', '/search?near=80202', 'If you typed none, the nearest comes first'],
    ['confirmed', '/search?state=CO', 'Without a point to measure from, the newest facts come first'],
  ] as const)('%s is the order of %s where none is chosen', async (order, path, words) => {
    const selected = /<option[^>]* selected=""[^>]*>(.*?)</.exec(await orderSelectOf(path))?.[1];
    expect(selected).toBe(search.order.words[order]);
    expect(await mainText('/about/order')).toContain(words);
  });

  test('what the search knows of a program has nothing of money or views in it', () => {
    // A field more does not compile here until somebody says what it is.
    const fields: Record<keyof SearchDocument, string> = {
      id: 'which listing',
      name: 'order by name, and words',
      program: 'words',
      city: 'words',
      zip: 'words',
      street: 'words',
      state: 'where',
      point: 'where',
      addressWithheld: 'where',
      yes: 'what it offers',
      no: 'what it does not',
      careNotAsked: 'what nobody asked',
      signatures: 'when it meets',
      confirmedOn: 'how new its facts are',
      completeness: 'how much of it is known',
    };
    expect(Object.values(fields).join()).not.toMatch(/money|views|rating/);
  });
});

describe('/about/money', () => {
  test('the phone numbers of a program’s page are its own and the crisis lines', async () => {
    const html = await pageAt(`/programs/${slugOf(HANDMADE[0]!)}`);
    const dialed = new Set([...html.matchAll(/href="(tel:[^"]*)"/g)].map(([, href]) => href));
    const own = HANDMADE[0]!.phones!.map(({ number }) => number);
    const crisis = CRISIS_LINES.map(({ callHref }) => callHref);
    for (const href of dialed) {
      expect(crisis.includes(href!) || own.some((number) => href!.includes(number)), href).toBe(true);
    }
    expect(dialed.size).toBe(own.length + crisis.length);
  });
});
