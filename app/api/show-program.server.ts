import type { Table } from '#app/http/write-csv.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findAtSameAddress, findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { OPENING_TERM } from '#app/listings/opening-statement.ts';
import { findParticulars, type Particulars } from '#app/listings/particulars-repository.server.ts';
import type { Statement } from '#app/listings/statement.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import { findOwnWordsOf } from '#app/portal/editing/find-own-words.server.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import { isRestriction, requireDetail } from '#app/vocabulary/details.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { requireTerm, TERMS } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import type { ApiAnswer, ApiRedirect } from './api-answer.ts';
import { programPath } from './api-paths.ts';
import { ApiProblem } from './api-problem.ts';
import type { ApiServices } from './api-services.ts';
import { clockTime, weekdayName } from './clock-time.ts';
import { describeOwnWords } from './describe-own-words.ts';
import { describeProgram } from './describe-program.ts';
import { describeSite } from './describe-site.ts';
import { describeTracks } from './describe-tracks.ts';
import { foldFacts } from './fold-facts.ts';
import { cellsOfFact } from './programs-table.ts';
import type { ProgramBody } from './schemas/program-schema.ts';

type Program = ProgramBody['program'];

const ALL_TERMS = TERMS.map(({ slug }) => slug);

/** One program by its id, or by the last part of its page's address. What stood elsewhere answers with where it stands. */
export async function showProgram(
  { db, series }: ApiServices,
  idOrSlug: string,
): Promise<ApiAnswer | ApiRedirect> {
  const found = await findListingByPublicId(db, idOrSlug.slice(idOrSlug.lastIndexOf('-') + 1));
  if (!found || found.listing.status === 'draft') throw new ApiProblem('not-found');
  const { listing } = found;
  if (listing.status !== 'published') throw new ApiProblem('gone');
  const home = programPath(listing.publicId);
  if (idOrSlug !== listing.publicId && idOrSlug !== listing.slug) return { movedTo: home };
  const statements = (await findStatementsOf(db, [listing.id])).get(listing.id) ?? [];
  const particulars = await findParticulars(db, listing.id);
  const ownWords = (await findOwnWordsOf(db, [listing])).get(listing.id) ?? [];
  const program: Program = {
    ...describeProgram(listing, statements),
    facts: foldFacts(ALL_TERMS, statements),
    ...describeParticulars(particulars),
    remarks: remarksOf(statements),
    ownWords: describeOwnWords(ownWords),
    atSameAddress: await neighborsOf(db, listing),
    newest: statements[0]?.asOf ?? null,
  };
  const body: ProgramBody = { ...describeSite(await series()), program };
  return { body, contentLocation: home, table: () => tableOfFacts(program) };
}

function describeParticulars({
  credentials,
  officeHours,
  tracks,
}: Particulars): Pick<Program, 'credentials' | 'tracks' | 'officeHours'> {
  return {
    tracks: describeTracks(tracks),
    credentials: credentials.map(({ term, scope, number, status, series: source, asOf }) => ({
      term: requireTerm(term).slug,
      scope,
      number: number ?? null,
      status,
      source,
      asOf,
    })),
    officeHours: officeHours.map(({ weekday, opensAt, closesAt, series: source, asOf }) => ({
      weekday: weekdayName(weekday),
      opensAt: clockTime(opensAt),
      closesAt: clockTime(closesAt),
      source,
      asOf,
    })),
  };
}

function remarksOf(statements: readonly Statement[]): Program['remarks'] {
  return statements.flatMap(({ details, series: source, asOf }) =>
    details
      .filter((slug) => !isRestriction(slug))
      .map((slug) => ({ slug, label: labelOfDetail(slug), group: requireDetail(slug).group, source, asOf })),
  );
}

async function neighborsOf(db: Db, listing: Listing): Promise<Program['atSameAddress']> {
  const others = await findAtSameAddress(db, listing);
  return others.map(({ publicId, name, program }) => ({
    id: publicId,
    name,
    program: program ?? null,
    self: programPath(publicId),
  }));
}

/** One line a fact. */
function tableOfFacts({ id, name, facts, opening }: Program): Table {
  return {
    columns: [
      'id',
      'name',
      'facet',
      'term',
      'label',
      'answer',
      'because',
      'source',
      'asOf',
      'selfReported',
      'grade',
      'waitingList',
    ],
    rows: facts.map((fact) => [
      id,
      name,
      fact.facet,
      fact.term,
      wordsOfTerm(fact.term).label,
      ...cellsOfFact(fact),
      fact.answer === 'unknown' ? null : fact.selfReported,
      fact.plan?.grade ?? null,
      fact.term === OPENING_TERM ? (opening?.waitingList ?? null) : null,
    ]),
  };
}
