import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhenStale } from './install-when-stale.mjs';
import { nodeProblem } from './node-version.mjs';
import { runNode, StepError, seconds } from './run-step.mjs';

/** @param {string} sentence */
const say = (sentence) => console.log(`  ${sentence}`);

function isOnPath() {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, 'meilisearch'), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The contract of the search engines on a real Meilisearch, which must be there. */
async function testMeilisearch() {
  const startedAt = performance.now();
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const wrongNode = nodeProblem(process.versions.node);
  if (wrongNode) throw new StepError(wrongNode);
  if (!process.env.MEILI_URL && !isOnPath()) {
    throw new StepError(
      'There is no Meilisearch to test: set MEILI_URL (and MEILI_API_KEY), or put the program "meilisearch" on the PATH.',
    );
  }
  say(
    `Testing ${process.env.MEILI_URL ? 'the server of MEILI_URL' : 'the program on the PATH'}, in indexes of its own.`,
  );
  await installWhenStale(say);
  const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'tests/contracts/meilisearch.test.ts'];
  const { code } = await runNode(args, { show: true });
  say(`Took ${seconds(startedAt)}.`);
  process.exitCode = code;
}

testMeilisearch().catch((error) => {
  if (error instanceof StepError && error.output) console.error(error.output);
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
