import { currentOpening } from '#app/listings/current-opening.ts';
import type { Listing } from '#app/listings/listing.ts';
import { restrictionsOf } from '#app/listings/restrictions.ts';
import type { Statement } from '#app/listings/statement.ts';
import { webAddressOf } from '#app/listings/web-address.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import { programPath } from './api-paths.ts';
import type { ProgramBase } from './schemas/program-schema.ts';

/** What every answer about a program begins with. */
export function describeProgram(listing: Listing, statements: readonly Statement[]): ProgramBase {
  const opening = currentOpening(statements);
  const { publicId, slug, name, program, website } = listing;
  return {
    id: publicId,
    slug,
    links: { self: programPath(publicId), html: `/programs/${slug}` },
    name,
    program: program ?? null,
    ...whereItIs(listing),
    phones: listing.phones.map(({ kind, number, extension }) => ({
      kind,
      number,
      extension: extension ?? null,
    })),
    website: (website && webAddressOf(website)?.href) ?? null,
    inLatestRelease: listing.inLatestRelease,
    opening: opening
      ? {
          takingNewPeople: opening.taking,
          waitingList: opening.hasWaitingList ?? null,
          source: opening.series,
          asOf: opening.asOf,
        }
      : null,
    restrictions: restrictionsOf(statements).map(({ slug, series, asOf }) => ({
      slug,
      label: labelOfDetail(slug),
      source: series,
      asOf,
    })),
  };
}

function whereItIs(listing: Listing): Pick<ProgramBase, 'address' | 'point'> {
  const {
    addressHidden: withheld,
    street = null,
    unit = null,
    city = null,
    state,
    zip = null,
    point,
  } = listing;
  return { address: { withheld, street, unit, city, state, zip }, point: point ?? null };
}
