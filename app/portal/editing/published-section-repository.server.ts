import type { Db } from '#db/connect.server.ts';
import { parseKept } from './kept-value.ts';
import type { SectionValue } from './section.ts';
import { isSectionKey, type SectionKey } from './sections.ts';

/** A section as the program published it last. */
export interface PublishedSection {
  section: SectionKey;
  value: SectionValue;
  publishedAt: string;
  /** ISO day on which somebody said last that it is right. */
  confirmedOn: string;
}

export async function findPublishedSections(db: Db, listingId: number): Promise<PublishedSection[]> {
  const rows = await db
    .selectFrom('published_section')
    .selectAll()
    .where('listing_id', '=', listingId)
    .execute();
  return rows.flatMap(({ section, value, published_at, confirmed_on }) =>
    isSectionKey(section)
      ? [
          {
            section,
            value: parseKept(section, value),
            publishedAt: published_at,
            confirmedOn: confirmed_on,
          },
        ]
      : [],
  );
}

export async function findPublishedSection(
  db: Db,
  listingId: number,
  section: SectionKey,
): Promise<PublishedSection | undefined> {
  return (await findPublishedSections(db, listingId)).find((each) => each.section === section);
}

export async function upsertPublishedSection(
  trx: Db,
  listingId: number,
  section: SectionKey,
  value: SectionValue,
  { now, today }: { now: Date; today: string },
): Promise<void> {
  const columns = { value: JSON.stringify(value), published_at: now.toISOString(), confirmed_on: today };
  await trx
    .insertInto('published_section')
    .values({ listing_id: listingId, section, ...columns })
    .onConflict((conflict) => conflict.columns(['listing_id', 'section']).doUpdateSet(columns))
    .execute();
}
