import { randomBytes } from 'node:crypto';
import { slugWords } from '#app/import/slug-words.ts';
import type { Phone } from '#app/listings/listing.ts';
import { findPlace } from '#app/places/find-place.server.ts';
import { findState } from '#app/vocabulary/states.ts';
import type { Db } from '#db/connect.server.ts';
import { addressKeyOf, type Proposal } from './proposal.ts';

/** Crockford's, as all public ids: without i, l, o and u. */
const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LETTERS = 8;

/** Makes the listing that was asked for, in the hands of an organization. It is public once they publish it. */
export async function insertProposedListing(
  db: Db,
  proposal: Proposal,
  organizationId: number,
  now: Date,
): Promise<{ id: number; publicId: string }> {
  const { name, street, city, state, zip, phone, extension, website } = proposal;
  const publicId = await freePublicId(db);
  const place = await findPlace(db, zip);
  const point = place.kind === 'found' ? place.place.point : undefined;
  const phones: Phone[] = [
    { kind: 'main', number: phone, ...(extension === undefined ? {} : { extension }) },
  ];
  const { id } = await db
    .insertInto('listing')
    .values({
      public_id: publicId,
      slug: `${slugWords(name, city, state)}-${publicId}`,
      name,
      program: null,
      source_name: name,
      source_program: null,
      street,
      unit: null,
      city,
      state,
      zip,
      address_hidden: 0,
      latitude: point?.latitude ?? null,
      longitude: point?.longitude ?? null,
      precision: point ? 'zip' : 'none',
      time_zone: findState(state)?.timeZone ?? null,
      phones: JSON.stringify(phones),
      website: website ?? null,
      status: 'draft',
      in_latest_release: 1,
      address_key: addressKeyOf(proposal) ?? null,
      created_at: now.toISOString(),
      provider_id: organizationId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, publicId };
}

async function freePublicId(db: Db): Promise<string> {
  for (;;) {
    const id = Array.from(randomBytes(ID_LETTERS), (byte) => BASE_32[byte & 31]).join('');
    const taken = await db
      .selectFrom('listing')
      .select('public_id')
      .where('public_id', '=', id)
      .unionAll(db.selectFrom('listing_alias').select('public_id').where('public_id', '=', id))
      .executeTakeFirst();
    if (!taken) return id;
  }
}
