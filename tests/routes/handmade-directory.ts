import { upsertStatements } from '#app/import/listing-writes-repository.server.ts';
import { RANK_OF_SERIES, type Series } from '#app/listings/series.ts';
import { replaceTracks } from '#app/listings/track-repository.server.ts';
import { isTermSlug, TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { SCHEDULED } from './handmade-schedule.ts';

/** Denver's middle, near ZIP 80202. */
const DENVER = { latitude: 39.7527, longitude: -104.9992 };

interface Said {
  series?: Series;
  asOf?: string;
  yes?: readonly TermSlug[];
  no?: readonly TermSlug[];
  /** Terms that the source could have said yes to and left empty; it cannot speak of any other. */
  unticked?: readonly TermSlug[];
  details?: readonly string[];
}

interface Handmade {
  id: string;
  slug?: string;
  name: string;
  program?: string;
  street?: string;
  city?: string;
  hidden?: boolean;
  milesNorth?: number;
  status?: string;
  inLatestRelease?: boolean;
  website?: string;
  phones?: { kind: string; number: string; extension?: string }[];
  said?: Said[];
}

const IOP = 'intensive-outpatient';

/** One listing for each case that a page has to tell apart. */
export const HANDMADE: readonly Handmade[] = [
  {
    id: 'aaaaaaa1',
    name: 'Juniper Steps',
    program: 'Evening Program',
    street: '210 Sample Avenue',
    milesNorth: 1,
    website: 'www.junipersteps.example/start',
    phones: [
      { kind: 'main', number: '3035550142' },
      { kind: 'intake', number: '3035550143', extension: '7' },
    ],
    said: [
      {
        yes: [IOP, 'carf', 'cbt', 'substance-use', 'adults', 'medicaid'],
        no: ['methadone'],
        unticked: ['dbt', 'joint-commission'],
        details: ['only-opioids', 'run-nonprofit'],
      },
      { series: 'co-bha', asOf: '2023-02-27', yes: [IOP, 'state-substance-use-agency'] },
    ],
  },
  {
    id: 'aaaaaaa2',
    name: 'Two Rivers',
    street: '210 Sample Avenue',
    milesNorth: 2,
    said: [{ yes: [IOP], unticked: ['carf'] }],
  },
  {
    id: 'aaaaaaa3',
    name: 'Cedar Landing',
    street: '9 Specimen Court',
    milesNorth: 3,
    said: [{ yes: [IOP], no: ['carf'] }],
  },
  {
    id: 'aaaaaaa4',
    name: 'Quiet House',
    city: 'Secretville',
    hidden: true,
    said: [{ series: 'co-bha', asOf: '2023-02-27', yes: [IOP] }],
  },
  { id: 'aaaaaaa5', name: 'Closed Door', status: 'withdrawn', said: [{ yes: [IOP] }] },
  { id: 'aaaaaaa6', name: 'Half Written', status: 'draft', said: [{ yes: [IOP] }] },
  {
    id: 'aaaaaaa7',
    name: 'Long Ago',
    milesNorth: 4,
    inLatestRelease: false,
    phones: [{ kind: 'main', number: '3035550107', extension: '4' }],
    said: [{ asOf: '2022', yes: [IOP] }],
  },
  {
    id: 'aaaaaaa8',
    name: 'Still Mind',
    milesNorth: 1,
    said: [
      {
        series: 'samhsa-mh',
        yes: ['dbt', 'mental-health'],
        no: ['smoking-allowed'],
        unticked: ['cbt'],
        details: [
          ...['run-nonprofit', 'smoking-not-allowed', 'vaping-in-set-places'],
          ...[
            'clozapine',
            'brief-intervention',
            'hiv-education',
            'lab-testing',
            'mobile-crisis-team',
            'tobacco-screening',
          ],
        ],
      },
    ],
  },
  {
    id: 'aaaaaaa9',
    name: '<script>alert(1)</script> & "Sons"',
    milesNorth: 4.5,
    website: 'javascript:alert(2)',
    said: [{ yes: [IOP] }],
  },
];

/** Enough programs in another city to turn pages. */
export const CROWD = 45;
/** Its middle, near ZIP 59601: Helena, Montana. */
const HELENA = { latitude: 46.61, longitude: -112.02 };

const SOURCES = [
  { series: 'samhsa-su', release: '2023', published_on: '2023' },
  { series: 'samhsa-mh', release: '2023', published_on: '2023' },
  { series: 'co-bha', release: '2023-02-27', published_on: '2023-02-27' },
] as const;

export async function writeHandmadeDirectory(db: Db): Promise<void> {
  for (const source of SOURCES) {
    const words = { publisher: 'Publisher', terms_of_use: 'Public' };
    await db
      .insertInto('source')
      .values({ ...source, ...words, rank: RANK_OF_SERIES[source.series] })
      .execute();
  }
  for (const listing of HANDMADE)
    await write(db, listing, DENVER, { city: 'Denver', state: 'CO', zip: '80202' });
  for (let number = 0; number < CROWD; number++) {
    const listing = {
      id: `b${String(number).padStart(7, '0')}`,
      name: `Crowd ${number}`,
      milesNorth: number / 20,
      said: [{ yes: [IOP, 'cbt'] as const }],
    };
    await write(db, listing, HELENA, { city: 'Helena', state: 'MT', zip: '59601' });
  }
  const { id: listingId } = await db
    .selectFrom('listing')
    .select('id')
    .where('public_id', '=', SCHEDULED.id)
    .executeTakeFirstOrThrow();
  await replaceTracks(
    db,
    'co-bha',
    [listingId],
    [{ listingId, sourceId: 3, asOf: '2023-02-27', tracks: SCHEDULED.tracks }],
  );
  const { id } = await db
    .selectFrom('listing')
    .select('id')
    .where('public_id', '=', 'aaaaaaa1')
    .executeTakeFirstOrThrow();
  await db.insertInto('listing_alias').values({ public_id: 'ccccccc1', listing_id: id }).execute();
  const ofRegister = { listing_id: id, series: 'co-bha', source_id: 3, as_of: '2023-02-27' };
  await db
    .insertInto('credential')
    .values({
      ...ofRegister,
      term: 'state-substance-use-agency',
      scope: 'site',
      number: 'DEMO-1142',
      status: 'reported',
    })
    .execute();
  await db
    .insertInto('opening')
    .values({ ...ofRegister, taking: 1 })
    .execute();
  for (const weekday of [0, 1, 2]) {
    await db
      .insertInto('office_hours')
      .values({ ...ofRegister, weekday, opens_at: 480, closes_at: 1200 })
      .execute();
  }
}

type Town = { city: string; state: string; zip: string };

async function write(db: Db, made: Handmade, middle: typeof DENVER, town: Town): Promise<void> {
  const { id, name, hidden = false, street } = made;
  const row = await db
    .insertInto('listing')
    .values({
      public_id: id,
      slug: slugOf(made),
      name,
      program: made.program ?? null,
      source_name: name,
      source_program: null,
      street: street ?? null,
      unit: null,
      ...town,
      ...(made.city ? { city: made.city } : {}),
      address_hidden: hidden ? 1 : 0,
      latitude: hidden ? null : middle.latitude + (made.milesNorth ?? 0) / 69,
      longitude: hidden ? null : middle.longitude,
      precision: hidden ? 'none' : 'street',
      time_zone: 'America/Denver',
      phones: JSON.stringify(made.phones ?? [{ kind: 'main', number: '3035550100' }]),
      website: made.website ?? null,
      status: made.status ?? 'published',
      in_latest_release: made.inLatestRelease === false ? 0 : 1,
      address_key: street && !hidden ? `${street} ${town.zip}`.toLowerCase() : null,
      created_at: '2026-11-22T00:00:00Z',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const said of made.said ?? []) await writeStatement(db, row.id, said);
}

async function writeStatement(db: Db, listingId: number, said: Said): Promise<void> {
  const { series = 'samhsa-su', asOf = '2023', yes = [], no = [], unticked = [], details = [] } = said;
  const spoken = new Set<string>([...yes, ...no, ...unticked]);
  const silent = TERMS.map(({ slug }) => slug).filter((slug) => isTermSlug(slug) && !spoken.has(slug));
  await upsertStatements(db, [
    {
      listing_id: listingId,
      series,
      scope: 'release',
      source_id: SOURCES.findIndex((source) => source.series === series) + 1,
      as_of: asOf,
      yes: JSON.stringify(yes),
      no: JSON.stringify(no),
      silent: JSON.stringify(silent),
      details: JSON.stringify(details),
    },
  ]);
}

export function slugOf({ id, name, hidden }: Pick<Handmade, 'id' | 'name' | 'hidden'>): string {
  const words =
    name
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? '';
  return `${words}${hidden ? '' : '-denver'}-co-${id}`;
}
