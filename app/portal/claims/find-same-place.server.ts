import { nameForm } from '#app/import/same-place/name-form.ts';
import { likeness } from '#app/import/same-place/name-likeness.ts';
import type { PlaceRecord } from '#app/import/same-place/place-record.ts';
import type { Listing } from '#app/listings/listing.ts';
import { listingFromRow } from '#app/listings/listing-row.ts';
import type { Db } from '#db/connect.server.ts';
import { addressKeyOf, type Proposal } from './proposal.ts';

/** How alike two names in one ZIP must be, 0 to 1, to be shown as perhaps the same. */
const ALIKE = 0.6;
const MOST = 8;

/**
 * Listings that the proposed one may be: at its address, with its phone, or in its ZIP by a name like it. A withheld
 * address is never compared.
 */
export async function findSamePlace(db: Db, proposal: Proposal): Promise<Listing[]> {
  const key = addressKeyOf(proposal);
  const rows = await db
    .selectFrom('listing')
    .selectAll()
    .where('status', 'in', ['published', 'draft'])
    .where((eb) =>
      eb.or([
        ...(key === undefined ? [] : [eb('address_key', '=', key)]),
        eb.and([eb('state', '=', proposal.state), eb('zip', '=', proposal.zip)]),
        eb.and([eb('state', '=', proposal.state), eb('phones', 'like', `%"${proposal.phone}"%`)]),
      ]),
    )
    .orderBy('id')
    .execute();
  const proposed = formOf(proposal.name, proposal);
  const weighed = rows.map(listingFromRow).flatMap((listing) => {
    const sameDoor = key !== undefined && listing.addressKey === key;
    const samePhone = listing.phones.some(({ number }) => number === proposal.phone);
    const alike = likeness(proposed, formOf(`${listing.name} ${listing.program ?? ''}`, proposal));
    const likeName = Math.max(alike.org, alike.full) >= ALIKE || alike.contained || alike.acronym;
    const weight = Number(sameDoor) + Number(samePhone) + Number(likeName);
    return weight === 0 ? [] : [{ listing, weight }];
  });
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ listing }) => listing);
}

function formOf(name: string, { street, city, state, zip }: Proposal) {
  const record: PlaceRecord = {
    id: name,
    series: 'samhsa-su',
    release: '',
    name1: name,
    name2: '',
    street1: street,
    street2: '',
    city,
    state,
    zip,
    otherPhones: [],
  };
  return nameForm(record);
}
