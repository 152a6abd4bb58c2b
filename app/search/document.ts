import type { Signature } from '#app/schedule-fit/signature.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';

/** What an engine holds of one listing. A term in neither `yes` nor `no` is open; in both, it counts as yes. */
export interface SearchDocument {
  /** A safe integer. */
  id: number;
  name: string;
  /** The second line of the name. */
  program?: string;
  /** These three are absent where they are not known, and where the address is withheld: words must not give it away. */
  city?: string;
  zip?: string;
  street?: string;
  /** USPS code. */
  state: string;
  /** Decimal degrees; absent where the address is withheld or no point is known. 0 is a coordinate like any other. */
  point?: { latitude: number; longitude: number };
  /** The program or its register does not want the address shown. */
  addressWithheld: boolean;
  yes: readonly TermSlug[];
  no: readonly TermSlug[];
  /** Care terms that no source of this listing was able to answer. */
  careNotAsked: readonly TermSlug[];
  /** One of each week that a track of it has; empty where no schedule is known. */
  signatures: readonly Signature[];
  /** ISO date or year of the newest statement. */
  confirmedOn: string;
  /** How many terms are answered yes or no. */
  completeness: number;
}
