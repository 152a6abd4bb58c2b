import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { distanceMeters, METERS_PER_MILE } from '../places/distance.ts';
import type { ReadFile, ReadOptions, SourceReader } from './source-reader.ts';
import type { Problem, SourceRow } from './source-row.ts';
import { coloradoBha } from './sources/colorado-bha.server.ts';
import { samhsaDirectory } from './sources/samhsa-directory.server.ts';

export const SOURCE_READERS: readonly SourceReader[] = [samhsaDirectory, coloradoBha];

export function readerNamed(name: string | undefined): SourceReader | undefined {
  return SOURCE_READERS.find((reader) => reader.name === name);
}

type Point = { latitude: number; longitude: number };

/** A point further from its ZIP's centroid belongs to another place. */
const FARTHEST_FROM_ZIP_METERS = 40_000;

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
  if (!row.point || !centroid) return undefined;
  const meters = distanceMeters(row.point, centroid);
  if (meters <= FARTHEST_FROM_ZIP_METERS) return undefined;
  const value = `${row.point.latitude}, ${row.point.longitude}`;
  delete row.point;
  const miles = Math.round(meters / METERS_PER_MILE);
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
