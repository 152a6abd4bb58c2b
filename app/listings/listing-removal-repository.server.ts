import { sql } from 'kysely';
import type { Db } from '#db/connect.server.ts';
import { moveCounts } from './counts/listing-count-repository.server.ts';
import { settleNextLapse } from './freshness/next-lapse-repository.server.ts';
import { dayOf } from './freshness/shelf-life.ts';
import { insertListingChanges } from './listing-change-repository.server.ts';
import { SERIES_OF_PEOPLE, type Series } from './series.ts';

/** Removes every listing of which one of these series speaks, and their sources. Returns how many listings. */
export async function deleteSeries(db: Db, series: readonly Series[]): Promise<number> {
  const rows = await db.selectFrom('statement').select('listing_id').where('series', 'in', series).execute();
  const ids = [...new Set(rows.map((row) => row.listing_id))];
  await deleteListings(db, ids);
  await db.deleteFrom('source').where('series', 'in', series).execute();
  return ids.length;
}

/** Removes listings with all that hangs on them, rows of sources included. */
export async function deleteListings(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const records = db.selectFrom('source_record').select('id').where('listing_id', 'in', ids);
  await db
    .deleteFrom('source_record_before')
    .where((eb) => eb.or([eb('listing_id', 'in', ids), eb('record_id', 'in', records)]))
    .execute();
  for (const table of [
    'statement',
    'credential',
    'opening',
    'office_hours',
    'track',
    'payer_acceptance',
    'source_record',
    'listing_alias',
  ] as const) {
    await db.deleteFrom(table).where('listing_id', 'in', ids).execute();
  }
  await db.deleteFrom('listing').where('id', 'in', ids).execute();
  await insertListingChanges(db, ids);
}

/** Tables of what one series says of a listing. */
export const TABLES_OF_A_SERIES = [
  'statement',
  'credential',
  'opening',
  'office_hours',
  'track',
  'payer_acceptance',
] as const;

/**
 * Merges one listing into another that turns out to be the same place. Its rows move, the newer statement of a
 * series stays, and its public id lives on as an alias. An import says which run of it found so.
 */
export async function mergeListings(db: Db, keep: number, drop: number, runId?: number): Promise<void> {
  const dropped = await findPublicId(db, drop);
  await mergeWordsOfPeople(db, keep, drop);
  await mergeEditing(db, keep, drop);
  for (const table of TABLES_OF_A_SERIES) {
    await keepNewerSeries(db, table, keep, drop);
    await db.updateTable(table).set({ listing_id: keep }).where('listing_id', '=', drop).execute();
  }
  for (const table of ['source_record', 'source_record_before', 'listing_alias'] as const) {
    await db.updateTable(table).set({ listing_id: keep }).where('listing_id', '=', drop).execute();
  }
  await moveHolding(db, keep, drop);
  await moveCounts(db, keep, drop);
  await db.deleteFrom('listing').where('id', '=', drop).execute();
  await db.insertInto('listing_alias').values({ public_id: dropped, listing_id: keep }).execute();
  if (runId !== undefined) {
    const join = { run_id: runId, public_id: dropped, joined_to: await findPublicId(db, keep) };
    await db.insertInto('listing_join').values(join).execute();
  }
  await insertListingChanges(db, [keep, drop]);
}

/**
 * Claims move, and so does whoever manages the dropped listing. Where others manage the one that stays, they keep it, and
 * the claims that the dropped one was managed by wait for a moderator again.
 */
async function moveHolding(db: Db, keep: number, drop: number): Promise<void> {
  const rows = await db
    .selectFrom('listing')
    .select(['id', 'provider_id'])
    .where('id', 'in', [keep, drop])
    .execute();
  const holderOf = (id: number) => rows.find((row) => row.id === id)?.provider_id ?? null;
  const [kept, dropped] = [holderOf(keep), holderOf(drop)];
  if (dropped !== null && kept === null) {
    await db.updateTable('listing').set({ provider_id: dropped }).where('id', '=', keep).execute();
  } else if (dropped !== null && kept !== dropped) {
    await db
      .updateTable('claim')
      .set((eb) => ({
        state: 'waiting',
        version: eb('version', '+', 1),
        changed_at: new Date().toISOString(),
      }))
      .where('listing_id', '=', drop)
      .where('state', '=', 'approved')
      .execute();
  }
  for (const table of ['claim', 'confirmation'] as const) {
    await db.updateTable(table).set({ listing_id: keep }).where('listing_id', '=', drop).execute();
  }
}

async function findPublicId(db: Db, listingId: number): Promise<string> {
  const row = await db
    .selectFrom('listing')
    .select('public_id')
    .where('id', '=', listingId)
    .executeTakeFirstOrThrow();
  return row.public_id;
}

/** What people say is told scope by scope, and read credential by credential: the newer word of each stays. */
async function mergeWordsOfPeople(db: Db, keep: number, drop: number): Promise<void> {
  const both = [keep, drop];
  const told = await db
    .selectFrom('statement')
    .select(['id', 'series', 'scope'])
    .where('listing_id', 'in', both)
    .where('scope', '<>', 'release')
    .orderBy('as_of', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const read = await db
    .selectFrom('verified_credential')
    .select(['id', 'term'])
    .where('listing_id', 'in', both)
    .orderBy('read_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const older = <Row extends { id: number }>(rows: Row[], keyOf: (row: Row) => string) =>
    rows.filter((row, at) => rows.findIndex((each) => keyOf(each) === keyOf(row)) < at).map(({ id }) => id);
  const olderTold = older(told, ({ series, scope }) => `${series} ${scope}`);
  const olderRead = older(read, ({ term }) => term);
  if (olderTold.length > 0) await db.deleteFrom('statement').where('id', 'in', olderTold).execute();
  if (olderRead.length > 0) await db.deleteFrom('verified_credential').where('id', 'in', olderRead).execute();
  await db
    .updateTable('statement')
    .set({ listing_id: keep })
    .where('listing_id', '=', drop)
    .where('scope', '<>', 'release')
    .execute();
  await db
    .updateTable('verified_credential')
    .set({ listing_id: keep })
    .where('listing_id', '=', drop)
    .execute();
  if (told.length > 0 || read.length > 0) await settleNextLapse(db, [keep], dayOf(new Date()));
}

/** What programs write, section by section: the newer of each stays, and of two edits that wait, that of the listing that stays. */
async function mergeEditing(db: Db, keep: number, drop: number): Promise<void> {
  const both = [keep, drop];
  for (const [table, column] of [
    ['published_section', 'confirmed_on'],
    ['draft', 'updated_at'],
  ] as const) {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'section'])
      .where('listing_id', 'in', both)
      .orderBy(sql.ref(column), 'desc')
      .orderBy('id', 'desc')
      .execute();
    const older = rows.filter(({ section }, at) => rows.findIndex((row) => row.section === section) < at);
    const ids = older.map(({ id }) => id);
    if (ids.length > 0) await db.deleteFrom(table).where('id', 'in', ids).execute();
    await db.updateTable(table).set({ listing_id: keep }).where('listing_id', '=', drop).execute();
  }
  await db
    .updateTable('waiting_edit')
    .set({ outcome: 'replaced', settled_at: new Date().toISOString() })
    .where('listing_id', '=', drop)
    .where('outcome', 'is', null)
    .where('section', 'in', (eb) =>
      eb
        .selectFrom('waiting_edit as kept')
        .select('kept.section')
        .where('kept.listing_id', '=', keep)
        .where('kept.outcome', 'is', null),
    )
    .execute();
  await db.updateTable('waiting_edit').set({ listing_id: keep }).where('listing_id', '=', drop).execute();
}

/** Where both listings hold rows of a series, the older side's rows of that series go. */
async function keepNewerSeries(
  db: Db,
  table: (typeof TABLES_OF_A_SERIES)[number],
  keep: number,
  drop: number,
): Promise<void> {
  const told = await db
    .selectFrom(table)
    .select(['listing_id', 'series', 'as_of'])
    .where('listing_id', 'in', [keep, drop])
    .orderBy('as_of', 'desc')
    .execute();
  // Statements of people are told scope by scope, and were merged so.
  const isMerged = (series: string) => SERIES_OF_PEOPLE.some((each) => each === series);
  const rows = told.filter(({ series }) => table !== 'statement' || !isMerged(series));
  const owner = new Map<string, number>();
  for (const row of rows) {
    const newest = owner.get(row.series) ?? row.listing_id;
    owner.set(row.series, newest);
    if (newest === row.listing_id) continue;
    await db
      .deleteFrom(table)
      .where('listing_id', '=', row.listing_id)
      .where('series', '=', row.series)
      .execute();
  }
}
