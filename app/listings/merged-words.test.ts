import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { writeHandmadeDirectory } from '#tests/routes/handmade-directory.ts';
import { mergeListings } from './listing-removal-repository.server.ts';

let database: TemporaryDatabase;
let source: number;
let silence: number;
beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
  await writeHandmadeDirectory(database.writer);
  const told = { rank: 50, publisher: 'P', terms_of_use: 'T', published_on: '2026' };
  const row = await database.writer
    .insertInto('source')
    .values({ series: 'moderator', release: 'words', ...told })
    .returning('id')
    .executeTakeFirstOrThrow();
  source = row.id;
  const some = await database.reader
    .selectFrom('statement')
    .select('silence_id')
    .limit(1)
    .executeTakeFirstOrThrow();
  silence = some.silence_id;
});
afterAll(() => database?.close());

interface Word {
  series: string;
  scope: string;
  asOf: string;
}

const words = fc.uniqueArray(
  fc.record<Word>({
    series: fc.constantFrom('moderator', 'provider'),
    scope: fc.constantFrom('carf', 'dbt', 'schedule'),
    asOf: fc.constantFrom('2026-01-01', '2026-05-12', '2026-11-22'),
  }),
  { selector: ({ series, scope }) => `${series} ${scope}` },
);
const checks = fc.uniqueArray(
  fc.record({
    term: fc.constantFrom('carf', 'joint-commission'),
    readOn: fc.constantFrom('2026-01-01', '2026-05-12'),
  }),
  { selector: ({ term }) => term },
);

let used = 0;
async function takeListing(): Promise<number> {
  const publicId = `b${String(used++).padStart(7, '0')}`;
  const row = await database.reader
    .selectFrom('listing')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow();
  return row.id;
}

async function tell(
  listing: number,
  said: readonly Word[],
  read: readonly { term: string; readOn: string }[],
) {
  for (const { series, scope, asOf } of said) {
    const values = {
      yes: '[]',
      no: '[]',
      details: '[]',
      basis: null,
      holds_until: null,
      silence_id: silence,
    };
    await database.writer
      .insertInto('statement')
      .values({ listing_id: listing, series, scope, source_id: source, as_of: asOf, ...values })
      .execute();
  }
  for (const { term, readOn } of read) {
    const values = {
      number: null,
      registered_name: null,
      scope: 'program',
      status: 'active',
      read_how: 'call',
    };
    await database.writer
      .insertInto('verified_credential')
      .values({
        listing_id: listing,
        term,
        read_on: readOn,
        expires_on: null,
        next_check_on: '2027-01-01',
        ...values,
      })
      .execute();
  }
}

/** Of each thing that was said, the newest; of the same day, the one that was told last. */
function newestOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  dayOf: (row: Row) => string,
): string[] {
  const newest = new Map<string, string>();
  for (const row of rows) {
    const before = newest.get(keyOf(row));
    if (before === undefined || dayOf(row) >= before) newest.set(keyOf(row), dayOf(row));
  }
  return [...newest].map(([key, day]) => `${key} ${day}`).sort();
}

test('of two listings that are one, the newest word of people on each thing stays, whichever listing it was about', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, checks, checks, async (ofKept, ofDropped, readKept, readDropped) => {
      const [keep, drop] = [await takeListing(), await takeListing()];
      await tell(keep, ofKept, readKept);
      await tell(drop, ofDropped, readDropped);
      await database.writer.transaction().execute((trx) => mergeListings(trx, keep, drop));
      const said = await database.reader
        .selectFrom('statement')
        .selectAll()
        .where('listing_id', 'in', [keep, drop])
        .where('scope', '<>', 'release')
        .execute();
      const read = await database.reader
        .selectFrom('verified_credential')
        .selectAll()
        .where('listing_id', 'in', [keep, drop])
        .execute();
      expect(said.map(({ series, scope, as_of }) => `${series} ${scope} ${as_of}`).sort()).toEqual(
        newestOf(
          [...ofKept, ...ofDropped],
          ({ series, scope }) => `${series} ${scope}`,
          ({ asOf }) => asOf,
        ),
      );
      expect(read.map(({ term, read_on }) => `${term} ${read_on}`).sort()).toEqual(
        newestOf(
          [...readKept, ...readDropped],
          ({ term }) => term,
          ({ readOn }) => readOn,
        ),
      );
      expect([...said, ...read].every(({ listing_id }) => listing_id === keep)).toBe(true);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});
