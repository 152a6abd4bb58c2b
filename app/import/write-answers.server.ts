import { requireTerm } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import type { Series } from '../listings/series.ts';
import { replaceParticulars, upsertStatements } from './listing-writes-repository.server.ts';
import type { Release, SourceRow } from './source-row.ts';

/** The newest row that a series has of a listing: what it says is what stands. */
export interface AnsweringRow {
  listingId: number;
  sourceId: number;
  release: Release;
  row: Pick<SourceRow, 'answers' | 'licenseNumber' | 'opening' | 'officeHours' | 'tracks'>;
}

/** Replaces what a series says of each listing: its statement, credentials, opening, office hours and tracks. */
export async function writeAnswers(trx: Db, answering: readonly AnsweringRow[]): Promise<void> {
  await upsertStatements(
    trx,
    answering.map(({ listingId, sourceId, release, row: { answers } }) => ({
      listing_id: listingId,
      series: release.series,
      scope: 'release',
      source_id: sourceId,
      as_of: release.publishedOn,
      yes: JSON.stringify(answers.yes),
      no: JSON.stringify(answers.no),
      silent: JSON.stringify(answers.silent),
      details: JSON.stringify(answers.details),
    })),
  );
  for (const series of new Set(answering.map(({ release }) => release.series))) {
    await writeParticulars(
      trx,
      series,
      answering.filter(({ release }) => release.series === series),
    );
  }
}

/** A license number in a row belongs to the license that the register itself grants. */
const LICENSE_NUMBER_TERM = 'state-substance-use-agency';

async function writeParticulars(trx: Db, series: Series, answering: readonly AnsweringRow[]): Promise<void> {
  const baseOf = ({ listingId, sourceId }: AnsweringRow) => ({
    listing_id: listingId,
    series,
    source_id: sourceId,
  });
  const credentials = answering.flatMap((each) =>
    each.row.answers.yes.filter(isCredentialTerm).map((term) => ({
      ...baseOf(each),
      term,
      scope: 'unknown',
      number: term === LICENSE_NUMBER_TERM ? (each.row.licenseNumber ?? null) : null,
      status: 'reported',
      as_of: each.release.publishedOn,
    })),
  );
  const openings = answering.flatMap((each) => {
    const { opening } = each.row;
    return opening ? [{ ...baseOf(each), taking: Number(opening.taking), as_of: opening.asOf }] : [];
  });
  const officeHours = answering.flatMap((each) =>
    each.row.officeHours.map(({ weekday, opensAt, closesAt }) => ({
      ...baseOf(each),
      weekday,
      opens_at: opensAt,
      closes_at: closesAt,
      as_of: each.release.publishedOn,
    })),
  );
  const schedules = answering.flatMap(({ listingId, sourceId, release, row: { tracks } }) =>
    tracks ? [{ listingId, sourceId, asOf: release.publishedOn, tracks }] : [],
  );
  const listingIds = answering.map(({ listingId }) => listingId);
  await replaceParticulars(trx, series, listingIds, { credentials, openings, officeHours, schedules });
}

function isCredentialTerm(slug: Parameters<typeof requireTerm>[0]): boolean {
  const { facet } = requireTerm(slug);
  return facet === 'accreditation' || facet === 'licensing';
}
