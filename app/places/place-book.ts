/** A city as the box and its suggestions know it. */
export interface City {
  /** As people write it: "Fort Collins". */
  name: string;
  /** Folded by `foldPlaceName`. */
  key: string;
  /** USPS code. */
  state: string;
  /** How many ZIP codes it has: how big it is, roughly. */
  zips: number;
}

/** All cities in memory, for what asks many times a second. */
export interface PlaceBook {
  /** The cities of that key, the biggest first. */
  citiesOf(key: string): readonly City[];
  /** The biggest cities whose key begins so, at most `most`. */
  citiesBeginning(start: string, most: number): City[];
  /** Keys of as many words that begin with the same letter: all that a typed name with typos could mean. */
  keysLike(key: string): readonly string[];
}

const NONE: readonly never[] = [];

/** A beginning of one letter has a thousand cities. */
const LONGEST_SCAN = 2_000;

export function makePlaceBook(cities: Iterable<City>): PlaceBook {
  const byKey = new Map<string, City[]>();
  for (const city of cities) {
    const sameKey = byKey.get(city.key);
    if (sameKey) sameKey.push(city);
    else byKey.set(city.key, [city]);
  }
  const keys = [...byKey.keys()].sort();
  const byShape = new Map<string, string[]>();
  for (const key of keys) {
    byKey.get(key)?.sort(biggestFirst);
    const sameShape = byShape.get(shapeOf(key));
    if (sameShape) sameShape.push(key);
    else byShape.set(shapeOf(key), [key]);
  }
  return {
    citiesOf: (key) => byKey.get(key) ?? NONE,
    keysLike: (key) => byShape.get(shapeOf(key)) ?? NONE,
    citiesBeginning(start, most) {
      const found: City[] = [];
      const from = firstAtLeast(keys, start);
      for (let at = from; at < Math.min(keys.length, from + LONGEST_SCAN); at++) {
        const key = keys[at] ?? '';
        if (!key.startsWith(start)) break;
        found.push(...(byKey.get(key) ?? NONE));
      }
      return found.sort(biggestFirst).slice(0, most);
    },
  };
}

function biggestFirst(a: City, b: City): number {
  return b.zips - a.zips || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.state < b.state ? -1 : 1);
}

function shapeOf(key: string): string {
  return `${key.charAt(0)}${key.split(' ').length}`;
}

function firstAtLeast(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
