import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApiFact } from '#app/api/schemas/fact-schema.ts';
import { placesSchema } from '#app/api/schemas/place-schema.ts';
import { programSchema } from '#app/api/schemas/program-schema.ts';
import { searchSchema } from '#app/api/schemas/search-schema.ts';
import { termsSchema } from '#app/api/schemas/term-schema.ts';
import { startDirectoryServer } from './directory-server.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

/** The same address as JSON, and as CSV by its columns. */
async function both(path: string) {
  const body = await (await server.get(path)).json();
  const response = await server.get(path, { headers: { accept: 'text/csv' } });
  expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
  const text = await response.text();
  const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' });
  return { body, rows, text, response };
}

const shown = (fact: ApiFact) => ({
  answer: fact.answer === 'unknown' ? 'not known' : fact.answer,
  because: fact.answer === 'unknown' ? fact.because : '',
  source: fact.source ?? '',
  asOf: fact.asOf ?? '',
});

test.each([
  '?near=80202&accreditation=carf&payers=aetna',
  '?care=any&facts=all&size=100',
  '?state=CO&address=withheld',
])('programs%s: every fact reads back as it is in JSON', async (query) => {
  const { body, rows, response } = await both(`/api/v1/programs${query}`);
  const { programs } = searchSchema.parse(body);
  expect(programs.length).toBeGreaterThan(0);
  expect(rows.map(({ id }) => id)).toEqual(programs.map(({ id }) => id));
  expect(response.headers.get('link')).toContain('rel="first"');
  for (const [index, program] of programs.entries()) {
    const row = rows[index] ?? {};
    expect(row.name).toBe(program.name);
    expect(row.distanceMiles).toBe(program.distanceMiles === null ? '' : String(program.distanceMiles));
    for (const fact of program.facts) {
      const column = `${fact.facet}.${fact.term}`;
      const { answer, because, source, asOf } = shown(fact);
      expect([row[column], row[`${column}.because`], row[`${column}.source`], row[`${column}.asOf`]]).toEqual(
        [answer, because, source, asOf],
      );
    }
  }
});

test('a program: one line a fact', async () => {
  const { body, rows } = await both('/api/v1/programs/aaaaaaa1');
  const { program } = programSchema.parse(body);
  expect(
    rows.map(({ term, answer, because, source, asOf }) => ({ term, answer, because, source, asOf })),
  ).toEqual(program.facts.map((fact) => ({ term: fact.term, ...shown(fact) })));
  expect(new Set(rows.map(({ answer }) => answer))).toEqual(new Set(['yes', 'no', 'not known']));
});

test('the vocabulary', async () => {
  const { body, rows } = await both('/api/v1/terms');
  const { terms } = termsSchema.parse(body);
  expect(rows.map(({ slug, synonyms }) => [slug, synonyms])).toEqual(
    terms.map(({ slug, synonyms }) => [slug, synonyms.join('; ')]),
  );
});

test('places, and a state', async () => {
  const { body, rows } = await both('/api/v1/places?q=Springfield');
  expect(rows.map(({ label }) => label)).toEqual(placesSchema.parse(body).places.map(({ label }) => label));
  expect((await both('/api/v1/places?q=Montana')).rows).toEqual([
    { label: 'Montana', state: 'MT', zip: '', latitude: '', longitude: '' },
  ]);
});

test('phones can be read, a withheld address says so, and nothing found is a line of names', async () => {
  const { rows } = await both('/api/v1/programs?near=80202&within=10');
  expect(rows[0]).toMatchObject({
    phones: '303-555-0142; 303-555-0143 x7 (intake)',
    street: '210 Sample Avenue',
    takingNewPeople: 'yes',
  });
  const { rows: hidden } = await both('/api/v1/programs?state=CO&address=withheld');
  expect(hidden[0]).toMatchObject({
    addressWithheld: 'yes',
    street: 'withheld',
    latitude: 'withheld',
    state: 'CO',
  });
  const { text } = await both('/api/v1/programs?near=80202&within=5&accreditation=ncqa&certainty=sure');
  expect(text.split('\r\n')).toHaveLength(2);
  expect(text).toContain('accreditation.ncqa.because');
});
