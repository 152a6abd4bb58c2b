import { type Migration, Migrator } from 'kysely';
import type { Db } from './connect.server.ts';
import * as directory from './migrations/2026-11-22-directory.ts';

const MIGRATIONS: Record<string, Migration> = {
  '2026-11-22-directory': directory,
};

function migratorOf(db: Db): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
}

/** Brings the schema up to date. Returns the names of the steps that ran; throws where one fails. */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const { error, results } = await migratorOf(db).migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/** Takes the newest step back. Returns its name, if there was one. */
export async function migrateDown(db: Db): Promise<string | undefined> {
  const { error, results } = await migratorOf(db).migrateDown();
  if (error) throw error;
  return results?.[0]?.migrationName;
}
