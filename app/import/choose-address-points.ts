import { distanceMeters, METERS_PER_MILE, type Point } from '../places/distance.ts';
import { findMilesTooFar } from './far-points.ts';
import type { KnownPoints } from './known-points.ts';
import type { AddressRow } from './source-reader.ts';
import type { Problem } from './source-row.ts';

/** Doors of one address lie within it; further apart, one of two points is another place's. */
const FARTHEST_APART_METERS = 1_000;

export interface ChosenPoints {
  points: Map<string, Point>;
  /** One for each row whose point is refused. */
  problems: Problem[];
}

/**
 * One point for each address: of those not too far from their ZIP, the one that most rows give, then the nearest to
 * the ZIP. The order of rows changes nothing.
 */
export function chooseAddressPoints(rows: readonly AddressRow[], ofZip: KnownPoints['ofZip']): ChosenPoints {
  const problems: Problem[] = [];
  const byKey = new Map<string, AddressRow[]>();
  for (const row of rows) {
    const problem = farFromZip(row, ofZip(row.zip));
    if (problem) problems.push(problem);
    else byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  }
  const points = new Map<string, Point>();
  for (const [key, sharing] of byKey) {
    const chosen = mostAgreed(sharing, ofZip);
    points.set(key, chosen);
    problems.push(...sharing.flatMap((row) => farFromChosen(row, chosen) ?? []));
  }
  return { points, problems: problems.sort((a, b) => a.row - b.row) };
}

function farFromZip({ rowNumber, zip, point }: AddressRow, centroid: Point | undefined): Problem | undefined {
  const miles = findMilesTooFar(point, centroid);
  if (miles === undefined) return undefined;
  return problemOf(rowNumber, point, `${miles} miles from ZIP ${zip}: the point is not used.`);
}

function farFromChosen({ rowNumber, point }: AddressRow, chosen: Point): Problem | undefined {
  const meters = distanceMeters(point, chosen);
  if (meters <= FARTHEST_APART_METERS) return undefined;
  const miles = (meters / METERS_PER_MILE).toFixed(1);
  return problemOf(
    rowNumber,
    point,
    `Another row puts this address ${miles} miles away: that point is used.`,
  );
}

function problemOf(row: number, { latitude, longitude }: Point, reason: string): Problem {
  return { row, field: 'coordinates', value: `${latitude}, ${longitude}`, reason };
}

function mostAgreed(sharing: readonly AddressRow[], ofZip: KnownPoints['ofZip']): Point {
  const votes = new Map<string, { point: Point; count: number; meters: number }>();
  for (const { point, zip } of sharing) {
    const name = `${point.latitude}, ${point.longitude}`;
    const centroid = ofZip(zip);
    const meters = centroid ? distanceMeters(point, centroid) : 0;
    votes.set(name, { point, count: (votes.get(name)?.count ?? 0) + 1, meters });
  }
  const [best] = [...votes].sort(
    ([nameA, a], [nameB, b]) => b.count - a.count || a.meters - b.meters || (nameA < nameB ? -1 : 1),
  );
  if (!best) throw new Error('An address needs a row.');
  return best[1].point;
}
