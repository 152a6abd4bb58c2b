import type { Point } from './distance.ts';
import type { PackageZip } from './package-zips.server.ts';
import { foldPlaceName, tidyCityName } from './place-names.ts';

/** A row of the table of places, before it has an id. */
export interface NewPlace {
  kind: 'zip' | 'city';
  name: string;
  key: string;
  state: string;
  zip: string | null;
  latitude: number;
  longitude: number;
  zips: number;
}

export interface GatheredPlaces {
  zips: NewPlace[];
  cities: NewPlace[];
  /** ZIPs that are no place on a map of the US: military mail, and points that are not known or not in it. */
  leftOut: string[];
}

const MILITARY: ReadonlySet<string> = new Set(['AA', 'AE', 'AP']);

/** A row per ZIP and a row per city: the ZIPs that share a folded name and a state. */
export function gatherPlaces(packageZips: Iterable<PackageZip>): GatheredPlaces {
  const zips: NewPlace[] = [];
  const leftOut: string[] = [];
  for (const { zip, city, state, latitude, longitude } of packageZips) {
    if (MILITARY.has(state) || !isInUnitedStates({ latitude, longitude })) {
      leftOut.push(zip);
      continue;
    }
    const name = tidyCityName(city);
    zips.push({ kind: 'zip', name, key: foldPlaceName(name), state, zip, latitude, longitude, zips: 1 });
  }
  return { zips, cities: groupByCity(zips).flatMap(cityOf), leftOut };
}

function groupByCity(zips: readonly NewPlace[]): NewPlace[][] {
  const groups = new Map<string, NewPlace[]>();
  for (const zip of zips) {
    const id = `${zip.key}|${zip.state}`;
    const group = groups.get(id);
    if (group) group.push(zip);
    else groups.set(id, [zip]);
  }
  return [...groups.values()];
}

/** A coarse box that takes in Puerto Rico in the east and Palau in the west, both west of 60° west or east of 130° east. */
function isInUnitedStates({ latitude, longitude }: Point): boolean {
  return latitude > -15 && latitude < 72 && (longitude < -60 || longitude > 130);
}

function cityOf(zips: readonly NewPlace[]): NewPlace[] {
  const [first] = zips;
  // "Shell Oil Box 150" and the like have a ZIP of their own and are no city.
  if (!first || /\d/.test(first.name)) return [];
  return [
    {
      ...first,
      kind: 'city',
      zip: null,
      latitude: medianOf(zips.map((zip) => zip.latitude)),
      longitude: medianOf(zips.map((zip) => zip.longitude)),
      zips: zips.length,
    },
  ];
}

/** The median and not the mean: one ZIP with a wrong point must not move a city. To four decimals, as the package has them. */
function medianOf(degrees: readonly number[]): number {
  const sorted = degrees.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return Math.round(((lower + upper) / 2) * 10_000) / 10_000;
}
