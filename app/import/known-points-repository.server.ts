import type { Db } from '#db/connect.server.ts';
import { allZipPoints } from '../places/find-place.server.ts';
import { loadAddressPoints } from './address-point-repository.server.ts';
import type { KnownPoints } from './known-points.ts';

/** All points of ZIPs and addresses, held in memory. */
export async function loadKnownPoints(db: Db): Promise<KnownPoints> {
  const [zips, addresses] = [await allZipPoints(db), await loadAddressPoints(db)];
  return { ofZip: (zip) => zips.get(zip), ofAddress: (key) => addresses.get(key) };
}
