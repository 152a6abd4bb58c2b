import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string }[] }} FileResult
 */

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function addUp(tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** A file that broke before its tests ran counts as one failure. @param {FileResult} file @returns {Tally} */
function tallyOf({ status, assertionResults }) {
  const count = (/** @type {string} */ wanted) =>
    assertionResults.filter((test) => test.status === wanted).length;
  const passed = count('passed');
  const failed = count('failed');
  const broken = status === 'failed' && failed === 0 ? 1 : 0;
  return { passed, failed: failed + broken, skipped: assertionResults.length - passed - failed };
}

/**
 * What a Vitest run amounts to. A run that gave no report, ran nothing, or ended badly for a reason that no
 * test names, has failed.
 * @param {{ testResults: FileResult[] } | undefined} report
 * @param {number} exitCode
 * @returns {Tally & { problem?: string }}
 */
export function judgeRun(report, exitCode) {
  if (!report)
    return { passed: 0, failed: 1, skipped: 0, problem: `Vitest gave no report (exit code ${exitCode}).` };
  const tally = addUp(report.testResults.map(tallyOf));
  if (tally.passed + tally.failed === 0) return { ...tally, failed: 1, problem: 'No test ran.' };
  if (exitCode !== 0 && tally.failed === 0) {
    return {
      ...tally,
      failed: 1,
      problem: `Vitest ended with exit code ${exitCode}; its lines above say why.`,
    };
  }
  return tally;
}

/**
 * Skipped tests by the reason that a person can mend.
 * @param {readonly FileResult[]} files
 * @returns {{ realData: number, browser: number, searchServer: number }}
 */
export function skippedByReason(files) {
  let realData = 0;
  let browser = 0;
  let searchServer = 0;
  for (const file of files) {
    const { skipped } = tallyOf(file);
    if (skipped === 0) continue;
    if (/[\\/]tests[\\/]e2e[\\/]/.test(file.name)) browser += skipped;
    else {
      const text = readFileSync(file.name, 'utf8');
      if (text.includes('STEPWELL_DATA')) realData += skipped;
      else if (text.includes('findMeilisearch')) searchServer += skipped;
    }
  }
  return { realData, browser, searchServer };
}

/**
 * Which search engines a run has tested, so that a missing one is never silent.
 * @param {number} skipped tests that need a real search server
 */
export function enginesLine(skipped) {
  return skipped > 0
    ? `Search engines tested: embedded; Meilisearch's adapter over a stand-in. ${skipped} tests on a real Meilisearch were skipped: set MEILI_URL, or put the program "meilisearch" on the PATH.`
    : 'Search engines tested: embedded; Meilisearch, on a real server.';
}

/** The closing line. @param {Tally} tally */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
