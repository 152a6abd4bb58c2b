import { sql } from 'kysely';
import { countPosted } from '#app/mail/outbox-repository.server.ts';
import { OPEN_STATES } from '#app/portal/claims/claim-states.ts';
import type { Db } from '#db/connect.server.ts';

export async function countPublished(db: Db): Promise<number> {
  const { published } = await db
    .selectFrom('listing')
    .where('status', '=', 'published')
    .select((eb) => eb.fn.countAll<number>().as('published'))
    .executeTakeFirstOrThrow();
  return published;
}

/** The newest instant that anything in the database tells of, UTC; undefined where nothing does. */
export async function findNewestInstant(db: Db): Promise<string | undefined> {
  const run = await db
    .selectFrom('import_run')
    .select((eb) => [eb.fn.max('started_at').as('started'), eb.fn.max('finished_at').as('finished')])
    .executeTakeFirst();
  const change = await db
    .selectFrom('listing_change')
    .select((eb) => eb.fn.max('changed_at').as('changed'))
    .executeTakeFirst();
  return [run?.started, run?.finished, change?.changed]
    .filter((instant) => typeof instant === 'string')
    .sort()
    .at(-1);
}

export interface WaitingMail {
  waiting: number;
  /** Since when the oldest message waits; null where none does. */
  oldest: string | null;
}

async function hasTable(db: Db, name: string): Promise<boolean> {
  const { rows } = await sql`select 1 from sqlite_master where type = 'table' and name = ${name}`.execute(db);
  return rows.length > 0;
}

/** Also of a database that is older than mail. */
export async function findWaitingMail(db: Db): Promise<WaitingMail> {
  return (await hasTable(db, 'outbox')) ? countPosted(db) : { waiting: 0, oldest: null };
}

/** Keys of the papers that a decision still needs. Also of a database that is older than claims. */
export async function findNeededPapers(db: Db): Promise<string[]> {
  if (!(await hasTable(db, 'claim_paper'))) return [];
  const rows = await db
    .selectFrom('claim_paper')
    .innerJoin('claim', 'claim.id', 'claim_paper.claim_id')
    .where('claim.state', 'in', OPEN_STATES)
    .select('claim_paper.key')
    .execute();
  return rows.map(({ key }) => key);
}

export interface CutShortRun {
  id: number;
  series: string;
  release: string;
  fileName: string;
  startedAt: string;
  /** When it began to be taken back; null where it never was. */
  undoStartedAt: string | null;
}

/** Runs that were begun to be taken back and are not, and the newest run of each release where it has no end. */
export async function findUnfinishedRuns(db: Db): Promise<CutShortRun[]> {
  const newest = db
    .selectFrom('import_run')
    .where('undone_at', 'is', null)
    .select((eb) => eb.fn.max('id').as('id'))
    .groupBy(['series', 'release']);
  return db
    .selectFrom('import_run')
    .where('undone_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('undo_started_at', 'is not', null),
        eb.and([eb('finished_at', 'is', null), eb('id', 'in', newest)]),
      ]),
    )
    .select([
      'id',
      'series',
      'release',
      'file_name as fileName',
      'started_at as startedAt',
      'undo_started_at as undoStartedAt',
    ])
    .orderBy('id')
    .execute();
}

/** How a connection of the server's writes: the journal's mode, and 2 where each commit reaches the disk. */
export async function findDurability(db: Db): Promise<{ journal: string; synchronous: number }> {
  const journal = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db);
  const synchronous = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
  return {
    journal: journal.rows[0]?.journal_mode ?? '',
    synchronous: synchronous.rows[0]?.synchronous ?? 0,
  };
}
