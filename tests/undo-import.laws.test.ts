import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readerNamed } from '#app/import/1-read-source.server.ts';
import { findJoinsOf, listRuns } from '#app/import/import-run-repository.server.ts';
import { loadKnownPoints } from '#app/import/known-points-repository.server.ts';
import { rebuildListings } from '#app/import/rebuild-listings.server.ts';
import { runImport } from '#app/import/run-import.server.ts';
import { undoImport } from '#app/import/undo-import.server.ts';
import { contentOf } from './fixtures/database-content.ts';
import { IMPORTS, type ImportStep } from './fixtures/import-steps.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

const STEPS = Object.keys(IMPORTS) as (keyof typeof IMPORTS)[];
const SEQUENCES = 15;

async function read(database: TemporaryDatabase, { source, write, published }: ImportStep): Promise<void> {
  const reader = readerNamed(source);
  if (!reader) throw new Error(source);
  const options = published === undefined ? {} : { published };
  await runImport(database, reader, write(database.folder), options, () => {});
}

async function rebuildAll(database: TemporaryDatabase): Promise<void> {
  const points = await loadKnownPoints(database.writer);
  const listings = await database.writer.selectFrom('listing').select('id').execute();
  await database.writer.transaction().execute((trx) =>
    rebuildListings(
      trx,
      listings.map(({ id }) => id),
      { points },
    ),
  );
}

interface Standing {
  runs: number[];
  /** The whole database before them. */
  before: unknown;
}

/** The runs that were made since, and what was there before them. */
async function importOnce(database: TemporaryDatabase, step: ImportStep): Promise<Standing> {
  const before = contentOf(database.file);
  const known = (await listRuns(database.reader)).length;
  await read(database, step);
  const runs = (await listRuns(database.reader)).slice(known).map(({ id }) => id);
  return { runs: runs.reverse(), before };
}

test('any imports, each taken back in turn, leave what was there before each', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { minLength: 2, maxLength: 5 }), async (names) => {
      const database = await temporaryDatabase({ places: false });
      const stack: Standing[] = [];
      for (const name of names) stack.push(await importOnce(database, IMPORTS[name]));
      let hasJoined = false;
      for (const { runs, before } of stack.reverse()) {
        for (const run of runs) {
          hasJoined ||= (await findJoinsOf(database.reader, run)).length > 0;
          await undoImport(database, run);
        }
        if (!hasJoined) expect(contentOf(database.file)).toEqual(before);
      }
      await database.close();
    }),
    { numRuns: SEQUENCES, seed: 4 },
  );
});

test('whatever is imported and taken back, listings are what their rows add up to', async () => {
  const choice = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...STEPS).map((name) => ({ name })) },
    { weight: 1, arbitrary: fc.nat().map((undo) => ({ undo })) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(choice, { minLength: 3, maxLength: 7 }), async (choices) => {
      const database = await temporaryDatabase({ places: false });
      for (const each of choices) {
        if ('name' in each) await read(database, IMPORTS[each.name]);
        else await undoAny(database, each.undo);
        const content = contentOf(database.file);
        expect(content).toMatchObject({ orphans: [], integrity: [{ integrity_check: 'ok' }] });
        await rebuildAll(database);
        expect(contentOf(database.file)).toEqual(content);
      }
      await database.close();
    }),
    { numRuns: SEQUENCES, seed: 5 },
  );
});

/** Takes back one of the runs that are the newest over their release. */
async function undoAny(database: TemporaryDatabase, choice: number): Promise<void> {
  const standing = (await listRuns(database.reader)).filter(({ undone_at }) => undone_at === null);
  const newest = new Map(standing.map(({ id, series, release }) => [`${series} ${release}`, id]));
  const run = [...newest.values()][choice % Math.max(newest.size, 1)];
  if (run !== undefined) await undoImport(database, run);
}
