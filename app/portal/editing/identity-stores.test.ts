import { afterAll, beforeAll, expect, test } from 'vitest';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { makeAccount } from '#tests/fixtures/made-accounts.ts';
import { openPortalDesk, type PortalDesk } from '#tests/fixtures/portal-desk.ts';
import type { SectionValue } from './section.ts';
import { writeSection } from './write-section.server.ts';

let desk: PortalDesk;
let accountId: number;
beforeAll(async () => {
  desk = await openPortalDesk();
  accountId = (await makeAccount(desk.database.writer)).id;
});
afterAll(() => desk?.close());

async function writeAddress(publicId: string, value: SectionValue) {
  const { id: listingId } = await desk.listing(publicId);
  const writing = { listingId, section: 'address' as const, value, actor: 'provider' as const, accountId };
  await desk.database.writer.transaction().execute((trx) => writeSection(trx, writing, desk.now()));
  return desk.database.reader
    .selectFrom('listing')
    .selectAll()
    .where('id', '=', listingId)
    .executeTakeFirstOrThrow();
}

const ADDRESS = { street: '9 New Street', unit: 'Suite 2', city: 'Denver', state: 'CO', zip: '80203' };
const HIDDEN = { address_hidden: 1, street: null, unit: null, zip: null, latitude: null, address_key: null };

test('a program that withholds its address has none in its row, and shows it again when it says so', async () => {
  expect(await writeAddress('aaaaaaa1', { city: 'Denver', state: 'CO', withheld: 'yes' })).toMatchObject({
    ...HIDDEN,
    city: 'Denver',
    precision: 'none',
    held: '["address"]',
  });
  expect(await writeAddress('aaaaaaa1', ADDRESS)).toMatchObject({
    address_hidden: 0,
    street: '9 New Street',
    zip: '80203',
  });
});

test('another suite leaves the point of the street, another door takes it away', async () => {
  const before = await findListingByPublicId(desk.database.reader, 'aaaaaaa2');
  const { street = '', city = '', zip = '', point } = before?.listing ?? {};
  expect(point).toBeDefined();
  const suite = await writeAddress('aaaaaaa2', { street, unit: 'Suite 9', city, state: 'CO', zip });
  expect(suite).toMatchObject({ latitude: point?.latitude, unit: 'Suite 9', precision: point?.precision });
  expect(await writeAddress('aaaaaaa2', ADDRESS)).not.toMatchObject({ precision: 'street' });
});

test('what a source withholds no program can show', async () => {
  const { writer } = desk.database;
  const { id } = await desk.listing('aaaaaaa7');
  const source = await writer.selectFrom('source').select('id').executeTakeFirstOrThrow();
  await writer
    .insertInto('source_record')
    .values({
      source_id: source.id,
      key: 'withholding row',
      listing_id: id,
      checksum: 'x',
      row: '{}',
      match_rule: 'new',
      place: JSON.stringify({ addressHidden: true }),
      in_file: 1,
      reader: null,
    })
    .execute();
  expect(await writeAddress('aaaaaaa7', ADDRESS)).toMatchObject(HIDDEN);
});
