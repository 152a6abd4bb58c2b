import type { Selectable } from 'kysely';
import type { Db } from '#db/connect.server.ts';
import { keepUntilWritten } from '#db/keep-until-written.server.ts';
import type { PlaceTable } from '#db/schema.ts';
import type { Point } from './distance.ts';
import { type PlaceText, parsePlaceText } from './parse-place-text.ts';

export interface Place {
  /** "Denver, CO", or "Denver, CO 80202" for a ZIP. */
  readonly label: string;
  /** USPS code. */
  readonly state: string;
  readonly point: Point;
  readonly zip?: string;
}

export type PlaceAnswer =
  | { kind: 'found'; place: Place }
  | { kind: 'state'; state: string }
  /** The name is in several states, or not in the one asked for; the biggest first. `orState`: or this state. */
  | { kind: 'choose'; choices: readonly Place[]; orState?: string }
  | { kind: 'not-found'; reason: 'empty' | 'zip-length' | 'unknown-zip' | 'unknown-city' };

const MOST_CHOICES = 10;
const KEYS_IN_STATEMENT = 500;

type PlaceRow = Selectable<PlaceTable>;

/** Finds the ZIP, city or state that a visitor typed. Never guesses between two. */
export async function findPlace(db: Db, text: string): Promise<PlaceAnswer> {
  const answers = await readPlaces(db, [text]);
  return answers.get(text)!;
}

const readPlaces = keepUntilWritten<string, PlaceAnswer>(async (db, texts) => {
  const answers = new Map<string, PlaceAnswer>();
  for (const text of texts) answers.set(text, await readPlace(db, text));
  return answers;
});

async function readPlace(db: Db, text: string): Promise<PlaceAnswer> {
  const parsed = parsePlaceText(text);
  switch (parsed.kind) {
    case 'zip':
      return findZip(db, parsed.zip);
    case 'state':
      return parsed;
    case 'nothing':
      return { kind: 'not-found', reason: parsed.reason };
    case 'city':
      return findCityInState(db, parsed);
    case 'city-any-state':
      return findCityAnywhere(db, parsed);
  }
}

/** The cities of a state whose names fold to these keys, by key. */
export async function findCitiesOfState(
  db: Db,
  state: string,
  keys: readonly string[],
): Promise<Map<string, { name: string; point: Point }>> {
  const found = new Map<string, { name: string; point: Point }>();
  for (let start = 0; start < keys.length; start += KEYS_IN_STATEMENT) {
    const rows = await db
      .selectFrom('place')
      .select(['name', 'key', 'latitude', 'longitude'])
      .where('key', 'in', keys.slice(start, start + KEYS_IN_STATEMENT))
      .where('kind', '=', 'city')
      .where('state', '=', state)
      .execute();
    for (const { name, key, latitude, longitude } of rows) {
      found.set(key, { name, point: { latitude, longitude } });
    }
  }
  return found;
}

/** The middle of a ZIP, if it is known. */
export async function zipCentroid(db: Db, zip: string): Promise<Point | undefined> {
  return db.selectFrom('place').select(['latitude', 'longitude']).where('zip', '=', zip).executeTakeFirst();
}

/** The middle of each ZIP, by ZIP: some 42,000. */
export async function allZipPoints(db: Db): Promise<Map<string, Point>> {
  const rows = await db
    .selectFrom('place')
    .select(['zip', 'latitude', 'longitude'])
    .where('kind', '=', 'zip')
    .execute();
  return new Map(rows.map(({ zip, latitude, longitude }) => [zip ?? '', { latitude, longitude }]));
}

async function findZip(db: Db, zip: string): Promise<PlaceAnswer> {
  const row = await db.selectFrom('place').selectAll().where('zip', '=', zip).executeTakeFirst();
  return row ? { kind: 'found', place: placeOf(row) } : { kind: 'not-found', reason: 'unknown-zip' };
}

async function findCityInState(db: Db, city: Extract<PlaceText, { kind: 'city' }>): Promise<PlaceAnswer> {
  const rows = await findCities(db, city.key);
  const inState = rows.find((row) => row.state === city.state);
  if (inState) return { kind: 'found', place: placeOf(inState) };
  if (city.orKey !== undefined) {
    const whole = await findCityAnywhere(db, { key: city.orKey });
    if (whole.kind !== 'not-found') return whole;
  }
  return rows.length > 0 ? choose(rows) : { kind: 'not-found', reason: 'unknown-city' };
}

type CityAnywhere = Omit<Extract<PlaceText, { kind: 'city-any-state' }>, 'kind'>;

async function findCityAnywhere(db: Db, { key, orState, orCity }: CityAnywhere): Promise<PlaceAnswer> {
  const besides = orCity ? await findCities(db, orCity.key) : [];
  const rows = [...besides.filter(({ state }) => state === orCity?.state), ...(await findCities(db, key))];
  const [first] = rows;
  if (orState !== undefined) return { ...choose(rows), orState };
  if (!first) return { kind: 'not-found', reason: 'unknown-city' };
  return rows.length === 1 ? { kind: 'found', place: placeOf(first) } : choose(rows);
}

async function findCities(db: Db, key: string): Promise<PlaceRow[]> {
  return db
    .selectFrom('place')
    .selectAll()
    .where('key', '=', key)
    .where('kind', '=', 'city')
    .orderBy('zips', 'desc')
    .orderBy('state')
    .execute();
}

function choose(rows: readonly PlaceRow[]): { kind: 'choose'; choices: Place[] } {
  return { kind: 'choose', choices: rows.slice(0, MOST_CHOICES).map(placeOf) };
}

function placeOf(row: PlaceRow): Place {
  const { name, state, zip, latitude, longitude } = row;
  const point = { latitude, longitude };
  if (zip === null) return { label: `${name}, ${state}`, state, point };
  return { label: `${name}, ${state} ${zip}`, state, point, zip };
}
