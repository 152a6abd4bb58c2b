import type { Listing, Opening } from '#app/listings/listing.ts';
import type { Statement } from '#app/listings/statement.ts';
import { webAddressOf } from '#app/listings/web-address.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import { isRestriction } from '#app/vocabulary/details.ts';
import { programPath } from './api-paths.ts';
import type { ProgramBase } from './schemas/program-schema.ts';

/** What every answer about a program begins with. A withheld address stops here, whatever the row holds. */
export function describeProgram(
  listing: Listing,
  statements: readonly Statement[],
  opening: Opening | undefined,
): ProgramBase {
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
    opening: opening ? { takingNewPeople: opening.taking, source: opening.series, asOf: opening.asOf } : null,
    restrictions: restrictionsOf(statements),
  };
}

function whereItIs(listing: Listing): Pick<ProgramBase, 'address' | 'point'> {
  const { state, point, addressHidden: withheld } = listing;
  if (withheld) {
    return { address: { withheld, street: null, unit: null, city: null, state, zip: null }, point: null };
  }
  const { street = null, unit = null, city = null, zip = null } = listing;
  return { address: { withheld, street, unit, city, state, zip }, point: point ?? null };
}

/** Each once, in the words of the newest source that says it. */
function restrictionsOf(statements: readonly Statement[]): ProgramBase['restrictions'] {
  const found = new Map<string, ProgramBase['restrictions'][number]>();
  for (const { details, series: source, asOf } of statements) {
    for (const slug of details.filter(isRestriction)) {
      if (!found.has(slug)) found.set(slug, { slug, label: labelOfDetail(slug), source, asOf });
    }
  }
  return [...found.values()];
}
