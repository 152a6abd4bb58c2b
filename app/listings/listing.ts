import type { FactSource } from './fact-source.ts';
import type { Series } from './series.ts';

export interface Phone {
  kind: 'main' | 'intake';
  /** Ten digits. */
  number: string;
  extension?: string;
}

export type ListingStatus = 'draft' | 'published' | 'withdrawn' | 'closed';

export interface ListingPoint {
  /** Decimal degrees. */
  latitude: number;
  longitude: number;
  /** Whether the point is the street address or the centroid of its ZIP. */
  precision: 'street' | 'zip';
}

/** One program, or set of programs, at one place, as the directory shows it. */
export interface Listing {
  id: number;
  /** The part of the web address that resolves. */
  publicId: string;
  /** The last part of the web address, frozen: name-city-st-publicid. */
  slug: string;
  name: string;
  program?: string;
  sourceName: string;
  sourceProgram?: string;
  street?: string;
  unit?: string;
  city?: string;
  state: string;
  zip?: string;
  addressHidden: boolean;
  point?: ListingPoint;
  timeZone?: string;
  phones: readonly Phone[];
  website?: string;
  status: ListingStatus;
  inLatestRelease: boolean;
  addressKey?: string;
  /** An organization keeps it. */
  isManaged?: true;
}

/** A release that facts come from. */
export interface Source {
  id: number;
  series: Series;
  release: string;
  publisher: string;
  publishedOn: string;
  termsOfUse: string;
}

export interface Credential {
  term: string;
  scope: string;
  number?: string;
  /** Verified: a moderator read it with its issuer, and it holds. */
  status: 'reported' | 'verified';
  series: Series;
  asOf: string;
}

export interface Opening {
  taking: boolean;
  /** Nobody is taken now, and there is a waiting list. */
  hasWaitingList?: true;
  series: Series;
  asOf: string;
  source: FactSource;
}

export interface OfficeHoursDay {
  /** 0 is Monday. */
  weekday: number;
  /** Minutes after midnight, wall clock at the place. */
  opensAt: number;
  closesAt: number;
  series: Series;
  asOf: string;
}
