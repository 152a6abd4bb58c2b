/** A series is one publisher's line of releases; a release is one dated edition of it. */
export const SERIES = [
  'samhsa-su',
  'samhsa-mh',
  'co-bha',
  'demonstration-register',
  'demonstration',
] as const;

export type Series = (typeof SERIES)[number];

/** Made-up data, which never stands beside real data. */
export const DEMONSTRATION_SERIES: readonly Series[] = ['demonstration-register', 'demonstration'];

/** A higher rank wins in the fold: state register before federal survey before made-up data. */
export const RANK_OF_SERIES: Readonly<Record<Series, number>> = {
  'co-bha': 30,
  'samhsa-su': 20,
  'samhsa-mh': 20,
  'demonstration-register': 11,
  demonstration: 10,
};
