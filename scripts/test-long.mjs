import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build-when-stale.mjs';
import { installWhenStale } from './install-when-stale.mjs';
import { nodeProblem } from './node-version.mjs';
import { lockFileOf, oneAtATime } from './one-at-a-time.mjs';
import { runNode, StepError, seconds } from './run-step.mjs';

/** @param {string} sentence */
const say = (sentence) => console.log(`  ${sentence}`);

/** The runs of which `npm test` has a sample. Names on the command line choose among the files of tests/long. */
async function testLong() {
  const startedAt = performance.now();
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const wrongNode = nodeProblem(process.versions.node);
  if (wrongNode) throw new StepError(wrongNode);
  await oneAtATime(
    lockFileOf(process.cwd()),
    async () => {
      await installWhenStale(say);
      await buildWhenStale(() => {});
    },
    () => say('Another start or test of this folder is at work; waiting for it …'),
  );
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const config = ['--config', join('tests', 'long', 'vitest.config.ts')];
  const args = [vitest, 'run', ...config, ...process.argv.slice(2)];
  const { code } = await runNode(args, { show: true });
  say(`Took ${seconds(startedAt)}.`);
  process.exitCode = code;
}

testLong().catch((error) => {
  if (error instanceof StepError && error.output) console.error(error.output);
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
