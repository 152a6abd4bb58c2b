import { openDatabase } from '#db/connect.server.ts';
import type { PageCase } from './pages.ts';

/** Of each kind; asked for in turn. */
const PAGES = 20;
const COMPARED = 3;
const ASKED = 'accreditation=carf&daypart=evening';

/** Searches that show cards of both groups, programs of many facts, and such programs side by side. */
export async function realPages(databaseFile: string): Promise<PageCase[]> {
  const { reader, close } = openDatabase(databaseFile);
  const listings = await reader
    .selectFrom('listing')
    .innerJoin('statement', 'statement.listing_id', 'listing.id')
    .select(['slug', 'public_id', 'zip'])
    .where('listing.state', '=', 'CO')
    .where('zip', 'is not', null)
    .groupBy('listing.id')
    .having((eb) => eb.fn.countAll(), '>', 1)
    .orderBy('listing.id')
    .limit(PAGES * COMPARED)
    .execute();
  await close();
  const each = Array.from({ length: PAGES }, (_, index) => index);
  return [
    {
      what: 'search page',
      paths: each.map((index) => `/search?near=${listings[index]?.zip}&${ASKED}`),
      requestsPerSecondGoal: 200,
    },
    {
      what: 'program page',
      paths: each.map((index) => `/programs/${listings[index]?.slug}`),
      requestsPerSecondGoal: 300,
    },
    {
      what: 'compare page of three',
      paths: each.map((index) => {
        const compared = listings.slice(index * COMPARED, (index + 1) * COMPARED);
        return `/compare?${compared.map(({ public_id }) => `p=${public_id}`).join('&')}&near=80202&${ASKED}`;
      }),
      requestsPerSecondGoal: 200,
    },
  ];
}
