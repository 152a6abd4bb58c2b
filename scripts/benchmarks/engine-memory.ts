import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { generatedDocuments } from './generated-documents.ts';
import { generatedQueries, QUERY_KINDS } from './generated-queries.ts';

/** A process of its own, so that nothing but the index is in its memory. Sends megabytes at rest and under load. */
const [count, seed, queries] = process.argv.slice(2).map(Number) as [number, number, number];

const engine = new EmbeddedEngine();
await engine.rebuild(generatedDocuments({ count, seed }));
globalThis.gc?.();
const atRest = process.memoryUsage().rss;
let underLoad = atRest;
for (const kind of QUERY_KINDS) {
  for (const query of generatedQueries(kind, { count: queries, seed })) await engine.search(query);
  underLoad = Math.max(underLoad, process.memoryUsage().rss);
}
process.send?.({ atRest: atRest / 1e6, underLoad: underLoad / 1e6 });
