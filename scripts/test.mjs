import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build-when-stale.mjs';
import { findBrowser, installBrowser } from './find-browser.mjs';
import { installWhenStale } from './install-when-stale.mjs';
import { nodeProblem } from './node-version.mjs';
import { lockFileOf, oneAtATime } from './one-at-a-time.mjs';
import { runNode, StepError, seconds } from './run-step.mjs';
import { addUp, closingLine, enginesLine, judgeRun, skippedByReason } from './test-results.mjs';

/** A run that hangs must end and count as failed; a slow machine must not. */
const VITEST_LIMIT_MS = 30 * 60_000;
const REPORT = join('test-results', 'vitest.json');
const BIOME = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');

const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };

/** @typedef {readonly [name: string, args: readonly string[], mend: string]} Check */

/** @type {readonly Check[]} */
const CHECKS = [
  ['Format', [BIOME, 'format', '--colors=off', '.'], 'npm run format mends it'],
  [
    'Lint',
    [BIOME, 'ci', '--colors=off', '--formatter-enabled=false', '--error-on-warnings', '.'],
    'npm run format mends some of it',
  ],
];

/** It takes longer than all others together, so it runs beside the build and the tests. @type {Check} */
const TYPES = ['Types', [join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit'], ''];

/** @param {string} sentence */
const say = (sentence) => console.log(`  ${sentence}`);

/** @param {unknown} error */
function showError(error) {
  if (error instanceof StepError && error.output) console.error(error.output);
  console.error(error instanceof Error ? error.message : error);
}

/** Settles with what says how it ended. @param {Check} check */
async function runCheck([name, args, mend]) {
  const at = performance.now();
  const { code, output } = await runNode(args);
  const took = seconds(at);
  return () => {
    if (code === 0) {
      say(`${name}: passed (${took})`);
      return PASSED;
    }
    console.log(output.trimEnd());
    say(`${name}: FAILED (${took})${mend ? `; ${mend}` : ''}`);
    return FAILED;
  };
}

async function runBuild() {
  try {
    const at = performance.now();
    const built = await buildWhenStale(() => {});
    say(`Build: ${built ? `passed (${seconds(at)})` : 'up to date'}`);
    return PASSED;
  } catch (error) {
    showError(error);
    return FAILED;
  }
}

/** @param {string | undefined} browser */
async function runVitest(browser) {
  mkdirSync('test-results', { recursive: true });
  rmSync(REPORT, { force: true });
  const { CHROMIUM_PATH: _named, ...rest } = process.env;
  const env = { ...rest, ...(browser ? { CHROMIUM_PATH: browser } : {}) };
  const args = [
    'run',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ];
  const { code } = await runNode([join('node_modules', 'vitest', 'vitest.mjs'), ...args], {
    env,
    show: true,
    timeoutMs: VITEST_LIMIT_MS,
  });
  const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : undefined;
  const { problem, ...tally } = judgeRun(report, code);
  if (problem) say(problem);
  const skipped = skippedByReason(report?.testResults ?? []);
  if (skipped.realData && !process.env.STEPWELL_DATA) {
    say(
      `${skipped.realData} tests on real data were skipped: STEPWELL_DATA names no folder of the public files.`,
    );
  }
  if (report) say(enginesLine(skipped.searchServer));
  if (skipped.browser && !browser) say(`${skipped.browser} tests in a browser were skipped.`);
  return tally;
}

async function prepareBrowser() {
  if (!(await findBrowser())) await installBrowser(say);
  const browser = await findBrowser();
  if (browser) return { browser, tally: { passed: 0, failed: 0, skipped: 0 } };
  const named = process.env.CHROMIUM_PATH;
  say(
    named
      ? `CHROMIUM_PATH names ${named}, which is not there; end-to-end tests cannot run.`
      : 'No browser on this machine; end-to-end tests cannot run. Install Chromium, or set CHROMIUM_PATH to one.',
  );
  return { browser, tally: process.env.CI === 'true' ? FAILED : { passed: 0, failed: 0, skipped: 0 } };
}

async function runEverything() {
  const wrongNode = nodeProblem(process.versions.node);
  if (wrongNode) throw new StepError(wrongNode);
  const data = process.env.STEPWELL_DATA;
  if (data && !existsSync(data)) throw new StepError(`STEPWELL_DATA names ${data}, which is not there.`);
  const { built, types } = await oneAtATime(
    lockFileOf(process.cwd()),
    async () => {
      const at = performance.now();
      if (await installWhenStale(say)) say(`Packages installed (${seconds(at)}).`);
      const types = runCheck(TYPES);
      return { built: await runBuild(), types };
    },
    () => say('Another start or test of this folder is at work; waiting for it …'),
  );
  const { browser, tally: found } = await prepareBrowser();
  const checks = [];
  for (const check of CHECKS) checks.push((await runCheck(check))());
  const tested = await runVitest(browser);
  const tellOfTypes = await types;
  return addUp([built, found, ...checks, tested, tellOfTypes()]);
}

async function test() {
  const startedAt = performance.now();
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  let tally = FAILED;
  try {
    tally = await runEverything();
  } catch (error) {
    showError(error);
  }
  say(`Took ${seconds(startedAt)}.`);
  console.log(closingLine(tally));
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

await test();
