import { type Migration, Migrator } from 'kysely';
import type { Db } from './connect.server.ts';
import * as addressPoints from './migrations/2026-11-22-address-points.ts';
import * as directory from './migrations/2026-11-22-directory.ts';
import * as importUndo from './migrations/2026-11-22-import-undo.ts';
import * as reportsOfErrors from './migrations/2026-11-22-reports-of-errors.ts';
import * as searchIndex from './migrations/2026-11-22-search-index.ts';
import * as tracks from './migrations/2026-11-22-tracks.ts';
import * as payers from './migrations/2026-11-23-payers.ts';
import * as accounts from './migrations/2026-11-24-accounts.ts';
import * as decisions from './migrations/2026-11-25-claims-1-decisions.ts';
import * as organizations from './migrations/2026-11-25-claims-2-organizations.ts';
import * as moderation from './migrations/2026-11-26-moderation.ts';
import * as editing from './migrations/2026-11-27-editing.ts';
import * as keepingCounts from './migrations/2026-11-28-keeping-1-counts.ts';
import * as waitingList from './migrations/2026-11-29-waiting-list.ts';
import * as keepingConfirmations from './migrations/2026-11-30-keeping-1-confirmations.ts';
import * as keepingReminders from './migrations/2026-11-30-keeping-2-reminders.ts';
import * as portalWaitingList from './migrations/2026-12-01-portal-1-waiting-list.ts';
import * as portalReturnPath from './migrations/2026-12-01-portal-2-return-path.ts';

/** They run in the order of their names. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-22-directory': directory,
  '2026-11-22-directory-address-points': addressPoints,
  '2026-11-22-import-undo': importUndo,
  '2026-11-22-reports-of-errors': reportsOfErrors,
  '2026-11-22-search-index': searchIndex,
  '2026-11-22-tracks': tracks,
  '2026-11-23-payers': payers,
  '2026-11-24-accounts': accounts,
  '2026-11-25-claims-1-decisions': decisions,
  '2026-11-25-claims-2-organizations': organizations,
  '2026-11-26-moderation': moderation,
  '2026-11-27-editing': editing,
  '2026-11-28-keeping-1-counts': keepingCounts,
  '2026-11-29-waiting-list': waitingList,
  '2026-11-30-keeping-1-confirmations': keepingConfirmations,
  '2026-11-30-keeping-2-reminders': keepingReminders,
  '2026-12-01-portal-1-waiting-list': portalWaitingList,
  '2026-12-01-portal-2-return-path': portalReturnPath,
};

/** Every step that this code knows, in the order in which they run. */
export const MIGRATION_NAMES: readonly string[] = Object.keys(MIGRATIONS).sort();

function migratorOf(db: Db, steps = MIGRATIONS): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => steps } });
}

/**
 * Brings the schema up to date, all steps or none. Returns the names of the steps that ran; throws where one fails.
 * `steps` is for tests of migrating itself.
 */
export async function migrateToLatest(db: Db, steps = MIGRATIONS): Promise<string[]> {
  const { error, results } = await migratorOf(db, steps).migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/** Takes the newest step back. Returns its name, if there was one. */
export async function migrateDown(db: Db): Promise<string | undefined> {
  const { error, results } = await migratorOf(db).migrateDown();
  if (error) throw error;
  return results?.[0]?.migrationName;
}
