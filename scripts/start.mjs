import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build-when-stale.mjs';
import { installWhenStale } from './install-when-stale.mjs';
import { nodeProblem } from './node-version.mjs';
import { lockFileOf, oneAtATime } from './one-at-a-time.mjs';
import { findPortProblem } from './port-problem.mjs';
import { runNode, StepError, seconds } from './run-step.mjs';

/** @param {string} sentence */
const say = (sentence) => console.log(`  ${sentence}`);

async function checkMachine() {
  const wrongNode = nodeProblem(process.versions.node);
  if (wrongNode) throw new StepError(wrongNode);
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return;
  const wrongPort = await findPortProblem(port, process.env.HOST || undefined);
  if (wrongPort) throw new StepError(wrongPort);
}

/** @param {boolean} development */
async function prepare(development) {
  let at = performance.now();
  if (await installWhenStale(say)) say(`Packages installed (${seconds(at)}).`);
  if (!development) {
    at = performance.now();
    if (await buildWhenStale(say)) say(`Built (${seconds(at)}).`);
  }
  const { code } = await runNode(['--import', 'tsx', join('scripts', 'prepare-database.ts')], { show: true });
  if (code !== 0) throw new StepError('The database could not be made ready; the lines above say why.');
}

async function start() {
  const startedAt = performance.now();
  const development = process.argv.includes('--dev');
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  console.log('Stepwell');
  await checkMachine();
  await oneAtATime(
    lockFileOf(process.cwd()),
    () => prepare(development),
    () => say('Another start or test of this folder is at work; waiting for it …'),
  );
  // React chooses its build by this, and server.js its assets.
  process.env.NODE_ENV = development ? 'development' : 'production';
  await import(new URL('../server.js', import.meta.url).href);
  say(`Ready in ${seconds(startedAt)}. Ctrl-C stops it.`);
}

start().catch((error) => {
  if (error instanceof StepError && error.output) console.error(`\n${error.output}`);
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
