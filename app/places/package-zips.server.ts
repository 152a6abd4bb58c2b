import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A ZIP as the `zipcodes` package has it: the city in title case, decimal degrees, 0 and 0 where not known. */
export interface PackageZip {
  zip: string;
  latitude: number;
  longitude: number;
  city: string;
  /** USPS code; AA, AE and AP are military. */
  state: string;
}

const FILE = 'zipcodes/lib/codes.js';

/**
 * Reads the US ZIPs of the `zipcodes` package. Its five megabytes are JSON behind an assignment: parsed as such
 * they take 20 MB, run as a module nearly 180. Throws an Error where the file has another form.
 */
export function readPackageZips(): PackageZip[] {
  const text = readFileSync(createRequire(import.meta.url).resolve(FILE), 'utf8');
  const start = text.indexOf('{');
  const end = text.indexOf('};', start);
  if (start === -1 || end === -1) throw new Error(`${FILE} does not hold a table of ZIPs`);
  const zips: Record<string, PackageZip> = JSON.parse(text.slice(start, end + 1));
  return Object.values(zips);
}
