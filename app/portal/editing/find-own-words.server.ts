import { dayOf, daysAfter, SHELF_LIFE_OF_WORDS } from '#app/listings/freshness/shelf-life.ts';
import type { Listing } from '#app/listings/listing.ts';
import { OWN_WORD_SECTIONS, type OwnWord, type OwnWordSection } from '#app/listings/own-words.ts';
import type { Db } from '#db/connect.server.ts';
import { textIn } from './field-text.ts';
import { parseKept } from './kept-value.ts';
import { isPriceUnit, priceLinesOf } from './prices-section.ts';
import type { SectionValue } from './section.ts';
import { AFTERCARE_LINKS, cliniciansOf } from './words-sections.ts';

/**
 * What programs say in words of their own that still stand, by listing; one that says nothing is absent. Nobody is asked
 * where no organization manages any of the listings.
 */
export async function findOwnWordsOf(
  db: Db,
  listings: readonly Pick<Listing, 'id' | 'isManaged'>[],
  today = dayOf(new Date()),
): Promise<Map<number, OwnWord[]>> {
  const found = new Map<number, OwnWord[]>();
  const ids = listings.filter(({ isManaged }) => isManaged).map(({ id }) => id);
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('published_section')
    .select(['listing_id', 'section', 'value', 'confirmed_on'])
    .where('listing_id', 'in', ids)
    .where('section', 'in', OWN_WORD_SECTIONS)
    .execute();
  const { freshDays, standsDays } = SHELF_LIFE_OF_WORDS;
  for (const section of OWN_WORD_SECTIONS) {
    for (const row of rows) {
      const { listing_id, confirmed_on: asOf } = row;
      if (row.section !== section || daysAfter(asOf, standsDays) < today) continue;
      const said = saidIn(section, parseKept(section, row.value));
      if (!said) continue;
      const age = daysAfter(asOf, freshDays) < today ? { asOf, isOverdue: true as const } : { asOf };
      const ofListing = found.get(listing_id) ?? [];
      found.set(listing_id, ofListing);
      ofListing.push({ ...said, ...age });
    }
  }
  return found;
}

/** Undefined where nothing is said. */
function saidIn(section: OwnWordSection, value: SectionValue) {
  switch (section) {
    case 'summary': {
      const text = textIn(value, 'summary');
      return text === '' ? undefined : { section, text };
    }
    case 'clinicians': {
      const counts = cliniciansOf(value);
      return counts.length === 0 ? undefined : { section, counts };
    }
    case 'aftercare-links': {
      const links = AFTERCARE_LINKS.flatMap((kind) => {
        const address = textIn(value, kind);
        return address === '' ? [] : [{ kind, address }];
      });
      return links.length === 0 ? undefined : { section, links };
    }
    case 'prices': {
      const prices = priceLinesOf(value).flatMap(({ cents, per, covers }) =>
        cents === null || !isPriceUnit(per) ? [] : [{ cents, per, covers }],
      );
      return prices.length === 0 ? undefined : { section, prices };
    }
  }
}
