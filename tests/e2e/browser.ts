import { type Browser, chromium } from 'playwright';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** Path of the browser; undefined where this machine has none, and then tests in a browser are skipped. */
export const BROWSER = await findBrowser();

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    ...(BROWSER ? { executablePath: BROWSER } : {}),
    args: [...ARGUMENTS, ...(isRoot ? ['--no-sandbox'] : [])],
  });
}
