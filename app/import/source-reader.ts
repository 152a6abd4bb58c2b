import type { Series } from '../listings/series.ts';
import type { Point } from '../places/distance.ts';
import type { ImportReport } from './import-report.ts';
import type { Problem, Release, SourceRow } from './source-row.ts';

/** Who publishes a series, and under which terms its rows may be used. */
export interface Publication {
  publisher: string;
  termsOfUse: string;
}

/** The rows of one series in a file. */
export interface ReadFile {
  release: Release;
  publication: Publication;
  /** Rows in the file, header aside. Always rows.length plus the rejected ones. */
  read: number;
  rows: SourceRow[];
  /** How many rows were rejected; each has a line in `problems`. */
  rejected: number;
  problems: Problem[];
  /** What no map knows of the file as a whole, columns for instance; told once. */
  unmapped?: ImportReport['unmapped'];
}

export interface ReadOptions {
  /** ISO date or year; overrides what the file's name says. */
  published?: string;
}

/** One kind of file that the importer reads. */
export interface SourceReader {
  readonly name: string;
  /** The series that its files belong to. */
  readonly series: readonly Series[];
  /** One part for each series in the file. Throws SourceFileError where the file as a whole cannot be read. */
  read(file: string, options: ReadOptions): Promise<ReadFile[]>;
  /** A row again from its cells as they are kept; what it finds wrong goes to `problems`. */
  rowFrom(raw: Record<string, string>, rowNumber: number, release: Release, problems: Problem[]): SourceRow;
}

/** A row of a list of addresses. */
export interface AddressRow {
  /** 1-based, the header being row 1. */
  rowNumber: number;
  /** Street and ZIP folded, without the unit, as in `listing.address_key`. */
  key: string;
  /** Five digits. */
  zip: string;
  /** Decimal degrees. */
  point: Point;
}

/** The rows of a list of addresses; what cannot be used is rejected, with a line in `problems`. */
export interface ReadAddresses {
  release: Release;
  publication: Publication;
  /** Rows in the file, header aside. Always rows.length plus the rejected ones. */
  read: number;
  rows: AddressRow[];
  rejected: number;
  problems: Problem[];
}

/** One kind of list of addresses. It makes no listings: those without a point of their own take one from it. */
export interface AddressReader {
  readonly name: string;
  readonly series: readonly Series[];
  /** Throws SourceFileError where the file as a whole cannot be read. */
  readAddresses(file: string, options: ReadOptions): Promise<ReadAddresses>;
}

/** The file is not what its source reads; the message says what to do. */
export class SourceFileError extends Error {
  readonly code = 'source-file';
}
