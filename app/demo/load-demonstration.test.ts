import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeListing } from '#app/import/compose-listing.ts';
import { loadKnownRecords, upsertSource } from '#app/import/import-repository.server.ts';
import { loadKnownPoints } from '#app/import/known-points-repository.server.ts';
import { findJoins } from '#app/import/same-place/find-joins.ts';
import { deleteSeries } from '#app/listings/listing-removal-repository.server.ts';
import { DEMONSTRATION_SERIES } from '#app/listings/series.ts';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { loadDemonstration } from './load-demonstration.server.ts';

let loaded: TemporaryDatabase;
let listingsMade: number;

beforeAll(async () => {
  loaded = await temporaryDatabase({ places: true });
  listingsMade = await loadDemonstration(loaded.writer);
});

afterAll(async () => {
  await loaded.close();
});

/** Every row of every table that a load writes, but for the moment of writing and the numbers of rows. */
async function contents({ reader }: OpenDatabase) {
  const listings = await reader.selectFrom('listing').selectAll().orderBy('public_id').execute();
  const statements = await reader
    .selectFrom('statement')
    .innerJoin('listing', 'listing.id', 'statement.listing_id')
    .innerJoin('silence', 'silence.id', 'statement.silence_id')
    .select(['public_id', 'series', 'as_of', 'yes', 'no', 'terms', 'details'])
    .orderBy('public_id')
    .orderBy('series')
    .execute();
  const tracks = await reader
    .selectFrom('track')
    .innerJoin('listing', 'listing.id', 'track.listing_id')
    .select(['public_id', 'series', 'track.name', 'weeks_least', 'weeks_most', 'ages', 'sessions', 'as_of'])
    .orderBy('track.id')
    .execute();
  const records = await reader
    .selectFrom('source_record')
    .innerJoin('listing', 'listing.id', 'source_record.listing_id')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['public_id', 'release', 'key', 'checksum', 'match_rule', 'in_file'])
    .orderBy('series')
    .orderBy('release')
    .orderBy('key')
    .execute();
  const plans = await reader
    .selectFrom('payer_acceptance')
    .innerJoin('listing', 'listing.id', 'payer_acceptance.listing_id')
    .select(['public_id', 'series', 'payer', 'product', 'payer_acceptance.state', 'relation', 'as_of'])
    .orderBy('public_id')
    .orderBy('series')
    .orderBy('payer_acceptance.id')
    .execute();
  return {
    listings: listings.map(({ id: _, created_at: __, ...listing }) => listing),
    statements,
    tracks,
    records,
    plans,
  };
}

describe('into an empty database', () => {
  it('loads 600 listings, told of by a register, two surveys, the programs themselves and lists of plans', async () => {
    expect(listingsMade).toBe(600);
    const sources = await loaded.reader
      .selectFrom('source')
      .select(['series', 'release', 'rank'])
      .orderBy('id')
      .execute();
    expect(sources).toEqual([
      { series: 'demonstration-register', release: '2026-10-31', rank: 11 },
      { series: 'demonstration', release: '2025', rank: 10 },
      { series: 'demonstration', release: '2026', rank: 10 },
      { series: 'demonstration-program', release: '2026-09-15', rank: 12 },
      { series: 'demonstration-plans', release: '2026-10-31', rank: 12 },
      { series: 'demonstration-plan-lists', release: '2026-10-31', rank: 12 },
    ]);
  });

  it('links rows of several releases to one listing and keeps one statement for each series', async () => {
    const { statements, records } = await contents(loaded);
    const ofOne = (publicId: string) => records.filter((record) => record.public_id === publicId);
    expect(new Set(records.map((record) => record.public_id)).size).toBe(600);
    for (const { public_id } of records) expect(new Set(ofOne(public_id).map(({ key }) => key)).size).toBe(1);
    const pairs = statements.map(({ public_id, series }) => `${public_id} ${series}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const told2026 = records.filter(({ release }) => release === '2026').map((record) => record.public_id);
    for (const statement of statements) {
      if (statement.series !== 'demonstration') continue;
      expect(statement.as_of).toBe(told2026.includes(statement.public_id) ? '2026-06-30' : '2025-06-30');
    }
  });

  it('marks as absent just the programs that only the survey of 2025 names', async () => {
    const { listings, records } = await contents(loaded);
    const newest = new Set(
      records.filter(({ release }) => release !== '2025').map((record) => record.public_id),
    );
    const absent = listings.filter(({ in_latest_release }) => in_latest_release === 0);
    expect(absent.length).toBe(20);
    for (const listing of listings)
      expect(listing.in_latest_release === 1).toBe(newest.has(listing.public_id));
  });

  it('tidies names and keeps the spelling of the source', async () => {
    const { listings } = await contents(loaded);
    const short = listings.filter(({ source_name }) => source_name.endsWith('Outpt Ctr'));
    expect(short.length).toBe(20);
    for (const { name } of short) expect(name).toMatch(/ Outpatient Center$/);
  });

  it('withholds an address that one source withholds, from the web address too', async () => {
    const { listings } = await contents(loaded);
    const hidden = listings.filter(({ address_hidden }) => address_hidden === 1);
    expect(hidden.length).toBe(40);
    for (const { street, unit, zip, latitude, longitude, precision, address_key } of hidden) {
      expect([street, unit, zip, latitude, longitude, precision, address_key]).toEqual([
        ...[null, null, null, null, null],
        'none',
        null,
      ]);
    }
    const cities = listings.flatMap(({ city }) => (city === null ? [] : [city]));
    const slugCities = [...new Set(cities)].map((city) => city.toLowerCase().replace(/[^a-z]+/g, '-'));
    for (const { slug } of hidden) {
      expect(slugCities.filter((city) => slug.includes(`-${city}-`))).toEqual([]);
    }
  });

  it('finds a point for every address that has a ZIP', async () => {
    const { listings } = await contents(loaded);
    const precisions = listings.map(({ zip, precision }) => (zip === null ? 'no zip' : precision));
    expect(precisions).not.toContain('none');
    expect(new Set(precisions)).toEqual(new Set(['street', 'zip', 'no zip']));
  });

  it('writes credentials, openings and office hours with their series', async () => {
    const { reader } = loaded;
    const licenses = await reader
      .selectFrom('credential')
      .select(['term', 'status'])
      .where('number', 'is not', null)
      .execute();
    expect(licenses.length).toBeGreaterThan(100);
    for (const license of licenses)
      expect(license).toEqual({ term: 'state-substance-use-agency', status: 'reported' });
    const openings = await reader.selectFrom('opening').select('taking').execute();
    expect(new Set(openings.map(({ taking }) => taking))).toEqual(new Set([0, 1]));
    const hours = await reader.selectFrom('office_hours').select('series').distinct().execute();
    expect(hours).toEqual([{ series: 'demonstration-register' }]);
  });

  it('takes from what a program says itself its tracks, and nothing else', async () => {
    const { statements, tracks } = await contents(loaded);
    const own = statements.filter(({ series }) => series === 'demonstration-program');
    expect(new Set(own.map(({ public_id }) => public_id))).toEqual(
      new Set(tracks.map(({ public_id }) => public_id)),
    );
    for (const { yes, no, details } of own) expect([yes, no, details]).toEqual(['[]', '[]', '[]']);
    expect(new Set(tracks.map(({ series, as_of }) => `${series} ${as_of}`))).toEqual(
      new Set(['demonstration-program 2026-09-15']),
    );
    const known = await loadKnownRecords(loaded.reader);
    const points = await loadKnownPoints(loaded.reader);
    for (const id of known.listingIds()) {
      const all = known.linkedRecordsOf(id);
      const others = all.filter(({ series }) => series !== 'demonstration-program');
      expect(composeListing(all, points)).toEqual(composeListing(others, points));
    }
  });

  it('writes what programs say of their plans, and what lists of plans say, each with its day', async () => {
    const { plans } = await contents(loaded);
    const relations = (series: string) =>
      new Set(plans.filter((plan) => plan.series === series).map(({ relation }) => relation));
    expect(relations('demonstration-plans')).toEqual(new Set(['in-network', 'bills', 'refused']));
    expect(relations('demonstration-plan-lists')).toEqual(new Set(['plan-list']));
    for (const { as_of } of plans) expect(as_of).toMatch(/^2026-\d\d-\d\d$/);
  });

  it('stands as an import would leave it: nothing to join, nothing to compose anew', async () => {
    const known = await loadKnownRecords(loaded.reader);
    expect(findJoins(known.knownPlaces(), new Set(known.listingIds()))).toEqual([]);
    const points = await loadKnownPoints(loaded.reader);
    const rows = await loaded.reader.selectFrom('listing').selectAll().execute();
    for (const row of rows) {
      expect(row).toMatchObject(composeListing(known.linkedRecordsOf(row.id), points));
    }
  });
});

async function countChanges({ reader }: OpenDatabase) {
  return (await reader.selectFrom('listing_change').select('id').execute()).length;
}

describe('into a database that holds the set', () => {
  let copy: OpenDatabase;
  let copies = 0;

  beforeEach(async () => {
    copies += 1;
    const file = join(loaded.folder, `copy-${copies}.db`);
    await sql`vacuum into ${file}`.execute(loaded.writer);
    copy = openDatabase(file);
  });

  afterEach(async () => {
    await copy.close();
  });

  describe('a second time', () => {
    it('changes nothing', async () => {
      const before = await contents(copy);
      const changes = await countChanges(copy);
      expect(await loadDemonstration(copy.writer)).toBe(0);
      expect(await contents(copy)).toEqual(before);
      expect(await countChanges(copy)).toBe(changes);
    });

    it.each([
      [100, 'in the register'],
      [1200, 'in the second survey'],
    ])('completes a load that stopped after some %i rows, %s', async (rows) => {
      const { writer } = copy;
      const whole = await contents(copy);
      await deleteSeries(writer, DEMONSTRATION_SERIES);
      await sql`create trigger stop before insert on source_record
        when (select count(*) from source_record) >= ${sql.lit(rows)}
        begin select raise(abort, 'stopped'); end`.execute(writer);
      await expect(loadDemonstration(writer)).rejects.toThrow('stopped');
      await sql`drop trigger stop`.execute(writer);
      expect(await contents(copy)).not.toEqual(whole);
      expect(await loadDemonstration(writer)).toBe(600);
      expect(await contents(copy)).toEqual(whole);
    });

    it('loads anew where a row is another than it would be now', async () => {
      const { writer } = copy;
      const whole = await contents(copy);
      await writer.updateTable('source_record').set({ checksum: 'old' }).where('id', '=', 7).execute();
      expect(await loadDemonstration(writer)).toBe(600);
      expect(await contents(copy)).toEqual(whole);
    });

    it.each([
      ['another', sql`update payer_acceptance set relation = 'refused' where id = 7`],
      ['missing', sql`delete from payer_acceptance where id = 7`],
      ['of no source', sql`delete from payer_acceptance`],
    ])('loads anew where a word on a plan is %s', async (_how, change) => {
      const { writer } = copy;
      const whole = await contents(copy);
      await change.execute(writer);
      expect(await loadDemonstration(writer)).toBe(600);
      expect(await contents(copy)).toEqual(whole);
    });
  });

  describe('beside anything else', () => {
    const release = { series: 'samhsa-su', release: '2023', publishedOn: '2023' } as const;
    const publication = { publisher: 'SAMHSA', termsOfUse: 'Public domain' };

    it('loads nothing where a real source stands, even one without a listing so far', async () => {
      await deleteSeries(copy.writer, DEMONSTRATION_SERIES);
      await upsertSource(copy.writer, release, publication);
      expect(await loadDemonstration(copy.writer)).toBe(0);
      expect((await contents(copy)).listings).toEqual([]);
    });

    it('neither completes nor removes its own rows where a real source stands', async () => {
      await copy.writer.updateTable('source_record').set({ checksum: 'old' }).where('id', '=', 7).execute();
      await upsertSource(copy.writer, release, publication);
      const before = await contents(copy);
      expect(await loadDemonstration(copy.writer)).toBe(0);
      expect(await contents(copy)).toEqual(before);
    });

    it('loads nothing where a listing stands of which no made-up source tells', async () => {
      const { writer } = copy;
      await writer.deleteFrom('statement').where('series', 'in', DEMONSTRATION_SERIES).execute();
      const before = await contents(copy);
      expect(await loadDemonstration(writer)).toBe(0);
      expect(await contents(copy)).toEqual(before);
    });
  });
});
