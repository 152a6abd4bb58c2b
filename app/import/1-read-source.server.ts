import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Point } from '../places/distance.ts';
import { findMilesTooFar } from './far-points.ts';
import type { AddressReader, ReadFile, ReadOptions, SourceReader } from './source-reader.ts';
import type { Problem, SourceRow } from './source-row.ts';
import { coloradoBha } from './sources/colorado-bha.server.ts';
import { coordinates } from './sources/coordinates.server.ts';
import { findtreatmentApi } from './sources/findtreatment-api.server.ts';
import { findtreatmentListing } from './sources/findtreatment-listing.server.ts';
import { samhsaDirectory } from './sources/samhsa-directory.server.ts';

/** A source of listings, or a list of addresses. */
export type AnyReader = SourceReader | AddressReader;

export const SOURCE_READERS: readonly AnyReader[] = [
  samhsaDirectory,
  findtreatmentListing,
  findtreatmentApi,
  coloradoBha,
  coordinates,
];

export function readerNamed(name: string | undefined): AnyReader | undefined {
  return SOURCE_READERS.find((reader) => reader.name === name);
}

/** Reads a file and takes away points that lie far from their ZIP, with a line for each. */
export async function readSource(
  reader: SourceReader,
  file: string,
  options: ReadOptions,
  pointOfZip: (zip: string) => Point | undefined,
): Promise<ReadFile[]> {
  const parts = await reader.read(file, options);
  for (const { rows, problems } of parts) {
    for (const row of rows) {
      const problem = refuseFarPoint(row, pointOfZip(row.zip));
      if (problem) problems.push(problem);
    }
  }
  return parts;
}

/** Takes away a point that lies far from the centroid of its ZIP, and says so. */
export function refuseFarPoint(row: SourceRow, centroid: Point | undefined): Problem | undefined {
  const miles = row.point && findMilesTooFar(row.point, centroid);
  if (!row.point || miles === undefined) return undefined;
  const value = `${row.point.latitude}, ${row.point.longitude}`;
  delete row.point;
  return {
    row: row.rowNumber,
    field: 'coordinates',
    value,
    reason: `${miles} miles from ZIP ${row.zip}: the ZIP's centroid is used.`,
  };
}

/** SHA-256 of a file, hexadecimal. */
export async function fileChecksum(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
