import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { readerNamed } from '#app/import/1-read-source.server.ts';
import type { ImportReport } from '#app/import/import-report.ts';
import { listRuns } from '#app/import/import-run-repository.server.ts';
import { runImport } from '#app/import/run-import.server.ts';
import { UndoRefusedError, undoImport } from '#app/import/undo-import.server.ts';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { contentOf } from './fixtures/database-content.ts';
import { IMPORTS, type ImportStep } from './fixtures/import-steps.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

let database: TemporaryDatabase;

beforeEach(async () => {
  database = await temporaryDatabase({ places: false });
});

afterEach(async () => {
  await database.close();
});

async function read({ source, write, published }: ImportStep): Promise<ImportReport[]> {
  const reader = readerNamed(source);
  if (!reader) throw new Error(source);
  const options = published === undefined ? {} : { published };
  return runImport(database, reader, write(database.folder), options, () => {});
}

const content = () => contentOf(database.file);

/** The runs that stand, the newest first. */
async function standingRuns(): Promise<number[]> {
  const runs = await listRuns(database.reader);
  return runs
    .filter(({ undone_at }) => undone_at === null)
    .map(({ id }) => id)
    .reverse();
}

describe('an import that is taken back', () => {
  test.each<{ reason: string; first: ImportStep[]; second: ImportStep; changesNothing?: true }>([
    { reason: 'the first of all', first: [], second: IMPORTS.su2022 },
    { reason: 'a newer release', first: [IMPORTS.su2022], second: IMPORTS.su2023 },
    {
      reason: 'a corrected file of a release',
      first: [IMPORTS.su2022],
      second: IMPORTS.su2022Corrected,
    },
    { reason: 'a file of another day', first: [IMPORTS.su2022], second: IMPORTS.su2022Dated },
    { reason: 'a file again', first: [IMPORTS.su2022], second: IMPORTS.su2022, changesNothing: true },
    { reason: 'an older release, read later', first: [IMPORTS.su2023], second: IMPORTS.su2022 },
    { reason: 'a second series of the places', first: [IMPORTS.su2023], second: IMPORTS.mh2023 },
    { reason: 'the first series of the places', first: [IMPORTS.mh2023], second: IMPORTS.su2023 },
    {
      reason: 'a newer release of one of two series',
      first: [IMPORTS.su2022, IMPORTS.mh2023],
      second: IMPORTS.su2023,
    },
    {
      reason: 'a register: names, points, openings, hours',
      first: [IMPORTS.su2023],
      second: IMPORTS.colorado2022,
    },
    {
      reason: 'a release that withholds an address',
      first: [IMPORTS.colorado2022],
      second: IMPORTS.colorado2023,
    },
    {
      reason: 'an older release that shows it',
      first: [IMPORTS.su2023, IMPORTS.colorado2023],
      second: IMPORTS.colorado2022,
    },
    {
      reason: 'an address withheld that two series have',
      first: [IMPORTS.su2023, IMPORTS.colorado2022],
      second: IMPORTS.colorado2023,
    },
    { reason: 'a list of addresses', first: [IMPORTS.su2022, IMPORTS.su2023], second: IMPORTS.addresses },
    {
      reason: 'a corrected list of addresses',
      first: [IMPORTS.su2023, IMPORTS.addresses],
      second: IMPORTS.addressesCorrected,
    },
    { reason: 'a file with two series', first: [IMPORTS.su2023], second: IMPORTS.locator },
  ])('leaves what was there before, and can be made again: $reason', async (row) => {
    for (const step of row.first) await read(step);
    const before = content();
    const stood = await standingRuns();
    await read(row.second);
    const after = content();
    if (!row.changesNothing) expect(after).not.toEqual(before);
    const made = (await standingRuns()).filter((run) => !stood.includes(run));
    for (const run of made) await undoImport(database, run);
    expect(content()).toEqual(before);
    await read(row.second);
    expect(content()).toEqual(after);
  });

  it('says what it did', async () => {
    await read(IMPORTS.su2022);
    const [imported] = await read(IMPORTS.su2023);
    const report = await undoImport(database, 2);
    expect(report).toMatchObject({
      run: 2,
      source: { series: 'samhsa-su', release: '2023' },
      rows: { removed: imported?.rows.listed, restored: 0 },
      listings: { removed: imported?.listings.created, joined: [], shownAgain: [] },
      cutShortBefore: [],
    });
    const [, run] = await listRuns(database.reader);
    expect(run).toMatchObject({ source_id: null, series: 'samhsa-su', release: '2023' });
    expect(run?.undone_at).not.toBeNull();
  });

  it('tells search of each listing that changed or went', async () => {
    await read(IMPORTS.su2022);
    await read(IMPORTS.su2023);
    const idsNow = () => database.reader.selectFrom('listing').select('id').execute();
    const before = (await idsNow()).map(({ id }) => id);
    const { last } = await database.reader
      .selectFrom('listing_change')
      .select((eb) => eb.fn.max('id').as('last'))
      .executeTakeFirstOrThrow();
    await undoImport(database, 2);
    const changes = await database.reader
      .selectFrom('listing_change')
      .select('listing_id')
      .where('id', '>', last)
      .execute();
    expect([...new Set(changes.map(({ listing_id }) => listing_id))].sort()).toEqual(before.sort());
  });

  it('names the addresses that are shown again', async () => {
    await read(IMPORTS.colorado2022);
    await read(IMPORTS.colorado2023);
    const report = await undoImport(database, 2);
    expect(report.listings.shownAgain).toHaveLength(1);
    const found = await findListingByPublicId(database.reader, report.listings.shownAgain[0] ?? '');
    expect(found?.listing.addressHidden).toBe(false);
  });

  it('leaves listings joined that it found to be one place, and names them', async () => {
    await read(IMPORTS.twoSuites);
    await read(IMPORTS.twoSuitesMentalHealth);
    const listings = await database.reader.selectFrom('listing').select('public_id').orderBy('id').execute();
    expect(listings).toHaveLength(2);
    await read(IMPORTS.twoSuitesJoined);
    const after = content();
    const report = await undoImport(database, 3);
    const [kept, dropped] = listings.map(({ public_id }) => public_id);
    expect(report.listings.joined).toEqual([{ publicId: dropped, joinedTo: kept }]);
    expect((await findListingByPublicId(database.reader, dropped ?? ''))?.alias).toBe(true);
    expect(content()).not.toEqual(after);
    await read(IMPORTS.twoSuitesJoined);
    expect(content()).toEqual(after);
  });

  it('puts a row back into the listing that its own was joined into', async () => {
    await read(IMPORTS.twoSuites);
    await read(IMPORTS.twoSuitesMentalHealth);
    await read(IMPORTS.twoSuitesCorrected);
    expect(await database.reader.selectFrom('listing').select('id').execute()).toHaveLength(1);
    await undoImport(database, 3);
    const linked = await database.reader
      .selectFrom('source_record')
      .innerJoin('listing', 'listing.id', 'listing_id')
      .select('key')
      .execute();
    expect(linked).toHaveLength(2);
    expect(content()).toMatchObject({ orphans: [] });
  });
});

describe('an import that cannot be taken back', () => {
  test.each<[run: number, sentence: RegExp, reason: string]>([
    [1, /Take back run 3, then run 2 first/, 'later ones stand over the release'],
    [9, /There is no run 9/, 'there is none'],
    [4, /was taken back on \d{4}-/, 'it was'],
  ])('%d: %s: %s', async (run, sentence) => {
    for (const step of [IMPORTS.su2022, IMPORTS.su2022Corrected, IMPORTS.su2022, IMPORTS.su2023]) {
      await read(step);
    }
    await undoImport(database, 4);
    const before = content();
    await expect(undoImport(database, run)).rejects.toThrow(sentence);
    await expect(undoImport(database, run)).rejects.toBeInstanceOf(UndoRefusedError);
    expect(content()).toEqual(before);
  });

  it('is from a version that kept nothing', async () => {
    await read(IMPORTS.su2022);
    await database.writer.updateTable('import_run').set({ reader: null }).execute();
    await expect(undoImport(database, 1)).rejects.toThrow(/kept nothing/);
  });
});
