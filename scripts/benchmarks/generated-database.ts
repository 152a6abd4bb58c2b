import { upsertListings, upsertStatements } from '#app/import/listing-writes-repository.server.ts';
import type { SearchDocument } from '#app/search/document.ts';
import { TERMS } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { generatedDocuments } from './generated-documents.ts';

const LISTINGS_A_BATCH = 400;

/** Fills an empty, migrated database with made-up listings, one statement each. */
export async function fillDatabase(db: Db, options: { count: number; seed: number }): Promise<void> {
  const source = await db
    .insertInto('source')
    .values({
      series: 'demonstration',
      release: '2026',
      rank: 10,
      published_on: '2026',
      publisher: 'Made up',
      terms_of_use: 'Made up',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  let batch: SearchDocument[] = [];
  const write = async () => {
    const documents = batch;
    batch = [];
    await db.transaction().execute((trx) => writeBatch(trx, documents, source.id));
  };
  for (const document of generatedDocuments(options)) {
    batch.push(document);
    if (batch.length === LISTINGS_A_BATCH) await write();
  }
  if (batch.length > 0) await write();
}

async function writeBatch(db: Db, documents: readonly SearchDocument[], sourceId: number): Promise<void> {
  const ids = await upsertListings(db, documents.map(listingRowOf));
  await upsertStatements(
    db,
    documents.map((document) => ({
      listing_id: ids.get(publicIdOf(document)) ?? 0,
      series: 'demonstration',
      scope: 'release',
      source_id: sourceId,
      as_of: document.confirmedOn,
      yes: JSON.stringify(document.yes),
      no: JSON.stringify(document.no),
      silent: SILENT_ON[document.id % SILENT_ON.length] ?? '[]',
      details: '[]',
    })),
  );
}

/** A real statement is silent on about a third of the vocabulary, and on the same third as its neighbors. */
const SILENT_ON = [0, 1, 2].map((third) =>
  JSON.stringify(TERMS.filter((_, index) => index % 3 === third).map((term) => term.slug)),
);

function publicIdOf(document: SearchDocument): string {
  return document.id.toString(36).padStart(8, 'a');
}

function listingRowOf(document: SearchDocument) {
  const publicId = publicIdOf(document);
  return {
    public_id: publicId,
    slug: `sample-${publicId}`,
    name: document.name,
    program: document.program ?? null,
    source_name: document.name,
    source_program: null,
    street: document.street ?? null,
    unit: null,
    city: document.city ?? null,
    state: document.state,
    zip: document.zip ?? null,
    address_hidden: Number(document.addressWithheld),
    latitude: document.point?.latitude ?? null,
    longitude: document.point?.longitude ?? null,
    precision: document.point ? 'zip' : 'none',
    time_zone: null,
    phones: '[{"kind":"main","number":"3035550100"}]',
    website: null,
    status: 'published',
    in_latest_release: 1,
    address_key: null,
    created_at: '2026-01-01T00:00:00.000Z',
  };
}
