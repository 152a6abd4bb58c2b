import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SearchBody, searchSchema } from '#app/api/schemas/search-schema.ts';
import { FACETS } from '#app/vocabulary/facets.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import { startDirectoryServer } from './directory-server.ts';
import { CROWD } from './handmade-directory.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

async function search(query: string): Promise<SearchBody> {
  const response = await server.get(`/api/v1/programs${query}`);
  expect(response.status, query).toBe(200);
  return searchSchema.parse(await response.json());
}

/** The programs that the search page lists, in its order; a page behind the last one lists none. */
async function listedBy(href: string): Promise<string[]> {
  const response = await server.get(href);
  if (response.status === 302) return [];
  const html = await response.text();
  return [...html.matchAll(/<h3[^>]*><a href="\/programs\/([^"?]*)/g)].map(([, slug = '']) => slug);
}

const slugsOf = ({ programs }: SearchBody) => programs.map(({ slug }) => slug);

const word = (name: string, ...values: string[]) =>
  fc.constantFrom(...values).map((value): [string, string] => [name, value]);

const PLACE = fc.oneof(
  { weight: 4, arbitrary: word('near', '80202', 'Denver, CO', 'Helena MT', '59601', 'Colorado', '80401') },
  { weight: 2, arbitrary: word('state', 'CO', 'mt', 'ZZ') },
  { weight: 1, arbitrary: word('at', '39.75,-105', '46.6,-112', '0,0', 'x') },
);

/** What else an address can hold, what the handmade directory can answer more often. */
const WORD = fc.oneof(
  word('within', '5', '10', '100', 'auto', '7'),
  word('care', 'any', 'not-asked', 'intensive-outpatient', 'outpatient', 'any,outpatient'),
  word('accreditation', 'carf', 'joint-commission', 'carf,ncqa', 'nobody'),
  word('therapies', 'cbt', 'dbt', 'cbt,telepathy'),
  word('q', 'juniper', 'junipr steps', 'crowd', 'two riv', 'carf', 'qqqqq', '  '),
  word('order', 'relevance', 'nearest', 'confirmed', 'name', 'best'),
  word('certainty', 'sure', 'all'),
  word('page', '1', '2', '3', '9'),
  word('address', 'withheld', 'shown'),
  word('free', 'mon-evening,wed-evening,thu-evening', 'tue-0900-1200,sat-morning', 'mon-night'),
  word('travel', '20', '7'),
  word('fit', 'part', 'whole'),
  word('unheard', 'of'),
  fc
    .constantFrom(...FACETS.flatMap((facet) => termsOfFacet(facet).map(({ slug }) => [facet, slug] as const)))
    .map(([facet, slug]): [string, string] => [facet, slug]),
);

const QUERY = fc
  .tuple(fc.array(PLACE, { maxLength: 2 }), fc.array(WORD, { maxLength: 4 }))
  .map(([places, words]) => new URLSearchParams([...places, ...words]));

describe('the search page’s search', () => {
  test('whatever the query: the same programs in the same order', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(QUERY, async (params) => {
        const body = await search(`?${params}`);
        const listed = await listedBy(`/search?${params}`);
        expect(slugsOf(body)).toEqual(listed);
        if (listed.length > 0) {
          expect(await listedBy(body.links.html)).toEqual(listed);
          expect(slugsOf(await search(body.links.self.slice('/api/v1/programs'.length)))).toEqual(listed);
          found += 1;
        }
      }),
      { numRuns: 60, seed: 20_261_122 },
    );
    expect(found).toBeGreaterThan(20);
  });

  test('tells what it made of the query, and what it left out', async () => {
    const {
      search: understood,
      notRecognized,
      total,
      beside,
      links,
    } = await search(
      '?near=80202&within=10&accreditation=carf&daypart=evening&therapies=telepathy&colour=red',
    );
    expect(understood).toMatchObject({
      place: { kind: 'near', name: '80202', state: 'CO', radiusMiles: 10 },
      care: { kind: 'terms', terms: ['intensive-outpatient'] },
      needs: { accreditation: ['carf'], daypart: ['evening'] },
      order: 'nearest',
    });
    expect(notRecognized).toEqual([
      { name: 'therapies', word: 'telepathy', why: 'unknown-word' },
      { name: 'colour', word: 'red', why: 'unknown-name' },
    ]);
    expect(total).toEqual({ yes: 0, open: 4 });
    expect(beside).toEqual({ careNotAsked: 1, addressWithheld: 1, fitsInPart: 0 });
    expect(slugsOf(await search(links.careNotAsked?.slice('/api/v1/programs'.length) ?? ''))).toHaveLength(1);
  });

  test('finds words, typos and all, the best match first', async () => {
    const body = await search('?q=junipr&near=80202&within=10');
    expect(body.search).toMatchObject({ text: 'junipr', order: 'relevance' });
    expect(body.programs.map(({ name }) => name)).toEqual(['Juniper Steps']);
  });

  test('reads what a person types as the pages do', async () => {
    const typed = '?find=cbt+denver';
    const { headers } = await server.get(`/search${typed}`);
    const body = await search(typed);
    expect(body.search.needs).toEqual({ therapies: ['cbt'] });
    expect(body.notRecognized).toEqual([]);
    expect(slugsOf(body)).toEqual(await listedBy(headers.get('location') ?? ''));
    expect(slugsOf(await search((headers.get('location') ?? '').replace('/search', '')))).toEqual(
      slugsOf(body),
    );
  });

  test('asks for nothing that is refused, and tells that', async () => {
    const body = await search('?find=cbt+no+12+step');
    expect(body.search).toMatchObject({ text: '', needs: { therapies: ['cbt'] } });
    expect(body.notRecognized).toEqual([{ name: 'find', word: 'no 12 step', why: 'not-used' }]);
  });

  test('what is not known is never a no', async () => {
    const { programs, counts } = await search('?near=80202&within=10&accreditation=carf');
    const [juniper, rivers] = programs;
    expect(juniper).toMatchObject({ met: 1, asked: [{ facet: 'accreditation', standing: 'met' }] });
    expect(juniper?.whyHere).toContain('nearest that meets all');
    expect(rivers?.asked).toEqual([{ facet: 'accreditation', terms: ['carf'], standing: 'open' }]);
    expect(rivers?.facts.find(({ term }) => term === 'carf')).toMatchObject({
      answer: 'unknown',
      because: 'not-ticked',
    });
    expect(counts.accreditation?.carf).toEqual({ yes: 1, open: 3 });
    for (const { met, asked } of programs) {
      expect(asked.filter(({ standing }) => standing === 'met')).toHaveLength(met);
      expect(asked.map(({ standing }) => standing)).not.toContain('denied');
    }
  });

  test('each distance is near the one that the order needs', async () => {
    const { programs } = await search('?near=80202&within=10');
    const miles = programs.map(({ distanceMiles }) => distanceMiles ?? Number.NaN);
    expect(miles).toEqual([...miles].sort((a, b) => a - b));
    expect(Math.max(...miles)).toBeLessThan(10);
  });
});

describe('turning pages', () => {
  test('by the links, each program comes once', async () => {
    const seen: string[] = [];
    let next: string | null = '/api/v1/programs?state=MT&size=7&order=name';
    while (next !== null) {
      const response = await server.get(next);
      const body = searchSchema.parse(await response.json());
      const link = response.headers.get('link') ?? '';
      for (const rel of ['first', 'prev', 'next', 'last'] as const) {
        const named = new RegExp(`<([^>]*)>; rel="${rel}"`).exec(link)?.[1] ?? null;
        expect(named, rel).toBe(body.links[rel]);
      }
      expect(body.page).toMatchObject({ size: 7, last: Math.ceil(CROWD / 7), programs: CROWD });
      seen.push(...slugsOf(body));
      next = body.links.next;
    }
    expect(new Set(seen).size).toBe(CROWD);
    expect(seen).toHaveLength(CROWD);
  });

  test('a page behind the last is empty, and leads back', async () => {
    const { programs, links } = await search('?state=MT&page=9');
    expect(programs).toEqual([]);
    expect(links).toMatchObject({ next: null, prev: links.last });
    expect(slugsOf(await search(links.last.slice('/api/v1/programs'.length)))).toHaveLength(CROWD % 20);
  });

  test('a hundred at once', async () => {
    expect((await search('?state=MT&size=100')).programs).toHaveLength(CROWD);
  });
});
