import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type { AccountTables } from './schema-accounts.ts';
import type { ClaimTables } from './schema-claims.ts';
import type { EditingTables } from './schema-editing.ts';
import type { KeepingTables } from './schema-keeping.ts';
import type { ModerationTables } from './schema-moderation.ts';

/**
 * The tables as the database holds them. Instants are UTC ISO text, days are ISO dates or a bare year,
 * truth values are 0 or 1, lists and sets are JSON text.
 */
export interface Database extends AccountTables, ClaimTables, EditingTables, KeepingTables, ModerationTables {
  source: SourceTable;
  import_run: ImportRunTable;
  source_record: SourceRecordTable;
  source_record_before: SourceRecordBeforeTable;
  listing_join: ListingJoinTable;
  address_point: AddressPointTable;
  address_point_before: AddressPointBeforeTable;
  listing: ListingTable;
  listing_alias: ListingAliasTable;
  silence: SilenceTable;
  statement: StatementTable;
  credential: CredentialTable;
  opening: OpeningTable;
  payer_acceptance: PayerAcceptanceTable;
  office_hours: OfficeHoursTable;
  track: TrackTable;
  listing_change: ListingChangeTable;
  search_index: SearchIndexTable;
  lease: LeaseTable;
  place: PlaceTable;
}

type Id = Generated<number>;
type Flag = ColumnType<number, number, number>;

/** One release of a series. */
export interface SourceTable {
  id: Id;
  /** Names the publisher's line of releases, such as samhsa-su. */
  series: string;
  /** Names the edition, such as 2023 or 2023-02-27; unique within the series. */
  release: string;
  /** The higher rank wins where sources disagree. */
  rank: number;
  /** ISO date, or a bare year where the publisher gives no day. */
  published_on: string;
  publisher: string;
  /** Under which terms the rows may be used, and how the publisher asks to be named. */
  terms_of_use: string;
}

/** One run of the importer over one series of one file; a run without `finished_at` was cut short. */
export interface ImportRunTable {
  id: Id;
  /** Null once the run is taken back and its source is gone with it. */
  source_id: number | null;
  series: string;
  release: string;
  /** Names the reader of the file. Null for a run that kept nothing of what it replaced: it cannot be taken back. */
  reader: string | null;
  /** The source's `published_on` before the run; null where the run made the source. */
  published_before: string | null;
  file_name: string;
  /** SHA-256 of the file, hexadecimal. */
  file_checksum: string;
  started_at: string;
  finished_at: string | null;
  /** When the run began to be taken back, and when that was complete. */
  undo_started_at: string | null;
  undone_at: string | null;
  /** The report as JSON, once the run has finished. */
  report: string | null;
}

/** One row of one release, kept as it came. Never deleted: an older release can stand again. */
export interface SourceRecordTable {
  id: Id;
  source_id: number;
  /** Identifies the row within its release; a register's account id where there is one. */
  key: string;
  /** Empty until the row is matched. */
  listing_id: number | null;
  /** SHA-256 of the row's cells, hexadecimal. */
  checksum: string;
  /** The row as JSON: header to cell. */
  row: string;
  /** Which rule linked the row to its listing, or "new". */
  match_rule: string | null;
  /** What the row says of the place (names, address, phones, point), as JSON. */
  place: string;
  /** 0 where a later file of the same release no longer holds the row. */
  in_file: Flag;
  /** Names the reader that can read `row` again; null for made-up rows, which nobody reads again. */
  reader: string | null;
}

/** What a run replaced: a row as it was before. Kept until the run is taken back. */
export interface SourceRecordBeforeTable {
  run_id: number;
  record_id: number;
  /** The row's listing before; follows it where listings are merged. */
  listing_id: number | null;
  /** The row's columns that an import writes, as JSON; null where the run added the row. */
  before: string | null;
}

/** A listing that a run found to be the same place as another. Taking the run back does not part them again. */
export interface ListingJoinTable {
  run_id: number;
  public_id: string;
  joined_to: string;
}

/** Where a street address is, as a list of addresses says; for listings whose own rows have no point. */
export interface AddressPointTable {
  source_id: number;
  /** Street and ZIP folded, without the unit, as in `listing.address_key`. */
  key: string;
  /** Decimal degrees. */
  latitude: number;
  longitude: number;
}

/** What a run over a list of addresses replaced. Kept until the run is taken back. */
export interface AddressPointBeforeTable {
  run_id: number;
  key: string;
  /** Null where the list gave no point for this address before. */
  latitude: number | null;
  longitude: number | null;
}

/** One program, or set of programs, at one place. */
export interface ListingTable {
  id: Id;
  /** Eight base32 characters; the only part of the web address that resolves. */
  public_id: string;
  /** The whole last part of the web address, frozen at creation. */
  slug: string;
  name: string;
  program: string | null;
  /** The source's own spelling of both names. */
  source_name: string;
  source_program: string | null;
  /** Null where withheld. */
  street: string | null;
  unit: string | null;
  city: string | null;
  state: string;
  zip: string | null;
  /** 1 where any source withholds the address: it wins over every other source. */
  address_hidden: Flag;
  /** Decimal degrees; null where withheld or not known. */
  latitude: number | null;
  longitude: number | null;
  /** street, zip (the ZIP's centroid) or none. */
  precision: string;
  /** IANA zone; null where the state lies in two and the place is not resolved. */
  time_zone: string | null;
  /** JSON list of {kind: main | intake, number: ten digits, extension?}. */
  phones: string;
  website: string | null;
  /** draft, published, withdrawn or closed. */
  status: string;
  /** 0 where every series that told of it has a newer release without it. */
  in_latest_release: Flag;
  /** Street and ZIP folded, without the unit; null where withheld. Listings that share it are at one address. */
  address_key: string | null;
  /** The day on which a person's word on it lapses next; null where nothing of it does. */
  next_lapse_at: string | null;
  created_at: string;
  /** The organization that manages it; null as long as nobody does. */
  provider_id: number | null;
  /** JSON list of what the program said of itself and a moderator approved, so that no import changes it: name, address, contacts. */
  held: ColumnType<string, string | undefined, string>;
}

/** A public id that was merged into another listing and lives on. */
export interface ListingAliasTable {
  public_id: string;
  listing_id: number;
}

/** A set of terms on which a row could not speak; most rows of one release share one. Never changes. */
export interface SilenceTable {
  id: Id;
  /** JSON list of term slugs. */
  terms: string;
}

/** What one series says of one listing within one scope; replaced by the series' newer release. */
export interface StatementTable {
  id: Id;
  listing_id: number;
  series: string;
  /** "release" for imports. */
  scope: string;
  source_id: number;
  /** ISO date, or a bare year. */
  as_of: string;
  /** JSON lists of term slugs: answered yes, answered no. */
  yes: string;
  no: string;
  /** What the row could not answer. */
  silence_id: number;
  /** JSON list of detail slugs: shown, never filtered. */
  details: string;
  /** What a moderator's word rests on; null for every other series. */
  basis: string | null;
  /** The last day on which it holds; null where its terms' shelf lives say so, or where it never lapses. */
  holds_until: string | null;
  /** 1 where a moderator's word says that nobody new is taken now, and that there is a waiting list. */
  waiting_list: Generated<number>;
}

/** An accreditation, license or certification. Imports write status "reported" only. */
export interface CredentialTable {
  id: Id;
  listing_id: number;
  series: string;
  source_id: number;
  /** The slug of an accreditation or licensing term. */
  term: string;
  /** organization, program, site, or unknown. */
  scope: string;
  number: string | null;
  status: string;
  as_of: string;
  /** The credential's last day, where the program told it. */
  expires_on: string | null;
}

/** A dated claim about taking new people. */
export interface OpeningTable {
  id: Id;
  listing_id: number;
  series: string;
  source_id: number;
  /** 1 taking new people, 0 not. */
  taking: Flag;
  /** 1 where it puts people on a waiting list; who takes new people has none. */
  waiting_list: Generated<number>;
  as_of: string;
}

/** How a listing stands to one plan, as one source says: a row for each line of the plan that it tells apart. */
export interface PayerAcceptanceTable {
  id: Id;
  listing_id: number;
  series: string;
  source_id: number;
  /** The slug of a term: a payer, or a public program among the ways of paying. */
  payer: string;
  /** The line of the payer's plans, a word of `app/vocabulary/payers/plan-products.ts`; empty for all that it sells. */
  product: string;
  /** USPS code of the state whose plan is meant, as of a Medicaid; empty where no state is named. */
  state: string;
  /**
   * in-network: the program says so. plan-list: the plan's own list has it. bills: it sends the bill, and nobody says
   * whether it is in network. refused: it does not take the plan.
   */
  relation: string;
  as_of: string;
}

/** When the office is open: never when a program meets. */
export interface OfficeHoursTable {
  id: Id;
  listing_id: number;
  series: string;
  source_id: number;
  /** 0 is Monday. */
  weekday: number;
  /** Minutes after midnight, wall clock in the listing's zone. */
  opens_at: number;
  closes_at: number;
  as_of: string;
}

/** A set of weekly sessions that one person attends together. A series' tracks of a listing are its whole schedule. */
export interface TrackTable {
  id: Id;
  listing_id: number;
  series: string;
  source_id: number;
  /** What the program calls it; unique within a listing and series. */
  name: string;
  /** How many weeks it lasts, at least and at most; both null where nobody told. */
  weeks_least: number | null;
  weeks_most: number | null;
  /** JSON list of age terms: whom it is for; empty where nobody told. */
  ages: string;
  /**
   * Its weekly meetings, at least one, as a JSON list of {weekday: 0 is Monday, startsAt and endsAt: minutes after midnight on
   * the clock of the place, online, kind?: a term of the kinds of session}, by day and start. One that ends at or before its start ends on the next day.
   */
  sessions: string;
  as_of: string;
}

/** Append-only: which listings search must read again. A listing that is gone from `listing` was removed. */
export interface ListingChangeTable {
  id: Id;
  listing_id: number;
  changed_at: string;
}

/** How far an index that all processes share has followed `listing_change`. */
export interface SearchIndexTable {
  name: string;
  /** Names how its documents were made; another version of the program makes others. */
  shape: string;
  /** The last change that it holds. */
  cursor: number;
  filled_at: string;
  /** JSON: the listings that it would not take, as {id, reason}. */
  refused: string;
}

/** What one process at a time may do, and until when it may. */
export interface LeaseTable {
  name: string;
  held_by: string;
  held_until: string;
}

/** ZIP and city centroids. */
export interface PlaceTable {
  id: Id;
  /** zip or city. */
  kind: string;
  name: string;
  /** The name folded for look-up: "st louis". For a ZIP, the name of its city folded. */
  key: string;
  state: string;
  zip: string | null;
  latitude: number;
  longitude: number;
  /** How many ZIPs a city has; 1 for a ZIP. */
  zips: number;
}

export type ListingRow = Selectable<ListingTable>;
export type NewListingRow = Insertable<ListingTable>;
export type StatementRow = Selectable<StatementTable>;
export type NewStatementRow = Insertable<StatementTable>;
