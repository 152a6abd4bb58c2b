import { existsSync } from 'node:fs';
import { runProgram } from './run-step.mjs';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The one that `npx playwright install chromium` fetched. */
async function findPlaywrightBrowser() {
  try {
    const { chromium } = await import('playwright');
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Path of a Chromium that is on this machine: CHROMIUM_PATH, else the system's, else Playwright's own.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return SYSTEM_BROWSERS.find((path) => existsSync(path)) ?? (await findPlaywrightBrowser());
}

/**
 * Has Debian's package manager fetch Chromium, where this account may. Then `findBrowser` finds it.
 * @param {(sentence: string) => void} say
 */
export async function installBrowser(say) {
  if (process.env.CHROMIUM_PATH || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say('No browser found; installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update'], { env, timeoutMs: 120_000 });
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env,
    timeoutMs: 240_000,
  });
}
