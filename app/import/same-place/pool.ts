import type { Link, MatchResult, PlaceRecord } from './place-record.ts';
import type { RecordSide } from './sides.ts';

/** What is still free to be linked while the passes run. */
export interface Pool {
  incoming: Map<string, RecordSide>;
  known: Map<number, RecordSide[]>;
  result: MatchResult;
  take(links: readonly Link[], ambiguous: MatchResult['ambiguous']): void;
}

export function openPool(incoming: readonly RecordSide[], known: ReadonlyMap<number, RecordSide[]>): Pool {
  const pool: Pool = {
    incoming: new Map(incoming.map((side) => [side.record.id, side])),
    known: new Map(known),
    result: { links: [], ambiguous: [] },
    take(links, ambiguous) {
      for (const link of links) {
        pool.result.links.push(link);
        pool.incoming.delete(link.recordId);
        pool.known.delete(link.listingId);
      }
      for (const tie of ambiguous) {
        pool.result.ambiguous.push(tie);
        pool.incoming.delete(tie.recordId);
      }
    },
  };
  return pool;
}

/** Orders equal candidates by what a record says, whatever its place in the file. */
export function contentOrder(record: PlaceRecord): string {
  return [
    record.name1,
    record.name2,
    record.street1,
    record.street2,
    record.mainPhone ?? '',
    ...record.otherPhones,
  ].join('\u0001');
}
