import type { SeriesSummary } from '#app/listings/source-repository.server.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import type { Db } from '#db/connect.server.ts';

/** What the answers for machines read. */
export interface ApiServices {
  db: Db;
  engine: SearchEngine;
  clock: () => Date;
  series: () => Promise<SeriesSummary[]>;
}
