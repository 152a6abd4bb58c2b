import type { Listing } from '#app/listings/listing.ts';
import { resolveSlug } from '#app/listings/resolve-slug.server.ts';
import { confirmPath } from '#app/portal/portal-paths.ts';
import type { Db } from '#db/connect.server.ts';

/** The published listing that an address names; throws the answer otherwise. */
export async function requireProgram(db: Db, slug: string): Promise<Listing> {
  const resolved = await resolveSlug(db, slug);
  if (!resolved) throw new Response(null, { status: 404 });
  const { kind, listing } = resolved;
  if (kind === 'gone') throw new Response(null, { status: 410 });
  if (kind === 'moved') {
    throw new Response(null, { status: 301, headers: { Location: confirmPath(listing.slug) } });
  }
  return listing;
}
