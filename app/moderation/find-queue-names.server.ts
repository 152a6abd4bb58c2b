import type { Db } from '#db/connect.server.ts';

/** What a listing is called in the queue. */
export interface QueueName {
  publicId: string;
  slug: string;
  name: string;
  program: string | null;
  state: string;
}

const COLUMNS = ['id', 'public_id as publicId', 'slug', 'name', 'program', 'state'] as const;
const IDS_IN_STATEMENT = 500;

/** Listings by their ids; one that is not published any more is absent, unless any status will do. */
export async function findNamesByIds(
  db: Db,
  ids: readonly number[],
  which: 'published' | 'any status' = 'published',
): Promise<Map<number, QueueName>> {
  const names = new Map<number, QueueName>();
  for (let start = 0; start < ids.length; start += IDS_IN_STATEMENT) {
    let query = db
      .selectFrom('listing')
      .select(COLUMNS)
      .where('id', 'in', ids.slice(start, start + IDS_IN_STATEMENT));
    if (which === 'published') query = query.where('status', '=', 'published');
    const rows = await query.execute();
    for (const { id, ...name } of rows) names.set(id, name);
  }
  return names;
}

/** The same by public ids, those that were merged into another listing included. */
export async function findNamesByPublicIds(
  db: Db,
  publicIds: readonly string[],
): Promise<Map<string, QueueName>> {
  const names = new Map<string, QueueName>();
  if (publicIds.length === 0) return names;
  const rows = await db
    .selectFrom('listing')
    .select(COLUMNS)
    .where('public_id', 'in', publicIds)
    .where('status', '=', 'published')
    .execute();
  for (const { id: _, ...name } of rows) names.set(name.publicId, name);
  const merged = await db
    .selectFrom('listing_alias')
    .innerJoin('listing', 'listing.id', 'listing_alias.listing_id')
    .select([
      'listing_alias.public_id as alias',
      'listing.public_id as publicId',
      'slug',
      'name',
      'program',
      'state',
    ])
    .where('listing_alias.public_id', 'in', publicIds)
    .where('status', '=', 'published')
    .execute();
  for (const { alias, ...name } of merged) names.set(alias, name);
  return names;
}
