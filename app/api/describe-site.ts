import { messagesFor } from '#app/language/messages.ts';
import { DEMONSTRATION_SERIES } from '#app/listings/series.ts';
import type { SeriesSummary } from '#app/listings/source-repository.server.ts';
import type { SiteBody } from './schemas/site-schema.ts';

/** Where this directory's facts are from, and whether they are made up. */
export function describeSite(series: readonly SeriesSummary[]): SiteBody {
  const { sources } = messagesFor('en');
  return {
    fictional: series.some((each) => DEMONSTRATION_SERIES.includes(each.series)),
    sources: series.map((each) => ({
      source: each.series,
      name: sources.series[each.series].name,
      publisher: each.publisher,
      release: each.release,
      publishedOn: each.publishedOn,
      programs: each.listings + each.olderListings,
    })),
  };
}
