import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';

/**
 * The tables as the database holds them. Instants are UTC ISO text, days are ISO dates or a bare year,
 * truth values are 0 or 1, lists and sets are JSON text.
 */
export interface Database {
  source: SourceTable;
  import_run: ImportRunTable;
  source_record: SourceRecordTable;
  listing: ListingTable;
  listing_alias: ListingAliasTable;
  statement: StatementTable;
  credential: CredentialTable;
  opening: OpeningTable;
  office_hours: OfficeHoursTable;
  listing_change: ListingChangeTable;
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

/** One run of the importer over one file; a run without `finished_at` was cut short. */
export interface ImportRunTable {
  id: Id;
  source_id: number;
  file_name: string;
  /** SHA-256 of the file, hexadecimal. */
  file_checksum: string;
  started_at: string;
  finished_at: string | null;
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
  created_at: string;
}

/** A public id that was merged into another listing and lives on. */
export interface ListingAliasTable {
  public_id: string;
  listing_id: number;
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
  /** JSON lists of term slugs: answered yes, answered no, could not be answered. */
  yes: string;
  no: string;
  silent: string;
  /** JSON list of detail slugs: shown, never filtered. */
  details: string;
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
}

/** A dated claim about taking new people. */
export interface OpeningTable {
  id: Id;
  listing_id: number;
  series: string;
  source_id: number;
  /** 1 taking new people, 0 not. */
  taking: Flag;
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

/** Append-only: which listings search must read again. A listing that is gone from `listing` was removed. */
export interface ListingChangeTable {
  id: Id;
  listing_id: number;
  changed_at: string;
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
