import { openDatabase } from '#db/connect.server.ts';
import type { PageCase } from './pages.ts';

/** A search that shows cards of both groups, a program of many facts, and three such programs side by side. */
export async function realPages(databaseFile: string): Promise<PageCase[]> {
  const { reader, close } = openDatabase(databaseFile);
  const { slug } = await reader
    .selectFrom('listing')
    .innerJoin('statement', 'statement.listing_id', 'listing.id')
    .select('slug')
    .where('state', '=', 'CO')
    .groupBy('listing.id')
    .having((eb) => eb.fn.countAll(), '>', 1)
    .orderBy('listing.id')
    .executeTakeFirstOrThrow();
  const compared = await reader
    .selectFrom('listing')
    .innerJoin('statement', 'statement.listing_id', 'listing.id')
    .select('public_id')
    .where('state', '=', 'CO')
    .groupBy('listing.id')
    .having((eb) => eb.fn.countAll(), '>', 1)
    .orderBy('listing.id')
    .limit(3)
    .execute();
  const picks = compared.map(({ public_id }) => `p=${public_id}`).join('&');
  await close();
  return [
    {
      what: 'search page',
      path: '/search?near=80202&accreditation=carf&daypart=evening',
      requestsPerSecondGoal: 200,
    },
    { what: 'program page', path: `/programs/${slug}`, requestsPerSecondGoal: 300 },
    {
      what: 'compare page of three',
      path: `/compare?${picks}&near=80202&accreditation=carf&daypart=evening`,
      requestsPerSecondGoal: 200,
    },
  ];
}
