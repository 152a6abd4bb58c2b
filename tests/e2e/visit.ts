import type { Page, Response } from 'playwright';

/** A page without a script has nothing to wait for. */
const TAKEN_UP = 'html[data-enhanced], html:not(:has(script[type=module]))';

/**
 * Waits until the scripts of the page have taken up all that it came with: some of them are files that come after the load
 * event. The page must be the new one already, and its browser must run scripts.
 */
export async function takenUp(page: Page): Promise<void> {
  await page.locator(TAKEN_UP).waitFor({ state: 'attached' });
}

/** Goes there, and waits until the page answers as it does with scripts; where a browser runs none, until it has come. */
export async function visit(page: Page, address: string, hasScripts = true): Promise<Response | null> {
  const response = await page.goto(address);
  if (hasScripts) await takenUp(page);
  return response;
}

export async function visitAgain(page: Page): Promise<void> {
  await page.reload();
  await takenUp(page);
}
