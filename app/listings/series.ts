/** A series is one publisher's line of releases; a release is one dated edition of it. */
export const SERIES = [
  'moderator',
  'provider',
  'samhsa-su',
  'samhsa-mh',
  'findtreatment-su',
  'findtreatment-mh',
  'locator-addresses',
  'co-bha',
  'demonstration-program',
  'demonstration-register',
  'demonstration',
  'demonstration-plans',
  'demonstration-plan-lists',
] as const;

export type Series = (typeof SERIES)[number];

/** People, who speak of one thing at a time. */
export const SERIES_OF_PEOPLE: readonly Series[] = ['moderator', 'provider'];

/** Made-up data, which never stands beside real data. */
export const DEMONSTRATION_SERIES: readonly Series[] = [
  'demonstration-program',
  'demonstration-register',
  'demonstration',
  'demonstration-plans',
  'demonstration-plan-lists',
];

/**
 * Series whose files hold what somebody asked for (a state, a filter) and never the whole. What a file lacks may
 * stand in another one of its release, so no row is ever absent, and no newer release takes an older row's place
 * but for the same listing.
 */
export const PARTIAL_SERIES: ReadonlySet<Series> = new Set(['findtreatment-su', 'findtreatment-mh']);

/** From here on up somebody can be asked again, and so their words lapse. */
export const LOWEST_RANK_OF_PEOPLE = 50;

/**
 * A higher rank wins in the fold: moderator before program before state register before federal survey before made-up
 * data, of which a program's own word comes first. Addresses say no facts.
 */
export const RANK_OF_SERIES: Readonly<Record<Series, number>> = {
  moderator: 60,
  provider: LOWEST_RANK_OF_PEOPLE,
  'co-bha': 30,
  'samhsa-su': 20,
  'samhsa-mh': 20,
  'findtreatment-su': 20,
  'findtreatment-mh': 20,
  'locator-addresses': 0,
  'demonstration-program': 12,
  'demonstration-register': 11,
  demonstration: 10,
  'demonstration-plans': 12,
  'demonstration-plan-lists': 12,
};
