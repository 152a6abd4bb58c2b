import type { Series } from '../listings/series.ts';
import type { TrackTold } from '../listings/track.ts';
import type { SourceAnswers } from '../vocabulary/source-codes/source-answers.ts';

export interface Release {
  series: Series;
  /** Names the edition: "2023", "2023-02-27". */
  release: string;
  /** ISO date, or a bare year where the publisher gives no day. */
  publishedOn: string;
}

export interface OfficeHours {
  /** 0 is Monday. */
  weekday: number;
  /** Minutes after midnight, wall clock at the place. */
  opensAt: number;
  closesAt: number;
}

/** One row of a source, read but not yet matched. Text is as the source wrote it, trimmed. */
export interface SourceRow {
  /** Stable within a release; an account id where the register has one. */
  key: string;
  /** 1-based, counting the header as row 1, as a spreadsheet shows it. */
  rowNumber: number;
  /** The register's own identifier of the place, which outlives releases. */
  registerId?: string;
  /** The name that the source shows to the public, where it is apart from the names that it registers. */
  displayName?: string;
  name1: string;
  name2: string;
  street1: string;
  street2: string;
  city: string;
  state: string;
  zip: string;
  /** The source withholds the address. */
  addressHidden: boolean;
  /** Ten digits, with " x123" behind where there is an extension. */
  mainPhone?: string;
  intakePhones: string[];
  website?: string;
  point?: { latitude: number; longitude: number };
  answers: SourceAnswers;
  licenseNumber?: string;
  opening?: { taking: boolean; asOf: string };
  officeHours: OfficeHours[];
  /** Its whole schedule; absent where the source tells none. */
  tracks?: readonly TrackTold[];
  /** The row as the source has it, header to cell, kept whole. */
  raw: Record<string, string>;
}

/** A line in the report: which row, which field, what is wrong. */
export interface Problem {
  row: number;
  field: string;
  value: string;
  reason: string;
}
