import { type OpenQuestion, openQuestions } from '#app/compare/open-questions.ts';
import { collectFacts, type FactsByFacet } from '#app/listings/collect-facts.ts';
import { currentOpening } from '#app/listings/current-opening.ts';
import type { FactSource } from '#app/listings/fact-source.ts';
import type { Credential, Listing, OfficeHoursDay, Opening, Phone } from '#app/listings/listing.ts';
import { findAtSameAddress } from '#app/listings/listing-repository.server.ts';
import type { OwnWord } from '#app/listings/own-words.ts';
import { findParticulars } from '#app/listings/particulars-repository.server.ts';
import { type PlanAnswer, plansElsewhere } from '#app/listings/plan-answer.ts';
import { resolveSlug } from '#app/listings/resolve-slug.server.ts';
import type { Statement } from '#app/listings/statement.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import type { Track } from '#app/listings/track.ts';
import { type Asked, type NeedRow, needRows } from '#app/needs/need-rows.ts';
import { type OwnWeek, ownWeekOf } from '#app/needs/own-week.ts';
import { findOwnWordsOf } from '#app/portal/editing/find-own-words.server.ts';
import type { DetailSlug } from '#app/vocabulary/details.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';

/** What one source adds in words that no filter knows. */
export interface Remarks {
  series: Statement['series'];
  asOf: string;
  details: readonly DetailSlug[];
}

/** A plan of another state than the program's. */
export interface PlanElsewhere {
  term: TermSlug;
  answer: 'yes' | 'no';
  plan: PlanAnswer;
  source: FactSource;
}

export interface ProgramData {
  /** The public id. */
  pick: string;
  slug: string;
  name: string;
  program?: string;
  /** Absent where withheld. */
  street?: string;
  unit?: string;
  city?: string;
  state: string;
  zip?: string;
  addressHidden: boolean;
  phones: readonly Phone[];
  website?: string;
  inLatestRelease: boolean;
  facts: FactsByFacet;
  remarks: Remarks[];
  credentials: readonly Credential[];
  /** Absent where it is not known, or not known any more. */
  opening?: Opening;
  officeHours: readonly OfficeHoursDay[];
  /** The tracks of the schedule that stands, of one source; none where no schedule is known. */
  tracks: readonly Track[];
  /** Absent where the visitor gave no free hours, or no schedule is known. */
  ownWeek?: OwnWeek;
  questions: OpenQuestion[];
  sameAddress: { slug: string; name: string; program?: string }[];
  /** Plans of other states than its own, of which a source speaks. */
  plansElsewhere: PlanElsewhere[];
  /** What the program says in words of its own. */
  ownWords: OwnWord[];
  /** How it stands to what the visitor asked for. */
  needs: NeedRow[];
}

export type ProgramAnswer =
  | { kind: 'found'; program: ProgramData }
  /** The listing has another address on the web. */
  | { kind: 'moved'; slug: string }
  /** No longer listed; it was in this state. */
  | { kind: 'gone'; state: string };

export async function loadProgram(db: Db, slug: string, asked: Asked): Promise<ProgramAnswer | undefined> {
  const resolved = await resolveSlug(db, slug);
  if (!resolved) return undefined;
  const { kind, listing } = resolved;
  if (kind === 'gone') return { kind, state: listing.state };
  if (kind === 'moved') return { kind, slug: listing.slug };
  const statements = (await findStatementsOf(db, [listing.id])).get(listing.id) ?? [];
  const { credentials, officeHours, tracks } = await findParticulars(db, listing.id);
  const sameAddress = await findAtSameAddress(db, listing);
  const facts = collectFacts(statements);
  const opening = currentOpening(statements);
  const schedule = { tracks, ...(listing.timeZone ? { timeZone: listing.timeZone } : {}) };
  const ownWords = (await findOwnWordsOf(db, [listing])).get(listing.id) ?? [];
  const program: ProgramData = {
    ...contactOf(listing),
    pick: listing.publicId,
    inLatestRelease: listing.inLatestRelease,
    facts,
    remarks: statements.map(({ series, asOf, details }) => ({ series, asOf, details })),
    credentials,
    ...(opening ? { opening } : {}),
    officeHours,
    tracks,
    ...(asked.week && tracks.length > 0 ? { ownWeek: ownWeekOf(schedule, asked.week) } : {}),
    questions: openQuestions(facts, ownWords),
    sameAddress: sameAddress.map(nameOf),
    plansElsewhere: plansElsewhere(statements).map(({ statement, ...plan }) => ({
      ...plan,
      source: { how: 'said', series: statement.series, asOf: statement.asOf },
    })),
    ownWords,
    needs: needRows(statements, asked, { ...schedule, officeHours, state: listing.state }),
  };
  return { kind: 'found', program };
}

function nameOf({ slug, name, program }: Listing): ProgramData['sameAddress'][number] {
  return { slug, name, ...(program ? { program } : {}) };
}

/** Where it is and how to reach it. */
function contactOf(listing: Listing) {
  const { street, unit, city, zip, website } = listing;
  return {
    ...nameOf(listing),
    ...(street ? { street } : {}),
    ...(unit ? { unit } : {}),
    ...(city ? { city } : {}),
    ...(zip ? { zip } : {}),
    state: listing.state,
    addressHidden: listing.addressHidden,
    phones: listing.phones,
    ...(website ? { website } : {}),
  };
}
