import { parsePhoneNumbers } from '#app/import/phone-numbers.ts';
import { addressKey } from '#app/import/same-place/address-key.ts';
import {
  holdIdentity,
  type IdentityColumns,
  isWithheldBySource,
} from '#app/listings/identity-repository.server.ts';
import type { Listing, Phone } from '#app/listings/listing.ts';
import { webAddressOf } from '#app/listings/web-address.ts';
import { zipCentroid } from '#app/places/find-place.server.ts';
import { findState } from '#app/vocabulary/states.ts';
import type { Db } from '#db/connect.server.ts';
import { textIn, withoutBlanks } from './field-text.ts';
import { intakeNumbersIn, sayNumber } from './identity-sections.ts';
import type { SectionValue } from './section.ts';
import type { SectionStore } from './section-stores.server.ts';

const orNull = (text: string) => text || null;

/** What names the program and tells where it is: kept in the listing itself, where imports wrote it. */
export const IDENTITY_STORES = {
  name: {
    read: async (_db, { name, program }) => withoutBlanks({ name, program }),
    publish: (trx, { listing }, value) =>
      holdIdentity(trx, listing.id, 'name', {
        name: textIn(value, 'name'),
        program: orNull(textIn(value, 'program')),
      }),
  },
  address: {
    read: async (_db, { street, unit, city, state, zip, addressHidden }) =>
      withoutBlanks({ street, unit, city, state, zip, ...(addressHidden ? { withheld: 'yes' } : {}) }),
    publish: async (trx, { listing }, value) =>
      holdIdentity(trx, listing.id, 'address', await addressColumns(trx, listing, value)),
  },
  contacts: {
    read: async (_db, { phones, website }) => {
      const of = (kind: Phone['kind']) => phones.filter((each) => each.kind === kind).map(sayNumber);
      return withoutBlanks({ phone: of('main')[0], intake: of('intake'), website });
    },
    publish: (trx, { listing }, value) =>
      holdIdentity(trx, listing.id, 'contacts', {
        phones: JSON.stringify([
          ...parsePhoneNumbers(textIn(value, 'phone')).map((phone) => ({ kind: 'main' as const, ...phone })),
          ...intakeNumbersIn(value)
            .flatMap(parsePhoneNumbers)
            .map((phone) => ({ kind: 'intake' as const, ...phone })),
        ] satisfies Phone[]),
        website: webAddressOf(textIn(value, 'website') || 'none:')?.href ?? null,
      }),
  },
} satisfies Record<string, SectionStore>;

/** The point of the street stays where only the suite changes; at a new door it is the middle of the ZIP. */
async function addressColumns(
  db: Db,
  listing: Listing,
  value: SectionValue,
): Promise<IdentityColumns['address']> {
  const state = textIn(value, 'state');
  const there = { city: orNull(textIn(value, 'city')), state, time_zone: timeZoneIn(state, listing) };
  if (value.withheld === 'yes' || (await isWithheldBySource(db, listing.id))) {
    const nowhere = {
      street: null,
      unit: null,
      zip: null,
      latitude: null,
      longitude: null,
      address_key: null,
    };
    return { ...there, ...nowhere, precision: 'none', address_hidden: 1 };
  }
  const [street, zip] = [textIn(value, 'street'), textIn(value, 'zip')];
  const isSameDoor = street === listing.street && zip === listing.zip && listing.point !== undefined;
  const middle = isSameDoor ? undefined : await zipCentroid(db, zip);
  const point = isSameDoor ? listing.point : middle && { ...middle, precision: 'zip' as const };
  return {
    ...there,
    street,
    unit: orNull(textIn(value, 'unit')),
    zip,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    precision: point?.precision ?? 'none',
    address_hidden: 0,
    address_key: addressKey({ street1: street, street2: '', zip }) || null,
  };
}

function timeZoneIn(state: string, listing: Listing): string | null {
  if (state === listing.state) return listing.timeZone ?? null;
  return findState(state)?.timeZone ?? null;
}
