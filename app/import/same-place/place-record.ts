import type { Series } from '../../listings/series.ts';

/** What the rule of "the same place" reads of one source row. */
export interface PlaceRecord {
  /** Unique over all records. */
  id: string;
  series: Series;
  release: string;
  registerId?: string;
  name1: string;
  name2: string;
  street1: string;
  street2: string;
  city: string;
  state: string;
  zip: string;
  /** Phones as the source wrote them; the rule takes the ten digits. */
  mainPhone?: string;
  otherPhones: readonly string[];
}

/** A listing as the rule sees it: the records that are linked to it so far. */
export interface KnownPlace {
  listingId: number;
  records: readonly PlaceRecord[];
}

export type LinkKind = 'same' | 'renamed' | 'moved' | 'register-id';

export interface Link {
  recordId: string;
  listingId: number;
  /** The rule that held: "street-1" … "street-5", "house-phone-1", "state-street-1", "moved", "withheld", "register-id". */
  rule: string;
  score: number;
  kind: LinkKind;
}

export interface MatchResult {
  links: Link[];
  /** Records for which two or more listings were equally likely; they are left unlinked. */
  ambiguous: { recordId: string; listingIds: number[] }[];
}
