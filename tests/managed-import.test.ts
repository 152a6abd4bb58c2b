import { afterEach, beforeEach, expect, test } from 'vitest';
import { readerNamed } from '#app/import/1-read-source.server.ts';
import { listRuns } from '#app/import/import-run-repository.server.ts';
import { runImport } from '#app/import/run-import.server.ts';
import { undoImport } from '#app/import/undo-import.server.ts';
import { findListingById } from '#app/listings/listing-repository.server.ts';
import { findPublishedSection } from '#app/portal/editing/published-section-repository.server.ts';
import { writeSection } from '#app/portal/editing/write-section.server.ts';
import { insertOrganization } from '#app/portal/organizations/organization-repository.server.ts';
import { IMPORTS, type ImportStep } from './fixtures/import-steps.ts';
import { makeAccount } from './fixtures/made-accounts.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

let database: TemporaryDatabase;
beforeEach(async () => {
  database = await temporaryDatabase({ places: false });
});
afterEach(() => database.close());

async function read({ source, write, published }: ImportStep): Promise<void> {
  const reader = readerNamed(source);
  if (!reader) throw new Error(source);
  const options = published === undefined ? {} : { published };
  await runImport(database, reader, write(database.folder), options, () => {});
}

/** The first listing in the hands of an organization, with a name and a term of its own. */
async function manageFirst(): Promise<number> {
  const { writer } = database;
  const { id: accountId } = await makeAccount(writer);
  const { id: provider_id } = await insertOrganization(writer, 'Sample Organization', accountId, new Date());
  const { id: listingId } = await writer
    .selectFrom('listing')
    .select('id')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  await writer.updateTable('listing').set({ provider_id }).where('id', '=', listingId).execute();
  const by = { listingId, actor: 'provider' as const, accountId };
  await writer.transaction().execute(async (trx) => {
    await writeSection(trx, { ...by, section: 'name', value: { name: 'Our Own Name' } }, new Date());
    await writeSection(trx, { ...by, section: 'approaches', value: { dbt: 'no' } }, new Date());
  });
  return listingId;
}

const wordsOf = (listingId: number) =>
  database.reader
    .selectFrom('statement')
    .select(['series', 'scope', 'no'])
    .where('listing_id', '=', listingId)
    .orderBy('id')
    .execute();

test('a newer release changes nothing that the program said, and its rows are read beside it', async () => {
  await read(IMPORTS.su2022);
  const id = await manageFirst();
  const source = (await findListingById(database.reader, id))?.sourceName;
  await read(IMPORTS.su2023);
  await read(IMPORTS.colorado2022);
  expect(await findListingById(database.reader, id)).toMatchObject({ name: 'Our Own Name' });
  expect(source).not.toBe('Our Own Name');
  expect(await wordsOf(id)).toContainEqual({ series: 'provider', scope: 'approaches', no: '["dbt"]' });
  expect((await wordsOf(id)).some(({ scope }) => scope === 'release')).toBe(true);
});

test('an import that is taken back takes no program that somebody manages, nor what they wrote', async () => {
  await read(IMPORTS.su2022);
  const id = await manageFirst();
  const [run] = await listRuns(database.reader);
  await undoImport(database, run?.id ?? 0, () => {});
  expect(await findListingById(database.reader, id)).toMatchObject({ name: 'Our Own Name' });
  expect(await wordsOf(id)).toEqual([{ series: 'provider', scope: 'approaches', no: '["dbt"]' }]);
  expect((await findPublishedSection(database.reader, id, 'approaches'))?.value).toEqual({ dbt: 'no' });
  const left = await database.reader.selectFrom('listing').select('id').execute();
  expect(left).toEqual([{ id }]);
});
