import { placeWords } from './place-names.ts';

export interface PlaceNickname {
  city: string;
  state: string;
  /** The same letters are the code of this state. */
  orState?: string;
  /** Towns elsewhere are called so as well. */
  isShared?: true;
}

/** What people call a place that no post office does; of a part of a city or of an island, the place in its middle. */
const NICKNAMES: Readonly<Record<string, PlaceNickname>> = {
  ...called('New York', 'NY', 'nyc|new york city'),
  ...called('Bronx', 'NY', 'the bronx'),
  ...called('Jamaica', 'NY', 'queens|queens ny'),
  ...called('Hicksville', 'NY', 'long island ny'),
  ...called('Washington', 'DC', 'dc'),
  ...called('Philadelphia', 'PA', 'philly'),
  ...called('Pittsburgh', 'PA', 'pgh'),
  ...called('Los Angeles', 'CA', 'dtla'),
  ...called('San Francisco', 'CA', 'sf|san fran|sf bay area|bay area|the bay area'),
  ...called('San Jose', 'CA', 'silicon valley'),
  ...called('Las Vegas', 'NV', 'vegas'),
  ...called('New Orleans', 'LA', 'nola'),
  ...called('Oklahoma City', 'OK', 'okc'),
  ...called('Salt Lake City', 'UT', 'slc|salt lake'),
  ...called('St. Louis', 'MO', 'stl'),
  ...called('Portland', 'OR', 'pdx'),
  ...called('Jacksonville', 'FL', 'jax'),
  ...called('Indianapolis', 'IN', 'indy'),
  ...called('Cincinnati', 'OH', 'cincy|cinci'),
  ...called('Albuquerque', 'NM', 'abq'),
  ...called('Tampa', 'FL', 'tampa bay'),
  ...called('Kansas City', 'MO', 'kc'),
  ...called('Minneapolis', 'MN', 'mpls|twin cities|the twin cities|minneapolis st paul'),
  ...called('Dallas', 'TX', 'dfw|dallas fort worth|dallas ft worth'),
  la: { city: 'Los Angeles', state: 'CA', orState: 'LA' },
  manhattan: { city: 'Manhattan', state: 'NY', isShared: true },
  'long island': { city: 'Hicksville', state: 'NY', isShared: true },
};

function called(city: string, state: string, names: string): Record<string, PlaceNickname> {
  return Object.fromEntries(names.split('|').map((name) => [name, { city, state }]));
}

/** The place that is called so, whatever its capitals and stops. */
export function nicknamed(text: string): PlaceNickname | undefined {
  const words = placeWords(text).join(' ');
  return Object.hasOwn(NICKNAMES, words) ? NICKNAMES[words] : undefined;
}
