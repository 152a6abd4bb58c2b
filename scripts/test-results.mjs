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
 * @returns {{ realData: number, browser: number }}
 */
export function skippedByReason(files) {
  let realData = 0;
  let browser = 0;
  for (const file of files) {
    const { skipped } = tallyOf(file);
    if (skipped === 0) continue;
    if (/[\\/]tests[\\/]e2e[\\/]/.test(file.name)) browser += skipped;
    else if (readFileSync(file.name, 'utf8').includes('STEPWELL_DATA')) realData += skipped;
  }
  return { realData, browser };
}

/** The closing line. @param {Tally} tally */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
