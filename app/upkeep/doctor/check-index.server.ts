import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { ChangeFollower } from '#app/search/follow-changes.server.ts';
import type { Db } from '#db/connect.server.ts';
import { type Finding, ok, problem } from './finding.ts';
import { countPublished } from './upkeep-repository.server.ts';

/** Fills an index as a start does, and counts. An import may be at work meanwhile, so changes are read to their end. */
export async function checkIndex(db: Db): Promise<Finding> {
  const startedAt = performance.now();
  const engine = new EmbeddedEngine();
  const follower = new ChangeFollower(db, engine);
  await follower.fill();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  for (;;) {
    await follower.catchUp();
    const published = await countPublished(db);
    const { documents } = engine.health();
    if (documents === published) {
      return ok('index', `The search index fills in ${seconds} s and holds all ${n(published)} listings.`);
    }
    if ((await follower.lag()) > 0) continue;
    return problem(
      'index',
      `The search index holds ${n(documents)} of ${n(published)} published listings.`,
      'Restart the server; if it stays so, report it with the output of "npm run doctor -- --json".',
    );
  }
}

const n = (count: number) => count.toLocaleString('en');
