import type { Db } from '#db/connect.server.ts';

/** A stretch of all published listings' slugs, in the order in which they came in. */
export async function findPublishedSlugs(
  db: Db,
  { offset, limit }: { offset: number; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('listing')
    .select('slug')
    .where('status', '=', 'published')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.map(({ slug }) => slug);
}
