import { replaceOpening } from '#app/listings/opening-repository.server.ts';
import { replaceAcceptances } from '#app/listings/payer-acceptance-repository.server.ts';
import { replaceTracks } from '#app/listings/track-repository.server.ts';
import { openingIn } from './openings-section.ts';
import { acceptancesOf } from './payers/payers-value.ts';
import { payersIn } from './payers-section.ts';
import type { SectionStore } from './section-stores.server.ts';
import { tracksOf } from './timetable/timetable-value.ts';
import { timetableIn } from './timetable-section.ts';

/** What has rows of its own beside a listing's statements. The fold reads them as statements of the series `provider`. */
export const TABLE_STORES = {
  timetable: {
    publish: (trx, { listing, sourceId, today }, value) => {
      const tracks = tracksOf(timetableIn(value));
      return replaceTracks(
        trx,
        'provider',
        [listing.id],
        [{ listingId: listing.id, sourceId, asOf: today, tracks }],
      );
    },
  },
  payers: {
    publish: (trx, { listing, sourceId, today }, value) =>
      replaceAcceptances(
        trx,
        { listingId: listing.id, series: 'provider', sourceId },
        acceptancesOf(payersIn(value)).map((plan) => ({ ...plan, asOf: today })),
      ),
  },
  openings: {
    publish: (trx, { listing, sourceId, today }, value) => {
      const answer = openingIn(value);
      return replaceOpening(
        trx,
        { listingId: listing.id, series: 'provider', sourceId },
        answer && { taking: answer === 'yes', hasWaitingList: answer === 'waiting-list', asOf: today },
      );
    },
  },
} satisfies Record<string, SectionStore>;
