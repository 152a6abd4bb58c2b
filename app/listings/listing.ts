import type { FactSource } from './fact-source.ts';
import type { Series } from './series.ts';

export interface Phone {
  readonly kind: 'main' | 'intake';
  /** Ten digits. */
  readonly number: string;
  readonly extension?: string;
}

export type ListingStatus = 'draft' | 'published' | 'withdrawn' | 'closed';

export interface ListingPoint {
  /** Decimal degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** Whether the point is the street address or the centroid of its ZIP. */
  readonly precision: 'street' | 'zip';
}

/** One program, or set of programs, at one place, as the directory shows it. */
export interface Listing {
  readonly id: number;
  /** The part of the web address that resolves. */
  readonly publicId: string;
  /** The last part of the web address, frozen: name-city-st-publicid. */
  readonly slug: string;
  readonly name: string;
  readonly program?: string;
  readonly sourceName: string;
  readonly sourceProgram?: string;
  readonly street?: string;
  readonly unit?: string;
  readonly city?: string;
  readonly state: string;
  readonly zip?: string;
  readonly addressHidden: boolean;
  readonly point?: ListingPoint;
  readonly timeZone?: string;
  readonly phones: readonly Phone[];
  readonly website?: string;
  readonly status: ListingStatus;
  readonly inLatestRelease: boolean;
  readonly addressKey?: string;
  /** An organization keeps it. */
  readonly isManaged?: true;
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
